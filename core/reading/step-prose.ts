/** Ways that are told or ordered in sentences. */
import type { Fact } from '../fact.ts';
import { hasMark, markFrom } from './at.ts';
import { clauseAround } from './clause.ts';
import type { Mark } from './dictionary.ts';
import { factAt, negated, rangeOf, type Text } from './text.ts';
import { isWord, type Tokens } from './tokens.ts';
import { WordList } from './word-list.ts';

/** Actions that are told in prose stand this close together, in tokens. */
const window = 45;
export const polite = new WordList('bitte please pls');
/** Politeness is looked for so many tokens into a sentence. */
const farthestPlease = 30;
/** Who does something. */
export const tellers: ReadonlySet<string> = new Set(
  'ich i wir we man you user users benutzer they customers kunden'.split(' '),
);

/** „Ich muss alles neu tippen“ tells what comes of it. */
const duty = new WordList('muss muessen musste must');

/** "The change", "a search", "my first try": nouns. */
const determiners = new WordList('the a an this that these those my your our its their no any each every new');

/** Three different actions close together, told by somebody or tied together by „dann“. */
export function told(text: Text): Fact[] {
  const { word, known } = text.tokens;
  if (text.marks.action.length < 3) return [];
  const duties = new Set<number>();
  for (let i = 0; i < known.length; i++) if (duty.has(known[i])) duties.add(text.sentence[i] ?? 0);
  const marks: Mark[] = text.marks.action.filter(
    (mark, i, all) =>
      (i === 0 || all[i - 1]?.from !== mark.from) &&
      !duties.has(text.sentence[mark.from] ?? 0) &&
      !determiners.has(known[mark.from - 1]),
  );
  const ties = text.marks.sequence;
  const facts: Fact[] = [];
  let tie = 0;
  for (let i = 0; i + 2 < marks.length; i++) {
    const first = marks[i];
    const third = marks[i + 2];
    if (!first || !third || third.to - first.from > window) continue;
    if ((text.sentence[third.from] ?? 0) - (text.sentence[first.from] ?? 0) > 2) continue;
    const different = new Set([i, i + 1, i + 2].map((n) => word[marks[n]?.from ?? 0])).size === 3;
    while ((ties[tie]?.from ?? Infinity) < first.from - 5) tie++;
    const tied = (ties[tie]?.from ?? Infinity) < third.to + 6;
    const inOne = text.sentence[first.from] === text.sentence[third.from];
    const told = tied && isTold(text, first.from - 5, third.to);
    // „Dazu die Retoure geöffnet, alle Zeilen markiert, die Aktion gewählt“ needs nobody who tells it.
    const listed =
      inOne && isSeries(text, first.to, third.from) && !hasMark(text.marks.failure, first.from - 4, third.to);
    if (different && (told || listed)) {
      for (const mark of marks.slice(i, i + 3))
        facts.push(factAt(text, 'step', rangeOf(text, clauseAround(text, mark)), 'lexicon', 0.6));
      i += 2;
    }
  }
  return facts;
}

/** What ties one action to the next. */
export const links: ReadonlySet<string> = new Set([',', '_', ';', 'und', 'and', 'then', 'dann', 'danach', '+']);

/** Whether commas or „und“ stand between the actions, at least two of them. */
function isSeries(text: Text, from: number, to: number): boolean {
  let count = 0;
  for (let i = from; i < to; i++) if (links.has(text.tokens.word[i] ?? '')) count++;
  return count >= 2;
}

function isTold(text: Text, from: number, to: number): boolean {
  for (let i = Math.max(0, from); i < to; i++) if (tellers.has(text.tokens.word[i] ?? '')) return true;
  return false;
}

/**
 * Instructions: „Auftrag öffnen. Menge eintragen.“, "Open the order. Release it.", and what follows "To reproduce".
 */
export function ordered(text: Text): Fact[] {
  const { word, known, length } = text.tokens;
  const facts: Fact[] = [];
  const starts = new Set(text.instructions.map((mark) => mark.from));
  const ends = new Set(text.instructions.map((mark) => mark.to));
  let run: { from: number; to: number }[] = [];
  const close = (): void => {
    const alone = run.length === 1 && (text.sentence[length - 1] ?? 0) < 2;
    if (alone || run.length >= 2)
      for (const mark of run) facts.push(factAt(text, 'step', rangeOf(text, mark), 'lexicon', 0.6));
    run = [];
  };
  const { symptom, failure } = text.marks;
  for (let from = 0; from < length;) {
    let to = from + 1;
    while (to < length && text.sentence[to] === text.sentence[from]) to++;
    let last = to;
    while (last > from + 1 && !isWord(word[last - 1] ?? '')) last--;
    const begin = behindLeadIn(text.tokens, from, last);
    const acts =
      last - begin >= 2 &&
      !isEntry(text, begin, to) &&
      word[to - 1] !== '?' &&
      !hasMark(text.marks.expected, from, to) &&
      ((starts.has(begin) && !isGerund(word[begin] ?? '')) ||
        (ends.has(last) &&
          isGerman(word[last - 1] ?? '') &&
          !hasMark(symptom, from, to) &&
          !hasMark(failure, from, to))) &&
      !polite.hasOneOf(known, from, Math.min(to, from + farthestPlease));
    if (acts) run.push({ from, to: last });
    // "Go to Orders, open one, click Release": three actions in one instruction.
    if (acts && starts.has(begin) && countIn(starts, begin, last) >= 3) run.push({ from, to: last });
    if (!acts) close();
    from = to;
  }
  close();
  return facts;
}

