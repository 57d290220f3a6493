/** The clause that recognised words stand in: what people are shown, for „nicht“ alone says nothing to anybody. */
import type { Mark } from './dictionary.ts';
import type { Text } from './text.ts';
import { isWord } from './tokens.ts';
import { WordList } from './word-list.ts';

/** Fewer words say nothing by themselves; the clause next to them belongs to it. */
const fewestWords = 4;
/** A clause does not go on for longer, to either side, in tokens. */
const farthest = 25;
const stops = new WordList(', ; : – — ( ) → >');

/** The tokens of the clause around a hit; of two clauses when one has only a few words. It stays in its sentence. */
export function clauseAround(text: Text, mark: Mark): Mark {
  let { from, to } = mark;
  from = reachBack(text, from);
  to = reachOn(text, to);
  if (wordsIn(text, from, to) < fewestWords && stops.has(text.tokens.known[from - 1])) from = reachBack(text, from - 1);
  if (wordsIn(text, from, to) < fewestWords && stops.has(text.tokens.known[to])) to = reachOn(text, to + 1);
  while (from < mark.from && !isWord(text.tokens.word[from] ?? '')) from++;
  while (to > mark.to && !isWord(text.tokens.word[to - 1] ?? '')) to--;
  return { from, to };
}

function reachBack(text: Text, at: number): number {
  let from = at;
  while (
    from > 0 &&
    at - from < farthest &&
    text.sentence[from - 1] === text.sentence[at] &&
    !stopsAt(text, from - 1) &&
    !breaks(text, from - 1)
  )
    from--;
  return from;
}

function reachOn(text: Text, at: number): number {
  let to = at;
  while (
    to < text.tokens.length &&
    to - at < farthest &&
    text.sentence[to] === text.sentence[at - 1] &&
    !stopsAt(text, to) &&
    !breaks(text, to - 1)
  )
    to++;
  return to;
}

/** `15:30` and `1,5` are words; a sign stops only with a blank behind it. */
const stopsAt = (text: Text, i: number): boolean =>
  stops.has(text.tokens.known[i]) && (text.tokens.end[i] ?? 0) !== text.tokens.start[i + 1];

/** A shorter line ends because the writer ended it; a longer one was wrapped. In UTF-16 units. */
const wrapped = 55;

/** Whether the line ends behind a token, and the clause with it. */
function breaks(text: Text, token: number): boolean {
  const end = text.tokens.end[token] ?? 0;
  const at = text.shown.slice(end, text.tokens.start[token + 1] ?? end).indexOf('\n');
  return at >= 0 && end + at - text.shown.lastIndexOf('\n', end - 1) <= wrapped;
}

function wordsIn(text: Text, from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to; i++) if (isWord(text.tokens.word[i] ?? '')) count++;
  return count;
}
