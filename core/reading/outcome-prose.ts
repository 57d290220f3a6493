/** What comes of an action, told in plain words: „Wenn ich drucke, kommt die alte Seite“, "the list scrolls up when I save". */
import type { Fact } from '../fact.ts';
import { hasMark } from './at.ts';
import { factAt, rangeOf, type Text } from './text.ts';
import { isWord } from './tokens.ts';
import { WordList } from './word-list.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const occasions = new WordList(
  'when whenever if once after upon while everytime wenn sobald nachdem falls wenns sowie beim',
);
/** Only a verb behind them makes them an occasion: "on refreshing", „beim Aktualisieren“. */
const beforeVerb = new WordList('on by upon after while beim');
/** Who acts or wishes in the main clause: it tells a plan, a request or what somebody did. */
const speakers = new WordList(
  'i we please bitte ich wir you sie man let lass would could should wuerde moechte can kann do does did is are was how why what which wie warum was welche',
);
/** A clause that begins so is about the past, the way or what was said before. */
const noClause = words('previously formerly früher frueher vorher bisher simply just einfach problem');
const references = words('this that it das dies es');
const happening = words('happens happen occurs occur passiert tritt geschieht kommt');
/** It is all right there; „nicht“ before it says otherwise. */
const fine = new WordList('works fine funktioniert klappt laeuft geht');
/** Without a comma: „wenn ich klick dann kommt nix“. */
const thens = new WordList('dann then');
const conjunctions = new WordList('then dann so also but aber and und even especially auch immer only nur erst');
/** A clause that says something. */
const fewestWords = 3;
/** A sentence that goes on for longer says several things. */
const farthest = 60;

/** One fact for each main clause beside an occasion that says what happens; wishes and instructions are none. */
export function outcomes(text: Text): Fact[] {
  const { word, length } = text.tokens;
  const facts: Fact[] = [];
  const { expected, ownDoubt, howTo } = text.marks;
  for (let from = 0; from < length;) {
    let to = from + 1;
    while (to < length && text.sentence[to] === text.sentence[from]) to++;
    const isOpen =
      to - from <= farthest &&
      word[to - 1] !== '?' &&
      !hasMark(expected, from, to) &&
      !hasMark(ownDoubt, from, to) &&
      !hasMark(howTo, from, to);
    const clause = isOpen ? mainClause(text, from, to) : undefined;
    if (clause) facts.push(factAt(text, 'observed', rangeOf(text, clause), 'lexicon', 0.5));
    from = to;
  }
  return facts;
}

function mainClause(text: Text, from: number, to: number): { from: number; to: number } | undefined {
  const { word, known } = text.tokens;
  let start = from;
  while (start < to && !isWord(word[start] ?? '')) start++;
  const opens = occasions.has(known[start]);
  if (opens) {
    let comma = start + 2;
    while (comma < to && word[comma] !== ',' && !(comma > start + 3 && thens.has(known[comma]))) comma++;
    if (comma >= to - 2) return undefined;
    let main = comma + 1;
    while (conjunctions.has(known[main])) main++;
    return says(text, main, to, 2) ? { from: main, to: withoutStop(text, main, to) } : undefined;
  }
  for (let i = start + fewestWords; i < to - 1; i++) {
    const verbal = beforeVerb.has(known[i]) && isDoing(word[i + 1] ?? '');
    if (!verbal && !occasions.has(known[i])) continue;
    return says(text, start, i) ? { from: start, to: withoutStop(text, start, i) } : undefined;
  }
  return undefined;
}

const isDoing = (word: string): boolean => word.length > 5 && (word.endsWith('ing') || word.endsWith('en'));

function says(text: Text, from: number, to: number, fewest = fewestWords): boolean {
  const { word, known } = text.tokens;
  const first = word[from] ?? '';
  if (to - from < fewest || noClause.has(first)) return false;
  if (speakers.hasOneOf(known, from, Math.min(to, from + 3))) return false;
  if (references.has(first) && happening.has(word[from + 1] ?? '')) return false;
  if (fine.hasOneOf(known, from, to) && !hasMark(text.marks.failure, from, to)) return false;
  return !hasMark(text.instructions, from, from + 2);
}

function withoutStop(text: Text, from: number, to: number): number {
  let end = to;
  const { word, known } = text.tokens;
  while (end > from + 1 && (!isWord(word[end - 1] ?? '') || conjunctions.has(known[end - 1]))) end--;
  return end;
}
