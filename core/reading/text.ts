/**
 * A title or body, prepared once for every reader: lines, sections, the writer's own words and their dictionary hits.
 */
import type { Basis, Fact, FactKind } from '../fact.ts';
import type { Guide } from '../guide/schema.ts';
import { Dictionary, type Mark, type Marks } from './dictionary.ts';
import { lexicon, type Signal } from './lexicon/index.ts';
import { linesOf, type Line } from './lines.ts';
import { isOrdinal } from './ordinal.ts';
import { quotesIn } from './quotes.ts';
import { sectionsOf, type Section } from './sections.ts';
import { copyOf, tokenize, type Range, type Tokens } from './tokens.ts';
import { visible } from './visible.ts';
import { WordList } from './word-list.ts';

export interface Text {
  readonly place: 'title' | 'body';
  readonly source: string;
  /** `source` with HTML taken out, of the same length. */
  readonly shown: string;
  readonly lines: readonly Line[];
  readonly sections: readonly Section[];
  /** The writer's own prose: no labels, no quoted mail, no signature, no logs, no placeholders. */
  readonly own: readonly Range[];
  /** The own prose at its place in a text of the same length; everything else is line breaks. */
  readonly prose: string;
  /** What stands in quotation marks in the prose. */
  readonly quotes: readonly Range[];
  readonly tokens: Tokens;
  /** The number of the sentence of each token. */
  readonly sentence: readonly number[];
  readonly marks: Marks<Signal>;
  /**
   * What people do with a program, for instructions: verbs that always mean it and those that do so at the start of one,
   * in the order of their first tokens. Prose has only `marks.action`.
   */
  readonly instructions: readonly Mark[];
}

/** Built when the module is loaded, so that the first assessment does not wait for it. */
const shared = new Dictionary(lexicon);
const widened = new WeakMap<object, Dictionary<Vocabulary>>();
type Vocabulary = 'workload' | 'module' | 'environmentLive' | 'environmentTest';

/** @param vocabulary names of the organisation's own products, modules and environments */
export function textOf(place: Text['place'], written: string, vocabulary: Guide['vocabulary']): Text {
  const source = copyOf(written);
  const shown = visible(source);
  const lines = linesOf(shown);
  const sections = place === 'body' ? sectionsOf(shown, lines) : [];
  const own = ownRanges(lines, sections);
  const prose = copyOf(proseOf(shown, own));
  const tokens = tokenize(shown, own);
  const sentence = sentencesOf(shown, lines, own, tokens);
  const marks = shared.find(tokens, sentence);
  const { action, deed } = marks;
  return {
    place,
    source,
    shown,
    lines,
    sections,
    own,
    prose,
    quotes: quotesIn(prose),
    tokens,
    sentence,
    marks: widen(marks, tokens, sentence, vocabulary),
    instructions: deed.length === 0 ? action : [...action, ...deed].sort((a, b) => a.from - b.from),
  };
}

function widen(
  marks: Marks<Signal>,
  tokens: Tokens,
  sentence: readonly number[],
  vocabulary: Guide['vocabulary'],
): Marks<Signal> {
  const { workload = [], module = [], environmentLive = [], environmentTest = [] } = vocabulary;
  if (workload.length + module.length + environmentLive.length + environmentTest.length === 0) return marks;
  let dictionary = widened.get(vocabulary);
  if (!dictionary)
    widened.set(
      vocabulary,
      (dictionary = new Dictionary({ workload, module, environmentLive, environmentTest }, true)),
    );
  const more = dictionary.find(tokens, sentence);
  const both = (signal: Vocabulary): readonly Mark[] =>
    [...marks[signal], ...more[signal]].sort((a, b) => a.from - b.from);
  return {
    ...marks,
    workload: both('workload'),
    module: both('module'),
    environmentLive: both('environmentLive'),
    environmentTest: both('environmentTest'),
  };
}

function proseOf(shown: string, own: readonly Range[]): string {
  let at = 0;
  let prose = '';
  for (const { start, end } of own) {
    prose += '\n'.repeat(start - at) + shown.slice(start, end);
    at = end;
  }
  return prose + '\n'.repeat(shown.length - at);
}

function ownRanges(lines: readonly Line[], sections: readonly Section[]): Range[] {
  const own: Range[] = [];
  let next = 0;
  for (const line of lines) {
    let start = line.words;
    while ((sections[next]?.label.start ?? Infinity) < line.end) {
      const section = sections[next++];
      if (!section) break;
      const { label, content, filled } = section;
      if (line.role === 'text' && label.start > start) own.push({ start, end: label.start });
      // „Umgebung: [Live/Test]“: what a template offers is not said by the writer.
      start = Math.max(start, filled ? label.end : content.end);
    }
    if (line.role === 'text' && start < line.end) own.push({ start, end: line.end });
  }
  return own;
}

const shortLine = 60;
const abbreviations = new Set(
  'z b bzw ca nr usw evtl ggf inkl zzgl d h u a i e g no vs tel str dr fr hr approx etc buch fa gen'.split(' '),
);

