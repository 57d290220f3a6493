/** How iTop's one address is asked, and what tickets are called there. */
import type * as z from 'zod/mini';
import { jsonPieces, type Body } from '../http.ts';
import type { Connection } from './connection.ts';
import { Failure } from './failure.ts';

/** A line of this cannot stand in JSON, where line breaks are written as `\n`. */
const boundary = 'ticketklar-json-data';
const formOf = (question: unknown): Body => ({
  kind: 'pieces',
  type: `multipart/form-data; boundary=${boundary}`,
  pieces: [
    `--${boundary}\r\nContent-Disposition: form-data; name="json_data"\r\n\r\n`,
    ...jsonPieces(question),
    `\r\n--${boundary}--\r\n`,
  ],
});

export const post = <T>(system: Connection, schema: z.ZodMiniType<T>, question: { operation: string }): Promise<T> =>
  system.ask(schema, {
    ...{ method: 'POST', path: '/webservices/rest.php', query: { version: '1.3' }, body: formOf(question) },
    reads: question.operation === 'core/get',
  });
/** @param key an OQL query; what goes into it must be letters and digits */
export const get = <T>(system: Connection, schema: z.ZodMiniType<T>, key: string, output_fields: string): Promise<T> =>
  post(system, schema, { operation: 'core/get', ...{ class: classIn(key), key, output_fields } });
const classIn = (query: string): string => /^SELECT (\w+)/.exec(query)?.[1] ?? '';

export const list = <T>({
  objects,
}: {
  objects: Readonly<Record<string, T>> | null;
}): (T & { readonly id: string })[] => Object.entries(objects ?? {}).map(([id, object]) => ({ ...object, id }));

/** Tickets are called `UserRequest::17` throughout; the class is part of the question. */
export const queryOf = (id: string): string => {
  const [, name, key] = /^(\w+)::(\d+)$/.exec(id) ?? [];
  if (name === undefined || key === undefined) throw new Failure('not-found');
  return `SELECT ${name} WHERE id = ${key}`;
};
export const only = <T>(found: readonly T[]): T => {
  const [first] = found;
  if (!first) throw new Failure('not-found');
  return first;
};
/** `comment` stands in the history of what was changed. */
export const changing = (operation: 'core/create' | 'core/update', what: object) => ({
  ...what,
  ...{ operation, comment: 'Ticketklar' },
});
