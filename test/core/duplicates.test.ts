/** Similar tickets, and why they are. */
import { describe, expect, it } from 'vitest';
import { Duplicates } from '../../core/duplicates.ts';
import { stem, termsOf } from '../../core/duplicates/terms.ts';

const known = [
  { id: 'S-1020', title: 'PayPal bucht Bestellungen doppelt ab' },
  { id: 'S-0990', title: 'Newsletter-Anmeldung ohne Bestätigung' },
  {
    id: 'K-8100',
    title: 'Retourenetikett druckt leer',
    body: 'Beim Drucken des Retourenetiketts bleibt das Blatt leer.',
  },
  { id: 'K-9002', title: 'Sales invoice prints without logo' },
  { id: 'V-0007', title: 'VPN bricht ab', body: 'Verbindung endet nach zehn Minuten mit Fehler 809, Gerät NB-20412.' },
];
const duplicates = new Duplicates(known);
const ids = (title: string, body?: string): string[] => duplicates.similar({ title, body }).map(({ id }) => id);

describe('a similar ticket', () => {
  it('is found in other words of the same stems', () => {
    expect(ids('Doppelte Abbuchung PayPal bei Bestellung 55120')).toEqual(['S-1020']);
    expect(ids('Logo missing on printed sales invoices')).toEqual(['K-9002']);
  });

  it('is found by the parts of compounds', () => {
    expect(ids('Etikett für Retouren wird leer gedruckt')).toEqual(['K-8100']);
  });

  it('comes with the shared error code, document number and words', () => {
    const [similar] = duplicates.similar({
      title: 'VPN-Verbindung bricht ab',
      body: 'Fehler 809 auf NB-20412, Verbindung endet.',
    });
    expect(similar?.id).toBe('V-0007');
    expect(similar?.shared.codes).toEqual(['809']);
    expect(similar?.shared.documents).toEqual(['NB-20412']);
    expect(similar?.shared.words).toContain('verbind');
  });

  it('is none that shares one word, or only the usual ones', () => {
    expect(ids('Rechnung wird doppelt gedruckt')).toEqual([]);
    expect(ids('Hallo, bitte um Hilfe, es geht nicht mehr')).toEqual([]);
  });

  it('is never the ticket itself', () => {
    expect(duplicates.similar({ id: 'K-9002', title: 'Sales invoice prints without logo' })).toEqual([]);
  });

  it('is the same for the same question, the best first', () => {
    const many = new Duplicates([...known, { id: 'S-1021', title: 'PayPal bucht doppelt ab' }]);
    const asked = { title: 'PayPal bucht doppelt ab' };
    expect(many.similar(asked).map(({ id }) => id)).toEqual(['S-1021', 'S-1020']);
    expect(many.similar(asked)).toEqual(many.similar(asked));
  });
});

describe('terms', () => {
  it.each([
    ['buchungen', 'gebucht'],
    ['rechnungen', 'rechnung'],
    ['drucker', 'gedruckt'],
    ['bestellungen', 'bestellt'],
    ['posting', 'posted'],
    ['orders', 'order'],
  ])('%s and %s are one', (one, other) => {
    expect(stem(one)).toBe(stem(other));
  });

  it('tell document numbers and error codes from words', () => {
    expect([...termsOf('Rechnung RE-20944: HTTP 502 und 0x80070005')].sort()).toEqual(
      expect.arrayContaining(['!0X80070005', '!502', '#RE-20944', stem('rechnung')]),
    );
  });
});

describe('ten thousand tickets', () => {
  it('are searched in milliseconds', () => {
    const many = new Duplicates();
    const parts = ['Import', 'Rechnung', 'Drucker', 'Lager', 'Konto', 'Etikett', 'Anmeldung', 'Versand', 'Preis'];
    for (let i = 0; i < 10_000; i++) {
      const [a, b, c] = [parts[i % 9], parts[(i >> 3) % 9], parts[(i * 7) % 9]];
      many.add({ id: String(i), title: `${a} ${b} ${c} V${100_000 + i}`, body: `Wort${i % 997} Ding${i % 4_999}` });
    }
    const started = performance.now();
    for (let i = 0; i < 100; i++)
      expect(
        many.similar({ title: `Frage zu V${100_000 + i * 91}`, body: `Wort${(i * 91) % 997}` }, 1, 0),
      ).toHaveLength(1);
    expect((performance.now() - started) / 100).toBeLessThan(50);
  });
});
