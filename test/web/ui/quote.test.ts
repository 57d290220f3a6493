import { describe, expect, it } from 'vitest';
import type { Fact } from '../../../core/fact.ts';
import { emptyTicket } from '../../../core/ticket.ts';
import { quoteOf } from '../../../web/ui/quote.ts';

const body = 'Seit heute früh, 7:40 Uhr, bricht der Druck ab. Wir können keine Rechnungen verschicken, alle warten.';
const ticket = { ...emptyTicket(), title: 'Druck', body };
const fact = (kind: Fact['kind'], text: string, basis: Fact['basis'], field: Fact['field'] = 'body'): Fact => {
  const start = field === 'body' ? body.indexOf(text) : 0;
  return { kind, field, start, end: start + text.length, text, basis, confidence: 0.7 };
};

describe('what is quoted from a ticket', () => {
  it('is the field, where one says it', () => {
    expect(
      quoteOf([fact('module', 'Rechnungen', 'lexicon'), fact('module', 'Verkauf', 'field', 'module')], ticket),
    ).toBe('Verkauf');
  });

  it('joins neighbours into one moment', () => {
    const moments = [
      fact('first-seen', 'Seit', 'lexicon'),
      fact('first-seen', 'heute früh', 'lexicon'),
      fact('first-seen', '7:40 Uhr', 'format'),
    ];
    expect(quoteOf(moments, ticket)).toBe('Seit heute früh, 7:40 Uhr');
  });

  it('goes on to the end of the clause, where words were recognised in prose', () => {
    expect(quoteOf([fact('impact', 'Wir können keine', 'lexicon')], ticket)).toBe(
      'Wir können keine Rechnungen verschicken',
    );
  });

  it('stays with what was recognised when the clause has no end in reach', () => {
    const long = { ...ticket, body: `${'keine'} ${'sehr '.repeat(40)}` };
    const found: Fact = { ...fact('impact', 'keine', 'lexicon'), start: 0, end: 5 };
    expect(quoteOf([found], long)).toBe('keine');
  });

  it('is always something that stands in the ticket', () => {
    expect(body).toContain(quoteOf([fact('observed', 'bricht', 'lexicon')], ticket));
  });

  it('is nothing where nothing was found', () => {
    expect(quoteOf([], ticket)).toBe('');
  });
});
