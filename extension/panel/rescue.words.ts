/** What the panel says about texts that were kept while a form was being written. */
import type { Language } from '../../core/ticket.ts';

const de = {
  title: (n: number) =>
    n === 1 ? 'Ein nicht abgeschlossener Text ist noch da' : `${n} nicht abgeschlossene Texte sind noch da`,
  help: 'Ticketklar hat ihn beim Schreiben auf diesem Gerät gesichert. Ins Formular kommt er nur, wenn Sie es sagen.',
  helpMany:
    'Ticketklar hat sie beim Schreiben auf diesem Gerät gesichert. Ins Formular kommen sie nur, wenn Sie es sagen.',
  when: (date: string) => `zuletzt geschrieben ${date}`,
  leftOut: (names: readonly string[]) => `ohne ${names.map((name) => `„${name}“`).join(', ')}`,
  sent: 'schon abgeschickt, ob er angekommen ist, hat keine Seite gezeigt',
  files: (n: number) => (n === 1 ? 'mit 1 Datei' : `mit ${n} Dateien`),
  /** Of so many files it was not seen whether the page took them. */
  unseen: (n: number) =>
    n === 1
      ? 'bei 1 Datei war nicht zu sehen, ob die Seite sie angenommen hat'
      : `bei ${n} Dateien war nicht zu sehen, ob die Seite sie angenommen hat`,
  more: (n: number) => (n === 1 ? 'Einen älteren zeigen' : `${n} ältere zeigen`),
  fewer: 'Nur den neuesten zeigen',
  restore: 'Wieder eintragen',
  restoreOf: (title: string) => `„${title}“ wieder eintragen`,
  draft: 'Als Entwurf behalten',
  draftOf: (title: string) => `„${title}“ als Entwurf behalten`,
  dismiss: 'Verwerfen',
  dismissOf: (title: string) => `„${title}“ verwerfen`,
  really: 'Endgültig verwerfen',
  restored: 'Der Text steht wieder im Formular.',
  partly: 'Der Text steht wieder im Formular, bis auf:',
  kept: 'Was vorher dort stand, liegt jetzt bei den Entwürfen.',
  notKept: 'Nichts wurde eingetragen: Was im Formular steht, ließ sich vorher nicht sichern.',
  drafted: 'Der Text liegt jetzt bei den Entwürfen.',
  dismissed: 'Der Text ist verworfen.',
  notKeptWith: {
    large: (name: string) =>
      `„${name}“ ist größer als 25 MB und wird hier nicht mitgesichert. Behalten Sie die Datei, bis das Ticket angelegt ist.`,
    unreadable: (name: string) =>
      `„${name}“ ließ sich hier nicht mitsichern. Behalten Sie die Datei, bis das Ticket angelegt ist.`,
  },
  failed: 'Das hat nicht geklappt. Der gesicherte Text ist unverändert; versuchen Sie es noch einmal.',
};
const en: typeof de = {
  title: (n) => (n === 1 ? 'An unfinished text is still here' : `${n} unfinished texts are still here`),
  help: 'Ticketklar kept it on this device while it was written. It goes into the form only when you say so.',
  helpMany: 'Ticketklar kept them on this device while they were written. They go into the form only when you say so.',
  when: (date) => `last written ${date}`,
  leftOut: (names) => `without ${names.map((name) => `“${name}”`).join(', ')}`,
  sent: 'sent already; no page has shown whether it arrived',
  files: (n) => (n === 1 ? 'with 1 file' : `with ${n} files`),
  unseen: (n) =>
    n === 1
      ? 'for 1 file it could not be seen whether the page took it'
      : `for ${n} files it could not be seen whether the page took them`,
  more: (n) => (n === 1 ? 'Show one older text' : `Show ${n} older texts`),
  fewer: 'Show only the newest',
  restore: 'Put back in',
  restoreOf: (title) => `Put “${title}” back in`,
  draft: 'Keep as a draft',
  draftOf: (title) => `Keep “${title}” as a draft`,
  dismiss: 'Discard',
  dismissOf: (title) => `Discard “${title}”`,
  really: 'Discard for good',
  restored: 'The text stands in the form again.',
  partly: 'The text stands in the form again, except:',
  kept: 'What stood there before is now among the drafts.',
  notKept: 'Nothing was put in: what stands in the form could not be kept first.',
  drafted: 'The text is now among the drafts.',
  dismissed: 'The text is discarded.',
  notKeptWith: {
    large: (name) => `“${name}” is larger than 25 MB and is not kept here. Keep the file until the ticket exists.`,
    unreadable: (name) => `“${name}” could not be kept here. Keep the file until the ticket exists.`,
  },
  failed: 'That did not work. The kept text is unchanged; please try again.',
};

export const rescueWords: Readonly<Record<Language, typeof de>> = { de, en };
