/** What one can look up: document numbers, record numbers, versions, phone numbers, a stated priority. */
import type { Fact } from '../fact.ts';
import { factAt, matches, type Text } from './text.ts';

const documentNumber =
  /(?<![\p{L}\p{N}_-])(?!KB\d|UTF|ISO|RFC|CVE|BC\d|HTTP|COVID)[A-ZÄÖÜ]{1,6}(?:[-_/]?[A-Z]{1,4})?(?:[-_/]\d{2,4})?[-_/#]?\d{3,12}(?![\p{L}])/gu;
const record =
  /#\d{3,12}(?!\d)|(?<![\p{L}\p{N}.,:/+-])(?!(?:19|20)\d\d(?!\d))\d{4,10}(?![\p{L}\d]|[.,:/-]\d)|(?<![\p{L}\d])\d{1,3}(?:[.,]\d{3})*[.,]\d\d\s?(?:€|eur|usd|chf|\$)/giu;
const version =
  /(?<![\p{L}\p{N}])(?:v\.?\s?\d{1,4}(?:\.\d{1,6}){1,3}|(?:version|build|release|update|cu|bc|nav|windows|win|edge|chrome|firefox|safari|ios|android|macos|office|outlook|teams|forticlient|java|python|node|server)\s?(?:version\s?|build\s?|v)?\d{1,6}(?:\.\d{1,8}){0,4}|\d{1,4}(?:\.\d{1,6}){2,3}(?![.\d]))(?![\p{L}])/giu;
const phone =
  /(?:tel\.?|telefon|phone|mobil|mobile|durchwahl|dw|ext\.?|handy|fon)\s?[:.]?\s?[+(]?\d[\d\s()/.-]{3,20}|(?<![\w])(?:\+|00)\d{2}[\d\s()/.-]{6,18}\d|(?<![\w])0\d{2,5}[ /-]\d{3,}[\d -]{0,10}/giu;
const stated =
  /(?<![\p{L}\p{N}])(?:prio(?:rität|rity|ritaet)?\b[^.\n]{0,40}?(?<![\p{L}\p{N}])(?:p[1-4](?!\d)|[1-4](?![\d.:,]|\s?(?:uhr|am|pm))|hoch|mittel|niedrig|gering|kritisch|dringend|high|medium|low|critical|urgent|normal)|p[1-4](?=\s?(?:[–—:-]|weil|because|aus)))(?!\p{L})/giu;

export function references(text: Text): Fact[] {
  const facts: Fact[] = [];
  for (const found of matches(text, documentNumber)) facts.push(factAt(text, 'document-number', found, 'format', 0.8));
  for (const found of matches(text, record)) facts.push(factAt(text, 'example-data', found, 'format', 0.7));
  for (const found of matches(text, version)) facts.push(factAt(text, 'version', found, 'format', 0.8));
  for (const found of matches(text, phone)) facts.push(factAt(text, 'contact', found, 'format', 0.8));
  for (const found of matches(text, stated))
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
