/** How something is said: vaguely, by allusion to an earlier talk, for somebody else, as a ticket of another type. */
import type { Fact } from '../fact.ts';
import type { TicketType } from '../ticket.ts';
import type { Mark } from './dictionary.ts';
import type { Signal } from './lexicon/index.ts';
import { matchesWhere, numbered } from './matches.ts';
import { factAt, rangeOf, type Text } from './text.ts';
import { signs } from './tokens.ts';

const ticketNumber =
  /(?<!\w)(?:#\d{2,10}(?!\d)|(?:ticket|vorgang|vorfall|störung|anfrage|incident|case|request)s?(?:[ -]?(?:nr\.?|nummer|no\.?|number|id))?[\s:#]{1,3}[A-Z]{0,8}[-_]?\d{3,12}|(?:INC|REQ|CHG|RITM|CS|PRB)\d{4,12}|[A-Z]{1,10}-\d{2,8}(?!\w))/iy;

export const manner = (text: Text): Fact[] => [
  ...vague(text),
  ...text.marks.earlierTalk.map((mark) => factAt(text, 'earlier-talk', rangeOf(text, mark), 'lexicon', 0.7)),
  ...text.marks.onBehalf.map((mark) => factAt(text, 'on-behalf', rangeOf(text, mark), 'lexicon', 0.7)),
  ...text.marks.permission.map((mark) => factAt(text, 'permission', rangeOf(text, mark), 'lexicon', 0.7)),
  ...(text.tokens.has & signs.digit ? matchesWhere(text, ticketNumber, signs.hash | signs.ticket | numbered) : []).map(
    (found) => factAt(text, 'ticket-number', found, 'format', 0.7),
  ),
  ...typeCues(text),
];

/** Vague words outside of quotation marks; what is quoted is somebody else's. „usw.“ behind a long list is none. */
function vague(text: Text): Fact[] {
  const { vague: weak, vagueStrong, andSoOn } = text.marks;
  if (weak.length + vagueStrong.length + andSoOn.length === 0) return [];
  const quotes = text.quotes;
  let quote = 0;
  const isOwn = (mark: Mark): boolean => {
    const { start } = rangeOf(text, mark);
    while ((quotes[quote]?.end ?? Infinity) < start) quote++;
    return (quotes[quote]?.start ?? Infinity) > start;
  };
  const listed = andSoOn.filter((mark) => commasBefore(text, mark) < 2);
  const all: (readonly [Mark, string])[] = [
    ...[...weak, ...listed].map((mark) => [mark, 'weak'] as const),
    ...vagueStrong.map((mark) => [mark, 'strong'] as const),
  ];
  return all
    .sort(([a], [b]) => a.from - b.from)
    .filter(([mark]) => isOwn(mark))
    .map(([mark, value]) =>
      factAt(text, 'vague', rangeOf(text, mark), 'lexicon', value === 'strong' ? 0.7 : 0.5, value),
    );
}

const widestList = 40;
function commasBefore(text: Text, mark: Mark): number {
  let commas = 0;
  for (let i = mark.from - 1; i >= Math.max(0, mark.from - widestList); i--) {
    if (text.sentence[i] !== text.sentence[mark.from]) break;
    if (text.tokens.word[i] === ',') commas++;
  }
  return commas;
}

const cues: readonly (readonly [Signal, TicketType])[] = [
  ['wish', 'change-request'],
  ['howTo', 'question'],
  ['rightsWanted', 'access-request'],
  ['orderWanted', 'service-request'],
  ['orderTitle', 'service-request'],
  ['recurring', 'problem'],
];

/** Words that belong to a type; `value` is the type. */
function typeCues(text: Text): Fact[] {
  const facts: Fact[] = [];
  for (const [signal, type] of cues)
    for (const mark of text.marks[signal])
      if (signal !== 'orderTitle' || (text.place === 'title' && mark.from === 0))
        facts.push(factAt(text, 'type-cue', rangeOf(text, mark), 'lexicon', 0.6, type));
  return facts;
}
