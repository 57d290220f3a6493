/** Steps told as occasions: „Wenn ich buche, …“, "When I open …, it crashes". */
import type { Fact } from '../fact.ts';
import { hasMark, markFrom } from './at.ts';
import { clauseAround } from './clause.ts';
import type { Mark } from './dictionary.ts';
import { isGerund, tellers } from './step-prose.ts';
import { factAt, rangeOf, type Text } from './text.ts';
import type { Range } from './tokens.ts';
import { WordList } from './word-list.ts';

const occasions = new WordList(
  'when whenever if once after while upon everytime wenn wemma wenns sobald nachdem immer-wenn falls',
);
const states = new Set(
  'have has had are is was were want wants need needs would could should can like wish think believe know see look haben habe hat bin ist sind war will wollen brauche brauchen möchte muss soll kann'.split(
    ' ',
  ),
);
/** "when I am", but „wenn ich am Scanner …“. */
const isState = (agent: string, verb: string): boolean => states.has(verb) || (verb === 'am' && agent === 'i');
/** Between somebody and the action: "when I then click". */
const reach = 9;
/** In German the verb ends the clause: „wenn ich am Scanner im zweiten Stock ein Blatt …, „Ablage“ wähle“. */
const germanReach = 20;
const german = new Set('wenn wemma wenns sobald nachdem falls'.split(' '));

/** A sentence that goes on for longer is no longer about it. */
const farthest = 60;

/** Whether the rest of the sentence says what then happens. */
function goesWrong(text: Text, from: number): boolean {
  let to = from;
  const last = Math.min(text.tokens.length, from + farthest);
  while (to < last && text.sentence[to] === text.sentence[from - 1]) to++;
  const { symptom, failure, messageCue } = text.marks;
  return hasMark(symptom, from, to) || hasMark(failure, from, to) || hasMark(messageCue, from, to);
}

/** „wenn der Kollege … drückt“ */
const others = new Set(
  'kollege kollegin kollegen kunde kundin mitarbeiter mitarbeiterin fahrer er sie jemand somebody someone'.split(' '),
);
const isAgent = (word: string): boolean => tellers.has(word) || others.has(word);

/** A number or a name in quotation marks: with what, or on what, it is done. */
const isConcrete = (text: Text, { start, end }: Range): boolean => /\d|[„“"»«]/.test(text.shown.slice(start, end));

/** „Scanne ich den Artikel, steht da 1“: the verb opens the sentence, and a comma parts what comes of it. */
function isInverted(text: Text, i: number): boolean {
  const { word } = text.tokens;
  if ((i > 0 && text.sentence[i] === text.sentence[i - 1]) || !inverters.has(word[i + 1] ?? '')) return false;
  return (text.instructions[markFrom(text.instructions, i)]?.from ?? -1) === i && commaBehind(text, i) > 0;
}
const inverters = new Set('ich wir man er sie'.split(' '));

function inverted(text: Text, i: number): Fact {
  const range = rangeOf(text, { from: i, to: commaBehind(text, i) });
  return factAt(text, 'step', range, 'lexicon', isConcrete(text, range) ? 0.6 : 0.5);
}

/** Some exports write „_“ where a comma was. */
const isComma = (sign: string | undefined): boolean => sign === ',' || sign === '_';

/** The first comma behind a token in its sentence that ends no question; 0 where there is none. */
function commaBehind({ tokens, sentence }: Text, i: number): number {
  let comma = 0;
  let to = i + 1;
  for (; to < i + farthest && sentence[to] === sentence[i]; to++)
    if (comma === 0 && isComma(tokens.word[to])) comma = to;
  return tokens.word[to - 1] === '?' ? 0 : comma;
}

/** "When saving a (new) order by its key 12, …": where the occasion ends, if it says exactly what is done; else 0. */
function detailedUntil(text: Text, i: number): number {
  const to = commaBehind(text, i);
  const { start, end } = rangeOf(text, { from: i, to });
  return to > i + fewestDetailed && /[\d„“"»«(<]/.test(text.shown.slice(start, end)) ? to : 0;
}
const fewestDetailed = 4;

/**
 * „Wenn ich … drucke, kommt …“, "if you open … it crashes": one step, told with what comes of it. Somebody who tells
 * of two occasions compares them, and says how to get to each.
 */
export function conditional(text: Text): Fact[] {
  const { sentence } = text;
  const { word, known, length } = text.tokens;
  const { action } = text.marks;
  if (text.instructions.length === 0) return [];
  const facts: Fact[] = [];
  /** Each occasion on which somebody does something. */
  const told: Mark[] = [];
  const wished = new Set(text.marks.expected.map((mark) => text.sentence[mark.from]));
  for (let i = 0; i + 2 < length; i++) {
    if (wished.has(text.sentence[i] ?? 0)) continue;
    if (!occasions.has(known[i])) {
      if (isInverted(text, i)) facts.push(inverted(text, i));
      continue;
    }
    const detailed = isGerund(word[i + 1] ?? '') && sentence[i - 1] !== sentence[i] ? detailedUntil(text, i) : 0;
    if (detailed > 0) facts.push(factAt(text, 'step', rangeOf(text, { from: i, to: detailed }), 'lexicon', 0.5));
    let agent = i + 1;
    while (agent <= i + 2 && !isAgent(word[agent] ?? '')) agent++;
    if (agent > i + 2 || isState(word[agent] ?? '', word[agent + 1] ?? '')) continue;
    told.push({ from: i, to: agent + 2 });
    const at = markFrom(action, agent + 1);
    const next = action[at];
    if (
      !next ||
      next.from > agent + (german.has(word[i] ?? '') ? germanReach : reach) ||
      text.sentence[next.from] !== text.sentence[i]
    )
      continue;
    const second = action.slice(at + 1, at + 4).find((mark) => word[mark.from] !== word[next.from]);
    const two = second && second.from <= next.to + reach && text.sentence[second.from] === text.sentence[i];
    const range = rangeOf(text, { from: i, to: clauseAround(text, { from: i, to: two ? second.to : next.to }).to });
    if (!two && !goesWrong(text, next.to) && !(isConcrete(text, range) && commaBehind(text, i) > 0)) continue;
    facts.push(factAt(text, 'step', range, 'lexicon', two ? 0.65 : isConcrete(text, range) ? 0.6 : 0.5));
  }
  if (facts.length > 0 || told.length < 2) return facts;
  return told.map((mark) => factAt(text, 'step', rangeOf(text, clauseAround(text, mark)), 'lexicon', 0.5));
}
