/** Lists of things to do. */
import type { Fact } from '../fact.ts';
import { hasMark, tokenAt, within } from './at.ts';
import { beginsWrong, isOutcome } from './outcome.ts';
import { isGerman } from './step-prose.ts';
import { factAt, type Text } from './text.ts';
import { isNumber, isWord, type Range } from './tokens.ts';

/** Two or more list items next to each other, at least half of them with an action. */
export function listed(text: Text): Fact[] {
  const facts: Fact[] = [];
  const actions = text.instructions.map((mark) => text.tokens.start[mark.from] ?? 0);
  let action = 0;
  /** The lines of a labelled section speak for themselves. */
  const labelled = text.sections.filter((section) => section.filled).map((section) => section.content);
  let run: { line: (typeof text.lines)[number]; acts: boolean }[] = [];
  const close = (): void => {
    const acting = run.filter((item) => item.acts).length;
    const alone = run.length === 1 && acting === 1 && text.own.length === 1;
    const [only] = run;
    // „6. Fehler erscheint“: one item that says what is then seen.
    if (
      only &&
      run.length === 1 &&
      !alone &&
      text.own.length === 1 &&
      isOutcome(text, { start: only.line.words, end: only.line.end })
    )
      facts.push(factAt(text, 'observed', { start: only.line.words, end: only.line.end }, 'format', 0.7));
    if (alone || (run.length >= 2 && acting >= 2 && acting * 2 >= run.length))
      for (const { line } of run) {
        const range = { start: line.words, end: line.end };
        const outcome = isOutcome(text, range) && (!alone || beginsWrong(text, range));
        facts.push(factAt(text, outcome ? 'observed' : 'step', range, 'format', outcome ? 0.7 : 0.9));
      }
    run = [];
  };
  for (const line of text.lines) {
    if (line.role === 'blank' || line.role === 'technical') continue;
    const isItem =
      line.role === 'text' && !within(labelled, line.words) && (line.marker === 'number' || line.marker === 'bullet');
    if (!isItem) {
      if (line.marker !== 'none' || line.end - line.start > 0) close();
      continue;
    }
    while ((actions[action] ?? Infinity) < line.words) action++;
    run.push({ line, acts: (actions[action] ?? Infinity) < line.end && !isStatement(text, line) });
  }
  close();
  return facts;
}

const subjects = new Set('it they this these that there es dies das diese'.split(' '));

/** "It will select the dictionary", "the name should be changed": says what is or should be. */
function isStatement(text: Text, { words, end }: { words: number; end: number }): boolean {
  const from = tokenAt(text, words);
  return subjects.has(text.tokens.word[from] ?? '') || hasMark(text.marks.expected, from, tokenAt(text, end));
}

/** Lists that „As a workaround:“ or "There are 3 options:" stands before: they lead around the fault, not to it. */
export function waysAround(text: Text): Range[] {
  if (text.marks.workaround.length === 0 && !hasChoices(text.tokens.word)) return [];
  const ways: Range[] = [];
  let leads = false;
  let way: Range | undefined;
  for (const { role, marker, words, start, end } of text.lines) {
    if (role === 'blank') continue;
    const isItem = role === 'text' && (marker === 'number' || marker === 'bullet');
    if (isItem && leads) {
      way = { start: way?.start ?? start, end };
      continue;
    }
    if (way) ways.push(way);
    way = undefined;
    leads =
      !isItem && /[:.]/.test(text.shown[end - 1] ?? '') && leadsAround(text, tokenAt(text, words), tokenAt(text, end));
  }
  return way ? [...ways, way] : ways;
}

/** „Kein Workaround bekannt, so lässt es sich nachstellen:“ leads to the fault. */
function leadsAround({ marks, tokens }: Text, from: number, to: number): boolean {
  if (hasMark(marks.toReproduce, from, to)) return false;
  const words = tokens.word.slice(from, to);
  if (hasChoices(words)) return true;
  return hasMark(marks.workaround, from, to) && !words.some((word) => denials.has(word));
}
/** What somebody proposes. */
const choices = new Set(
  'possibilities alternatives proposals suggestions solutions moeglichkeiten varianten alternativen vorschlaege loesungen loesungsvorschlaege'.split(
    ' ',
  ),
);
/** "Tools, Options" is a menu; "three options" are not. */
const counts = new Set('two three four several following these some zwei drei vier mehrere folgende'.split(' '));
const hasChoices = (words: readonly string[]): boolean =>
  words.some((word, i) => {
    const before = words[i - 1] ?? '';
    return choices.has(word) || (/^optione?[ns]$/.test(word) && (isNumber(before) || counts.has(before)));
  });
const denials = new Set(['kein', 'keine', 'keinen', 'nicht', 'ohne', 'no', 'not', 'without']);

/** Between the number and the verb of an instruction stand at most so many words: "1. In the list, select …". */
const farthestVerb = 6;

function isNearNumber(word: readonly string[], at: number): boolean {
  for (let i = at - 1; i >= 0 && i >= at - farthestVerb; i--) if (isNumber(word[i] ?? '')) return true;
  return false;
}

/** `1. Auftrag öffnen 2. Menge eintragen 3. Freigeben` in one line. */
export function numberedInLine(text: Text): Fact[] {
  const { word, start, end, length } = text.tokens;
  const facts: Fact[] = [];
  /** Where a line begins whose own number was taken as a list marker. */
  const items = new Set(text.lines.filter((line) => line.marker === 'number').map((line) => line.words));
  let expected = 1;
  let first = -1;
  let last = -1;
  for (let i = 0; i + 2 < length; i++) {
    if (expected === 1 && items.has(start[i] ?? -1)) {
      first = i - 1;
      expected = 2;
    }
    const numbered = word[i] === String(expected) && (word[i + 1] === '.' || word[i + 1] === ')');
    if (!numbered || !isWord(word[i + 2] ?? '') || isNumber(word[i + 2] ?? '')) continue;
    if (expected === 1) first = i;
    last = i;
    expected++;
  }
  if (expected < 3) return facts;
  const stop = Math.min(length - 1, last + 12);
  const acting = text.instructions.filter((mark) => mark.from > first && mark.from <= stop);
  // "(1) at least one returns null": an action later on in an item is told of, not ordered.
  const leading = acting.filter((mark) => isNearNumber(word, mark.from) || isGerman(word[mark.to - 1] ?? ''));
  if (leading.length >= 2)
    facts.push(factAt(text, 'step', { start: start[Math.max(0, first)] ?? 0, end: end[stop] ?? 0 }, 'format', 0.8));
  return facts;
}
