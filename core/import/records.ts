/**
 * Entries of a JSON list → rows like those of a table, so that one mapping reads both: `gh issue list --json`, Zendesk's
 * lines, Jira's `fields`, our own tickets, and whatever else calls its parts as people do.
 */
import { textOfAdf } from '../markup/adf-text.ts';

export type Entry = Readonly<Record<string, unknown>>;

const isEntry = (value: unknown): value is Entry =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What a nested object is called, the first that it has. */
const telling = ['name', 'displayName', 'display_value', 'title', 'login', 'filename', 'file_name', 'value', 'body'];

/** The words of a value: a text, what an object is called, or one line for each of a list. */
export function textOf(value: unknown, depth = 0): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (Array.isArray(value)) {
    const parts = value.slice(0, 500).map((one) => textOf(one, depth + 1));
    return parts.filter((part) => part !== '').join('\n');
  }
  if (!isEntry(value) || depth > 3) return '';
  if (value['type'] === 'doc') return textOfAdf(value as unknown as Parameters<typeof textOfAdf>[0]);
  const key = telling.find((name) => ['string', 'number', 'object'].includes(typeof value[name]) && value[name]);
  return key === undefined ? '' : textOf(value[key], depth + 1);
}

/** Texts by header. What lies under `fields` counts as if it lay beside it. */
export function cellsByHeader(entry: Entry): Map<string, string> {
  const cells = new Map<string, string>();
  for (const [name, value] of Object.entries(entry)) {
    if (name === 'fields' && isEntry(value))
      for (const [field, said] of Object.entries(value)) cells.set(`fields.${field}`, textOf(said));
    else cells.set(name, textOf(value));
  }
  return cells;
}

/** All headers of some entries, in the order in which they come up; at most `most`. */
export function headersOf(entries: Iterable<Entry>, most: number): string[] {
  const headers = new Set<string>();
  for (const entry of entries)
    for (const header of cellsByHeader(entry).keys()) if (headers.size < most) headers.add(header);
  return [...headers];
}

/**
 * The list in a parsed JSON text: the text itself, or the list inside an answer such as `{"issues": [ … ]}`.
 * @returns undefined when there is none
 */
export function listIn(json: unknown): readonly unknown[] | undefined {
  if (Array.isArray(json)) return json as readonly unknown[];
  if (!isEntry(json)) return undefined;
  const lists = Object.values(json).filter((value) => Array.isArray(value) && value.some(isEntry));
  // One ticket may have a list of comments; an answer has a list and says little else.
  const isTicket = ['title', 'subject', 'summary', 'body', 'description', 'fields'].some((name) => name in json);
  return isTicket ? [json] : (lists[0] as readonly unknown[] | undefined);
}

export { isEntry };
