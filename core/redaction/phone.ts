/**
 * Phone numbers. The numbering plans of all countries are large: whoever wants this file loads it late.
 */
import { findPhoneNumbersInText } from 'libphonenumber-js/min';
import { isWordAt } from '../reading/tokens.ts';
import type { Span } from './span.ts';

/** Numbers of documents are as long; only what begins like a call is one. */
const begins = /^(?:\+|00|\(?0)/;
/** Shorter ones are extensions, emergency calls and numbers of parts. */
const fewestDigits = 9;
/** `01.12.2026`, `01.12.–18.12.`: days, which some plans would take for numbers. */
const day = /^\d{1,2}[./-]\d{1,2}(?:[./-]|$)|^\d{4}-\d{2}-\d{2}/;
/** What the library takes for an extension when it is the next number of the sentence. */
const behind = /[,;]\s*\d{1,4}$/;

export function findPhones(text: string): Span[] {
  // The plans take their time; without a beginning there is nothing to ask them.
  if (!/[+0]/.test(text)) return [];
  return findPhoneNumbersInText(text, 'DE')
    .map(({ startsAt, endsAt }) => {
      const written = text.slice(startsAt, endsAt).replace(behind, '');
      return { start: startsAt, end: startsAt + written.length };
    })
    .filter(({ start, end }) => {
      const written = text.slice(start, end);
      const digits = written.replace(/\D/g, '').length;
      return begins.test(written) && digits >= fewestDigits && !day.test(written) && !isWordAt(text, start - 1);
    });
}
