/** What reading already knows about the priority questions, so that nobody is asked what the ticket says. */
import type { Fact } from './fact.ts';
import type { AnswerOf, QuestionId } from './priority.ts';
import type { FieldName, Fields } from './ticket.ts';

/** An answer taken from the ticket, with the words it was taken from. */
export interface KnownAnswer<Answer extends string = string> {
  readonly answer: Answer;
  /** The words in the ticket. */
  readonly text: string;
  /** Undefined when it comes from a field that no fact stands for. */
  readonly fact?: Fact | undefined;
}
export type KnownAnswers = { readonly [Id in QuestionId]?: KnownAnswer<AnswerOf<Id>> };

type Sign<Answer> = readonly [answer: Answer, sign: RegExp];

/** The first sign that fits decides; from the special to the general. */
const affected: readonly Sign<AnswerOf<'who'>>[] = [
  ['customers', /\b(?:unsere |alle |endk)?kund(?:en|innen)\b|\bcustomers?\b/],
  ['all', /\b(?:niemand|keiner|nobody|no one) (?:kann|can)\b/],
  ['nobody', /^\W*(?:niemand|keiner?|nobody|no one|none)\b(?!.*\b(?:kann|can)\b)/],
  [
    'one',
    /\bnur (?:ich|bei mir|mich|eine[rn]?)\b|\bonly (?:me|one|i)\b|\bjust me\b|\beine? (?:person|benutzer|kolleg)/,
  ],
  [
    'department',
    /abteilung|standort|\bteam\b|\bganze[rsn]? (?:lager|werk|büro)|\bdepartment\b|\bsite\b|\bplant\b|\bwarehouse\b/,
  ],
  // „alle sechs Kolleginnen“ are six, not everybody.
  [
    'several',
    /\b(?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf)\b|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b/,
  ],
  [
    'all',
    /\balle[rn]?\b(?!\s+\d)|\bjeder\b|\bganze[rsn]? (?:firma|betrieb|unternehmen)|\beveryone\b|\beverybody\b|\ball\b(?!\s+\d)|\bwhole company\b/,
  ],
  ['several', /\bmehrere\b|\beinige\b|\bviele\b|\bseveral\b|\bmany\b|\ba few\b/],
];
const ability: readonly Sign<AnswerOf<'ability'>>[] = [
  ['degraded', /aufwand|aufwändig|aufwendig|mühsam|umständlich|\beffort\b|\blaborious\b|\btedious\b|\bslow/],
  ['workaround', /\p{L}/u],
];
const noWorkaround = /\bkein(?:e[rn]?)?\b|\bnicht möglich\b|\bno\b|\bnone\b|\bnot possible\b/;
const followers: readonly Sign<AnswerOf<'followers'>>[] = [
  ['none', /^\W*(?:kein|nein|nichts|niemand|none\b|no\b|nobody)/],
  [
    'stopped',
    /\bste(?:ht|hen) (?:still|komplett|ganz)|stillstand|\bgestoppt\b|\bsteht$|\bstopped\b|\bstandstill\b|\bhalted\b/,
  ],
  ['delayed', /verzöger|verspät|\bwarte[tn]\b|\bspäter\b|\blangsam|\bdelay|\blate\b|\bwait|\bslower\b/],
];
const deadline: readonly Sign<AnswerOf<'deadline'>>[] = [
  ['today', /\bheute\b|\btoday\b|\bdieser stunde\b|\bin \d+ (?:stunden|hours)\b/],
  ['2d', /\bmorgen\b|übermorgen|\btomorrow\b|\bin (?:zwei|2) tagen\b|\bin (?:two|2) days\b/],
];

function fits<Answer extends string>(signs: readonly Sign<Answer>[], text: string): Answer | undefined {
  const lower = text.slice(0, 400).toLowerCase();
  return signs.find(([, sign]) => sign.test(lower))?.[0];
}

/** „3 Kolleginnen“ are several, „1“ is one; more than twenty are as many as a department. */
function byNumber(text: string): AnswerOf<'who'> | undefined {
  const number = /(?<![\d.,])\d{1,6}(?![\d.,]\d)/.exec(text.slice(0, 400))?.[0];
  if (number === undefined) return undefined;
  const n = Number(number);
  return n === 0 ? 'nobody' : n === 1 ? 'one' : n <= 20 ? 'several' : 'department';
}

interface Source {
  readonly text: string;
  readonly fact?: Fact | undefined;
}

/** Facts with nothing but a space between them are one: „betrifft alle“ „sechs Kolleginnen“. */
function together(found: readonly Source[]): Source[] {
  const groups: { text: string; fact?: Fact | undefined; end: number }[] = [];
  for (const { text, fact } of found) {
    const last = groups.at(-1);
    if (fact && last?.fact?.field === fact.field && fact.start > last.end && fact.start <= last.end + 1)
      groups[groups.length - 1] = { text: `${last.text} ${text}`, fact: last.fact, end: fact.end };
    else groups.push({ text, fact, end: fact?.end ?? 0 });
  }
  return groups;
}

const environments: Readonly<Record<string, AnswerOf<'env'>>> = { live: 'live', both: 'live', test: 'test' };

/**
 * Answers the questions as far as the ticket itself does. A guess is not an answer: what could mean two things is left
 * open. People see the words behind each answer and can change it.
 */
export function answersFromFacts(facts: readonly Fact[], fields: Fields): KnownAnswers {
  const known: { [Id in QuestionId]?: KnownAnswer<AnswerOf<Id>> } = {};
  const sources = (kind: Fact['kind'], field?: FieldName): Source[] => {
    const found = facts
      .filter((f) => f.kind === kind && f.confidence >= 0.5)
      .map((fact) => ({ text: fact.text, fact }));
    const value = field ? fields[field]?.trim() : undefined;
    return value && !found.some((s) => s.fact.field === field) ? [{ text: value }, ...found] : found;
  };

  for (const { text, fact } of sources('environment', 'environment')) {
    const value =
      environments[fact?.value ?? ''] ??
      (/test|sandbox/i.test(text) ? 'test' : /live|prod/i.test(text) ? 'live' : undefined);
    // One place in the live system is enough: a test case beside it does not make it a test fault.
    if (value && known.env?.answer !== 'live') known.env = { answer: value, text, fact };
  }
  for (const { text, fact } of together(sources('affected', 'affectedUsers'))) {
    const answer = fits(affected, text) ?? byNumber(text);
    if (answer && !known.who) known.who = { answer, text, fact };
  }
  for (const { text, fact } of sources('workaround', 'workaround'))
    if (!known.ability && !noWorkaround.test(text.toLowerCase())) {
      const answer = fits(ability, text);
      if (answer) known.ability = { answer, text, fact };
    }
  for (const { text, fact } of sources('outage'))
    if (!known.ability || known.ability.answer !== 'blocked') known.ability = { answer: 'blocked', text, fact };
  for (const { text, fact } of sources('downstream', 'downstream')) {
    const answer = fits(followers, text);
    if (answer && !known.followers) known.followers = { answer, text, fact };
  }
  for (const { text, fact } of sources('deadline')) {
    const answer = fits(deadline, text);
    if (answer && !known.deadline) known.deadline = { answer, text, fact };
  }
  return known;
}
