/** Messages on the screen: their wording, their codes, that there is one, that there is none. */
import type { Fact } from '../fact.ts';
import { matches, matchesWhere } from './matches.ts';
import { factAt, outside, rangeOf, type Text } from './text.ts';
import { signs, wordCount } from './tokens.ts';

/** Shorter quotes are names of pages and buttons. */
const shortestMessage = 12;
/** A quote belongs to a message that is spoken of so many characters before it. */
const reach = 120;
/** UTF-16 units shown of a message that is given without quotation marks. */
const longestQuoted = 400;

/** „The message is “…”“: right before a quote the word alone is enough; elsewhere a message may be a mail. */
const leadsIn = /\b(?:message|meldung)\b[^.!?\n]{0,24}$/i;

const codes =
  /0x[0-9a-fA-F]{4,16}|NET::ERR_\w{2,60}|(?:ERR|ORA|SQLSTATE|MSB|AADSTS|AS)[-_ ]?\d{3,10}|HTTP[ /]?\d{3}|(?:[Ee]rror|[Ff]ehler|[Ff]ehlercode|[Ff]ehlernummer|[Ss]tatus|[Cc]ode|[Ee]vent|[Ee]reignis)(?: ?(?:[Cc]ode|[Nn]r\.?|[Nn]o\.?|ID|Nummer))?[ :#(]{0,3}-?\d{2,10}/y;
/** `ERR_CONNECTION_RESET` */
const constant = /[A-Z]{2,20}_[A-Z_]{3,60}/g;

export function messages(text: Text): Fact[] {
  const cues = outside(text.marks.messageCue, [...text.marks.noMessage, ...text.marks.otherMessage]);
  const mentioned = cues.map((cue) => factAt(text, 'message-mentioned', rangeOf(text, cue), 'lexicon', 0.7));
  const cueEnds = cues.map((cue) => rangeOf(text, cue).end);
  return [
    ...mentioned,
    ...quoted(text, cueEnds),
    ...afterColon(text, cueEnds),
    ...[
      ...matchesWhere(text, codes, signs.code),
      ...(text.tokens.has & signs.underscore ? matches(text, constant) : []),
    ].map((code) => factAt(text, 'error-code', code, 'format', 0.8)),
  ];
}

function quoted(text: Text, cueEnds: readonly number[]): Fact[] {
  const symptoms = text.marks.quotedSymptom.map((mark) => text.tokens.start[mark.from] ?? 0);
  const facts: Fact[] = [];
  let cue = 0;
  let symptom = 0;
  for (const quote of text.quotes) {
    while ((cueEnds[cue] ?? Infinity) < quote.start - reach) cue++;
    while ((symptoms[symptom] ?? Infinity) < quote.start) symptom++;
    const words = text.prose.slice(quote.start, quote.end);
    if (words.length < shortestMessage || wordCount(words) < 2) continue;
    const before = text.prose.slice(Math.max(0, quote.start - 40), quote.start);
    const spokenOf = (cueEnds[cue] ?? Infinity) <= quote.start || leadsIn.test(before);
    const symptomatic = (symptoms[symptom] ?? Infinity) < quote.end;
    if (spokenOf || symptomatic || /[.!]$/.test(words))
      facts.push(factAt(text, 'error-message', quote, 'format', spokenOf ? 0.9 : 0.7));
  }
  return facts;
}

/** „… kommt die Meldung: Der Beleg ist gesperrt“: four words and more behind the colon are the wording. */
function afterColon(text: Text, cueEnds: readonly number[]): Fact[] {
  return cueEnds.flatMap((end) => {
    const found = /^[^:.!?\n„"“]{0,40}:[^\S\n]*(?=\S)/.exec(text.prose.slice(end, end + 60));
    if (!found) return [];
    const start = end + found[0].length;
    const line = text.prose.slice(start, start + longestQuoted);
    const range = { start, end: start + (line.includes('\n') ? line.indexOf('\n') : line.length) };
    return wordCount(text.prose.slice(range.start, range.end)) >= 4
      ? [factAt(text, 'error-message', range, 'format', 0.8)]
      : [];
  });
}
