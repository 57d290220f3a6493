/** Numbers that belong to a person prove themselves by their check digit. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findBirthDates } from '../../../core/redaction/birth-date.ts';
import { findCards, isCard } from '../../../core/redaction/card.ts';
import { findIbans, isIban } from '../../../core/redaction/iban.ts';
import { findSocialInsurance, isSocialInsurance } from '../../../core/redaction/social-insurance.ts';
import type { Span } from '../../../core/redaction/span.ts';
import { findTaxIds, isTaxId } from '../../../core/redaction/tax-id.ts';

const quoted = (text: string, find: (text: string) => Span[]): string[] =>
  find(text).map(({ start, end }) => text.slice(start, end));

/** Published samples, each with one digit changed beside it. */
const samples: readonly (readonly [name: string, holds: (text: string) => boolean, good: string, bad: string])[] = [
  ['a German IBAN', isIban, 'DE89 3704 0044 0532 0130 00', 'DE89 3704 0044 0532 0130 01'],
  ['an Austrian IBAN', isIban, 'AT611904300234573201', 'AT611904300234573202'],
  ['a Swiss IBAN', isIban, 'CH93 0076 2011 6238 5295 7', 'CH93 0076 2011 6238 5295 8'],
  ['a British IBAN', isIban, 'GB29NWBK60161331926819', 'GB29NWBK60161331926818'],
  ['a card', isCard, '4111 1111 1111 1111', '4111 1111 1111 1112'],
  ['another card', isCard, '378282246310005', '378282246310006'],
  ['a tax id', isTaxId, '86095742719', '86095742718'],
  ['another tax id', isTaxId, '65929970489', '65929970488'],
  ['a social insurance number', isSocialInsurance, '15070649C103', '15070649C104'],
];

describe.each(samples)('%s', (_, holds, good, bad) => {
  it('is one with the right check digit, and none with another', () => {
    expect(holds(good)).toBe(true);
    expect(holds(bad)).toBe(false);
  });

  it('is none with any other last digit', () => {
    const others = [...'0123456789'].map((digit) => good.slice(0, -1) + digit).filter((text) => text !== good);
    expect(others.filter(holds)).toEqual([]);
  });
});

describe('in a text', () => {
  it('an IBAN is found with and without blanks, and no order number is', () => {
    expect(quoted('Konto DE89 3704 0044 0532 0130 00, Bank X', findIbans)).toEqual(['DE89 3704 0044 0532 0130 00']);
    expect(quoted('(DE89370400440532013000)', findIbans)).toEqual(['DE89370400440532013000']);
    expect(quoted('Bestellung DE10 4512 und BE104512', findIbans)).toEqual([]);
  });

  it('a card is found in groups or behind its label, a bare run of digits is not', () => {
    expect(quoted('Karte 4111-1111-1111-1111 belastet', findCards)).toEqual(['4111-1111-1111-1111']);
    expect(quoted('Kreditkarte: 4111111111111111', findCards)).toEqual(['4111111111111111']);
    expect(quoted('Beleg 4111111111111111', findCards)).toEqual([]);
  });

  it('a tax id is found only where it is called so', () => {
    expect(quoted('Steuer-ID: 86 095 742 719', findTaxIds)).toEqual(['86 095 742 719']);
    expect(quoted('Auftrag 86095742719', findTaxIds)).toEqual([]);
  });

  it('a social insurance number is found by its form', () => {
    expect(quoted('SV-Nr. 15 070649 C 103', findSocialInsurance)).toEqual(['15 070649 C 103']);
  });

  it('a date of birth is found behind its label, any other date is not', () => {
    expect(quoted('Herr Brehm, geb. 22.09.1968', findBirthDates)).toEqual(['22.09.1968']);
    expect(quoted('date of birth: 1968-09-22', findBirthDates)).toEqual(['1968-09-22']);
    expect(quoted('Buchungsdatum 22.09.2026', findBirthDates)).toEqual([]);
  });

  it('spans lie inside the text, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        for (const find of [findIbans, findCards, findTaxIds, findSocialInsurance, findBirthDates])
          for (const { start, end } of find(text)) {
            expect(start).toBeLessThan(end);
            expect(end).toBeLessThanOrEqual(text.length);
          }
      }),
    );
  });
});
