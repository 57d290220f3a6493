/** Drafts as lines of a file, each with its own SHA-256: a damaged line costs one draft, not the file. */
import { fingerprint } from '../fingerprint.ts';
import type { Draft } from '../rows.ts';

const sumOf = (text: string): Promise<string> => fingerprint(new Blob([text]));

/** One line, without its end. */
export async function sealed(value: unknown): Promise<string> {
  const json = JSON.stringify(value);
  return `${await sumOf(json)} ${json}`;
}

/** What the line says; undefined where it is not what was written. */
export async function opened(line: string): Promise<unknown> {
  const [sum, json] = [line.slice(0, 64), line.slice(65)];
  if (json === '' || (await sumOf(json)) !== sum) return undefined;
  return JSON.parse(json);
}

/** All lines that are whole. What they hold is checked by whoever brings it back. */
export async function openedAll(text: string): Promise<Draft[]> {
  const values = await Promise.all(text.split('\n').map(opened));
  return values.filter((value) => value !== undefined) as Draft[];
}
