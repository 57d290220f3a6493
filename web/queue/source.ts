/** A file of any kind that lists come in → headers and rows. What kind it is, its first bytes say, not its name. */
import { csvRows } from '../../core/import/csv.ts';
import { decoded, wideOf } from '../../core/import/decode.ts';
import { mostColumns } from '../../core/import/mapping.ts';
import { cellsByHeader, headersOf, isEntry, listIn, type Entry } from '../../core/import/records.ts';
import { Refused } from './refused.ts';
import { xlsxRows } from './xlsx.ts';

export type SourceRow =
  | { readonly line: number; readonly cells: readonly string[] }
  | { readonly line: number; readonly broken: 'quote' | 'too-long' | 'syntax' | 'surplus' };

export interface Source {
  readonly headers: readonly string[];
  readonly rows: AsyncIterable<SourceRow>;
  /** How much is read, 0 to 1. */
  readonly progress: () => number;
}

/** A JSON text is read as a whole; larger ones come as JSON lines or CSV. Bytes. */
const largestJson = 400_000_000;
/** UTF-16 units of one line of JSON lines behind the first; a description has at most a million. */
const longestLine = 4_194_304;
/** Entries that tell which headers there are. */
const telling = 200;

/** @throws Refused when it is no list of tickets */
export async function openSource(file: Blob): Promise<Source> {
  const head = new Uint8Array(await file.slice(0, 4_096).arrayBuffer());
  if (head.length === 0) throw new Refused('empty');
  const starts = (...bytes: number[]): boolean => bytes.every((byte, i) => head[i] === byte);
  if (starts(0x50, 0x4b)) return tableSource(await xlsxRows(file));
  if (starts(0xd0, 0xcf, 0x11, 0xe0)) throw new Refused('old-excel');
  const isUtf16 = wideOf(head) !== undefined;
  if (starts(0x25, 0x50, 0x44, 0x46) || (!isUtf16 && head.includes(0))) throw new Refused('binary');
  const text = isUtf16
    ? ''
    : new TextDecoder('windows-1252').decode(head).replace(/^(?:\u00EF\u00BB\u00BF)?\s+|^\u00EF\u00BB\u00BF/, '');
  if (/^<(?:!doctype|html|\?xml|table)/i.test(text)) throw new Refused('page');
  if (text.startsWith('[')) return jsonSource(file);
  if (text.startsWith('{'))
    return /^\{[^\n]*\}\s*(?:\n|$)/.test(text) || !looksPretty(text) ? linesSource(file) : jsonSource(file);
  return csvSource(file);
}

/** A JSON object over several lines begins with a line that has no end of its own. */
const looksPretty = (text: string): boolean => /^\{\s*(?:\n|$)|^\{\s*"[^"]*"\s*:\s*\[?\{?\s*\n/.test(text);

/** Text of the file, and how far it is read. */
function textOf(file: Blob): { chunks: AsyncGenerator<string>; progress: () => number } {
  let read = 0;
  async function* bytes(): AsyncGenerator<Uint8Array> {
    const reader = file.stream().getReader();
    try {
      for (let next = await reader.read(); !next.done; next = await reader.read()) {
        read += next.value.length;
        yield next.value;
      }
    } finally {
      await reader.cancel();
    }
  }
  return { chunks: decoded(bytes(), TextDecoder), progress: () => (file.size === 0 ? 1 : read / file.size) };
}

async function csvSource(file: Blob): Promise<Source> {
  const { chunks, progress } = textOf(file);
  const rows = csvRows(chunks);
  const first = await rows.next();
  if (first.done) throw new Refused('empty');
  if ('broken' in first.value) throw new Refused('no-columns');
  const headers = first.value.cells.map((cell) => cell.replace(/^\uFEFF/, '').trim());
  async function* even(): AsyncGenerator<SourceRow> {
    for await (const row of rows) yield isSurplus(row, headers.length) ? { line: row.line, broken: 'surplus' } : row;
  }
  return { headers, rows: even(), progress };
}

/** A separator that stands in a text without quotation marks: what follows would come under other headers, or be lost. */
const isSurplus = (row: SourceRow, columns: number): boolean =>
  'cells' in row && row.cells.slice(columns).some((cell) => cell.trim() !== '');

function tableSource(table: readonly (readonly string[])[]): Source {
  // Some exports write a title above the table: the headers stand in the first row that has several cells.
  const at = table.findIndex((row) => row.filter((cell) => cell.trim() !== '').length > 1);
  const headers = table[at];
  if (!headers) throw new Refused('empty');
  return counted(headers, table.length - at - 1, (i) => ({ line: at + i + 2, cells: table[at + 1 + i] ?? [] }));
}

async function jsonSource(file: Blob): Promise<Source> {
  if (file.size > largestJson) throw new Refused('too-large');
  let text = '';
  for await (const chunk of textOf(file).chunks) text += chunk;
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw new Refused('not-json');
  }
  const list = listIn(json);
  if (!list) throw new Refused('no-list');
  return listSource(list);
}

