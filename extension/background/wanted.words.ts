/** What is said about a field that the site itself wants, and about what its template asks. */
import type { Language } from '../../core/ticket.ts';

interface Said {
  readonly says: string;
  readonly what: string;
  readonly why: string;
  readonly ask: string;
}
type Say = (label: string, site: string) => Said;

const de: Readonly<Record<'empty' | 'section' | 'box', Say>> = {
  empty: (label, site) => ({
    says: `Das Pflichtfeld „${label}“ ist leer.`,
    what: `${site} verlangt das Feld „${label}“.`,
    why: `Solange es leer ist, nimmt ${site} das Formular nicht an.`,
    ask: `Was gehört in das Feld „${label}“?`,
  }),
  section: (label, site) => ({
    says: `Unter „${label}“ steht noch nichts.`,
    what: `Die Vorlage fragt nach „${label}“. Darunter steht noch nichts.`,
    why: `Wer hier Tickets bearbeitet, hat ${site} diese Frage stellen lassen. Was nicht zutrifft, löschen Sie samt der Überschrift.`,
    ask: `Was gehört unter „${label}“?`,
  }),
  box: (label, site) => ({
    says: `Der Haken bei „${label}“ fehlt.`,
    what: `In der Vorlage fehlt der Haken bei „${label}“.`,
    why: `Wer hier Tickets bearbeitet, hat ${site} darum bitten lassen. Setzen Sie den Haken, wenn es stimmt, sonst löschen Sie die Zeile.`,
    ask: `Stimmt „${label}“?`,
  }),
};
const en: typeof de = {
  empty: (label, site) => ({
    says: `The required field “${label}” is empty.`,
    what: `${site} requires the field “${label}”.`,
    why: `As long as it is empty, ${site} does not accept the form.`,
    ask: `What belongs into the field “${label}”?`,
  }),
  section: (label, site) => ({
    says: `Nothing stands below “${label}” yet.`,
    what: `The template asks for “${label}”. Nothing stands below it yet.`,
    why: `Those who work on tickets here have ${site} ask this. What does not apply you delete together with its heading.`,
    ask: `What belongs below “${label}”?`,
  }),
  box: (label, site) => ({
    says: `The box “${label}” is not ticked.`,
    what: `In the template the box “${label}” is not ticked.`,
    why: `Those who work on tickets here have ${site} ask for it. Tick it if it is true, else delete the line.`,
    ask: `Is “${label}” true?`,
  }),
};

export const wantedWords: Readonly<Record<Language, typeof de>> = { de, en };
