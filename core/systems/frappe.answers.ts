/** What Frappe and its Helpdesk answer, as far as it is looked at. Source: frappe/helpdesk, `hd_ticket/api.py`, `hd_ticket_template/api.py`. */
import * as z from 'zod/mini';
import type { SystemField } from './system.ts';

/** A method answers with a message, the list of a table with data. */
export const message = <T extends z.ZodMiniType>(one: T) => z.object({ message: one });
export const rows = <T extends z.ZodMiniType>(one: T) => z.object({ data: z.array(one) });

const name = z.union([z.string(), z.number()]);
export const named = z.object({ name });
export const user = z.object({ data: z.object({ full_name: z.nullish(z.string()) }) });
export const listed = z.extend(named, {
  disabled: z.nullish(z.number()),
  level: z.nullish(z.string()),
});
export const withText = z.extend(named, { description: z.nullish(z.string()) });
export const file = z.object({ file_name: z.nullish(z.string()), file_size: z.nullish(z.number()) });

const text = z.nullish(z.string());
const letter = z.object({
  name,
  content: text,
  creation: z.string(),
  sender: text,
  user: z.nullish(z.object({ name: text, full_name: text })),
});
export const ticket = z.extend(named, {
  description: text,
  raised_by: text,
  status: z.string(),
  status_category: text,
  modified: z.string(),
  communications: z._default(z.array(letter), []),
});

const field = z.object({
  fieldname: z.string(),
  fieldtype: z.string(),
  label: text,
  options: text,
  required: z.nullish(z.number()),
});
export const template = z.object({ fields: z.array(field) });

/** What is written as title, text, type and priority. */
const own: ReadonlySet<string> = new Set(['subject', 'description', 'ticket_type', 'priority']);
const kinds: Readonly<Record<string, SystemField['kind']>> = {
  'Small Text': 'long',
  'Long Text': 'long',
  Text: 'long',
  'Text Editor': 'long',
  Select: 'choice',
  Link: 'choice',
  Date: 'date',
  Int: 'number',
  Float: 'number',
  Check: 'yes-no',
};

/**
 * The fields of a template as ours.
 * @param linked names of the rows of a table that a field points at; undefined where this user may not see them
 */
export const fieldsOf = (
  { fields }: z.infer<typeof template>,
  linked: (table: string) => readonly string[] | undefined,
): SystemField[] =>
  fields
    .filter(({ fieldname }) => !own.has(fieldname))
    .map(({ fieldname, fieldtype, label, options, required }) => {
      const words = fieldtype === 'Link' ? linked(options ?? '') : optionsOf(fieldtype, options);
      const values = words && words.length > 0 ? words.map((value) => ({ value, name: value })) : undefined;
      const kind = kinds[fieldtype] ?? 'text';
      return {
        ...{ id: fieldname, name: label || fieldname, required: required === 1, values },
        kind: kind === 'choice' && !values ? 'text' : kind,
        maxLength: fieldtype === 'Data' ? 140 : undefined,
      };
    });

const optionsOf = (kind: string, options: string | null | undefined): string[] | undefined =>
  kind === 'Select' ? (options ?? '').split('\n').filter((one) => one.trim() !== '') : undefined;

export const linksOf = ({ fields }: z.infer<typeof template>): string[] =>
  fields.flatMap(({ fieldtype, options }) => (fieldtype === 'Link' && options ? [options] : []));

/** `_server_messages` is JSON in JSON in JSON: a list of texts, each of them an object. */
const errors = z.object({
  exc_type: text,
  exception: text,
  _error_message: text,
  _server_messages: text,
});
const said = z.object({ message: z.string() });

export function complaintsIn(body: unknown): string[] {
  const read = z.safeParse(errors, body);
  if (!read.success) return [];
  const { exc_type, exception, _error_message, _server_messages } = read.data;
  const listed = z.safeParse(z.array(z.string()), parsed(_server_messages));
  const texts = (listed.data ?? []).flatMap((one) => z.safeParse(said, parsed(one)).data?.message ?? []);
  if (texts.length > 0) return texts;
  // "frappe.exceptions.MandatoryError: [HD Ticket, None]: subject"
  const one = _error_message ?? exception?.replace(/^[\w.]+: /, '') ?? exc_type;
  return one ? [one] : [];
}

function parsed(json: string | null | undefined): unknown {
  try {
    return JSON.parse(json ?? '');
  } catch {
    return undefined;
  }
}
