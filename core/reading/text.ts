/**
 * A title or body, prepared once for every reader: lines, sections, the writer's own words and their dictionary hits.
 */
import type { Basis, Fact, FactKind } from '../fact.ts';
import type { Guide } from '../guide/schema.ts';
import { Dictionary, type Mark, type Marks } from './dictionary.ts';
import { lexicon, type Signal } from './lexicon/index.ts';
import { linesOf, type Line } from './lines.ts';
import { sectionsOf, type Section } from './sections.ts';
import { isWord, isWordAt, tokenize, type Range, type Tokens } from './tokens.ts';
import { visible } from './visible.ts';

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
  readonly tokens: Tokens;
  /** The number of the sentence of each token. */
  readonly sentence: readonly number[];
  readonly marks: Marks<Signal>;
}

/** Built when the module is loaded, so that the first assessment does not wait for it. */
const shared = new Dictionary(lexicon);
const widened = new WeakMap<object, Dictionary<Vocabulary>>();
type Vocabulary = 'workload' | 'module' | 'environmentLive' | 'environmentTest';

/** @param vocabulary names of the organisation's own products, modules and environments */
export function textOf(place: Text['place'], source: string, vocabulary: Guide['vocabulary']): Text {
  const shown = visible(source);
  const lines = linesOf(shown);
  const sections = place === 'body' ? sectionsOf(shown, lines) : [];
  const own = ownRanges(lines, sections);
  const tokens = tokenize(shown, own);
  const sentence = sentencesOf(shown, lines, own, tokens);
  const marks = shared.find(tokens, sentence);
  return {
    place,
    source,
    shown,
    lines,
    sections,
    own,
    prose: proseOf(shown, own),
    tokens,
    sentence,
    marks: widen(marks, tokens, sentence, vocabulary),
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

/** A capital letter or a digit. */
const isCapital = (sign: string): boolean => sign !== sign.toLowerCase() || (sign >= '0' && sign <= '9');

function sentencesOf(shown: string, lines: readonly Line[], own: readonly Range[], tokens: Tokens): number[] {
  const sentence: number[] = [];
  /** Tokens that open a sentence because their line does. */
  const opening = new Set<number>();
  const marked = new Set(lines.filter((l) => l.marker !== 'none').map((l) => l.words));
  own.forEach((range, i) => {
    const before = own[i - 1];
    const apart = !before || marked.has(range.start) || shown.slice(before.end, range.start).split('\n').length !== 2;
    const short = before && before.end - before.start < shortLine && isCapital(shown[range.start] ?? '');
    if (apart || short) opening.add(range.start);
  });
  let number = 0;
  for (let i = 0; i < tokens.length; i++) {
    const before = tokens.word[i - 1];
    const gap = i > 0 && (tokens.end[i - 1] ?? 0) < (tokens.start[i] ?? 0);
    const stop = before === '!' || before === '?' || (before === '.' && !abbreviations.has(tokens.word[i - 2] ?? ''));
    if (opening.has(tokens.start[i] ?? -1) || (stop && gap)) number++;
    sentence.push(number);
  }
  return sentence;
}

/** A fact about the characters `start` to `end` of a text. */
export const factAt = (
  text: Text,
  kind: FactKind,
  range: Range,
  basis: Basis,
  confidence: number,
  value?: string,
): Fact => ({
  kind,
  field: text.place,
  start: range.start,
  end: range.end,
  text: text.source.slice(range.start, range.end),
  basis,
  confidence,
  ...(value === undefined ? {} : { value }),
});

/** The characters that a hit covers. */
export const rangeOf = (text: Text, mark: Mark): Range => ({
  start: text.tokens.start[mark.from] ?? 0,
  end: text.tokens.end[mark.to - 1] ?? 0,
});

/** The hits that share no token with any of the others. Both lists in the order of their first tokens. */
export function outside(marks: readonly Mark[], others: readonly Mark[]): Mark[] {
  if (others.length === 0) return [...marks];
  const covered = new Set<number>();
  for (const other of others) for (let i = other.from; i < other.to; i++) covered.add(i);
  return marks.filter((mark) => {
    for (let i = mark.from; i < mark.to; i++) if (covered.has(i)) return false;
    return true;
  });
}

const negations = new Set([
  'kein',
  'keine',
  'keinen',
  'keiner',
  'keinem',
  'nicht',
  'ohne',
  'no',
  'not',
  'without',
  'never',
  'nie',
]);
/** What ends the reach of a negation: „keine Meldung, leere Seite“. */
const turns = new Set([',', ';', ':', '(', 'sondern', 'aber', 'but', 'nur', 'only', 'mehr', 'und', 'and']);
/** Whether one of the three words before a hit negates it. */
export function negated(text: Text, mark: Mark): boolean {
  for (let i = mark.from - 1; i >= 0 && i >= mark.from - 3; i--) {
    const word = text.tokens.word[i] ?? '';
    if (text.sentence[i] !== text.sentence[mark.from] || turns.has(word)) return false;
    if (negations.has(word)) return true;
  }
  return false;
}

/** How many words, signs not counted, stand in a range of characters. */
export const wordCount = (text: string): number => tokenize(text).word.filter(isWord).length;

/** All places of a global pattern in the writer's own words that do not begin inside a word. */
export function matches(text: Text, pattern: RegExp): (Range & { readonly match: RegExpExecArray })[] {
  const found: (Range & { readonly match: RegExpExecArray })[] = [];
  for (const match of text.prose.matchAll(pattern)) {
    const start = match.index;
    if (!isWordAt(text.prose, start - 1) && text.prose[start - 1] !== '_')
      found.push({ start, end: start + match[0].length, match });
  }
  return found;
}
