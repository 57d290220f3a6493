/** Whether an option says a word. Whole words only: a part of a word, or one of two things in an option, means another. */

const joined = /\s*[/&+,;]\s*|\s+(?:und|and|oder|or)\s+/;
const denied = /^(?:kein|keine|nicht|ohne|no|not|non|without)$/;

/** Lower case, without the arrows and indents that lists put before an option. */
export const normal = (text: string): string =>
  text
    .replace(/^[\s»>-]+/, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();

/** Words with their hyphens: „pre-live“ is no „live“. */
const wordsOf = (text: string): string[] =>
  text.split(/[^\p{L}\p{N}_-]+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));

/** Where a word, or several in a row, begin in a text; -1 when they do not stand there as whole words. */
function positionOf(text: readonly string[], word: readonly string[]): number {
  if (word.length === 0) return -1;
  return text.findIndex((_, at) => word.every((part, i) => text[at + i] === part));
}

/** True when the text says the word as a whole and does not deny it. */
export function says(text: string, word: string): boolean {
  const all = wordsOf(normal(text));
  return positionOf(all, wordsOf(normal(word))) >= 0 && !all.some((one) => denied.test(one));
}

/** True when a word of the text is the given one or a compound that begins with it: „Fehlermeldung“ for „fehler“. */
export const begins = (text: string, word: string): boolean => {
  const wanted = normal(word);
  return wanted.includes(' ') ? says(text, word) : wordsOf(normal(text)).some((one) => one.startsWith(wanted));
};

/**
 * Finds the option that is meant: one that says a word and nothing else, else the only one that says any of them.
 * @param options what people read
 * @param words that mean the same, the best first
 * @returns its index, or undefined when none or more than one could be meant
 */
export function meant(options: readonly string[], words: readonly string[]): number | undefined {
  const wanted = words.map(normal).filter((word) => word !== '');
  for (const word of wanted) {
    const exact = options.findIndex((option) => normal(option) === word);
    if (exact >= 0) return exact;
  }
  /** „Live und Test“ is neither; „Fehler / Bug“ is one, because both mean it. What stands in brackets only explains. */
  const saysOne = (option: string): boolean => {
    const parts = normal(option.replace(/\([^)]*\)/g, ' ')).split(joined);
    return parts.every((part) => wanted.some((word) => says(part, word)));
  };
  const near = options.flatMap((option, at) => (saysOne(option) ? [at] : []));
  return near.length === 1 ? near[0] : undefined;
}
