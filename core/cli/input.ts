/** Files and standard input → tickets, one at a time: a list of 100,000 is never in memory as a whole. */
import { fieldNames, longest, ticketSchema, type Ticket } from '../ticket.ts';
import { csvRows } from '../import/csv.ts';
import { columnOf, typeOf } from './columns.ts';

/** One ticket of the input, or why this line is none. */
export type Read =
  | { readonly line: number; readonly ticket: Ticket }
  | { readonly line: number; readonly broken: 'syntax' | 'shape' | 'columns'; readonly at: string };

export type Format = 'json' | 'jsonl' | 'csv';

/** The format that a file name tells; undefined when it has to be seen from the content. */
export function formatOf(name: string): Format | undefined {
  const ending = /\.(json|jsonl|ndjson|csv|tsv)$/i.exec(name)?.[1]?.toLowerCase();
  if (ending === 'ndjson') return 'jsonl';
  return ending === 'tsv' ? 'csv' : (ending as Format | undefined);
}

const fields = new Set<string>(fieldNames);

/** Lists carry numbers, nulls and columns of their own; what is no text or no field of ours is left out, a list becomes its parts. */
function tidy(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const entries = Object.entries(value).filter(([, v]) => v !== null && v !== undefined);
  const ticket: Record<string, unknown> = Object.fromEntries(entries);
  if (typeof ticket['id'] === 'number') ticket['id'] = String(ticket['id']);
  if (typeof ticket['fields'] === 'object')
    ticket['fields'] = Object.fromEntries(
      Object.entries(ticket['fields'] as object)
        .map(([name, v]): [string, unknown] => [name, Array.isArray(v) ? v.join(', ') : v])
        .filter(([name, v]) => fields.has(name) && ['string', 'number', 'boolean'].includes(typeof v))
        .map(([name, v]) => [name, String(v)]),
    );
  return ticket;
}

function ticketOf(value: unknown, line: number): Read {
  const parsed = ticketSchema.safeParse(tidy(value));
  if (parsed.success) return { line, ticket: parsed.data };
  return { line, broken: 'shape', at: parsed.error.issues[0]?.path.map(String).join('.') ?? '' };
}

function parsed(text: string, line: number): Read {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { line, broken: 'syntax', at: '' };
  }
  return ticketOf(value, line);
}

async function* linesOf(chunks: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = '';
  for await (const chunk of chunks) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest !== '') yield rest;
}

async function* fromLines(chunks: AsyncIterable<string>): AsyncGenerator<Read> {
  let line = 0;
  for await (const text of linesOf(chunks)) {
    line += 1;
    if (text.trim() !== '') yield parsed(text, line);
  }
}

async function* fromJson(chunks: AsyncIterable<string>): AsyncGenerator<Read> {
  let text = '';
  for await (const chunk of chunks) text += chunk;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    yield { line: 1, broken: 'syntax', at: '' };
    return;
  }
  for (const [i, one] of (Array.isArray(value) ? value : [value]).entries()) yield ticketOf(one, i + 1);
}

async function* fromCsv(chunks: AsyncIterable<string>): AsyncGenerator<Read> {
  let header: ReturnType<typeof columnOf>[] | undefined;
  for await (const row of csvRows(chunks)) {
    const { line } = row;
    if ('broken' in row) {
      yield { line, broken: 'syntax', at: '' };
      continue;
    }
    const { cells } = row;
    if (!header) {
      header = cells.map(columnOf);
      // Prose has commas, too: a text without such a header is no list of tickets.
      if (!header.some(({ name }) => name === 'title' || name === 'body')) {
        yield { line, broken: 'columns', at: '' };
        return;
      }
      continue;
    }
    const ticket: Record<string, unknown> = {};
    const values: Record<string, string> = {};
    for (const [i, { name, field }] of header.entries()) {
      const value = cells[i]?.trim() ?? '';
      if (value === '') continue;
      if (field) values[field] = value;
      else if (name === 'attachments') ticket[name] = value.split(/[;|\n]/).flatMap((a) => a.trim() || []);
      else ticket[name] = name === 'type' ? typeOf(value) : value;
    }
    yield ticketOf({ ...ticket, fields: values }, line);
  }
}

/** Takes the byte order mark away and looks at the beginning, to know what kind of text this is. */
async function sniff(chunks: AsyncIterable<string>): Promise<{ format: Format; all: AsyncGenerator<string> }> {
  const iterator = chunks[Symbol.asyncIterator]();
  let start = '';
  let done = false;
  while (!done && !/\S[^\n]*\n/.test(start) && start.length < 2 * longest.body) {
    const next = await iterator.next();
    done = next.done === true;
    start += done ? '' : next.value;
  }
  start = start.replace(/^\uFEFF/, '');
  async function* all(): AsyncGenerator<string> {
    yield start;
    for (let next = await iterator.next(); next.done !== true; next = await iterator.next()) yield next.value;
  }
  const first = start.trimStart().split('\n', 1)[0] ?? '';
  const format = first.startsWith('[') || /^\{\s*$/.test(first) ? 'json' : first.startsWith('{') ? 'jsonl' : 'csv';
  return { format, all: all() };
}

/**
 * @param chunks text in pieces of any size
 * @param known the format where the name of the file tells it
 * @returns each ticket, or the number of the line that is none; lines count from 1, entries of a JSON list too
 */
export async function* tickets(chunks: AsyncIterable<string>, known: Format | undefined): AsyncGenerator<Read> {
  const { format, all } = await sniff(chunks);
  yield* { json: fromJson, jsonl: fromLines, csv: fromCsv }[known ?? format](all);
}
