/** Items of a list of steps that are no step: what one sees then („4. Fehler erscheint“, "5. See no results"). */
import { hasMark, markFrom, tokenAt } from './at.ts';
import type { Text } from './text.ts';
import { isWord, type Range } from './tokens.ts';

const opening = new Set(
  'see observe notice note observed result results outcome crash crashes error errors boom nothing expected actual ergebnis absturz fehler es dann beobachte beobachten nichts passiert the app application then it'.split(
    ' ',
  ),
);
/** „The app …“, „es …“ tell what happens, unless an action follows. */
const weak = new Set([
  'the',
  'es',
  'dann',
  'then',
  'it',
  'app',
  'application',
  'expected',
  'actual',
  'error',
  'fehler',
]);

/** „öffnen“, „geöffnet“: what ends an instruction in German. */
const infinitive = /[^aeiou]en$|^ge.*t$|[a-z]ge.*t$|freigabe$/;

/** @param item whether the range is an item of a list; an ordinary line needs a clear symptom */
export function isOutcome(text: Text, range: Range, item = true): boolean {
  const { word } = text.tokens;
  let from = tokenAt(text, range.start);
  const to = tokenAt(text, range.end);
  while (from < to && !isWord(word[from] ?? '')) from++;
  let last = to;
  while (last > from && !isWord(word[last - 1] ?? '')) last--;
  const action = text.instructions;
  const { symptom, failure } = text.marks;
  const first = word[from] ?? '';
  if (!item) return last - from >= 4 && hasMark(symptom, from, to) && !hasMark(action, from, to);
  if (opening.has(first) && !weak.has(first)) return true;
  // „Manually enter …“: an adverb may stand before the verb.
  const acts =
    hasMark(action, from, from + 2) ||
    (infinitive.test(word[last - 1] ?? '') && hasMark(action, Math.max(from, last - 1), last));
  if (acts) return false;
  if (opening.has(first) && !hasMark(action, from, to)) return true;
  return hasMark(symptom, from, to) || hasMark(failure, from, to);
}

/** Whether what goes wrong comes before anything that is done: an item without a list around it has nothing else. */
export function beginsWrong(text: Text, range: Range): boolean {
  let from = tokenAt(text, range.start);
  const to = tokenAt(text, range.end);
  while (from < to && !isWord(text.tokens.word[from] ?? '')) from++;
  const first = text.tokens.word[from] ?? '';
  if (opening.has(first) && !weak.has(first)) return true;
  const action = text.instructions;
  const acted = Math.min(action[markFrom(action, from)]?.from ?? to, to);
  return hasMark(text.marks.symptom, from, acted) || hasMark(text.marks.failure, from, acted);
}
