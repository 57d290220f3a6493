/** What Trac's XmlRpcPlugin answers by JSON, as far as it is looked at. Source: `tracrpc/json_rpc.py`, `tracrpc/ticket.py`. */
import * as z from 'zod/mini';
import type { Choice, SystemField } from './system.ts';

/** With status 200, too. */
export const failed = z.object({
  error: z.object({ code: z._default(z.number(), 0), message: z._default(z.string(), '') }),
});

/** A time in UTC that does not say so: `{"__jsonclass__": ["datetime", "2026-11-22T09:00:00"]}`. */
export const time = z.pipe(
  z.object({ __jsonclass__: z.tuple([z.literal('datetime'), z.string()]) }),
  z.transform(({ __jsonclass__: [, moment] }) => (/(?:Z|[+-]\d\d:\d\d)$/.test(moment) ? moment : `${moment}Z`)),
);

export const id = z.number();
export const ids = z.array(id);
const word = z._default(z.nullable(z.string()), '');
/** Id, created, changed, and the rest by name. */
export const ticket = z.tuple([
  id,
  z.unknown(),
  time,
  z.object({ status: word, resolution: word, description: word, reporter: word, _ts: z.optional(z.string()) }),
]);
/** Name, description, bytes, time, author. */
export const files = z.array(z.tuple([z.string(), z.unknown(), z.number(), z.unknown(), z.unknown()]));
/** Values of fields that hold a time are none of text. */
const text = z.catch(z.string(), '');
/** Time, author, field, before (of a comment: its number), after; files and what is written with them are not `permanent`. */
export const changes = z.array(z.tuple([time, word, z.string(), text, text, z.union([z.number(), z.boolean()])]));

const field = z.object({
  name: z.string(),
  label: z._default(z.string(), ''),
  type: z.string(),
  value: z.nullish(z.string()),
  options: z.nullish(z.array(z.string())),
  optional: z._default(z.boolean(), false),
  max_size: z.nullish(z.number()),
});
export const fields = z.array(field);
type Field = z.infer<typeof field>;

/** Times would have to be sent as such, and only an administrator's own fields are of that kind: left out. */
const kinds: Readonly<Record<string, SystemField['kind']>> = {
  text: 'text',
  textarea: 'long',
  select: 'choice',
  radio: 'choice',
  checkbox: 'yes-no',
};
/** What a ticket has beside its fields, or what the workflow sets. */
const others = /^(?:summary|description|reporter|owner|type|priority|status|resolution|time|changetime)$/;

/** What somebody can choose of one of them; nothing where the project does without it. */
export const optionsOf = (all: readonly Field[], name: string): Choice[] =>
  (all.find((one) => one.name === name)?.options ?? [])
    .filter((value) => value !== '')
    .map((value) => ({ value, name: value }));

export const fieldsOf = (all: readonly Field[]): SystemField[] =>
  all.flatMap(({ name, label, type, value, optional, max_size }) => {
    const kind = kinds[type];
    if (!kind || others.test(name)) return [];
    const values = kind === 'choice' ? optionsOf(all, name) : undefined;
    if (values?.length === 0) return [];
    return {
      // The id carries how a value is written; names have no dot.
      id: kind === 'yes-no' ? `${name}.checkbox` : name,
      ...{ name: label || name, kind, values, maxLength: max_size || undefined },
      // The form always has one chosen; the plugin takes the default, where there is one.
      required: kind === 'choice' && !optional && !value,
    };
  });

export function written(id: string, value: string | readonly string[]): readonly [string, string] {
  const [name = id, isBox] = id.split('.');
  const text = [value].flat().join(', ');
  return [name, isBox ? (/^(?:yes|ja|true|1)$/i.test(text) ? '1' : '0') : text];
}
