/** A second matter in the same ticket: „Außerdem druckt …“, „PS: Noch etwas“, a list of faults in different modules. */
import type { Fact } from '../fact.ts';
import type { Mark } from './dictionary.ts';
import type { Line } from './lines.ts';
import { factAt, rangeOf, type Text } from './text.ts';
import { isWord } from './tokens.ts';

/** A marker opens its sentence when at most this many words stand before it: „Und außerdem …“. */
const latest = 2;

export function topics(text: Text): Fact[] {
  if (text.place === 'title') return [];
  if (text.marks.anotherMatter.length + text.marks.besides.length === 0) return list(text);
  const said = (...lists: readonly (readonly Mark[])[]): Set<number> => {
    const sentences = new Set<number>();
    for (const marks of lists) for (const { from } of marks) sentences.add(text.sentence[from] ?? 0);
    return sentences;
  };
  const { symptom, failure, complaint, wish, rightsWanted, howTo } = text.marks;
  const matters = said(symptom, failure, complaint, wish, rightsWanted, howTo);
  const { analysis, impact, affected, workaround, repeated } = text.marks;
  const belongs = said(analysis, impact, affected, workaround, repeated);
  const place = wordsBefore(text);
  const opens = (mark: Mark): boolean => (place[mark.from] ?? 0) <= latest;
  const sentence = (mark: Mark): number => text.sentence[mark.from] ?? 0;
  const switched = [
    ...text.marks.anotherMatter.filter(
      (mark) => opens(mark) && (matters.has(sentence(mark)) || matters.has(sentence(mark) + 1)),
    ),
    ...text.marks.besides.filter((mark) => opens(mark) && matters.has(sentence(mark)) && !belongs.has(sentence(mark))),
  ];
  return [...switched.map((mark) => factAt(text, 'further-topic', rangeOf(text, mark), 'lexicon', 0.6)), ...list(text)];
}

/** How many words of its sentence stand before each token. */
function wordsBefore({ tokens, sentence }: Text): number[] {
  let words = 0;
  return tokens.word.map((word, i) => {
    if (i > 0 && sentence[i] !== sentence[i - 1]) words = 0;
    return isWord(word) ? words++ : words;
  });
}

/** Items outside of a labelled section that tell a fault or a wish each, in modules that differ. */
function list(text: Text): Fact[] {
  const items = text.lines
    .filter((line) => line.role === 'text' && (line.marker === 'number' || line.marker === 'bullet'))
    .slice(0, mostItems)
    .filter((line) => !isLabelled(text, line));
  if (items.length < 2) return [];
  const { symptom, failure, complaint, wish, rightsWanted, howTo, module, workload, lack } = text.marks;
  const within = (marks: readonly Mark[], line: Line): Mark[] =>
    marks.filter(
      ({ from }) => (text.tokens.start[from] ?? 0) >= line.words && (text.tokens.start[from] ?? 0) < line.end,
    );
  const matters = [...symptom, ...failure, ...complaint, ...wish, ...rightsWanted, ...howTo, ...lack];
  const places = [...module, ...workload];
  const own = items
    .filter((line) => within(matters, line).length > 0)
    .map((line) => within(places, line).map(({ from }) => text.tokens.word[from] ?? ''));
  const placed = own.filter((words) => words.length > 0);
  const differ = placed.some((words, i) => i > 0 && !words.some((word) => placed[0]?.includes(word)));
  const second = items[1];
  return second && differ && own.length * 3 >= items.length * 2
    ? [factAt(text, 'further-topic', { start: second.words, end: second.end }, 'lexicon', 0.6)]
    : [];
}
/** A longer list is data. */
const mostItems = 20;

const isLabelled = (text: Text, line: Line): boolean =>
  text.sections.some(
    ({ keys, content }) => !keys.includes('summary') && line.words >= content.start && line.words < content.end,
  );
