/** What leaves as a table is data for whoever opens it, never a formula. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvOf, safeCell } from '../../../core/reports/sheet.ts';

describe('a cell', () => {
  it.each([
    '=1+1',
    '+49 30 1234',
    '-2+3',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    ' =1',
    '\n@x',
    '＝1',
    '\uFEFF=1',
    '\0=1',
    '%0A=1',
  ])('that begins like a formula is a text: %j', (text) => expect(safeCell(text)).toMatch(/^"'/));

  it('keeps what is no formula, and doubles its quotes', () => {
    expect(safeCell('Preis = 5')).toBe('"Preis = 5"');
    expect(safeCell('sagt „"ja"“')).toBe('"sagt „""ja""“"');
    expect(safeCell(-5)).toBe('-5');
  });

  it('never ends its own quotes', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(safeCell(text).slice(1, -1).replaceAll('""', '')).not.toContain('"');
      }),
    );
  });
});

it('a table has a byte order mark, semicolons and Windows line ends, as Excel expects them', () => {
  expect(csvOf(['a', 'b'], [['x', 1]])).toBe('\uFEFF"a";"b"\r\n"x";1\r\n');
});
