/**
 * Numbers of an organisation's own people. The guide says what they look like, as a picture of one: `#` is a digit,
 * `@` a letter, everything else stands for itself (`PN-#####`). A picture is data, never a pattern language.
 */
import { isWordAt } from '../reading/tokens.ts';
import type { Span } from './span.ts';

const isDigit = (sign: string | undefined): boolean => sign !== undefined && sign >= '0' && sign <= '9';
const isLetter = (sign: string | undefined): boolean => sign !== undefined && /\p{L}/u.test(sign);

const matches = (picture: string, sign: string | undefined): boolean =>
  picture === '#' ? isDigit(sign) : picture === '@' ? isLetter(sign) : picture === sign;

/** @param pictures as the guide gives them; takes time linear in the length of the text */
export function findStaffNumbers(text: string, pictures: readonly string[]): Span[] {
  const found: Span[] = [];
  for (const picture of pictures)
    for (let start = 0; start + picture.length <= text.length; start += 1) {
      const end = start + picture.length;
      if (!matches(picture[0] ?? '', text[start]) || isWordAt(text, start - 1) || isWordAt(text, end)) continue;
      if ([...picture].every((sign, i) => matches(sign, text[start + i]))) found.push({ start, end });
    }
  return found;
}
