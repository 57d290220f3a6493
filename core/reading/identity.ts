/** Who and which: user ids and roles, technical ids and exact times, files, hosts, addresses; phone numbers below a mail. */
import type { Fact, FactKind } from '../fact.ts';
import { matches, matchesWhere, numbered, signBehind } from './matches.ts';
import { factAt, rangeOf, type Text } from './text.ts';
import { signs } from './tokens.ts';

/** A pattern is looked for only where the signs and words without which it cannot fit are in the text. */
interface Look {
  readonly kind: FactKind;
  readonly signs?: number;
  readonly needs?: RegExp;
  readonly pattern: RegExp;
  /** The signs of the tokens that the pattern, then sticky, can begin at, and what else they need. */
  readonly at?: number;
  readonly begins?: (text: Text, token: number) => boolean;
  readonly value?: string;
}
const looks: readonly Look[] = [
  {
    kind: 'user',
    signs: signs.person,
    pattern:
      /(?<!\w)(?:[Bb]enutzer(?:in|kennung|name|-?ID)?|[Uu]ser(?:name|-?(?:id|ID))?|[Ll]ogin|[Kk]ennung|[Aa]nmeldename|[Kk]onto|[Aa]ccount|[Kk]olleg(?:e|in)|Herrn?|Frau|Mr|Ms|Mrs)\.?:?\s(?:ist\s|is\s)?["„“]?(?:[A-ZÄÖÜ][\wäöüß.-]{1,40}|[a-z]\w{0,20}[._\\-][\w.-]{1,40}|[a-z]{1,12}\d[\w.-]{0,20})/y,
    at: signs.person,
  },
  { kind: 'user', signs: signs.dot, needs: /\.[a-z]/, pattern: /(?<![\w.])[a-z]\.[a-z]{2,20}(?![\w@.])/g },
  { kind: 'user', signs: signs.backslash, pattern: /(?<!\w)[A-Z]{2,15}\\[\w.-]{2,40}/g },
  { kind: 'user', signs: signs.at, pattern: /(?<![\w.+-])[\w.+-]{1,40}@[\w-]{1,40}\.[\w.-]{2,40}/g },
  {
    kind: 'user',
    value: 'role',
    signs: signs.role,
    pattern:
      /(?<!\w)(?:[Rr]ollen?|[Rr]ole|[Bb]erechtigungss(?:atz|ätze)|[Pp]ermission set|[Pp]rofil|(?:[Ss]icherheits)?[Gg]ruppe|(?:[Ss]ecurity )?[Gg]roup):?\s["„“]?(?:[A-ZÄÖÜ][\wäöüß&/-]{1,40}|\w{2,20}-[\w-]{2,40})/y,
    at: signs.role,
  },
  {
    kind: 'file-name',
    signs: signs.dot,
    needs: /\w\.[a-z]{3}/i,
    pattern:
      /(?<![\wäöüÄÖÜß()-])[\wäöüÄÖÜß()-]{1,60}\.(?:png|jpe?g|gif|pdf|xlsx?|csv|docx?|log|txt|zip|msg|evtx|xml|json|har|mp4)(?!\w|\.\w)/gi,
  },
  {
    kind: 'technical-id',
    signs: signs.hex,
    pattern: /(?<!\w)[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![\w-])/gi,
  },
  {
    kind: 'technical-id',
    signs: signs.id,
    needs: /id[ :]/i,
    pattern:
      /(?<!\w)(?:session|correlation|activity|request|trace|operation|sitzungs|korrelations|aktivitäts|anforderungs)[- ]?id\s?:?\s?[\w-]{6,64}/gi,
  },
  {
    kind: 'technical-id',
    value: 'time',
    signs: signs.digit,
    pattern: /(?<![\d:])(?:(?:[01]?\d|2[0-3]):[0-5]\d(?!\d)|(?:[01]?\d|2[0-3])\.[0-5]\d\s?uhr)/iy,
    at: signs.digit,
    begins: (text, token) => ':.'.includes(signBehind(text, token)),
  },
  // Hosts, devices, addresses, paths, amounts: what one can look up beside documents.
  { kind: 'identifier', signs: signs.slash, needs: /:\/\//, pattern: /https?:\/\/[^\s"<>]{4,300}/gi },
  {
    kind: 'identifier',
    signs: signs.slash,
    pattern: /(?<![\w/:])\/[a-z][\w-]{1,30}(?:\/[\w{}-]{1,40}){1,8}/iy,
    at: signs.slash,
  },
  { kind: 'identifier', signs: signs.backslash, pattern: /(?<!\w)[A-Z]:\\[\w\\.-]{3,200}/gi },
  {
    kind: 'identifier',
    signs: signs.digit,
    pattern:
      /(?<![\w-])(?:[a-z]{2,15}(?:-[a-z0-9]{1,12}){0,3}-?\d{1,6}(?![\w.:])|[A-Z]{1,6}\d{0,4}[-_/]?\d{1,8}(?![\w.:]|-\d))/iy,
    at: numbered,
  },
  {
    kind: 'identifier',
    signs: signs.digit,
    pattern: /(?<![\w.,-])(?:\d{2,8}-\d{2,8}(?![\w.-])|\d{1,9}(?:[.,]\d{1,2})?\s?(?:€|eur|usd|gbp|chf|\$|£))/iy,
    at: signs.digit,
  },
  {
    kind: 'identifier',
    signs: signs.digit,
    pattern:
      /(?<!\w)(?:(?:nr|no)\.\s?\d{1,9}|(?:nummer|number)\s\d{1,9}|(?:beispiel|z\.\s?b\.|e\.g\.|example|for instance)[^\n]{0,40}?\d)/iy,
    at: signs.example,
  },
];
/** Versions, priorities and ordinary words with a digit are no example. */
const noExample =
  /^(?:p[1-4]|bc|nav|v|win|windows|ios|android|edge|chrome|firefox|cu|kw|q[1-4]|m365|o365|d365|http|utf|iso|w?lan|prio|office|java|php|version|release)-?\d*$/i;
const phone = /[+(]?\d[\d\s()/.-]{5,22}\d/;
const phoneLabel = /(?:tel|telefon|phone|mobil|mobile|durchwahl|dw|ext|fon|handy|t|m)\s?[.:]|\+\d{2}\s?\d/i;

export function identity(text: Text): Fact[] {
  const facts: Fact[] = [];
  for (const { kind, signs = 0, needs, pattern, at, begins, value } of looks) {
    if ((text.tokens.has & signs) !== signs || needs?.test(text.prose) === false) continue;
    for (const found of pattern.sticky ? matchesWhere(text, pattern, at ?? 0, begins) : matches(text, pattern))
      if (kind !== 'identifier' || !noExample.test(text.prose.slice(found.start, found.end)))
        facts.push(factAt(text, kind, found, 'format', 0.7, value));
  }
  for (const mark of text.marks.reachable) facts.push(factAt(text, 'contact', rangeOf(text, mark), 'lexicon', 0.7));
  return facts.concat(quotedValues(text), signed(text));
}

/** „HERBST26“, „Raum Nordsee“: a short quote with a capital or a digit names a thing; a message is a sentence. */
const quotedName = /^(?:[A-ZÄÖÜ][^.!?\n]*|[^.!?\n]*\d[^.!?\n]*)$/;
const quotedValues = (text: Text): Fact[] =>
  text.quotes
    .filter(({ start, end }) => end - start <= 30 && quotedName.test(text.prose.slice(start, end)))
    .map((range) => factAt(text, 'identifier', range, 'format', 0.6));

/** The number under a mail reaches its writer. */
function signed(text: Text): Fact[] {
  const facts: Fact[] = [];
  for (const line of text.lines) {
    if (line.role !== 'signature') continue;
    const words = text.shown.slice(line.start, Math.min(line.end, line.start + 200));
    const found = phoneLabel.test(words) ? phone.exec(words) : null;
    if (!found) continue;
    const start = line.start + found.index;
    facts.push(factAt(text, 'contact', { start, end: start + found[0].length }, 'format', 0.6));
  }
  return facts;
}
