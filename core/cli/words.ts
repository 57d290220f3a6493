/** What the command line says, in German and English. */
import type { Verdict } from '../assessment.ts';
import type { Words } from '../ticket.ts';

export const texts = {
  help: {
    de: `ticketklar check [--guide <Name|Datei>] [--json] [--lang de|en] [Datei …]

Prüft Tickets aus JSON, JSONL oder CSV, aus Dateien oder von der Standardeingabe.

  --guide   eingebauter Leitfaden ({guides}) oder eine JSON-Datei; ohne Angabe: base
  --json    eine Zeile JSON je Ticket
  --lang    Sprache der Ausgabe; ohne Angabe die der Umgebung
  --help    dieser Text

Endet mit 0, wenn alle Tickets klar sind, mit 1, wenn eines es nicht ist, mit 2 bei falschem Aufruf.
`,
    en: `ticketklar check [--guide <name|file>] [--json] [--lang de|en] [file …]

Checks tickets from JSON, JSONL or CSV, from files or standard input.

  --guide   built-in guide ({guides}) or a JSON file; default: base
  --json    one line of JSON for each ticket
  --lang    language of the output; by default that of the environment
  --help    this text

Ends with 0 when all tickets are ready, with 1 when one is not, with 2 on wrong usage.
`,
  },
  usage: { de: 'Aufruf: ticketklar check … (Hilfe: --help)', en: 'Usage: ticketklar check … (help: --help)' },
  unknownOption: { de: 'Diese Angabe ist nicht bekannt: {what}', en: 'This option is not known: {what}' },
  unknownLanguage: { de: '--lang kennt nur de und en.', en: '--lang knows only de and en.' },
  noFile: { de: '{file}: lässt sich nicht lesen.', en: '{file}: cannot be read.' },
  noGuide: {
    de: '{file}: kein eingebauter Leitfaden und keine lesbare JSON-Datei. Eingebaut sind: {guides}',
    en: '{file}: neither a built-in guide nor a readable JSON file. Built in are: {guides}',
  },
  syntax: { de: '{file}, Zeile {line}: kein gültiges JSON.', en: '{file}, line {line}: not valid JSON.' },
  shape: { de: '{file}, Zeile {line}: kein Ticket ({at}).', en: '{file}, line {line}: not a ticket ({at}).' },
  columns: {
    de: '{file}: weder JSON noch eine Tabelle mit einer Spalte für Titel oder Beschreibung.',
    en: '{file}: neither JSON nor a table with a column for title or description.',
  },
  input: { de: 'Standardeingabe', en: 'standard input' },
  progress: { de: '{count} Tickets geprüft', en: '{count} tickets checked' },
  sum: {
    de: '{count} Tickets: {ready} klar, {open} nicht klar',
    en: '{count} tickets: {ready} ready, {open} not ready',
  },
  sumOne: { de: '1 Ticket: {ready} klar, {open} nicht klar', en: '1 ticket: {ready} ready, {open} not ready' },
  broken: { de: ', {broken} nicht lesbar', en: ', {broken} not readable' },
} as const satisfies Readonly<Record<string, Words>>;

export const verdicts: Readonly<Record<Verdict, Words>> = {
  blocked: { de: 'Bitte erst beheben', en: 'Please fix first' },
  incomplete: { de: 'Noch unvollständig', en: 'Still incomplete' },
  workable: { de: 'Bearbeitbar, Ergänzungen helfen', en: 'Workable, additions help' },
  complete: { de: 'Vollständig', en: 'Complete' },
};
