/**
 * A title from what the ticket says: where · what · symptom (`domain.md` §2.7). Proposed, never set: a person takes it.
 */
import type { Assessment } from './assessment.ts';
import type { Fact, FactKind } from './fact.ts';
import type { Ticket, TicketType } from './ticket.ts';

export const titleParts = ['where', 'what', 'symptom'] as const;
export type TitlePart = (typeof titleParts)[number];
export type TitleText = Readonly<Record<TitlePart, string>>;

/** Which facts name a part, the most telling kind first. */
const kinds: Readonly<Record<TitlePart, readonly FactKind[]>> = {
  where: ['module', 'workload', 'business-system'],
  what: ['document-number', 'file-name', 'item', 'role'],
  symptom: ['observed', 'error-message', 'error-code', 'need', 'to-be', 'question', 'impact'],
};
/** For types in which nothing is broken the wish stands where the symptom would. */
const wishes: Readonly<Partial<Record<TicketType, readonly FactKind[]>>> = {
  question: ['question', 'observed'],
  'service-request': ['need', 'reason'],
  'change-request': ['need', 'to-be', 'benefit'],
  'access-request': ['role', 'permission', 'need'],
};
const longest: Readonly<Record<TitlePart, number>> = { where: 40, what: 40, symptom: 80 };
/** A title that is longer is cut off in lists. */
export const longestTitle = 100;
const most = 4;

/** Words at the beginning that a title does without. */
const opening =
  /^(?:(?:guten (?:tag|morgen)|hallo|hello|hi|dear all)[,!]?\s+|(?:es|dann|da|dabei|leider|bei uns|when i|then|unfortunately)\s+)/i;
/** Since when: it stands in a field of its own. In German the verb follows; „werden die“ goes with it. */
const since =
  /^(?:(?:seit|ab) (?:heute|gestern|vorgestern|letzter woche|(?:letztem )?(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag))(?: ?(?:früh|morgen|vormittag|mittag|nachmittag|abend|nacht))?,?\s+(?:(?:wird|werden|wurde|wurden|ist|sind)\s+(?:der|die|das|unsere?|alle)\s+)?|since (?:today|yesterday|last (?:week|night)|this (?:morning|week|afternoon)|(?:yesterday|last|monday|tuesday|wednesday|thursday|friday|saturday|sunday)(?: (?:morning|noon|afternoon|evening|night))?),?\s+)/i;

/** „Es kommt die Meldung …“, "The message is …": the message itself says more than that there is one. */
const announces =
  /^(?:(?:es|dann|da|dabei|dort|jetzt|danach|then|there|here|now|it|also|auch)\s+|(?:beim?|nach|when|after|on)\s[^.;:]{1,60}?,?\s)?(?:(?:kommt|kam|erscheint|erschien|steht|lautet|(?:bekomme|erhalte|sehe)n? (?:ich|wir))\s(?:[a-zäöüß]+\s){0,3}(?:fehler|warn|hinweis)?(?:meldung|text)|(?:(?:die|eine|der|folgende|the|an?|this|following|exact|error|warning)\s){0,4}(?:(?:fehler|warn|hinweis)?meldung(?:stext)?|message(?: text)?)\s(?:(?:dazu|hier|then|there|that)\s)?(?:lautet|ist|war|kommt|erscheint|sagt|besagt|is|was|says|said|reads|appears|pops|comes)|(?:i|we|you|users?)\s(?:get|got|see|receive|received)\s(?:[a-z]+\s){0,3}message|it says)(?![a-zäöüß])/i;

