/** The result of a review as a table for other programs. */
import type { Line } from './line.ts';

/** Tabs and line breaks in front of a sign do not keep a spreadsheet from taking the rest for a formula. */
const formula = /^[\s\uFEFF]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20|%]/;

/**
 * A cell that no spreadsheet runs: what begins like a formula gets an apostrophe in front, everything is quoted
 * (OWASP, CSV injection). Numbers stay numbers.
 */
export function safeCell(value: string | number | undefined): string {
  if (value === undefined) return '""';
  if (typeof value === 'number') return String(value);
  // A NUL ends the text for some readers, and what follows would be read by itself.
  const text = value.replaceAll('\0', '');
  return `"${(formula.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
}

/** RFC 4180 with `;`, which a German Excel opens without asking, and a byte order mark, without which it takes UTF-8 for ANSI. */
export const csvOf = (head: readonly string[], rows: Iterable<readonly (string | number | undefined)[]>): string => {
  const lines = [head.map(safeCell).join(';')];
  for (const row of rows) lines.push(row.map(safeCell).join(';'));
  return `\uFEFF${lines.join('\r\n')}\r\n`;
};

/** An instant as ISO 8601, empty when there is none. */
export const isoOf = (at: number | undefined): string => (at === undefined ? '' : new Date(at).toISOString());

/** Lines as JSON: the same names as in the core, instants as ISO 8601. */
export const jsonOf = (lines: readonly Line[]): string =>
  JSON.stringify(
    lines.map(({ at: _at, created, due, ...line }) => ({
      ...line,
      ...(created === undefined ? {} : { created: isoOf(created) }),
      ...(due === undefined ? {} : { due: isoOf(due) }),
    })),
    null,
    1,
  );
