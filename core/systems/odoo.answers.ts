/** What Odoo answers, as far as it is looked at. Empty fields of any kind are `false`. Source: odoo.com, External JSON-2 API; `odoo/models.py`. */
import * as z from 'zod/mini';
import type { Choice, SystemField } from './system.ts';

const text = z.catch(z.nullish(z.string()), undefined);
const linked = z.catch(z.nullish(z.tuple([z.number(), z.string()])), undefined);

export const ids = z.array(z.number());
export const context = z.object({ uid: z.number() });
export const names = z.array(z.tuple([z.number(), z.string()]));
export const people = z.array(z.object({ name: text }));
export const tickets = z.array(z.object({ id: z.number(), display_name: text, description: text }));
export const standing = z.array(z.object({ stage_id: linked, write_date: text }));
export const stages = z.array(z.object({ fold: z.catch(z.boolean(), false) }));
export const files = z.array(z.object({ name: text, file_size: z.catch(z.nullish(z.number()), undefined) }));
export const messages = z.array(
  z.object({
    id: z.number(),
    body: text,
    date: z.string(),
    author_id: linked,
    email_from: text,
    is_internal: z.catch(z.boolean(), false),
  }),
);

const field = z.object({
  string: z._default(z.string(), ''),
  type: z.string(),
  required: z._default(z.boolean(), false),
  readonly: z._default(z.boolean(), false),
  relation: text,
  selection: z.catch(z.nullish(z.array(z.tuple([z.string(), z.string()]))), undefined),
});
export const fields = z.record(z.string(), field);
export type Fields = z.infer<typeof fields>;

/** An error of JSON-2; behind `error.data` where a browser's session was asked, with status 200. */
const error = z.object({ name: z.string(), message: z.string() });
export const errors = z.union([
  error,
  z.object({ error: z.object({ code: z.optional(z.number()), message: text, data: z.optional(error) }) }),
]);

export const choices = (list: readonly (readonly [number | string, string])[]): Choice[] =>
  list.map(([value, name]) => ({ value: String(value), name }));

const kinds: Readonly<Record<string, SystemField['kind']>> = {
  char: 'text',
  text: 'long',
  selection: 'choice',
  many2one: 'choice',
  many2many: 'choices',
  date: 'date',
  integer: 'number',
  float: 'number',
  boolean: 'yes-no',
};

/** Fields that an organisation has added, and the tags; the rest of some hundred is Odoo's own. */
export const shown = (all: Fields): (readonly [id: string, field: z.infer<typeof field>])[] =>
  Object.entries(all).filter(
    ([id, { type, readonly }]) => (id.startsWith('x_') || id === 'tag_ids') && kinds[type] !== undefined && !readonly,
  );

export function fieldOf(
  [id, { string, type, required }]: ReturnType<typeof shown>[number],
  values: readonly Choice[] | undefined,
): SystemField {
  const kind = kinds[type] ?? 'text';
  // The id carries how a value is written.
  const written = type === 'many2one' || type === 'many2many' || kind === 'number' || kind === 'yes-no';
  return { id: written ? `${id}.${type}` : id, name: string || id, kind, required, values };
}

export function written(id: string, value: string | readonly string[]): readonly [string, unknown] {
  const [name = id, type] = id.split('.');
  if (type === undefined) return [name, value];
  if (type === 'boolean') return [name, /^(?:yes|ja|true|1)$/i.test(String(value))];
  if (type === 'many2many') return [name, [value].flat().map((one) => [4, Number(one)])];
  return [name, Number(value)];
}
