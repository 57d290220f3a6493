/** German or English, by the small words; German when nothing speaks for either. */
import type { Language } from '../ticket.ts';
import type { Tokens } from './tokens.ts';
import { WordList } from './word-list.ts';

const german = new WordList(
  'der die das und ist nicht ein eine wir ich bei beim im den dem des mit auf fuer von zu zum zur wird werden kann seit bitte auch nur kein keine es sich wenn aus nach',
);
const english = new WordList(
  'the and is not a an we i at in on of to for with from it can cannot since please also only no when this that are was be by our my does do',
);
/** More words say nothing new. */
const enough = 2_000;

export function languageOf(...texts: readonly Tokens[]): Language {
  let balance = 0;
  for (const { known, length } of texts)
    for (let i = 0; i < length && i < enough; i++)
      if (german.has(known[i])) balance += 1;
      else if (english.has(known[i])) balance -= 1;
  return balance < 0 ? 'en' : 'de';
}
