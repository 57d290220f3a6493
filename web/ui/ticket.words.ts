/**
 * The names of what a ticket consists of, and what became of a write: one word for one thing, on every surface. Fields
 * that have a section in the description bear the name of its heading.
 */
import { detailLabels, sectionOfField } from '../../core/layout/fields.ts';
import { sectionOf } from '../../core/layout/sections.ts';
import { fieldNames, type FieldName, type Language, type Place, type Words } from '../../core/ticket.ts';
import { inBoth } from './words.ts';

type Both<Key extends string, Text = string> = Readonly<Record<Language, Readonly<Record<Key, Text>>>>;

/** A field is called like the heading that says the same in a description; a field without one has its own name. */
const nameOf = (name: FieldName): Words => {
  const section = sectionOfField[name];
  return section ? sectionOf(section).label : detailLabels[name as keyof typeof detailLabels];
};
const namesIn = (language: Language): Readonly<Record<FieldName, string>> =>
  Object.fromEntries(fieldNames.map((name) => [name, nameOf(name)[language]])) as Record<FieldName, string>;

export const fieldWords: Both<FieldName> = { de: namesIn('de'), en: namesIn('en') };

/** Every part that a form can have. */
export const placeWords: Both<Place | 'type'> = {
  de: {
    ...fieldWords.de,
    type: 'Vorgangsart',
    title: 'Titel',
    body: 'Beschreibung',
    attachments: sectionOf('evidence').label.de,
  },
  en: {
    ...fieldWords.en,
    type: 'Type',
    title: 'Title',
    body: 'Description',
    attachments: sectionOf('evidence').label.en,
  },
};

/** Name of a part of a form; what is not known is shown by its id. */
export const placeName = (place: string, language: Language): string =>
  ([...fieldNames, 'type', 'title', 'body', 'attachments'] as readonly string[]).includes(place)
    ? placeWords[language][place as Place | 'type']
    : place;

/** What became of one part of a form that was to be filled; `inText` is a detail for which the form has no field. */
export const writtenWords = inBoth({
  de: {
    written: 'eingetragen',
    unchanged: 'steht schon da',
    copied: 'kopiert: bitte einfügen',
    refused: 'bitte von Hand eintragen',
    missing: 'im Formular gibt es dieses Feld nicht',
    inText: 'steht in der Beschreibung',
    byHand: 'bitte selbst anhängen',
    partly: 'zum Teil angehängt',
  },
  en: {
    written: 'filled in',
    unchanged: 'is there already',
    copied: 'copied: please paste',
    refused: 'please fill in by hand',
    missing: 'the form has no such field',
    inText: 'stands in the description',
    byHand: 'please attach it yourself',
    partly: 'attached in part',
  },
});
