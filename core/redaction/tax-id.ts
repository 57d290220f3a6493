/** The German tax identification number (Steuer-ID), where it is called so: eleven digits are many things. */
import { digitsOf, findAll, mentionsOne, type Span } from './span.ts';

const labelled =
  /(?:steuer-?(?:id|identifikationsnummer|idnr\.?)|id-?nr\.?|idnr\.?|tax (?:id|identification)(?: number| no\.?)?)[^\d\n]{0,20}(?<value>\d{2}[ ]?\d{3}[ ]?\d{3}[ ]?\d{3})(?!\d)/gi;

/** Check digit by ISO 7064 mod 11,10; the first digit is not 0 and the first ten are not all different. */
export function isTaxId(written: string): boolean {
  const digits = digitsOf(written);
  const check = digits.pop();
  if (digits.length !== 10 || check === undefined || digits[0] === 0 || new Set(digits).size === 10) return false;
  let product = 10;
  for (const digit of digits) product = (((digit + product) % 10 || 10) * 2) % 11;
  return (11 - product) % 10 === check;
}

export const findTaxIds = (text: string): Span[] =>
  mentionsOne(text, ['steuer', 'idnr', 'id-nr', 'tax i']) ? findAll(text, labelled, isTaxId) : [];
