/** Shared words of similar tickets, as people read them. */
import type { Similar } from '../../core/duplicates.ts';
import { stem } from '../../core/duplicates/terms.ts';

const folds: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/** The shared words as this ticket writes them: „Umlagerung“ says more than its stem. Parts of words are left out. */
export function asWritten(similar: Similar, text: string): Similar {
  const written = new Map<string, string>();
  for (const word of text.slice(0, 16_000).match(/\p{L}{3,}/gu) ?? []) {
    const key = stem(word.toLowerCase().replace(/[äöüß]/g, (letter) => folds[letter] ?? letter));
    if (!written.has(key)) written.set(key, word);
  }
  const words = similar.shared.words.flatMap((word) => written.get(word) ?? []);
  return { ...similar, shared: { ...similar.shared, words } };
}