function listSource(list: readonly unknown[]): Source {
  const headers = headersOf(list.slice(0, telling).filter(isEntry), mostColumns);
  return counted(headers, list.length, (i) => rowOf(list[i], i + 1, headers));
}

async function linesSource(file: Blob): Promise<Source> {
  const { chunks, progress } = textOf(file);
  const lines = entriesOf(chunks);
  const begun: LineEntry[] = [];
  while (begun.length < telling) {
    const next = await lines.next();
    if (next.done) break;
    begun.push(next.value);
  }
  // An answer of a system's API stands in one line as well.
  const [only] = begun;
  const inside = begun.length === 1 && isEntry(only?.value) ? listIn(only.value) : undefined;
  if (inside && inside[0] !== only?.value) return listSource(inside);
  const headers = headersOf(
    begun.map(({ value }) => value).filter((value): value is Entry => isEntry(value)),
    mostColumns,
  );
  if (headers.length === 0) throw new Refused('not-json');
  async function* rows(): AsyncGenerator<SourceRow> {
    for (const entry of begun) yield lineRow(entry, headers);
    for await (const entry of lines) yield lineRow(entry, headers);
  }
  return { headers, rows: rows(), progress };
}

interface LineEntry {
  readonly line: number;
  /** Undefined when the line is no JSON. */
  readonly value: unknown;
  readonly isTooLong?: true;
}

async function* entriesOf(chunks: AsyncIterable<string>): AsyncGenerator<LineEntry> {
  let rest = '';
  let line = 0;
  /** True while the rest of a line that is too long is passed over. */
  let skipping = false;
  const entry = (text: string): LineEntry | undefined => {
    line += 1;
    if (skipping) {
      skipping = false;
      return { line, value: undefined, isTooLong: true };
    }
    if (text.trim() === '') return undefined;
    try {
      return { line, value: JSON.parse(text) as unknown };
    } catch {
      return { line, value: undefined };
    }
  };
  for await (const chunk of chunks) {
    const text = chunk.replace(/^\uFEFF/, '');
    if (text.includes('\n')) {
      const lines = (rest + text).split('\n');
      rest = lines.pop() ?? '';
      for (const one of lines) {
        const found = entry(one);
        if (found) yield found;
      }
    } else rest += text;
    // The first line may be a whole list.
    if (skipping || rest.length > (line === 0 ? largestJson : longestLine)) [skipping, rest] = [true, ''];
  }
  const last = entry(rest);
  if (last) yield last;
}

const lineRow = ({ line, value, isTooLong }: LineEntry, headers: readonly string[]): SourceRow =>
  isTooLong ? { line, broken: 'too-long' } : rowOf(value, line, headers);

function rowOf(value: unknown, line: number, headers: readonly string[]): SourceRow {
  if (!isEntry(value)) return { line, broken: 'syntax' };
  const cells = cellsByHeader(value);
  return { line, cells: headers.map((header) => cells.get(header) ?? '') };
}

function counted(headers: readonly string[], count: number, row: (i: number) => SourceRow): Source {
  let done = 0;
  async function* rows(): AsyncGenerator<SourceRow> {
    for (; done < count; done++) yield await Promise.resolve(row(done));
  }
  return { headers, rows: rows(), progress: () => (count === 0 ? 1 : done / count) };
}
