/** International bank account numbers (ISO 13616): country, two check digits, up to 30 letters and digits. */
import { findAll, type Span } from './span.ts';

const iban = /[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?(?![A-Za-z0-9])/g;
/** Lengths by country, for the countries whose numbers turn up here; others need only fit the form. */
const lengths: Readonly<Record<string, number>> = {
  AT: 20,
  BE: 16,
  CH: 21,
  CZ: 24,
  DE: 22,
  DK: 18,
  ES: 24,
  FR: 27,
  GB: 22,
  IE: 22,
  IT: 27,
  LI: 21,
  LU: 20,
  NL: 18,
  PL: 28,
  SE: 24,
};

/** Whether the remainder of ISO 7064 mod 97-10 is 1 and the length fits the country. */
export function isIban(written: string): boolean {
  const text = written.replace(/ /g, '');
  if (text.length < 15 || text.length > 34) return false;
  if ((lengths[text.slice(0, 2)] ?? text.length) !== text.length) return false;
  let rest = 0;
  for (const sign of text.slice(4) + text.slice(0, 4)) {
    const value = parseInt(sign, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}

export const findIbans = (text: string): Span[] => findAll(text, iban, isIban);
