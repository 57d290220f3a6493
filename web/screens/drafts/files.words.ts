import { inBoth } from '../../ui/words.ts';

const entwuerfe = (n: number): string => (n === 1 ? 'Ein Entwurf' : `${n} Entwürfe`);
const drafts = (n: number): string => (n === 1 ? 'One draft' : `${n} drafts`);

export const filesWords = inBoth({
  de: {
    added: (n: number) => `${entwuerfe(n)} ${n === 1 ? 'ist' : 'sind'} dazugekommen.`,
    merged: (n: number) =>
      `${entwuerfe(n)} ${n === 1 ? 'wurde' : 'wurden'} zusammengeführt. Was nicht zusammenpasste, steht unter Frühere Fassungen.`,
    none: 'Die Datei enthält keinen Entwurf.',
    completion: (by: string, n: number) =>
      `Zur Ergänzung durch ${by}: ${n === 1 ? 'eine Frage ist' : `${n} Fragen sind`} offen.`,
    saving: {
      doing: (n: number, all: number) =>
        all > 0 ? `Datei wird geschrieben: ${n} von ${all}` : 'Datei wird geschrieben',
      cancelled: 'Abgebrochen. Es wurde keine Datei gesichert.',
    },
    opening: {
      doing: (n: number, all: number) => (all > 0 ? `Datei wird gelesen: ${n} von ${all}` : 'Datei wird gelesen'),
      cancelled: 'Abgebrochen. Es wurde nichts geändert.',
    },
    notJson: (name: string) => `„${name}“ ist kein lesbares JSON. Es wurde nichts geöffnet.`,
    notDrafts: (name: string, path: string) =>
      `„${name}“ enthält keinen Entwurf${path ? `: ${path} passt nicht` : ''}. Es wurde nichts geöffnet.`,
    damaged: (name: string) => `Der Nachweis „${name}“ in dieser Datei ist beschädigt. Es wurde nichts geöffnet.`,
    title: 'Zur Ergänzung weitergeben',
    lead: 'Sie bekommen eine Datei mit den Entwürfen, ihren Nachweisen und den offenen Fragen. Die andere Person öffnet sie in Ticketklar oder liest sie im Browser. Kommt sie zurück, führt Ticketklar beide Seiten zusammen.',
    by: 'Wer soll ergänzen?',
    save: 'Als Datei sichern',
    cancel: 'Abbrechen',
  },
  en: {
    added: (n: number) => `${drafts(n)} ${n === 1 ? 'was' : 'were'} added.`,
    merged: (n: number) =>
      `${drafts(n)} ${n === 1 ? 'was' : 'were'} merged. What did not fit together is kept under Earlier texts.`,
    none: 'There is no draft in the file.',
    completion: (by: string, n: number) =>
      `For completion by ${by}: ${n === 1 ? 'one question is' : `${n} questions are`} open.`,
    saving: {
      doing: (n: number, all: number) => (all > 0 ? `Writing the file: ${n} of ${all}` : 'Writing the file'),
      cancelled: 'Cancelled. No file was saved.',
    },
    opening: {
      doing: (n: number, all: number) => (all > 0 ? `Reading the file: ${n} of ${all}` : 'Reading the file'),
      cancelled: 'Cancelled. Nothing was changed.',
    },
    notJson: (name: string) => `“${name}” is not readable JSON. Nothing was opened.`,
    notDrafts: (name: string, path: string) =>
      `“${name}” holds no draft${path ? `: ${path} does not fit` : ''}. Nothing was opened.`,
    damaged: (name: string) => `The evidence “${name}” in this file is damaged. Nothing was opened.`,
    title: 'Hand over for completion',
    lead: 'You get a file with the drafts, their evidence and the open questions. The other person opens it in Ticketklar or reads it in a browser. When it comes back, Ticketklar merges both sides.',
    by: 'Who is to fill it in?',
    save: 'Save as a file',
    cancel: 'Cancel',
  },
});
