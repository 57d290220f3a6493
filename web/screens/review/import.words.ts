/** What the way from a file to a list says. */
import type { ColumnKind } from '../../../core/import/columns.ts';
import { fieldNames, type Language } from '../../../core/ticket.ts';
import { placeWords } from '../../ui/ticket.words.ts';
import { inBoth } from '../../ui/words.ts';

export const importWords = inBoth({
  de: {
    empty: 'Sehen, was in Tickets fehlt',
    emptyLead: 'Öffnen Sie den Export Ihres Ticketsystems. Alles bleibt auf diesem Gerät.',
    steps: [
      'Exportieren Sie eine Liste, mit Beschreibung.',
      'Legen Sie die Datei hier ab: CSV, XLSX, JSON oder JSONL.',
      'Sie sehen je Ticket, was dasteht und was fehlt, und fragen einmal nach allem.',
    ],
    choose: 'Datei wählen',
    fromTarget: 'Aus einem Ziel holen',
    dropHere: 'oder hier ablegen',
    sample: 'Mit Beispielen ansehen',
    how: 'So exportieren Sie',
    exports: [
      { name: 'Jira', way: 'Filter öffnen, „Export“, „CSV exportieren (alle Felder)“.' },
      { name: 'Redmine', way: 'Ticketliste, unten rechts „CSV“, Haken bei „Beschreibung“. ISO-8859-1 ist in Ordnung.' },
      {
        name: 'ServiceNow',
        way: 'Rechtsklick auf einen Spaltenkopf, „Exportieren“, „CSV“. Vorher die Spalte „Beschreibung“ einblenden.',
      },
      { name: 'Zendesk', way: 'Admin Center, „Konto“, „Tools“, „Berichte“, „Exportieren“ als JSON oder CSV.' },
      { name: 'Znuny', way: 'Suche ausführen, als Ausgabe „CSV“ wählen.' },
      { name: 'GLPI', way: 'Ticketliste, Export-Symbol, „CSV“, „Alle Seiten“.' },
      {
        name: 'GitHub',
        way: 'gh issue list --limit 1000 --state all --json number,title,body,state,author,createdAt,url > tickets.json',
      },
    ],
    reading: 'Datei wird angesehen …',
    columns: 'Stimmen die Spalten?',
    from: (system: string) => `Als Export von ${system} erkannt.`,
    fromNone: 'Kein bekannter Export: Bitte prüfen Sie die Zuordnung.',
    header: 'Spalte der Datei',
    samples: 'Beispiel',
    meaning: 'bedeutet',
    none: 'nicht einlesen',
    others: (n: number) => (n === 1 ? '1 Spalte ohne Bedeutung zeigen' : `${n} Spalten ohne Bedeutung zeigen`),
    noText: 'Ordnen Sie eine Spalte „Titel“ oder „Beschreibung“ zu, sonst gibt es nichts zu prüfen.',
    noBody:
      'Keine Spalte ist die Beschreibung. Ohne sie fehlt in fast jedem Ticket alles; exportieren Sie sie am besten mit.',
    go: 'Einlesen und prüfen',
    cancel: 'Abbrechen',
    busy: 'Tickets werden gelesen und geprüft',
    done: (count: string, broken: string) =>
      `${count} Tickets geprüft${broken === '0' ? '' : `, ${broken} Zeilen nicht lesbar`}`,
    rest: (time: string) => `noch etwa ${time}`,
    sampleSeconds: (n: number) => (n < 60 ? `${n} s` : `${Math.ceil(n / 60)} min`),
    sorry: 'Diese Datei lässt sich nicht lesen',
    retry: 'Andere Datei wählen',
    refused: {
      empty: 'Sie ist leer.',
      'not-json': 'Sie beginnt wie JSON, bricht aber ab oder hat einen Schreibfehler. Exportieren Sie noch einmal.',
      'no-list': 'In diesem JSON steht keine Liste von Tickets.',
      'no-columns': 'Keine Spalte ist ein Titel oder eine Beschreibung.',
      'old-excel': 'Das ist das alte Excel-Format (.xls). Speichern Sie die Tabelle als .xlsx oder CSV.',
      'not-excel':
        'Sie ist keine lesbare Excel-Datei. Öffnen Sie sie in Excel und speichern Sie sie als .xlsx oder CSV.',
      bomb: 'Entpackt wäre sie ungewöhnlich groß. Zu Ihrem Schutz wurde sie nicht geöffnet; nehmen Sie CSV.',
      page: 'Das ist eine Webseite oder ein XML-Export. Wählen Sie beim Exportieren CSV, XLSX oder JSON.',
      binary: 'Das ist keine Tabelle und kein Text. Wählen Sie CSV, XLSX, JSON oder JSONL.',
      'too-large': 'Sie ist zu groß, um am Stück gelesen zu werden. Exportieren Sie sie als CSV oder JSONL.',
      'review-damaged':
        'Die weitergegebene Prüfung ist beschädigt oder verändert. Lassen Sie sie sich noch einmal geben; hier wurde nichts geändert.',
      'review-newer':
        'Die Prüfung stammt von einer neueren Fassung von Ticketklar. Bringen Sie diese hier auf den neuesten Stand.',
    },
    failed: 'Das Einlesen ist abgebrochen; nichts davon wurde behalten.',
  },
  en: {
    empty: 'See what is missing in tickets',
    emptyLead: 'Open the export of your ticket system. Everything stays on this device.',
    steps: [
      'Export a list, with its descriptions.',
      'Drop the file here: CSV, XLSX, JSON or JSONL.',
      'For each ticket you see what is there and what is missing, and ask once for all of it.',
    ],
    choose: 'Choose a file',
    fromTarget: 'Fetch from a target',
    dropHere: 'or drop it here',
    sample: 'Look at examples',
    how: 'How to export',
    exports: [
      { name: 'Jira', way: 'Open a filter, “Export”, “Export CSV (all fields)”.' },
      { name: 'Redmine', way: 'List of issues, “CSV” at the bottom right, tick “Description”. ISO-8859-1 is fine.' },
      { name: 'ServiceNow', way: 'Right-click a column header, “Export”, “CSV”. Show the column “Description” first.' },
      { name: 'Zendesk', way: 'Admin Center, “Account”, “Tools”, “Reports”, “Export” as JSON or CSV.' },
      { name: 'Znuny', way: 'Run a search and choose “CSV” as its output.' },
      { name: 'GLPI', way: 'List of tickets, export symbol, “CSV”, “All pages”.' },
      {
        name: 'GitHub',
        way: 'gh issue list --limit 1000 --state all --json number,title,body,state,author,createdAt,url > tickets.json',
      },
    ],
    reading: 'Looking at the file …',
    columns: 'Are the columns right?',
    from: (system: string) => `Recognised as an export of ${system}.`,
    fromNone: 'Not a known export: please check what each column is.',
    header: 'Column of the file',
    samples: 'Example',
    meaning: 'means',
    none: 'leave out',
    others: (n: number) => (n === 1 ? 'Show 1 column without a meaning' : `Show ${n} columns without a meaning`),
    noText: 'Say which column is the title or the description; without one there is nothing to review.',
    noBody:
      'No column is the description. Without it nearly everything is missing in each ticket; better export it too.',
    go: 'Import and review',
    cancel: 'Cancel',
    busy: 'Tickets are being read and reviewed',
    done: (count: string, broken: string) =>
      `${count} tickets reviewed${broken === '0' ? '' : `, ${broken} rows not readable`}`,
    rest: (time: string) => `about ${time} left`,
    sampleSeconds: (n: number) => (n < 60 ? `${n} s` : `${Math.ceil(n / 60)} min`),
    sorry: 'This file cannot be read',
    retry: 'Choose another file',
    refused: {
      empty: 'It is empty.',
      'not-json': 'It begins like JSON but breaks off or has a mistake. Export it once more.',
      'no-list': 'There is no list of tickets in this JSON.',
      'no-columns': 'No column is a title or a description.',
      'old-excel': 'This is the old Excel format (.xls). Save the table as .xlsx or CSV.',
      'not-excel': 'It is not a readable Excel file. Open it in Excel and save it as .xlsx or CSV.',
      bomb: 'Unpacked it would be unusually large. For your protection it was not opened; use CSV.',
      page: 'This is a web page or an XML export. Choose CSV, XLSX or JSON when you export.',
      binary: 'This is neither a table nor a text. Choose CSV, XLSX, JSON or JSONL.',
      'too-large': 'It is too large to be read in one piece. Export it as CSV or JSONL.',
      'review-damaged':
        'The review that was passed on is damaged or altered. Ask for it once more; nothing was changed here.',
      'review-newer': 'The review comes from a newer version of Ticketklar. Bring this one up to date.',
    },
    failed: 'The import broke off; nothing of it was kept.',
  },
});

const outside = {
  de: {
    number: 'Nummer',
    lang: 'Sprache',
    created: 'Erstellt',
    changed: 'Geändert',
    state: 'Status',
    author: 'Angelegt von',
    assignee: 'Zugewiesen an',
    comments: 'Kommentare',
    url: 'Adresse',
  },
  en: {
    number: 'Number',
    lang: 'Language',
    created: 'Created',
    changed: 'Changed',
    state: 'State',
    author: 'Created by',
    assignee: 'Assigned to',
    comments: 'Comments',
    url: 'Address',
  },
} as const;

/** What a column can be, in the order in which people look for it. */
export const kindChoices = (language: Language): readonly (readonly [ColumnKind, string])[] => {
  const places = placeWords[language];
  const own = outside[language];
  const first = ['title', 'body', 'type', 'attachments'] as const;
  return [
    ['number', own.number],
    ...first.map((kind) => [kind, places[kind]] as const),
    ...(['state', 'created', 'changed', 'author', 'assignee', 'comments', 'url', 'lang'] as const).map(
      (kind) => [kind, own[kind]] as const,
    ),
    ...fieldNames.map((kind) => [kind, places[kind]] as const),
  ];
};