const clauseEnd = /[;!?\n]|\.["“”']?(?=\s|$)|:(?=\s|$)|\s[–-](?=\s)/g;

/** The clause in which a fact stands: the words that were recognised seldom say it alone. */
function clauseAround(source: string, { start, end }: Fact): string {
  let from = 0;
  let to = source.length;
  for (const { index } of source.matchAll(clauseEnd)) {
    if (index < start) from = index + 1;
    else if (index >= end || index > start) {
      to = index;
      break;
    }
  }
  return source.slice(from, to);
}

/** In one line, without opening words, no longer than it may be; never cut within a word. */
function shortened(text: string, limit: number): { text: string; cut: boolean } {
  const line = text.trim().replace(/^(?:\d{1,3}[.)]|[-*•#,]+)[ \t]+/, '');
  let words = line
    .replace(/["„“”*_`]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(since, '')
    .replace(opening, '')
    .replace(since, '');
  const cut = words.length > limit;
  while (words.length > limit || (cut && dangling.test(words))) {
    const at = words.lastIndexOf(' ');
    if (at <= 0) return { text: '', cut };
    words = words.slice(0, at);
  }
  return { text: words.replace(/[\s,:;–-]+$/, ''), cut };
}

/** Words that lead to something which was cut off. */
const dangling =
  /(?:^|\s)(?:mit|der|die|das|den|dem|des|ein|eine|einen|einem|einer|in|im|am|an|auf|von|vom|zu|zum|zur|bei|beim|für|aus|und|oder|dass|weil|wenn|with|the|a|an|of|to|on|at|for|from|and|or|that|when|because)[,\s]*$/i;

/** Fewer words say no symptom: „nicht“, „zu viel“. */
const fewestWords = 3;

function wordsOf(part: TitlePart, fact: Fact, ticket: Ticket): { text: string; cut: boolean } {
  const source = fact.field === 'body' ? ticket.body : fact.field === 'title' ? ticket.title : fact.text;
  const isAlone = part !== 'symptom' || fact.field === 'title' || source === fact.text;
  const first = fact.text.split(clauseEnd)[0] ?? '';
  if (isAlone) return shortened(first, longest[part]);
  const said = clauseAround(source, fact);
  if (announces.test(said.trim()))
    return fact.kind === 'error-message' ? shortened(first, longest[part]) : { text: '', cut: true };
  const clause = shortened(said, longest[part]);
  return clause.text.split(' ').length < fewestWords ? { text: '', cut: true } : clause;
}

/**
 * What the ticket offers for each part of a title, the best first; empty where it says nothing.
 * @param assessment of this ticket
 */
export function titleOffers(
  ticket: Ticket,
  { facts }: Pick<Assessment, 'facts'>,
): Readonly<Record<TitlePart, readonly string[]>> {
  const said = (part: TitlePart): string[] => {
    const wanted = part === 'symptom' ? (wishes[ticket.type] ?? kinds.symptom) : kinds[part];
    const found = wanted.flatMap((kind) => [...facts].filter((fact) => fact.kind === kind).sort(surest));
    // What has to be cut says less than what fits.
    const texts = found
      .map((fact) => wordsOf(part, fact, ticket))
      .filter(({ text }) => /[\p{L}\d]{2}/u.test(text))
      .sort((a, b) => Number(a.cut) - Number(b.cut))
      .map(({ text }) => text);
    return [...new Map(texts.map((text) => [text.toLowerCase(), text])).values()].slice(0, most);
  };
  return { where: said('where'), what: said('what'), symptom: said('symptom') };
}

/** What stands in a field or under a label before what prose lets one guess; then as people tell it. */
const surest = (a: Fact, b: Fact): number =>
  Number(a.basis === 'lexicon') - Number(b.basis === 'lexicon') || a.start - b.start;

/** `Einkauf BE104512: Wareneingang lässt sich nicht buchen`. A part that an other one says already is left out. */
export function composeTitle({ where, what, symptom }: TitleText): string {
  const has = (text: string, part: string): boolean => text.toLowerCase().includes(part.trim().toLowerCase());
  const parts = [where, what].map((part) => part.trim()).filter((part) => part !== '');
  const lead = parts.filter((part, i) => !has(symptom, part) && !parts.some((other, j) => j < i && has(other, part)));
  const end = symptom.trim();
  const title = [lead.join(' '), end].filter((part) => part !== '').join(': ');
  return title.charAt(0).toUpperCase() + title.slice(1);
}

/** The title that the ticket's own words would make; empty when they say too little. */
export function proposeTitle(ticket: Ticket, assessment: Pick<Assessment, 'facts'>): string {
  const offers = titleOffers(ticket, assessment);
  const [where = '', what = '', symptom = ''] = titleParts.map((part) => offers[part][0]);
  if (symptom === '' && (where === '' || what === '')) return '';
  const full = composeTitle({ where, what, symptom });
  return full.length <= longestTitle ? full : composeTitle({ where, what: '', symptom });
}
