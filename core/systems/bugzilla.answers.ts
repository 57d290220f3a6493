/** What Bugzilla's REST API answers, as far as it is looked at. Source: docs of 5.x, WebService API v1, and its POD. */
import * as z from 'zod/mini';
import type { Connection } from './connection.ts';
import type { SystemField } from './system.ts';

export const me = z.object({ name: z.string(), real_name: z.nullish(z.string()) });
export const version = z.object({ version: z.string() });
export const reported = z.object({
  bugs: z.array(
    z.object({ creator: z.string(), creator_detail: z.optional(z.object({ real_name: z.nullish(z.string()) })) }),
  ),
});
const named = z.object({ name: z.string(), is_active: z._default(z.boolean(), true) });
export const products = z.object({
  products: z.array(
    z.object({
      name: z.string(),
      is_active: z._default(z.boolean(), true),
      components: z._default(z.array(named), []),
      versions: z._default(z.array(named), []),
    }),
  ),
});
const field = z.object({
  name: z.string(),
  display_name: z._default(z.string(), ''),
  type: z._default(z.number(), 0),
  is_custom: z._default(z.boolean(), false),
  is_mandatory: z._default(z.boolean(), false),
  is_on_bug_entry: z._default(z.boolean(), false),
  // What comes before the first status has no name.
  values: z._default(
    z.array(z.object({ name: z._default(z.nullable(z.string()), ''), is_active: z._default(z.boolean(), true) })),
    [],
  ),
});
export const fields = z.object({ fields: z.array(field) });
export const added = z.object({ id: z.number() });
export const ids = z.object({ bugs: z.array(z.object({ id: z.number() })) });
export const bugs = z.object({
  bugs: z.array(
    z.object({
      status: z.string(),
      resolution: z._default(z.string(), ''),
      is_open: z.boolean(),
      last_change_time: z.optional(z.string()),
    }),
  ),
});
/** By the number of the bug. */
export const attachments = z.object({
  bugs: z.record(z.string(), z.array(z.object({ file_name: z.string(), size: z.optional(z.number()) }))),
});
const comments = z.object({
  bugs: z.record(
    z.string(),
    z.object({
      comments: z.array(
        z.object({
          id: z.number(),
          creator: z.string(),
          time: z.string(),
          text: z._default(z.string(), ''),
          is_private: z._default(z.boolean(), false),
          attachment_id: z.nullish(z.number()),
        }),
      ),
    }),
  ),
});
/** Bugzilla names each file in a comment of its own, by number and title (`format_comment.txt.tmpl`): nobody has said that. */
export const onlyNamesFile = ({ attachment_id, text }: { attachment_id?: number | null | undefined; text: string }) =>
  !!attachment_id && text.split('\n').filter((line) => line.trim() !== '').length <= 2;

/** All comments of a bug; the first is its description. */
export async function commentsOf(system: Connection, path: string) {
  const { bugs } = await system.ask(comments, { path });
  return Object.values(bugs).flatMap((bug) => bug.comments);
}

export const error = z.object({ error: z.literal(true), message: z.string(), code: z._default(z.number(), 0) });

/** `FIELD_TYPE_*` of Bugzilla's constants. */
const kinds: Readonly<Record<number, SystemField['kind']>> = {
  2: 'choice',
  3: 'choices',
  4: 'long',
  5: 'date',
  9: 'date',
  10: 'number',
};
/** Names that can be chosen today. */
export const inUse = (values: readonly { readonly name: string | null; readonly is_active: boolean }[]): string[] =>
  values.flatMap(({ name, is_active }) => (name && is_active ? name : []));
export function fieldOf({ name, display_name, type, is_mandatory, values }: z.infer<typeof field>): SystemField {
  const kind = kinds[type] ?? 'text';
  const options = inUse(values).filter((one) => one !== '---');
  const isChoice = (kind === 'choice' || kind === 'choices') && options.length > 0;
  return {
    ...{ id: name, name: display_name || name, kind: kind === 'choice' && !isChoice ? 'text' : kind },
    required: is_mandatory,
    values: isChoice ? options.map((value) => ({ value, name: value })) : undefined,
    maxLength: kind === 'text' ? 255 : undefined,
  };
}
