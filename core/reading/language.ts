/** German or English, by the small words; German when nothing speaks for either. */
import type { Language } from '../ticket.ts';
import type { Tokens } from './tokens.ts';

const german = new Set(
  'der die das und ist nicht ein eine wir ich bei beim im den dem des mit auf fuer von zu zum zur wird werden kann seit bitte auch nur kein keine es sich wenn aus nach'.split(
    ' ',
  ),
);
const english = new Set(
  'the and is not a an we i at in on of to for with from it can cannot since please also only no when this that are was be by our my does do'.split(
    ' ',
  ),
);
/** What each word says: 1 for German, -1 for English; nothing when it could be either. */
const leaning = new Map<string, number>();
for (const word of german) leaning.set(word, 1);
for (const word of english) if (!german.has(word)) leaning.set(word, -1);
/** More words say nothing new. */
const enough = 2_000;

export function languageOf(...texts: readonly Tokens[]): Language {
  let balance = 0;
  for (const { word, length } of texts)
    for (let i = 0; i < length && i < enough; i++) balance += leaning.get(word[i] ?? '') ?? 0;
  return balance < 0 ? 'en' : 'de';
}