const leadIns = new WordList(
  'then next first now finally afterwards also just simply dann danach zuerst zunaechst nun jetzt anschliessend einfach , _ :',
);

/** Where an instruction begins: behind "Then", "For example," and „Zuerst“. */
export function behindLeadIn({ word, known }: Tokens, from: number, to: number): number {
  let begin = from;
  if (
    (word[begin] === 'for' && (word[begin + 1] === 'example' || word[begin + 1] === 'instance')) ||
    (word[begin] === 'zum' && word[begin + 1] === 'beispiel')
  )
    begin += 2;
  while (begin < to && leadIns.has(known[begin])) begin++;
  return begin;
}

/** The whole text is one or two sentences, and one of them is an instruction. */
export function alone(text: Text): Fact[] {
  const { word, known, length } = text.tokens;
  const action = text.instructions;
  const { symptom, failure, expected } = text.marks;
  const first = word.findIndex(isWord);
  let last = length - 1;
  while (last > first && !isWord(word[last] ?? '')) last--;
  if (first < 0 || last - first < 1 || (text.sentence[last] ?? 0) > 1 || polite.hasOneOf(known, 0, farthestPlease))
    return [];
  if (hasMark(expected, 0, length) || word[length - 1] === '?' || isEntry(text, first, length)) return [];
  const ends = action.find((mark) => mark.to === last + 1);
  const acts =
    (hasMark(action, first, first + 1) && !isGerund(word[first] ?? '')) ||
    (ends && !hasMark(symptom, 0, length) && !hasMark(failure, 0, length));
  return acts ? [factAt(text, 'step', rangeOf(text, { from: first, to: last + 1 }), 'lexicon', 0.5)] : [];
}

/** What follows "To reproduce": the first action behind it. */
export function announced(text: Text): Fact[] {
  const { action, toReproduce } = text.marks;
  return toReproduce.flatMap((cue) => {
    if (negated(text, cue) || isUnknown(text, cue)) return [];
    const next = action[markFrom(action, cue.to)];
    const isNear = next !== undefined && next.to - cue.to <= 25;
    const end = endsAt(text, cue.from);
    if (!isNear && opensSentence(text, cue.from) && end - cue.to >= fewestTokens)
      return [factAt(text, 'step', rangeOf(text, { from: cue.from, to: end }), 'lexicon', 0.6)];
    return isNear ? [factAt(text, 'step', rangeOf(text, clauseAround(text, next)), 'lexicon', 0.6)] : [];
  });
}

const denials = new Set([
  'no',
  'not',
  't',
  'cannot',
  'unable',
  'never',
  'without',
  'hard',
  'difficult',
  'nicht',
  'kein',
  'keine',
]);
/** "I don't have an easy way to reproduce this": so many words before it may say so. */
const farthestDenial = 9;

function isUnknown(text: Text, cue: Mark): boolean {
  for (let i = cue.from - 1; i >= 0 && i >= cue.from - farthestDenial; i--) {
    if (text.sentence[i] !== text.sentence[cue.from]) return false;
    if (denials.has(text.tokens.word[i] ?? '')) return true;
  }
  return false;
}

/** "To reproduce, be sure to have …": so many tokens behind it say something. */
const fewestTokens = 5;
const opensSentence = ({ sentence }: Text, at: number): boolean => sentence[at - 1] !== sentence[at];

function endsAt({ sentence }: Text, at: number): number {
  let to = at + 1;
  while (to < sentence.length && sentence[to] === sentence[at]) to++;
  return to;
}

/** „öffnen“, „geöffnet“: what ends an instruction in German. */
export const isGerman = (word: string): boolean =>
  (/en$|^ge.*t$|.ge.*t$/.test(word) && word !== 'open') || word === 'freigabe';

const leading = new Set(['following', 'this', 'these', 'folgendes', 'command', 'text', 'befehl']);
/** How far into a line its label reaches, in tokens. */
const longestKey = 4;

/** `Build identifier: 2011`, `USE="alsa"`, `make[1]: …`: a line of a form, a setting or an output is no instruction. */
function isEntry(text: Text, from: number, to: number): boolean {
  const { word, start, end } = text.tokens;
  for (let i = from + 1; i < Math.min(to, from + 1 + longestKey); i++) {
    const sign = word[i] ?? '';
    if (sign === '=' || (i === from + 1 && (sign === '[' || sign === '('))) return true;
    // An address has no blank behind its colon; "Enter the following: …" goes on.
    const apart = (start[i + 1] ?? Infinity) > (end[i] ?? 0) && i + 1 < to;
    if (sign === ':' && apart) return i - from > 1 && !leading.has(word[i - 1] ?? '');
    if (sign !== ':' && !isWord(sign)) return false;
  }
  return false;
}

/** "Clicking a link opens …" is no instruction. */
export const isGerund = (word: string): boolean => word.length > 4 && word.endsWith('ing');

function countIn(starts: ReadonlySet<number>, from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to; i++) if (starts.has(i)) count++;
  return count;
}
