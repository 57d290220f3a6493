/** A ticket or a note for Freshdesk and Freshservice: JSON, and with files a form whose names say how values are nested. */
import type { Part } from '../http.ts';
import type { Question } from './connection.ts';
import type { OutgoingFile } from './system.ts';

const partsOf = (value: unknown, name: string): Part[] => {
  if (Array.isArray(value)) return value.flatMap((one) => partsOf(one, `${name}[]`));
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, inner]) => partsOf(inner, `${name}[${key}]`));
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? [{ name, text: String(value) }]
    : [];
};
const fileParts = (files: readonly OutgoingFile[]): Part[] =>
  files.map(({ name, bytes }) => ({ name: 'attachments[]', bytes, filename: name }));

/** In JSON where there are no files: there numbers stay numbers. */
export const sent = (
  json: Readonly<Record<string, unknown>>,
  files: readonly OutgoingFile[],
): Pick<Question, 'json' | 'body'> =>
  files.length === 0
    ? { json }
    : {
        body: {
          kind: 'form',
          parts: [...Object.entries(json).flatMap(([name, value]) => partsOf(value, name)), ...fileParts(files)],
        },
      };
