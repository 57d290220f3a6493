/** What the list of drafts says about texts of forms that their pages have lost. */
import { inBoth } from '../../ui/words.ts';

export const lostWords = inBoth({
  de: {
    title: 'Gerettet',
    lead: 'Diese Texte standen in Formularen, die nicht abgeschlossen wurden. Sie liegen nur auf diesem Gerät, bis Sie entscheiden.',
    when: (date: string) => `zuletzt geschrieben ${date}`,
    files: (n: number) => (n === 1 ? 'mit 1 Datei' : `mit ${n} Dateien`),
    unseen: (n: number) =>
      n === 1
        ? 'bei 1 Datei war nicht zu sehen, ob die Seite sie angenommen hat'
        : `bei ${n} Dateien war nicht zu sehen, ob die Seite sie angenommen hat`,
    leftOut: (names: readonly string[]) => `ohne ${names.map((name) => `„${name}“`).join(', ')}`,
    sent: 'schon abgeschickt, ob er angekommen ist, hat keine Seite gezeigt',
    untitled: 'Ohne Titel',
    keep: 'Als Entwurf behalten',
    keepOf: (title: string) => `„${title}“ als Entwurf behalten`,
    drop: 'Verwerfen',
    dropOf: (title: string) => `„${title}“ verwerfen`,
    really: 'Endgültig verwerfen',
    reallyOf: (title: string) => `Endgültig verwerfen: ${title}`,
    not: 'Doch behalten',
    kept: (title: string) => `„${title}“ liegt jetzt bei den Entwürfen.`,
    open: 'Entwurf öffnen',
    dropped: (title: string) => `„${title}“ ist verworfen.`,
    failed: 'Das hat nicht geklappt. Der gerettete Text ist unverändert; versuchen Sie es noch einmal.',
  },
  en: {
    title: 'Rescued',
    lead: 'These texts stood in forms that were not finished. They are kept on this device only, until you decide.',
    when: (date) => `last written ${date}`,
    files: (n) => (n === 1 ? 'with 1 file' : `with ${n} files`),
    unseen: (n) =>
      n === 1
        ? 'for 1 file it could not be seen whether the page took it'
        : `for ${n} files it could not be seen whether the page took them`,
    leftOut: (names) => `without ${names.map((name) => `“${name}”`).join(', ')}`,
    sent: 'sent already; no page has shown whether it arrived',
    untitled: 'Untitled',
    keep: 'Keep as a draft',
    keepOf: (title) => `Keep “${title}” as a draft`,
    drop: 'Discard',
    dropOf: (title) => `Discard “${title}”`,
    really: 'Discard for good',
    reallyOf: (title) => `Discard for good: ${title}`,
    not: 'Keep it',
    kept: (title) => `“${title}” is now among the drafts.`,
    open: 'Open the draft',
    dropped: (title) => `“${title}” is discarded.`,
    failed: 'That did not work. The rescued text is unchanged; please try again.',
  },
});
