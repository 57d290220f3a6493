/** All figures as one table for a spreadsheet: each line a figure, for all tickets or for one group. */
import { roundsOf, waitingOf } from '../../../../core/reports/exchange.ts';
import { dimensions, figuresBy } from '../../../../core/reports/groups.ts';
import type { Line } from '../../../../core/reports/line.ts';
import { firstTimeRight, median, missingOf, type Missing } from '../../../../core/reports/quality.ts';
import { csvOf } from '../../../../core/reports/sheet.ts';
import { phrase } from '../../../../core/phrase.ts';
import type { Language } from '../../../../core/ticket.ts';
import { download } from '../../../ui/download.ts';
import { figuresWords } from './figures.words.ts';
import { groupName } from './groupName.ts';

/** Figure, group, value (shares from 0 to 1), count, of. */
type Row = readonly [string, string, number | undefined, number | undefined, number | undefined];
const rounded = (value: number): number => Math.round(value * 10_000) / 10_000;

/** Groups of fewer than five are not in it, as they are not on the screen. */
export function figuresAsCsv(lines: readonly Line[], language: Language): string {
  const t = figuresWords[language];
  const rows: Row[] = [];
  const missing = (group: string, list: readonly Missing[], of: number): void => {
    for (const one of list) {
      const name = `${t.missing.over}: ${phrase({ rule: one.rule }, language).name}`;
      rows.push([name, group, rounded(one.count / of), one.count, of]);
    }
  };
  const all = t.groups.all;
  const { part, of, value } = firstTimeRight(lines);
  rows.push([t.right.name, all, value === undefined ? undefined : rounded(value), part, of]);
  rows.push([t.readiness.name, all, median(lines.map(({ readiness }) => readiness)), undefined, of]);
  const rounds = roundsOf(lines);
  if (rounds) rows.push([t.rounds.name, all, rounded(rounds.mean), undefined, rounds.of]);
  const waiting = waitingOf(lines);
  if (waiting) rows.push([t.waiting.name, all, rounded(waiting.value ?? 0), undefined, waiting.tickets]);
  missing(all, missingOf(lines), of);
  for (const by of dimensions)
    for (const group of figuresBy(lines, by).shown) {
      const name = `${t.groups.names[by]}: ${groupName(group.key, by, language)}`;
      const right = group.firstTimeRight;
      rows.push([t.right.name, name, rounded(right.value ?? 0), right.part, right.of]);
      rows.push([t.readiness.name, name, group.readiness, undefined, group.count]);
      missing(name, group.missing, group.count);
    }
  return csvOf(Object.values(t.heads), rows);
}

export const saveFigures = (lines: readonly Line[], language: Language): void =>
  download(figuresAsCsv(lines, language), `${figuresWords[language].file}.csv`, 'text/csv');
