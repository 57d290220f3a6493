/** How many are affected („alle acht Monteure“), and what they do until it is repaired („wir tippen derweil ab“). */
import type { Fact } from '../fact.ts';
import { factAt, rangeOf, type Text } from './text.ts';
import { isNumber, isWord } from './tokens.ts';
import { WordList } from './word-list.ts';

const quantities = new WordList(
  'zwei drei vier fuenf sechs sieben acht neun zehn elf zwoelf dreizehn vierzehn fuenfzehn sechzehn zwanzig dreissig vierzig fuenfzig sechzig siebzig achtzig neunzig hundert hunderte dutzend alle allen aller saemtliche saemtlichen saemtlicher mehrere mehreren viele vielen einige einigen beide beiden jede jeder jedes jedem jeden kein keine keinem ganze ganzen ganzer ganzes gesamte gesamten gesamter gesamtes komplette kompletten komplettes halbe halben two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen twenty thirty forty fifty sixty eighty hundred hundreds dozens dozen all every each many several both any no whole entire complete half',
);
/** „alle unsere neuen Kollegen“: so many words may stand between the number and the people. */
const widest = 3;
const persons = new WordList('ich i wir we man jeder everyone everybody they sie er she he team');
const negations = new WordList(
  "nicht nichts kein keine keinen keiner niemand nie not no nothing cannot never can't don't doesn't nobody warten wartet waiting wait",
);

export const people = (text: Text): Fact[] => [...counted(text), ...bridged(text)];

function counted(text: Text): Fact[] {
  const { word, known } = text.tokens;
  const facts: Fact[] = [];
  for (const mark of text.marks.person) {
    for (let i = mark.from - 1; i >= Math.max(0, mark.from - widest - 1); i--) {
      const before = word[i] ?? '';
      if (!isWord(before) || text.sentence[i] !== text.sentence[mark.from]) break;
      if (!quantities.has(known[i]) && !(isNumber(before) && before.length < 7 && /^\d+$/.test(before))) continue;
      facts.push(factAt(text, 'affected', rangeOf(text, { from: i, to: mark.to }), 'lexicon', 0.6));
      break;
    }
  }
  return facts;
}

/** A sentence in which people do something for the time being, and none says that they cannot. */
function bridged(text: Text): Fact[] {
  const { bridging, detour } = text.marks;
  if (bridging.length === 0 || detour.length === 0) return [];
  const acting = new Set<number>();
  const stopped = new Set<number>();
  const { known, length } = text.tokens;
  for (let i = 0; i < length; i++) {
    const sentence = text.sentence[i] ?? 0;
    if (persons.has(known[i])) acting.add(sentence);
    if (negations.has(known[i])) stopped.add(sentence);
  }
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
