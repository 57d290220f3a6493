/** Payment cards. One number in ten passes the check, so grouping or a label has to speak for it as well. */
import { digitsOf, findAll, mentionsOne, type Span } from './span.ts';

const grouped = /\d{4}[ -]\d{4}[ -]\d{4}[ -]\d{1,7}(?![\d-])|3[47]\d{2}[ -]\d{6}[ -]\d{5}(?![\d-])/g;
const labelled =
  /(?:karten(?:nummer|nr\.?)|kreditkarte|credit card|card (?:number|no\.?)|visa|mastercard|amex|american express)[^\d\n]{1,20}(?<value>\d{13,19})(?!\d)/gi;
/** Cards begin with 2 to 6; groups of four that begin otherwise are other numbers. */
const begins = /^[2-6]/;

/** Luhn: every second digit from the right doubled, the sum divisible by ten. */
export function isCard(written: string): boolean {
  const digits = digitsOf(written);
  if (digits.length < 13 || digits.length > 19 || !begins.test(written) || new Set(digits).size < 2) return false;
  const sum = digits
    .reverse()
    .reduce((total, digit, i) => total + (i % 2 ? (digit * 2) % 9 || (digit && 9) : digit), 0);
  return sum % 10 === 0;
}

export const findCards = (text: string): Span[] => [
  ...findAll(text, grouped, isCard),
  ...(mentionsOne(text, ['kart', 'card', 'visa', 'amex', 'american e']) ? findAll(text, labelled, isCard) : []),
];
