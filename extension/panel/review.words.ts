/** What the panel says about a ticket that exists. */
import { existingWords } from '../../web/ui/existing.words.ts';
import { placeWords } from '../../web/ui/ticket.words.ts';
import { inBoth } from '../../web/ui/words.ts';
import type { Added } from '../../core/complete.ts';
import type { Language } from '../../core/ticket.ts';

const counted: Readonly<Record<Language, Readonly<Record<'comments' | 'files', (n: number) => string>>>> = {
  de: {
    comments: (n) => (n === 1 ? '1 Kommentar' : `${n} Kommentare`),
    files: (n) => (n === 1 ? '1 Datei' : `${n} Dateien`),
  },
  en: {
    comments: (n) => (n === 1 ? '1 comment' : `${n} comments`),
    files: (n) => (n === 1 ? '1 file' : `${n} files`),
  },
};
const quoted: Readonly<Record<Language, (name: string) => string>> = {
  de: (name) => `„${name}“`,
  en: (name) => `“${name}”`,
};
/** What the data of the system knew beyond the page, each by its name. */
const partsOf = ({ comments, files, fields, texts }: Added, language: Language): string =>
  [
    ...(comments > 0 ? [counted[language].comments(comments)] : []),
    ...(files > 0 ? [counted[language].files(files)] : []),
    ...[...texts, ...fields].map((place) => quoted[language](placeWords[language][place])),
  ].join(', ');

export const reviewWords = inBoth({
  de: {
    ...existingWords.de,
    heading: 'Prüfung',
    page: (site: string, number: string) => (number === '' ? `Ticket in ${site}` : `Ticket ${number} in ${site}`),
    selection: 'Ausgewählter Text',
    leave: 'Auswahl verwerfen',
    rounds: (n: number) => (n === 1 ? 'Schon 1-mal zurückgefragt' : `Schon ${n}-mal zurückgefragt`),
    comments: (n: number) => (n === 1 ? 'mit 1 Kommentar gelesen' : `mit ${n} Kommentaren gelesen`),
    noBody: 'Auf dieser Seite steht keine Beschreibung. Öffnen Sie die Stelle, an der sie steht: Sie wird mitgelesen.',
    alsoRead: (added: Added) => `Auch aus den Daten des Systems gelesen: ${partsOf(added, 'de')}`,
    contradicts: 'Das passt nicht zusammen',
    thereHelp: 'Wählen Sie eine Angabe: Die Seite zeigt, wo sie steht.',
    showOf: (name: string, words: string) => `Auf der Seite zeigen: ${name}, „${words}“`,
    inComment: (n: string) => `Kommentar ${n}`,
    notFound: 'Diese Stelle ist auf der Seite nicht mehr da.',
    more: (n: number) => (n === 1 ? '1 weiterer Hinweis' : `${n} weitere Hinweise`),
    fewer: 'Nur die wichtigsten',
    sheet: 'Antwortbogen speichern',
    sheetHint: 'Eine Datei mit den offenen Fragen. Sie öffnet sich in jedem Browser, auch ohne Internet.',
    sheetFile: 'Fragen',
    sheetSaved: 'Gespeichert. Hängen Sie die Datei an Ihre Nachricht an.',
    answered: (n: number) => (n === 1 ? '1 Antwort vom Antwortbogen' : `${n} Antworten vom Antwortbogen`),
    settled: { clear: 'geklärt', open: 'noch offen', unknown: 'nicht bekannt' },
    open: 'Antwortfeld öffnen',
    insert: { public: 'Als öffentliche Antwort einfügen', internal: 'Als interne Notiz einfügen' },
    reads: {
      public: 'Öffentlich: Die meldende Person liest mit.',
      internal:
        'Intern: Die meldende Person sieht das nicht. Für eine Rückfrage stellen Sie das Antwortfeld auf öffentlich.',
      unknown:
        'Wer das Antwortfeld liest, ist auf dieser Seite nicht zu erkennen. Kopieren Sie die Nachricht und fügen Sie sie selbst ein.',
      closed: 'Öffnen Sie das Antwortfeld. Dann steht hier, wer es liest.',
      none: 'Auf dieser Seite ist kein Antwortfeld. Kopieren Sie die Nachricht.',
    },
    result: {
      written: 'Eingefügt. Lesen Sie nach und senden Sie selbst.',
      unchanged: 'Das steht schon im Antwortfeld.',
      refused: 'Nichts wurde eingefügt: Das Antwortfeld ist jetzt ein anderes oder nimmt den Text nicht an.',
      missing: 'Nichts wurde eingefügt: Das Antwortfeld ist nicht mehr da.',
    },
    failed: 'Die Seite hat nicht geantwortet. Nichts wurde eingefügt.',
    sendYourself: 'Gesendet wird erst, wenn Sie es auf der Seite tun.',
  },
  en: {
    ...existingWords.en,
    heading: 'Review',
    page: (site: string, number: string) => (number === '' ? `Ticket in ${site}` : `Ticket ${number} in ${site}`),
    selection: 'Selected text',
    leave: 'Dismiss the selection',
    rounds: (n: number) => (n === 1 ? 'Asked back once already' : `Asked back ${n} times already`),
    comments: (n: number) => (n === 1 ? 'read with 1 comment' : `read with ${n} comments`),
    noBody: 'This page shows no description. Open the place where it stands: it is then read, too.',
    alsoRead: (added: Added) => `Also read from the data of the system: ${partsOf(added, 'en')}`,
    contradicts: 'This does not fit together',
    thereHelp: 'Choose an item: the page shows where it stands.',
    showOf: (name: string, words: string) => `Show on the page: ${name}, “${words}”`,
    inComment: (n: string) => `Comment ${n}`,
    notFound: 'This place is no longer on the page.',
    more: (n: number) => (n === 1 ? '1 more hint' : `${n} more hints`),
    fewer: 'Only the most important',
    sheet: 'Save an answer sheet',
    sheetHint: 'One file with the open questions. It opens in every browser, also without the internet.',
    sheetFile: 'Questions',
    sheetSaved: 'Saved. Attach the file to your message.',
    answered: (n: number) => (n === 1 ? '1 answer of an answer sheet' : `${n} answers of an answer sheet`),
    settled: { clear: 'settled', open: 'still open', unknown: 'not known' },
    open: 'Open the reply box',
    insert: { public: 'Insert as a public reply', internal: 'Insert as an internal note' },
    reads: {
      public: 'Public: the reporter reads it, too.',
      internal: 'Internal: the reporter does not see it. To ask back, set the reply box to public.',
      unknown: 'This page does not tell who reads the reply box. Copy the message and paste it yourself.',
      closed: 'Open the reply box. Then it says here who reads it.',
      none: 'There is no reply box on this page. Copy the message.',
    },
    result: {
      written: 'Inserted. Read it over and send it yourself.',
      unchanged: 'That is in the reply box already.',
      refused: 'Nothing was inserted: the reply box is another one now or does not take the text.',
      missing: 'Nothing was inserted: the reply box is no longer there.',
    },
    failed: 'The page did not answer. Nothing was inserted.',
    sendYourself: 'Nothing is sent until you do it on the page.',
  },
});