const closing = new Set(['"', '“', '”', '»', '’']);

/** A capital letter or a digit. */
const isCapital = (sign: string): boolean => sign !== sign.toLowerCase() || (sign >= '0' && sign <= '9');

function sentencesOf(shown: string, lines: readonly Line[], own: readonly Range[], tokens: Tokens): number[] {
  const sentence: number[] = [];
  /** Where a range begins that opens a sentence because its line does, in order. */
  const opening: number[] = [];
  let line = 0;
  for (let i = 0; i < own.length; i++) {
    const range = own[i];
    if (!range) continue;
    while ((lines[line]?.words ?? Infinity) < range.start) line++;
    const before = i > 0 ? own[i - 1] : undefined;
    const isItem = lines[line]?.words === range.start && lines[line]?.marker !== 'none';
    const isShort = before && before.end - before.start < shortLine && isCapital(shown[range.start] ?? '');
    if (!before || isItem || isShort || !isNextLine(shown, before.end, range.start)) opening.push(range.start);
  }
  const { start, end, word } = tokens;
  /** „Die Meldung lautet „Kein Zugriff.“ Danach …“: the quotation ends with the sentence. */
  const stopsBefore = (i: number): boolean =>
    (isStop(word, i - 1) && !isOrdinal(shown, start, end, i)) ||
    (start[i - 1] === end[i - 2] &&
      closing.has(word[i - 1] ?? '') &&
      isStop(word, i - 2) &&
      isCapital(shown[start[i] ?? 0] ?? ''));
  let number = 0;
  let next = 0;
  for (let i = 0; i < tokens.length; i++) {
    const at = start[i] ?? 0;
    while ((opening[next] ?? Infinity) < at) next++;
    if (opening[next] === at || (i > 0 && (end[i - 1] ?? 0) < at && stopsBefore(i))) number++;
    sentence.push(number);
  }
  return sentence;
}

/** Whether exactly one line break stands between two places. */
function isNextLine(shown: string, from: number, to: number): boolean {
  const first = shown.indexOf('\n', from);
  if (first < 0 || first >= to) return false;
  const second = shown.indexOf('\n', first + 1);
  return second < 0 || second >= to;
}

/** Whether a token ends a sentence when a blank follows. */
function isStop(word: readonly string[], at: number): boolean {
  const sign = word[at];
  return sign === '!' || sign === '?' || (sign === '.' && !abbreviations.has(word[at - 1] ?? ''));
}

/** A fact about the characters `start` to `end` of a text. */
export const factAt = (
  text: Text,
  kind: FactKind,
  range: Range,
  basis: Basis,
  confidence: number,
  value?: string,
): Fact => {
  const { start, end } = range;
  const { place: field, source } = text;
  // Two literals and no spread: whatever reads facts then meets two shapes of object, not many.
  return value === undefined
    ? { kind, field, start, end, text: source.slice(start, end), basis, confidence }
    : { kind, field, start, end, text: source.slice(start, end), basis, confidence, value };
};

/** The characters that a hit covers. */
export const rangeOf = (text: Text, mark: Mark): Range => ({
  start: text.tokens.start[mark.from] ?? 0,
  end: text.tokens.end[mark.to - 1] ?? 0,
});

const meet = (a: Mark, b: Mark): boolean => a.from < b.to && b.from < a.to;
/** So few are compared one by one; a set of tokens takes longer. */
const fewPairs = 200;

/** The hits that share no token with any of the others. Both lists in the order of their first tokens. */
export function outside(marks: readonly Mark[], others: readonly Mark[]): Mark[] {
  if (others.length === 0) return [...marks];
  if (marks.length * others.length <= fewPairs) return marks.filter((mark) => !others.some((one) => meet(mark, one)));
  const covered = new Set<number>();
  for (const other of others) for (let i = other.from; i < other.to; i++) covered.add(i);
  return marks.filter((mark) => {
    for (let i = mark.from; i < mark.to; i++) if (covered.has(i)) return false;
    return true;
  });
}

const negations = new WordList('kein keine keinen keiner keinem nicht ohne no not without never nie');
/** What ends the reach of a negation: „keine Meldung, leere Seite“. */
const turns = new WordList(', ; : ( sondern aber but nur only mehr und and');
/** Whether one of the three words before a hit negates it, or behind it one of five: „Zugang habt ihr mir nicht gegeben“. */
export function negated(text: Text, mark: Mark, behind = false): boolean {
  const first = behind ? mark.to : mark.from - 3;
  const last = behind ? mark.to + 4 : mark.from - 1;
  for (let n = 0; n <= last - first; n++) {
    const i = behind ? first + n : last - n;
    const word = text.tokens.known[i];
    if (text.sentence[i] !== text.sentence[mark.from] || turns.has(word)) return false;
    if (negations.has(word)) return true;
  }
  return false;
}
