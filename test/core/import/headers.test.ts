/** The first line of an exported list tells where it comes from and what its columns are. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isUsable, mappingOf } from '../../../core/import/mapping.ts';
import { headers } from './headers.ts';

const split = (line: string): string[] => line.split(line.includes('\t') ? '\t' : line.includes(';') ? ';' : ',');

describe('the first line tells where a list comes from', () => {
  test.each(headers)('%s: %s', (id, line, number, title, body) => {
    const mapping = mappingOf(split(line));
    expect(mapping.format?.id).toBe(id);
    const of = (kind: string): (string | undefined)[] =>
      mapping.columns.filter((c) => c.kind === kind).map((c) => c.header);
    expect(of('number')).toEqual([number]);
    expect(of('title')).toEqual([title]);
    expect(of('body')).toEqual(body === undefined ? [] : [body]);
    expect(isUsable(mapping)).toBe(true);
  });

  test('a list of somebody’s own is understood by the usual names, in German and English', () => {
    const mapping = mappingOf(['Nr', 'Betreff', 'Beschreibung', 'Priorität', 'Mandant', 'Farbe']);
    expect(mapping.format).toBeUndefined();
    expect(mapping.columns.map(({ kind }) => kind)).toEqual([
      undefined,
      'title',
      'body',
      'priority',
      'company',
      undefined,
    ]);
  });

  test('a list without title and description is none of tickets', () => {
    expect(isUsable(mappingOf(['Name', 'Umsatz', 'Land']))).toBe(false);
  });

  test('any line of headers has an answer, each column at most one meaning', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { maxLength: 40 }), (line) => {
        expect(mappingOf(line).columns.map(({ header }) => header)).toEqual(line);
      }),
    );
  });
});
