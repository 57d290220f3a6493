/**
 * The way to the fault: a list of things to do, a click path, or three actions in a row that somebody tells. Passive
 * prose („beim Buchen der Rechnung“) is one action and no way.
 */
import type { Fact } from '../fact.ts';
import type { Mark } from './dictionary.ts';
import { factAt, rangeOf, type Text } from './text.ts';
import { isNumber, isWord } from './tokens.ts';

/** Actions that are told in prose stand this close together, in tokens. */
const window = 45;
const tellers = new Set(['ich', 'i', 'wir', 'we', 'man', 'you', 'user', 'benutzer']);

export function steps(text: Text): Fact[] {
  return [
    ...listed(text),
    ...numberedInLine(text),
    ...clickPaths(text),
    ...told(text),
    ...ordered(text),
    ...commands(text),
  ];
}

/** Two or more list items next to each other, at least half of them with an action. */
function listed(text: Text): Fact[] {
  const facts: Fact[] = [];
  const actions = text.marks.action.map((mark) => text.tokens.start[mark.from] ?? 0);
  let action = 0;
  let run: { line: (typeof text.lines)[number]; acts: boolean }[] = [];
  const close = (): void => {
    const acting = run.filter((item) => item.acts).length;
    if (run.length >= 2 && acting >= 2 && acting * 2 >= run.length)
      for (const { line } of run) facts.push(factAt(text, 'step', { start: line.words, end: line.end }, 'format', 0.9));
    run = [];
  };
  for (const line of text.lines) {
    if (line.role === 'blank' || line.role === 'technical') continue;
    const isItem = line.role === 'text' && (line.marker === 'number' || line.marker === 'bullet');
    if (!isItem) {
      if (line.marker !== 'none' || line.end - line.start > 0) close();
      continue;
    }
    while ((actions[action] ?? Infinity) < line.words) action++;
    run.push({ line, acts: (actions[action] ?? Infinity) < line.end });
  }
  close();
  return facts;
}

/** `1. Auftrag öffnen 2. Menge eintragen 3. Freigeben` in one line. */
function numberedInLine(text: Text): Fact[] {
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
  const acting = text.marks.action.filter((mark) => mark.from > first && mark.from <= stop).length;
  if (acting >= 2)
    facts.push(factAt(text, 'step', { start: start[Math.max(0, first)] ?? 0, end: end[stop] ?? 0 }, 'format', 0.8));
  return facts;
}

const arrows = new Set(['→', '›', '»', '➔', '➜', '⇒', '►']);

/** `Verkauf → Aufträge → Buchen`: two or more arrows in one sentence. */
function clickPaths(text: Text): Fact[] {
  const { word, start, end, length } = text.tokens;
  const facts: Fact[] = [];
  let from = -1;
  let to = -1;
  let count = 0;
  const close = (): void => {
    if (count >= 2) facts.push(factAt(text, 'step', { start: start[from] ?? 0, end: end[to] ?? 0 }, 'format', 0.85));
    count = 0;
  };
  for (let i = 1; i + 1 < length; i++) {
    if (count > 0 && text.sentence[i] !== text.sentence[from]) close();
    const isArrow =
      arrows.has(word[i] ?? '') ||
      (word[i] === '>' && (isWord(word[i - 1] ?? '') || '-='.includes(word[i - 1] ?? ' ')));
    if (!isArrow || isNumber(word[i + 1] ?? '')) continue;
    if (count === 0) from = Math.max(0, '-='.includes(word[i - 1] ?? ' ') ? i - 2 : i - 1);
    to = i + 1;
    count++;
  }
  close();
  return facts;
}

/** Three different actions close together, told by somebody or tied together by „dann“. */
function told(text: Text): Fact[] {
  const { word } = text.tokens;
  const marks: Mark[] = text.marks.action.filter((mark, i, all) => all[i - 1]?.from !== mark.from);
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
    if (different && tied && isTold(text, first.from - 5, third.to)) {
      facts.push(
        factAt(text, 'step', { start: rangeOf(text, first).start, end: rangeOf(text, third).end }, 'lexicon', 0.6),
      );
      i += 2;
    }
  }
  return facts;
}

function isTold(text: Text, from: number, to: number): boolean {
  for (let i = Math.max(0, from); i < to; i++) if (tellers.has(text.tokens.word[i] ?? '')) return true;
  return false;
}

/**
 * Instructions: „Auftrag öffnen. Menge eintragen.“, "Open the order. Release it.", and what follows "To reproduce".
 */
function ordered(text: Text): Fact[] {
  const { word, length } = text.tokens;
  const facts: Fact[] = [];
  const starts = new Set(text.marks.action.map((mark) => mark.from));
  const ends = new Set(text.marks.action.map((mark) => mark.to));
  let run: { from: number; to: number }[] = [];
  const close = (): void => {
    if (run.length >= 2) for (const mark of run) facts.push(factAt(text, 'step', rangeOf(text, mark), 'lexicon', 0.6));
    run = [];
  };
  for (let from = 0; from < length;) {
    let to = from + 1;
    while (to < length && text.sentence[to] === text.sentence[from]) to++;
    let last = to;
    while (last > from + 1 && !isWord(word[last - 1] ?? '')) last--;
    const polite = word
      .slice(from, Math.min(to, from + 30))
      .some((w) => w === 'bitte' || w === 'please' || w === 'pls');
    const acts = !polite && last - from >= 2 && (starts.has(from) || ends.has(last));
    if (acts) run.push({ from, to: last });
    // "Go to Orders, open one, click Release": three actions in one instruction.
    if (acts && starts.has(from) && countIn(starts, from, last) >= 3) run.push({ from, to: last });
    if (!acts) close();
    from = to;
  }
  close();
  const actions = [...starts].sort((a, b) => a - b);
  let next = 0;
  for (const { from, to } of text.marks.toReproduce) {
    while ((actions[next] ?? Infinity) < to) next++;
    const action = actions[next] ?? Infinity;
    if (action - to <= 25) facts.push(factAt(text, 'step', rangeOf(text, { from, to: action + 1 }), 'lexicon', 0.6));
  }
  return facts;
}

function countIn(starts: ReadonlySet<number>, from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to; i++) if (starts.has(i)) count++;
  return count;
}

const command = /^\s*(?:\$|PS [^>]{0,80}>|[A-Z]:\\[^>]{0,80}>)\s+[a-z]/i;

/** Commands that somebody typed at a prompt. */
const commands = (text: Text): Fact[] =>
  text.lines
    .filter(
      (line) =>
        line.role === 'technical' && command.test(text.shown.slice(line.start, Math.min(line.end, line.start + 120))),
    )
    .map((line) => factAt(text, 'step', { start: line.start, end: line.end }, 'format', 0.6));
