/**
 * An answer sheet that came back as a comment. Each answer carries its question, so whoever reads the ticket need not
 * know what was asked: a colleague's browser fits it as the one that has asked.
 */
import { fitAnswers, type Asked, type Fit } from './fit.ts';
import { phrase } from '../phrase.ts';
import { duTexts } from '../question.words.ts';
import { rules } from '../rules/index.ts';
import { languages } from '../ticket.ts';
import { behindMark, linesOf, markOf } from './written.ts';

/** A sheet begins its answers like this; a look that costs nothing where there is none. */
const looksLike = /(?:Frage|Question) \d{1,2}:/;
const nobody: Asked = { rule: '', ask: '' };

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Every question in all of its wordings, the longest first: one may begin like another. */
let known: readonly Asked[] | undefined;
const questions = (): readonly Asked[] =>
  (known ??= rules
    .flatMap(({ id }) =>
      [...languages.map((language) => phrase({ rule: id }, language).ask), duTexts[id]?.ask].map((ask): Asked => ({
        rule: id,
        ask: ask ?? '',
      })),
    )
    .map(({ rule, ask }) => ({ rule, ask: plain(ask) }))
    .filter(({ ask }) => ask !== '' && !ask.includes('{'))
    .sort((a, b) => b.ask.length - a.ask.length));

/** @returns the answers by rule, in the order of the sheet; none when the text is no sheet */
export function sheetAnswers(text: string): readonly Fit[] {
  if (!looksLike.test(text)) return [];
  const lines = linesOf(text);
  // The last answer to a number counts; its question alone is looked for.
  const places = new Map<number, number>();
  for (const [i, line] of lines.entries()) {
    const number = markOf(line);
    if (typeof number === 'number' && number > 0) places.set(number, i);
  }
  const asked: Asked[] = [];
  const longest = 2 * (questions()[0]?.ask.length ?? 0);
  for (const [number, i] of places) {
    const begun = [behindMark(lines[i] ?? ''), ...lines.slice(i + 1, i + 6)];
    // What a mail program has broken into lines is still one question.
    const said = plain(begun.map((line) => line.slice(0, longest)).join(' '));
    asked[number - 1] = questions().find(({ ask }) => said.startsWith(ask)) ?? nobody;
  }
  if (!asked.some((one) => one !== undefined && one !== nobody)) return [];
  const whole = Array.from(asked, (one) => one ?? nobody);
  return fitAnswers(text, whole).fits.filter(({ rule }) => rule !== '');
}
