/** What is said about a field that the site itself wants. */
import type { Language } from '../../core/ticket.ts';

const de = {
  says: (label: string) => `Das Pflichtfeld „${label}“ ist leer.`,
  what: (label: string, site: string) => `${site} verlangt das Feld „${label}“.`,
  why: (site: string) => `Solange es leer ist, nimmt ${site} das Formular nicht an.`,
  ask: (label: string) => `Was gehört in das Feld „${label}“?`,
};
const en: typeof de = {
  says: (label) => `The required field “${label}” is empty.`,
  what: (label, site) => `${site} requires the field “${label}”.`,
  why: (site) => `As long as it is empty, ${site} does not accept the form.`,
  ask: (label) => `What belongs into the field “${label}”?`,
};

export const wantedWords: Readonly<Record<Language, typeof de>> = { de, en };
