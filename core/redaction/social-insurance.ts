/** The German social insurance number: area, birth date, initial, serial number, check digit (`15070649C103`). */
import { digitsOf, findAll, type Span } from './span.ts';

const number = /\d{2} ?(?:[0-3]\d)(?:0[1-9]|1[0-2])\d{2} ?[A-Z] ?\d{3}(?![A-Za-z0-9])/g;
const factors = [2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1];

/** The letter counts as its place in the alphabet with two digits; the sum of the cross sums, mod 10. */
export function isSocialInsurance(written: string): boolean {
  const text = written.replace(/ /g, '');
  const letter = text.codePointAt(8) ?? 0;
  if (!/^\d{8}[A-Z]\d{3}$/.test(text)) return false;
  const digits = digitsOf(text.slice(0, 8) + String(letter - 64).padStart(2, '0') + text.slice(9));
  const check = digits.pop();
  const sum = digits.reduce((total, digit, i) => {
    const product = digit * (factors[i] ?? 0);
    return total + Math.floor(product / 10) + (product % 10);
  }, 0);
  return sum % 10 === check;
}

export const findSocialInsurance = (text: string): Span[] => findAll(text, number, isSocialInsurance);
