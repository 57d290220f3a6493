/** What should not go is found wherever it stands, and what only looks like it is left alone. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findSensitive, type SensitiveKind } from '../../../core/redaction/found.ts';
import { findStaffNumbers } from '../../../core/redaction/staff-number.ts';

const kindsIn = (text: string, staff: readonly string[] = []): string[] =>
  findSensitive(text, staff).map(({ kind, value }) => `${kind}: ${value}`);

/** Published test numbers: of the ECBS and the Bundesbank, of payment networks, of the tax office, of the pension fund, of the Bundesnetzagentur. */
const samples: readonly (readonly [text: string, kind: SensitiveKind, value: string])[] = [
  ['Konto DE89 3704 0044 0532 0130 00 bei uns', 'iban', 'DE89 3704 0044 0532 0130 00'],
  ['Norwegen NO9386011117947 fehlt', 'iban', 'NO9386011117947'],
  ['Karte 4111 1111 1111 1111 abgelehnt', 'card', '4111 1111 1111 1111'],
  ['Kreditkarte: 378282246310005', 'card', '378282246310005'],
  ['Steuer-ID 86095742719', 'tax-id', '86095742719'],
  ['SV 15070649C103 fehlt', 'social-insurance', '15070649C103'],
  ['geb. 22.09.1968', 'birth-date', '22.09.1968'],
  ['Passwort: Herbstlaub#77', 'secret', 'Herbstlaub#77'],
  ['token=ghp_abcdefghijklmnopqrstuvwxyz0123456789', 'secret', 'ghp_abcdefghijklmnopqrstuvwxyz0123456789'],
  ['von anna.weber@firma.example.test gemeldet', 'mail', 'anna.weber@firma.example.test'],
  ['Tel. 030 23125-123, nachmittags', 'phone', '030 23125-123'],
  ['call +44 20 7946 0018 please', 'phone', '+44 20 7946 0018'],
  ['wohnt Lindenstraße 12a, 20095 Hamburg jetzt', 'address', 'Lindenstraße 12a, 20095 Hamburg'],
  ['Am Alten Markt 3, 14467 Potsdam', 'address', 'Am Alten Markt 3, 14467 Potsdam'],
  ['sent to 221 Baker Street today', 'address', '221 Baker Street'],
];

describe('what should not go', () => {
  it.each(samples)('is found in „%s“', (text, kind, value) => {
    expect(kindsIn(text)).toEqual([`${kind}: ${value}`]);
  });

  it('is not seen in numbers of documents, days, errors and parts', () => {
    const plain =
      'Bestellung BE104512, Beleg 4500123456, Artikel 0815-4711, am 01.12.2026 um 07:40, 01.12.–18.12., Fehler FI-1042, ' +
      'Konto DE88 3704 0044 0532 0130 00, Rechnung 4111111111111112, KB5012345, Version 24.0.16410.0, Lagerplatz 04-17-03.';
    expect(kindsIn(plain)).toEqual([]);
  });

  it('counts as the worse of two things', () => {
    expect(kindsIn('Passwort: anna.weber@firma.example.test7')).toEqual(['secret: anna.weber@firma.example.test7']);
  });
});

describe('staff numbers', () => {
  it('are what the guide pictures, whole words only', () => {
    expect(kindsIn('PN-90011 und 900112, nicht PN-900112', ['PN-#####'])).toEqual(['staff-number: PN-90011']);
    expect(kindsIn('PN-90011')).toEqual([]);
    expect(kindsIn('W0042X', ['@####@'])).toEqual(['staff-number: W0042X']);
  });

  it('cost time in proportion to the text, whatever the picture is', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), fc.stringMatching(/^[#@A-Z(*+.-]{4,12}$/), (text, picture) => {
        for (const { start, end } of findStaffNumbers(text, [picture])) expect(end - start).toBe(picture.length);
      }),
    );
  });
});
