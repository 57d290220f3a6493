/** What Zammad's REST API answers, as far as it is looked at. Source: docs.zammad.org, API: tickets, articles, objects. */
import * as z from 'zod/mini';
import type { Choice, SystemField } from './system.ts';

export const person = z.object({
  id: z.number(),
  login: z._default(z.string(), ''),
  firstname: z.nullish(z.string()),
  lastname: z.nullish(z.string()),
});
export const named = z.object({ id: z.number(), name: z.string(), active: z.optional(z.boolean()) });
export const list = z.array(named);
export const ticket = z.object({ id: z.number(), number: z.string() });
export const grouped = z.array(z.object({ group_id: z.number(), group: z.string() }));
export const expanded = z.object({ state: z.string(), updated_at: z.optional(z.string()) });
/** Without a hit there are no assets of this kind. */
export const search = z.object({
  assets: z._default(z.object({ Ticket: z._default(z.record(z.string(), ticket), {}) }), { Ticket: {} }),
});
/** The size is a text in most versions. */
const file = z.object({ filename: z.string(), size: z.optional(z.union([z.string(), z.number()])) });
export const bytes = (size: string | number | undefined): number | undefined =>
  size === undefined || size === '' ? undefined : Number(size);
export const articles = z.array(
  z.object({
    id: z.number(),
    from: z.nullish(z.string()),
    created_by: z.optional(z.string()),
    body: z._default(z.string(), ''),
    content_type: z.optional(z.string()),
    internal: z._default(z.boolean(), false),
    created_at: z.string(),
    attachments: z._default(z.array(file), []),
  }),
);
export const error = z.object({ error: z.string(), error_human: z.nullish(z.string()) });

const options = z.union([
  z.record(z.string(), z.string()),
  z.array(z.object({ name: z.string(), value: z.union([z.string(), z.number()]) })),
]);
/** Whether an attribute is asked for when a ticket is made, for each role. */
const screen = z.record(z.string(), z.object({ required: z.optional(z.boolean()) }));
const attribute = z.object({
  object: z.string(),
  name: z.string(),
  display: z.string(),
  data_type: z.string(),
  editable: z._default(z.boolean(), false),
  active: z._default(z.boolean(), true),
  data_option: z.nullish(
    z.object({ options: z.catch(z.optional(options), undefined), maxlength: z.optional(z.number()) }),
  ),
  screens: z.catch(z.optional(z.record(z.string(), screen)), undefined),
});
export const attributes = z.array(attribute);

const kinds: Readonly<Record<string, SystemField['kind']>> = {
  textarea: 'long',
  richtext: 'long',
  select: 'choice',
  multiselect: 'choices',
  boolean: 'yes-no',
  integer: 'number',
  date: 'date',
};

export function fieldOf({ name, display, data_type, data_option, screens }: z.infer<typeof attribute>): SystemField {
  const given = data_option?.options;
  const values: Choice[] | undefined = Array.isArray(given)
    ? given.map((one) => ({ value: String(one.value), name: one.name }))
    : given && Object.entries(given).map(([value, word]) => ({ value, name: word }));
  const kind = kinds[data_type] ?? 'text';
  const isChoice = (kind === 'choice' || kind === 'choices') && values !== undefined && values.length > 0;
  return {
    ...{ id: name, name: display, kind: kind === 'choice' && !isChoice ? 'text' : kind },
    required: Object.values(screens?.['create_middle'] ?? {}).some(({ required }) => required),
    values: isChoice ? values : undefined,
    maxLength: data_option?.maxlength,
  };
}

/** A file's name as text in HTML. */
export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
