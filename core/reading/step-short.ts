/** Short ways in one sentence: two actions with a number or a name in them, so that one can follow. */
import type { Fact } from '../fact.ts';
import { hasMark } from './at.ts';
import { behindLeadIn, isGerund, links, polite } from './step-prose.ts';
import { factAt, rangeOf, type Text } from './text.ts';

/** With what, or on what, it is done. */
const concrete = /\d|["„“]/;
/** Between the two actions of a way stand at most so many tokens. */
const widest = 45;
const selves = new Set(['ich', 'wir', 'i', 'we']);

/** „Ich lege den Termin für Saal 2 an und sende ihn“: told by the writer, and nothing goes wrong before the second. */
export function toldShort(text: Text): Fact[] {
  const { word } = text.tokens;
  const { action, failure, expected } = text.marks;
  const facts: Fact[] = [];
  for (let i = 0; i + 1 < action.length; i++) {
    const first = action[i];
    const second = action[i + 1];
    if (!first || !second || second.from - first.to > widest || !links.has(word[second.from - 1] ?? '')) continue;
    if (text.sentence[first.from] !== text.sentence[second.from]) continue;
    if (!selves.has(word[first.from - 1] ?? '') && !selves.has(word[first.to] ?? '')) continue;
    if (word[first.from] === word[second.from]) continue;
    const range = rangeOf(text, { from: first.from, to: second.to });
    if (!concrete.test(text.shown.slice(range.start, range.end))) continue;
    if (hasMark(failure, first.from, second.to) || hasMark(expected, first.from - 4, second.to)) continue;
    facts.push(factAt(text, 'step', range, 'lexicon', 0.55));
  }
  return facts;
}

/** "Open quote 1042, choose Print: page 2 is empty": ordered, and what comes of it behind a colon. */
export function orderedShort(text: Text): Fact[] {
  const { instructions, sentence, tokens } = text;
  if (instructions.length < 2) return [];
  const starts = new Set(instructions.map((mark) => mark.from));
  const facts: Fact[] = [];
  let done = 0;
  for (const { from } of instructions) {
    if (from < done) continue;
    let opening = from;
    while (opening > 0 && from - opening < longestLeadIn && sentence[opening - 1] === sentence[from]) opening--;
    if (
      sentence[opening - 1] === sentence[from] ||
      behindLeadIn(tokens, opening, from) !== from ||
      isGerund(tokens.word[from] ?? '')
    )
      continue;
    const colon = colonBehind(text, from);
    done = colon;
    if (colon > from && isWalk(text, starts, from, colon))
      facts.push(factAt(text, 'step', rangeOf(text, { from, to: colon }), 'lexicon', 0.6));
  }
  return facts;
}
const longestLeadIn = 4;

/** The first colon or semicolon of the sentence with a blank behind it; -1 where there is none. */
function colonBehind({ tokens: { word, start, end }, sentence }: Text, from: number): number {
  for (let i = from + 3; sentence[i] === sentence[from]; i++)
    if ((word[i] === ':' || word[i] === ';') && (start[i + 1] ?? 0) > (end[i] ?? 0)) return i;
  return -1;
}

function isWalk(text: Text, starts: ReadonlySet<number>, from: number, to: number): boolean {
  const { word, known } = text.tokens;
  const { start, end } = rangeOf(text, { from, to });
  if (!concrete.test(text.shown.slice(start, end)) || polite.hasOneOf(known, from, to)) return false;
  for (let i = from + 2; i < to; i++)
    if (starts.has(i) && (links.has(word[i - 1] ?? '') || word[i - 1] === 'then' || word[i - 1] === 'dann'))
      return true;
  return false;
}
