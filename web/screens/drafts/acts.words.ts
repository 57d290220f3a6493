import { inBoth } from '../../ui/words.ts';

const drafts = (n: number): string => (n === 1 ? '1 draft' : `${n} drafts`);
const entwuerfe = (n: number): string => (n === 1 ? '1 Entwurf' : `${n} Entwürfe`);

export const actWords = inBoth({
  de: {
    put: {
      bin: {
        one: (title: string) => `„${title}“ liegt im Papierkorb.`,
        many: (n: number) => `${entwuerfe(n)} in den Papierkorb gelegt.`,
      },
      archive: {
        one: (title: string) => `„${title}“ liegt im Archiv.`,
        many: (n: number) => `${entwuerfe(n)} ins Archiv gelegt.`,
      },
      desk: {
        one: (title: string) => `„${title}“ ist zurückgeholt.`,
        many: (n: number) => `${entwuerfe(n)} zurückgeholt.`,
      },
    },
    pinned: (n: number) => `${entwuerfe(n)} angeheftet.`,
    unpinned: (n: number) => `${entwuerfe(n)} gelöst.`,
    tagged: (name: string, n: number) => `${entwuerfe(n)} mit „${name}“ versehen.`,
    untagged: (name: string, n: number) => `„${name}“ von ${n === 1 ? '1 Entwurf' : `${n} Entwürfen`} entfernt.`,
    copyOf: (title: string) => (title ? `${title} (Kopie)` : ''),
    copied: (n: number) => (n === 1 ? 'Eine Kopie ist dazugekommen.' : `${n} Kopien sind dazugekommen.`),
    erased: (n: number) => `${entwuerfe(n)} endgültig gelöscht.`,
    chosen: (n: number) => (n === 1 ? '1 Entwurf gewählt' : `${n} Entwürfe gewählt`),
    chooseAll: (n: number) => `Alle ${n} wählen`,
    chooseNone: 'Auswahl aufheben',
    archive: 'Archivieren',
    pin: 'Anheften',
    unpin: 'Lösen',
    tag: 'Schlagwort',
    tagName: 'Schlagwort',
    tagAdd: 'Vergeben',
    tagTake: 'Entfernen',
    cancel: 'Abbrechen',
    duplicate: 'Duplizieren',
    send: (n: number) => `Klare senden (${n})`,
    sent: (n: number, others: number) =>
      `${n === 1 ? '1 Entwurf liegt' : `${n} Entwürfe liegen`} im Ausgang.${others > 0 ? ` ${others} nicht: Es fehlt ein Ziel, oder etwas ist noch offen.` : ''}`,
    export: 'Als Datei sichern',
    handOver: 'Zur Ergänzung weitergeben',
    bin: 'Löschen',
    back: 'Zurückholen',
    erase: 'Endgültig löschen',
    eraseSure: (n: number) => `${entwuerfe(n)} endgültig löschen? Das lässt sich nicht rückgängig machen.`,
    eraseNo: 'Behalten',
    acts: 'Mit der Auswahl',
  },
  en: {
    put: {
      bin: {
        one: (title: string) => `“${title}” is in the bin.`,
        many: (n: number) => `${drafts(n)} put into the bin.`,
      },
      archive: {
        one: (title: string) => `“${title}” is in the archive.`,
        many: (n: number) => `${drafts(n)} put into the archive.`,
      },
      desk: {
        one: (title: string) => `“${title}” is back.`,
        many: (n: number) => `${drafts(n)} brought back.`,
      },
    },
    pinned: (n: number) => `${drafts(n)} pinned.`,
    unpinned: (n: number) => `${drafts(n)} unpinned.`,
    tagged: (name: string, n: number) => `${drafts(n)} tagged “${name}”.`,
    untagged: (name: string, n: number) => `“${name}” taken off ${drafts(n)}.`,
    copyOf: (title: string) => (title ? `${title} (copy)` : ''),
    copied: (n: number) => (n === 1 ? 'One copy was added.' : `${n} copies were added.`),
    erased: (n: number) => `${drafts(n)} deleted for good.`,
    chosen: (n: number) => `${drafts(n)} selected`,
    chooseAll: (n: number) => `Select all ${n}`,
    chooseNone: 'Clear the selection',
    archive: 'Archive',
    pin: 'Pin',
    unpin: 'Unpin',
    tag: 'Tag',
    tagName: 'Tag',
    tagAdd: 'Add',
    tagTake: 'Take off',
    cancel: 'Cancel',
    duplicate: 'Duplicate',
    send: (n: number) => `Send clear ones (${n})`,
    sent: (n: number, others: number) =>
      `${n === 1 ? '1 draft is' : `${n} drafts are`} in the outbox.${others > 0 ? ` ${others} not: a target is missing, or something is still open.` : ''}`,
    export: 'Save as a file',
    handOver: 'Hand over for completion',
    bin: 'Delete',
    back: 'Bring back',
    erase: 'Delete for good',
    eraseSure: (n: number) => `Delete ${drafts(n)} for good? This cannot be undone.`,
    eraseNo: 'Keep',
    acts: 'With the selection',
  },
});
