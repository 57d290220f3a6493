/**
 * A list of 100,000 rows as its worker takes it in: decoded, cut into cells, mapped, assessed and brought to the lines of
 * the review. Everything but the database, whose time is the browser's.
 */
import { assess } from '../../core/check.ts';
import type { Guide } from '../../core/guide/schema.ts';
import { csvRows } from '../../core/import/csv.ts';
import { decoded } from '../../core/import/decode.ts';
import { mappingOf, type Mapping } from '../../core/import/mapping.ts';
import { listedOf, type Listed } from '../../core/import/row.ts';
import { lineOf, type Line } from '../../core/reports/line.ts';
import { heldMebibytes } from './memory.ts';
import type { Row } from './table.ts';
import { ticketOf } from './text.ts';

/** Characters of the description in each row. */
const length = 1_000;
/** Rows are made so many at a time, outside of the measured time. */
const portion = 500;
/** As many as the database takes at once. */
const chunk = 250;

const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;

/** The file in pieces, made while it is read; `making` is told how long that took. */
export async function* csv(
  count: number,
  making: (milliseconds: number, cpu: number) => void,
): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  yield encoder.encode('Nummer;Titel;Beschreibung;Priorität;Status;Erstellt\n');
  for (let from = 0; from < count; from += portion) {
    const [began, cpu] = [performance.now(), process.cpuUsage()];
    let text = '';
    for (let i = from; i < Math.min(count, from + portion); i++) {
      const { title, body } = ticketOf(length, i);
      text += `${[String(i), title, quoted(body), '2 - Hoch', 'offen', '14.11.2026 09:30'].join(';')}\n`;
    }
    const bytes = encoder.encode(text);
    making(performance.now() - began, process.cpuUsage(cpu).user / 1000);
    yield await Promise.resolve(bytes);
  }
}

/** Rows a second, and what the heap holds after a tenth and at the end. */
export async function importRows(count: number, guide: Guide): Promise<Row[]> {
  let [made, madeBy, pauses] = [0, 0, 0];
  let [early, done] = [0, 0];
  let mapping: Mapping | undefined;
  let lines: Line[] = [];
  let tickets: Listed[] = [];
  const [began, cpu] = [performance.now(), process.cpuUsage()];
  const bytes = csv(count, (milliseconds, by) => {
    made += milliseconds;
    madeBy += by;
  });
  for await (const row of csvRows(decoded(bytes, TextDecoder))) {
    if ('broken' in row) throw new Error(`line ${row.line}: ${row.broken}`);
    if (!mapping) {
      mapping = mappingOf(row.cells);
      continue;
    }
    const listed = listedOf(mapping, row.cells, 'day-first');
    if ('broken' in listed) throw new Error(`line ${row.line}: ${listed.broken}`);
    lines.push(lineOf(done, listed, assess(listed.ticket, guide), guide));
    tickets.push(listed);
    done += 1;
    if (lines.length >= chunk) [lines, tickets] = [[], []];
    if (early > 0 || done < count / 10) continue;
    const paused = performance.now();
    early = heldMebibytes();
    pauses += performance.now() - paused;
  }
  const took = performance.now() - began - made - pauses;
  const used = process.cpuUsage(cpu).user / 1000 - madeBy - pauses;
  const perSecond = (done / took) * 1000;
  return [
    {
      // What is promised is the whole way in the web app, which takes all cores (import-browser.ts).
      what: `import of ${done} rows (CSV), ${length} characters, on one core`,
      measured: `${perSecond.toFixed(0)} rows/s`,
    },
    { what: 'the same by user time of the processor', measured: `${((done / used) * 1000).toFixed(0)} rows/s` },
    {
      what: 'heap held after a tenth → at the end',
      measured: `${early.toFixed(1)} → ${heldMebibytes().toFixed(1)} MiB`,
    },
  ];
}
