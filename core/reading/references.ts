/** What one can look up: document numbers, record numbers, versions, phone numbers, a stated priority. */
import type { Fact } from '../fact.ts';
import { matches, matchesWhere, numbered } from './matches.ts';
import { factAt, type Text } from './text.ts';
import { signs } from './tokens.ts';

const documentNumber = /[A-ZÄÖÜ]{1,6}(?:[-_/]?[A-Z]{1,4})?(?:[-_/]?\d{2,4})?[-_/#]?\d{3,12}(?![A-Za-zäöüß])/y;
/** Versions, standards and updates look like documents. */
const noDocument = /^(?:KB|KW|UTF|ISO|RFC|CVE|BC|HTTP|COVID|GMT|UTC|CET|CU|SQL|NAV|V)[-_ ]?\d/;
const record =
  /#\d{3,12}(?!\d)|(?:nr\.|nummer|no\.|number)\s?\d{1,10}(?![\wäöüß])|\d{4,10}(?![\wäöüß]|[.,:/-]\d)|\d{1,3}(?:[.,]\d{3}){0,4}[.,]\d\d\s?(?:€|eur|usd|chf|\$)/iy;
const year = /^(?:19|20)\d\d$/;
const version =
  /v\.?\s?\d{1,4}(?:\.\d{1,6}){1,3}|(?:version|build|release|update|cu|bc|nav|windows|win|edge|chrome|firefox|safari|ios|android|macos|office|outlook|teams|forticlient|java|python|node|server)\s?(?:version\s?|build\s?|v)?\d{1,6}(?:\.\d{1,8}){0,4}|\d{1,4}(?:\.\d{1,6}){2,3}(?!\.?\d)/iy;
const phone =
  /(?:tel\.?|telefon|phone|mobil|mobile|durchwahl|dw|ext\.?|handy|fon)\s?[:.]?\s?[+(]?\d[\d\s()/.-]{3,20}|(?:\+|00)\d{2}[\d\s()/.-]{6,18}\d|0\d{2,5}[ /-]\d{3,}[\d -]{0,10}/iy;
const stated =
  /prio(?:rit(?:ät|y|aet))?[^a-z0-9äöüß\n](?:[^.\n]{0,40}?[^a-z0-9äöüß.\n])??(?:p[1-4](?!\d)|[1-4](?!\d|[.:,]\d|\s?(?:uhr|am|pm))|hoch|mittel|niedrig|gering|kritisch|dringend|high|medium|low|critical|urgent|normal)(?![a-zäöüß])|(?:höchste|hohe|mittlere|normale|niedrige|geringe|high|medium|normal|low|top)[rn]? prio(?![a-z]*s)[a-zä]*|p[1-4](?=\s?(?:[–—:-]|weil|because|aus))/gi;

export function references(text: Text): Fact[] {
  const facts: Fact[] = [];
  if (text.tokens.has & signs.digit) {
    for (const found of matchesWhere(text, documentNumber, numbered))
      if (!noDocument.test(text.prose.slice(found.start, found.end)))
        facts.push(factAt(text, 'document-number', found, 'format', 0.8));
    for (const found of matchesWhere(text, record, signs.digit | signs.hash | signs.example))
      if (!year.test(text.prose.slice(found.start, found.end)) && !/[.,:/+-]/.test(text.prose[found.start - 1] ?? ' '))
        facts.push(factAt(text, 'example-data', found, 'format', 0.7));
    for (const found of matchesWhere(text, version, signs.digit | signs.version))
      facts.push(factAt(text, 'version', found, 'format', 0.8));
    for (const found of text.tokens.has & signs.phone ? matchesWhere(text, phone, signs.phone) : [])
      facts.push(factAt(text, 'contact', found, 'format', 0.8));
  }
  for (const found of text.tokens.has & signs.priority ? matches(text, stated) : [])
    facts.push(factAt(text, 'priority', found, 'format', 0.8, priorityValue(found.match[0])));
  return facts;
}

const levels: readonly (readonly [RegExp, string])[] = [
  [/\bp?1(?!\d)|kritisch|critical/i, 'P1'],
  [/\bp?2(?!\d)|hoch|high|dringend|urgent/i, 'P2'],
  [/\bp?3(?!\d)|mittel|medium|normal/i, 'P3'],
  [/\bp?4(?!\d)|niedrig|gering|low/i, 'P4'],
];
/** P1–P4 for what a text or field says about priority; undefined when it names none. */
export const priorityValue = (text: string): string | undefined => levels.find(([pattern]) => pattern.test(text))?.[1];
