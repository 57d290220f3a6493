/** What happens: a symptom that says more than „geht nicht“. */
import type { Fact } from '../fact.ts';
import { hasMark, within } from './at.ts';
import { clauseAround } from './clause.ts';
import type { Mark } from './dictionary.ts';
import { outcomes } from './outcome-prose.ts';
import { factAt, negated, outside, rangeOf, type Text } from './text.ts';
import { isWord, type Range } from './tokens.ts';
import { WordList } from './word-list.ts';
import type { SectionKey } from '../layout.ts';

/** Beside the complaint a sentence needs so many words to say what fails. */
const fewestWords = 6;

/** What is right instead goes without saying: a program does not crash, and it lets people in. */
export const obvious =
  /st(?:ü|ue)rz|absturz|crash|anmelden|einloggen|log in|sign in|langsam|slow|timeout|offline|erreichbar|unreachable|friert|freez|verbindung|connect|keine berechtigung|zugriff verweigert|access denied|permission denied|not authori[sz]ed|nicht berechtigt|gesperrt|locked out/i;

export function observed(text: Text): Fact[] {
  const elsewhere = otherSections(text);
  const here = (mark: Mark): boolean =>
    elsewhere.length === 0 || !within(elsewhere, text.tokens.start[mark.from] ?? 0) || endsStep(text, mark);
  return [
    ...outside(text.marks.symptom, [...text.marks.complaint, ...text.marks.ownDoubt, ...text.marks.attachmentMentioned])
      .filter((mark) => here(mark) && !isDenied(text, mark) && !isHeading(text, mark))
      .map((mark) => {
        const { start, end } = rangeOf(text, mark);
        const value = obvious.test(text.shown.slice(start, end)) ? 'obvious' : undefined;
        return factAt(text, 'observed', rangeOf(text, clauseAround(text, mark)), 'lexicon', 0.7, value);
      }),
    ...[...failures(text), ...(text.place === 'body' ? outcomes(text) : [])].filter(
      (fact) => !within(elsewhere, fact.start),
    ),
  ];
}

/** „Absturz beim Scannen:“ names what follows. */
function isHeading(text: Text, mark: Mark): boolean {
  const { word } = text.tokens;
  for (let i = mark.to; i < mark.to + longestHeading; i++)
    if (word[i] === ':')
      return (
        text.sentence[i + 1] !== text.sentence[i] &&
        text.sentence[mark.from - longestHeading] !== text.sentence[mark.from]
      );
  return false;
}
/** In tokens, to either side of the word that is hit. */
const longestHeading = 5;

/** "It does not crash": the word before takes it back. Hits that begin with a negation have it inside. */
const isDenied = (text: Text, mark: Mark): boolean => mark.to - mark.from === 1 && negated(text, mark);

const leadsToResult = new Set(['>', '→', 'see', 'seen', 'observe', 'notice', 'sehe', 'sieht', 'sehen', 'dann', 'then']);
/** „… auf Speichern klicken → Absturz“, "check the bar to see there is none": what a step ends in. */
function endsStep(text: Text, mark: Mark): boolean {
  for (let i = mark.from - 1; i >= 0 && i >= mark.from - 5 && text.sentence[i] === text.sentence[mark.from]; i--)
    if (leadsToResult.has(text.tokens.word[i] ?? '')) return true;
  return false;
}

/** Under these labels it is told what should happen, how one gets there and with what. */
const otherKeys = new Set<SectionKey>([
  'expected',
  'steps',
  'workaround',
  'environment',
  'version',
  'workload',
  'module',
  'company',
  'priority',
  'access',
  'contact',
  'evidence',
]);
const otherSections = (text: Text): Range[] =>
  text.sections
    .filter((section) => section.filled && section.keys.some((key) => otherKeys.has(key)))
    .map((section) => section.content);

/** Sentences that tell a failure in words no list foresees; requests („bitte nicht …“) and expectations are none. */
function failures(text: Text): Fact[] {
  const { word, known, length } = text.tokens;
  const marks = outside(text.marks.failure, [...text.marks.complaint, ...text.marks.noFault, ...text.marks.noMessage]);
  if (marks.length === 0) return [];
  const complaining = new Set<number>();
  for (const { from, to } of text.marks.complaint) for (let i = from; i < to; i++) complaining.add(i);
  const words: number[] = [];
  const requests = new Set<number>();
  for (const { from } of outside(text.marks.expected, text.marks.notExpected)) requests.add(text.sentence[from] ?? 0);
  /** "The choice is greyed out, so I guess …": what stands before the doubt is seen. By sentence, where the doubt begins. */
  const doubts = new Map<number, number>();
  for (const { from } of text.marks.ownDoubt) doubts.set(text.sentence[from] ?? 0, from);
  for (let i = 0; i < length; i++) {
    const sentence = text.sentence[i] ?? 0;
    if (requesting.has(known[i])) requests.add(sentence);
    if (!complaining.has(i) && isWord(word[i] ?? '')) words[sentence] = (words[sentence] ?? 0) + 1;
  }
  return marks
    .filter(({ from }) => {
      if (isOrder(text, from)) return false;
      const sentence = text.sentence[from] ?? 0;
      const isSeen = from < (doubts.get(sentence) ?? Infinity);
      return isSeen && (words[sentence] ?? 0) >= fewestWords && !requests.has(sentence);
    })
    .map((mark) => factAt(text, 'observed', rangeOf(text, clauseAround(text, mark)), 'lexicon', 0.5));
}
/** "Enter the code (do not click Sync)": an order not to do something. */
function isOrder(text: Text, from: number): boolean {
  const { word } = text.tokens;
  const at = word[from] === 'not' && word[from - 1] === 'do' ? from - 1 : from;
  const opens = text.sentence[at - 1] !== text.sentence[at] || !isWord(word[at - 1] ?? '');
  return opens && (word[at] === 'do' || word[at] === 'don') && hasMark(text.instructions, from, from + 4);
}
const requesting = new WordList('bitte please pls danke thanks dringend urgent');
