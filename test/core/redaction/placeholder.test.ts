/** The same thing gets the same placeholder everywhere, nothing else changes, and nothing of it is left. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findSensitive } from '../../../core/redaction/found.ts';
import { named, replaced, type Placeholders } from '../../../core/redaction/placeholder.ts';

const none: Placeholders = new Map();
const cleaned = (texts: readonly string[], known = none): string[] => {
  const placeholders = named(
    texts.flatMap((text) => findSensitive(text)),
    known,
    texts,
    'de',
  );
  return texts.map((text) => replaced(text, placeholders));
};

describe('a placeholder', () => {
  it('stands for the same thing in text, field, file name and log, however it was written', () => {
    expect(
      cleaned([
        'IBAN DE89 3704 0044 0532 0130 00 fehlt',
        'DE89370400440532013000',
        'Auszug DE89370400440532013000.log',
      ]),
    ).toEqual(['IBAN [IBAN-1] fehlt', '[IBAN-1]', 'Auszug [IBAN-1].log']);
    expect(cleaned(['Tel. 030 23125-123', 'erreichbar: +49 30 23125123'])).toEqual([
      'Tel. [TELEFON-1]',
      'erreichbar: [TELEFON-1]',
    ]);
  });

  it('replaces a password also where nothing says that it is one', () => {
    expect(
      cleaned(['Passwort: Herbstlaub#77', 'mit Herbstlaub#77 geht es nicht, mit Herbstlaub#778 auch nicht']),
    ).toEqual(['Passwort: [GEHEIM-1]', 'mit [GEHEIM-1] geht es nicht, mit Herbstlaub#778 auch nicht']);
  });

  it('is never one that the text already uses for something else', () => {
    expect(cleaned(['Bisher [IBAN-1], jetzt DE89370400440532013000'])).toEqual(['Bisher [IBAN-1], jetzt [IBAN-2]']);
  });

  it('stays the same for as long as the draft is open', () => {
    const first = named(findSensitive('a.weber@firma.example.test'), none, [], 'de');
    const next = named(findSensitive('k.lohse@firma.example.test, A.Weber@firma.example.test'), first, [], 'de');
    expect(replaced('A.Weber@firma.example.test k.lohse@firma.example.test', next)).toBe('[MAIL-1] [MAIL-2]');
  });

  it('leaves no value behind and no other character changed, and is found by nobody as a secret itself', () => {
    const value = fc.constantFrom(
      'DE89 3704 0044 0532 0130 00',
      '4111 1111 1111 1111',
      'anna.weber@firma.example.test',
      '030 23125-123',
      'Passwort: Herbstlaub#77',
      'Steuer-ID 86095742719',
      '15070649C103',
      'Lindenstraße 12, 20095 Hamburg',
    );
    const words = fc.constantFrom('Der Lauf bricht ab.', 'Umgebung: Live', 'mit FI-1042', 'seit 23.11.2026', '', '\n');
    fc.assert(
      fc.property(fc.array(fc.oneof(value, words), { maxLength: 12 }), (pieces) => {
        const text = pieces.join('\n');
        const [clean = ''] = cleaned([text]);
        for (const { value: gone } of findSensitive(text)) expect(clean).not.toContain(gone);
        expect(findSensitive(clean)).toEqual([]);
        const left = (from: string): string => from.replace(/\[[A-Z-]+-\d+\]/g, '');
        let rest = text;
        for (const { start, end } of findSensitive(text).reverse()) rest = rest.slice(0, start) + rest.slice(end);
        expect(left(clean)).toBe(rest);
      }),
    );
  });
});
