/** What stands in quotation marks. */
import { isWordAt, type Range } from './tokens.ts';

const closers: Readonly<Record<string, readonly string[]>> = {
  '„': ['“', '”', '"'],
  '“': ['”', '“'],
  '"': ['"'],
  '«': ['»'],
  '»': ['«'],
  '›': ['‹'],
  '‚': ['‘', '’'],
  '`': ['`'],
};
const opener = /[„“"«»›‚`]/g;
const longest = 600;
/** What a message can begin with beside a word. */
const openings = '[(<{%$#/\\.';

/** Quoted ranges without their marks, not nested, none across a blank line. Linear: each sign is looked for once. */
export function quotesIn(text: string): Range[] {
  const found: Range[] = [];
  const next = new Map<string, number>();
  const closing = (sign: string, from: number): number => {
    let at = next.get(sign) ?? -1;
    if (at < from && at !== Infinity) {
      at = text.indexOf(sign, from);
      if (at < 0) at = Infinity;
      next.set(sign, at);
    }
    return at;
  };
  opener.lastIndex = 0;
  for (let sign = opener.exec(text); sign; sign = opener.exec(text)) {
    const i = sign.index;
    const signs = closers[text[i] ?? ''];
    if (!signs || !(isWordAt(text, i + 1) || openings.includes(text[i + 1] ?? ' '))) continue;
    if (text[i] === '"' && isWordAt(text, i - 1)) continue;
    const end = Math.min(...signs.map((sign) => closing(sign, i + 1)));
    if (end - i > longest || /\n\s*\n/.test(text.slice(i, end))) continue;
    found.push({ start: i + 1, end });
    opener.lastIndex = end + 1;
  }
  return found;
}
