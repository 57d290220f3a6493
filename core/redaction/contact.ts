/** Mail and postal addresses of people, where they stand in a text. */
import { findAll, mentionsOne, type Span } from './span.ts';

const mail = /[\p{L}\p{N}][\p{L}\p{N}._%+-]{0,63}@(?:[\p{L}\p{N}-]{1,63}\.){1,4}\p{L}{2,24}/gu;
/** Groups of machines and samples belong to nobody. */
const nobody = /^(?:no-?reply|noreply|postmaster|mailer-daemon)@|@example\.(?:com|org|net)$/i;

export const findMails = (text: string): Span[] =>
  text.includes('@') ? findAll(text, mail, (value) => !nobody.test(value)) : [];

/** „Lindenstraße 12a“, „Am Alten Markt 3, 20095 Hamburg“, “221 Baker Street”. */
/** „Lagerplatz 04“ is none: words that end so need a place behind them, as everything else does. */
const street =
  /\p{Lu}[\p{L}-]{1,30}(?:straße|strasse|str\.|gasse|allee) \d{1,4} ?[a-z]?(?![\p{L}\d])(?:,? \d{5} \p{Lu}[\p{L}-]{2,30})?/gu;
const withPlace = /\p{Lu}[\p{L}.-]{1,30}(?: \p{L}[\p{L}.-]{1,30}){0,3} \d{1,4} ?[a-z]?,\s?\d{5} \p{Lu}[\p{L}-]{2,30}/gu;
const english = /\d{1,5} (?:\p{Lu}[\p{L}-]{1,30} ){1,3}(?:Street|Road|Lane|Avenue)(?!\p{L})/gu;
const roads = ['straße', 'strasse', 'str.', 'gasse', 'allee'];

export const findAddresses = (text: string): Span[] => [
  ...(mentionsOne(text, roads) ? findAll(text, street) : []),
  ...(/\d{5} /.test(text) ? findAll(text, withPlace) : []),
  ...(mentionsOne(text, ['street', 'road', 'lane', 'avenue']) ? findAll(text, english) : []),
];
