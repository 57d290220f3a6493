/** The facts that one word list gives by itself. */
import type { Fact, FactKind } from '../fact.ts';
import { clauseAround } from './clause.ts';
import type { Mark } from './dictionary.ts';
import type { Signal } from './lexicon/index.ts';
import { factAt, negated, outside, rangeOf, type Text } from './text.ts';

/** `sure`: how often the words mean what they seem to, as a rough estimate. */
const table: readonly {
  readonly kind: FactKind;
  readonly signal: Signal;
  readonly sure: number;
  readonly unlessNegated?: boolean;
}[] = [
  { kind: 'workload', signal: 'workload', sure: 0.8 },
  { kind: 'module', signal: 'module', sure: 0.7 },
  { kind: 'company', signal: 'company', sure: 0.6 },
  { kind: 'access', signal: 'access', sure: 0.8 },
  { kind: 'client', signal: 'client', sure: 0.8 },
  { kind: 'start-state', signal: 'startState', sure: 0.8 },
  { kind: 'frequency', signal: 'frequency', sure: 0.6 },
  { kind: 'changed', signal: 'changed', sure: 0.6 },
  { kind: 'impact', signal: 'impact', sure: 0.6 },
  { kind: 'downstream', signal: 'downstream', sure: 0.6 },
  { kind: 'affected', signal: 'affected', sure: 0.7 },
  { kind: 'workaround', signal: 'workaround', sure: 0.7 },
  { kind: 'own-analysis', signal: 'analysis', sure: 0.6 },
  { kind: 'attachment-mentioned', signal: 'attachmentMentioned', sure: 0.8 },
  { kind: 'no-message', signal: 'noMessage', sure: 0.8 },
  { kind: 'outage', signal: 'outage', sure: 0.7, unlessNegated: true },
  { kind: 'background-job', signal: 'job', sure: 0.6 },
];

/** „Kein Workaround bekannt“: the word alone would say the opposite. */
const inClause: ReadonlySet<FactKind> = new Set(['workaround', 'own-analysis', 'changed']);

export function byWord(text: Text): Fact[] {
  const facts: Fact[] = [];
  for (const { kind, signal, sure, unlessNegated } of table) {
    const marks = text.marks[signal];
    if (marks.length === 0) continue;
    const free = kind === 'changed' ? outside(marks, text.marks.deadline) : marks;
    for (const mark of kind === 'affected' ? joined(free) : free) {
      if ((unlessNegated && negated(text, mark)) || (kind === 'frequency' && isSaying(text, mark))) continue;
      if (kind === 'access' && isDenied(text, mark)) continue;
      const words = inClause.has(kind) ? clauseAround(text, mark) : mark;
      facts.push(factAt(text, kind, rangeOf(text, words), 'lexicon', sure));
    }
  }
  return facts;
}

/** „Zugang habt ihr mir nicht gegeben“: who has it and who has not is said alike, up to the negation. */
const isDenied = (text: Text, mark: Mark): boolean =>
  havers.has(text.tokens.word[mark.to - 1]) && negated(text, mark, true);
const havers = new Set<string | undefined>(['habt', 'haben', 'hat', 'ihr', 'sie']);

/** „wie immer“, "as always": a sigh, no number; "once the order is posted": a time. */
const isSaying = (text: Text, { from, to }: Mark): boolean =>
  text.tokens.word[from - 1] === 'wie' ||
  (text.tokens.word[from - 1] === 'as' && text.tokens.word[from] !== 'soon') ||
  (to - from === 1 && text.tokens.word[from] === 'once' && actors.has(text.tokens.word[to]));
const actors = new Set<string | undefined>('the i we you he she it they my our your all'.split(' '));

/** Hits that overlap or touch are one: „betrifft alle“ and „alle sechs Kolleginnen“. */
function joined(marks: readonly Mark[]): readonly Mark[] {
  const found: Mark[] = [];
  for (const mark of marks) {
    const last = found.at(-1);
    if (last && mark.from <= last.to && mark.from !== last.from)
      found[found.length - 1] = { from: last.from, to: Math.max(last.to, mark.to) };
    else found.push(mark);
  }
  return found;
}
