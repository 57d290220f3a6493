/** A queue is shown in the order in which it needs somebody. */
import { describe, expect, it } from 'vitest';
import { assess } from '../../../core/check.ts';
import { builtInGuide } from '../../../core/guide/built-in.ts';
import { mappingOf } from '../../../core/import/mapping.ts';
import { listedOf } from '../../../core/import/row.ts';
import { instantOf, lineOf, riskOf, type Line } from '../../../core/reports/line.ts';
import { everything, grouped, select } from '../../../core/reports/select.ts';

const guide = builtInGuide('erp-support');
const mapping = mappingOf(['number', 'title', 'body', 'module', 'priority', 'state', 'created', 'comments']);
const line = (at: number, ...cells: string[]): Line => {
  const listed = listedOf(mapping, cells);
  if ('broken' in listed) throw new Error(listed.broken);
  return lineOf(at, listed, assess(listed.ticket, guide), guide);
};
const lines = [
  line(0, '1', 'Drucker', 'geht nicht', 'Lager', 'P3', 'Neu', '2026-11-18T09:00:00Z', ''),
  line(1, '2', 'Umlagerung', 'geht nicht', 'Lager', 'P1', 'Neu', '2026-11-20T09:00:00Z', ''),
  line(2, '3', 'Preis', 'Im Livesystem zieht Auftrag AU-45513 den Rabatt aus 2025.', '', '', 'Geschlossen', '', ''),
];
const now = Date.parse('2026-11-20T09:10:00Z');
const numbers = (found: readonly Line[]): string[] => found.map(({ number }) => number);

describe('the lines of a queue', () => {
  it('stand with the least ready first, and the other way round when asked', () => {
    const found = select(lines, everything, now).map(({ readiness }) => readiness);
    expect(found).toEqual([...found].sort((a, b) => a - b));
    expect(numbers(select(lines, { ...everything, sort: 'list', reversed: true }, now))).toEqual(['3', '2', '1']);
  });

  it('are those that people have marked, when asked for', () => {
    const marked = { same: new Set([0, 2]), known: new Set<number>() };
    expect(numbers(select(lines, { ...everything, mark: 'same', sort: 'list' }, now, marked))).toEqual(['1', '3']);
    expect(select(lines, { ...everything, mark: 'known' }, now, marked)).toEqual([]);
    expect(select(lines, { ...everything, mark: 'same' }, now)).toEqual([]);
  });

  it('stand with the nearest service target first; what is closed or undated has none', () => {
    expect(numbers(select(lines, { ...everything, sort: 'due' }, now))).toEqual(
      ['2', '1', '3'].sort((a, b) => {
        const due = (number: string): number => lines.find((one) => one.number === number)?.due ?? Infinity;
        return due(a) - due(b);
      }),
    );
    expect(lines[2]?.due).toBeUndefined();
    expect(lines[2]?.isOpen).toBe(false);
  });

  it('are found by all words, by module, by what is missing, by state', () => {
    expect(numbers(select(lines, { ...everything, words: 'LAGER umlag' }, now))).toEqual(['2']);
    expect(numbers(select(lines, { ...everything, module: '' }, now))).toEqual(['3']);
    expect(numbers(select(lines, { ...everything, onlyOpen: true, sort: 'list' }, now))).toEqual(['1', '2']);
    const rule = lines[0]?.missing[0] ?? '';
    expect(select(lines, { ...everything, missing: rule }, now).every(({ missing }) => missing.includes(rule))).toBe(
      true,
    );
    expect(select(lines, { ...everything, missing: rule }, now).length).toBeGreaterThan(0);
  });

  it('are grouped so that every line stands under one heading, those without last', () => {
    const groups = grouped(lines, 'module');
    expect(groups.map(({ key }) => key)).toEqual(['Lager', '']);
    expect(groups.flatMap(({ lines: own }) => own)).toHaveLength(lines.length);
  });
});

describe('a service target', () => {
  it('is close from three quarters of the way on, then over', () => {
    const at = { created: 0, due: 100 };
    expect([10, 75, 101].map((moment) => riskOf(at, moment))).toEqual(['far', 'close', 'over']);
    expect(riskOf({ created: 0, due: undefined }, 5)).toBe('none');
  });

  it('counts a time without a zone in the zone of the service, and no day that does not exist', () => {
    expect(instantOf('2026-07-01T10:00', guide)).toBe(Date.parse('2026-07-01T08:00:00Z'));
    expect(instantOf('2026-02-31', guide)).toBeUndefined();
  });
});
