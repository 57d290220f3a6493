/** How many are affected („alle acht Monteure“), and what they do until it is repaired („wir tippen derweil ab“). */
import type { Fact, FactKind } from '../fact.ts';
import type { Mark } from './dictionary.ts';
import { factAt, rangeOf, type Text } from './text.ts';
import { isNumber, isWord } from './tokens.ts';

const quantities = new Set(
  'zwei drei vier fuenf sechs sieben acht neun zehn elf zwoelf zwanzig dreissig dutzend alle allen aller saemtliche saemtlichen saemtlicher mehrere mehreren viele vielen einige einigen beide beiden jede jeder jedes jedem jeden kein keine keinem ganze ganzen ganzer ganzes gesamte gesamten gesamter gesamtes komplette kompletten komplettes halbe halben two three four five six seven eight nine ten eleven twelve twenty dozen all every each many several both any no whole entire complete half'.split(
    ' ',
  ),
);
/** „alle unsere neuen Kollegen“: so many words may stand between the number and the people. */
const widest = 3;
const persons = new Set('ich i wir we man jeder everyone everybody they sie er she he team'.split(' '));
const negations = new Set(
  "nicht nichts kein keine keinen keiner niemand nie not no nothing cannot never can't don't doesn't nobody warten wartet waiting wait".split(
    ' ',
  ),
);

export const people = (text: Text): Fact[] => [...counted(text), ...bridged(text), ...hinted(text)];

/** In words. Who writes so much has mostly said it, in words that no list knows. */
const longText = 90;
/** More hints say nothing new. */
const mostHints = 3;

/** In a long text a weak sign is enough: the sentence with it is shown, and its fact is hardly more than a guess. */
function hinted(text: Text): Fact[] {
  const { tokens, sentence, marks } = text;
  if (tokens.word.filter(isWord).length < longText) return [];
  const told = (kind: FactKind, ...lists: readonly (readonly Mark[])[]): Fact[] =>
    lists
      .flat()
      .slice(0, mostHints)
      .map(({ from, to }) => {
        let start = from;
        let end = to;
        while (start > 0 && sentence[start - 1] === sentence[from]) start--;
        while (end < tokens.length && sentence[end] === sentence[from]) end++;
        return factAt(text, kind, rangeOf(text, { from: start, to: end }), 'lexicon', 0.3);
      });
  return [
    ...told('own-analysis', marks.contrast),
    ...told('workaround', marks.detour, marks.bridging),
    ...told('affected', marks.person),
    ...told('changed', marks.otherTimes),
  ];
}

function counted(text: Text): Fact[] {
  const { word } = text.tokens;
  return text.marks.person.flatMap((mark) => {
    for (let i = mark.from - 1; i >= Math.max(0, mark.from - widest - 1); i--) {
      const before = word[i] ?? '';
      if (!isWord(before) || text.sentence[i] !== text.sentence[mark.from]) return [];
      const count = quantities.has(before) || (isNumber(before) && before.length < 7 && /^\d+$/.test(before));
      if (count) return [factAt(text, 'affected', rangeOf(text, { from: i, to: mark.to }), 'lexicon', 0.6)];
    }
    return [];
  });
}

/** A sentence in which people do something for the time being, and none says that they cannot. */
function bridged(text: Text): Fact[] {
  const { bridging, detour } = text.marks;
  if (bridging.length === 0 || detour.length === 0) return [];
  const acting = new Set<number>();
  const stopped = new Set<number>();
  text.tokens.word.forEach((word, i) => {
    const sentence = text.sentence[i] ?? 0;
    if (persons.has(word)) acting.add(sentence);
    if (negations.has(word)) stopped.add(sentence);
  });
  for (const { from } of text.marks.person) acting.add(text.sentence[from] ?? 0);
  const detours = new Map(detour.map((mark) => [text.sentence[mark.from] ?? 0, mark]));
  return bridging.flatMap((mark) => {
    const sentence = text.sentence[mark.from] ?? 0;
    const way = detours.get(sentence);
    if (!way || !acting.has(sentence) || stopped.has(sentence)) return [];
    const range = { from: Math.min(mark.from, way.from), to: Math.max(mark.to, way.to) };
    return [factAt(text, 'workaround', rangeOf(text, range), 'lexicon', 0.5)];
  });
}
