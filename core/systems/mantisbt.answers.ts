/** What MantisBT's REST API answers, as far as it is looked at. Seen on a running 2.28.4. */
import * as z from 'zod/mini';
import type { SystemField } from './system.ts';

export const me = z.object({ name: z.string(), real_name: z.nullish(z.string()) });
const customField = z.object({
  id: z.number(),
  name: z.string(),
  // A kind that the API has no word for comes as its number.
  type: z.optional(z.union([z.string(), z.number(), z.object({ name: z.string() })])),
  possible_values: z.nullish(z.string()),
  length_max: z.nullish(z.number()),
  access_level_rw: z.nullish(z.object({ id: z.number() })),
  require_report: z.nullish(z.union([z.boolean(), z.number()])),
});
const project = z.object({
  id: z.number(),
  name: z.string(),
  enabled: z.optional(z.boolean()),
  access_level: z.nullish(z.object({ id: z.number() })),
  // One that is switched off says 0, as text or as a number.
  categories: z._default(
    z.array(z.object({ name: z.string(), status: z.nullish(z.union([z.string(), z.number()])) })),
    [],
  ),
  custom_fields: z._default(z.array(customField), []),
});
export const projects = z.object({ projects: z.array(project) });
/** The words of one list, lowest first, as this installation has them. */
export const settings = z.object({
  configs: z.array(
    z.object({
      option: z.string(),
      value: z.array(z.object({ name: z.string(), label: z.nullish(z.string()) })),
    }),
  ),
});
const person = z.object({ name: z.string(), real_name: z.nullish(z.string()) });
const issue = z.object({
  id: z.number(),
  description: z.nullish(z.string()),
  status: z.optional(z.object({ id: z.number(), name: z.string(), label: z.optional(z.string()) })),
  updated_at: z.optional(z.string()),
  attachments: z._default(z.array(z.object({ filename: z.string(), size: z.optional(z.number()) })), []),
  notes: z._default(
    z.array(
      z.object({
        id: z.number(),
        reporter: z.optional(person),
        text: z._default(z.string(), ''),
        view_state: z.optional(z.object({ name: z.string() })),
        created_at: z.string(),
        attachments: z._default(z.array(z.object({ filename: z.string(), size: z.optional(z.number()) })), []),
      }),
    ),
    [],
  ),
});
export const oneIssue = z.object({ issue: z.object({ id: z.number() }) });
export const issues = z.object({ issues: z.array(issue) });
export const errors = z.object({ message: z.string(), localized: z.nullish(z.string()) });

const kinds: Readonly<Record<string, SystemField['kind']>> = {
  numeric: 'number',
  float: 'number',
  date: 'date',
  textarea: 'long',
  enum: 'choice',
  list: 'choice',
  radio: 'choice',
  multilist: 'choices',
  checkbox: 'choices',
};
const unnamed: Readonly<Record<number, string>> = { 9: 'radio' };

/** Behind the id of a field that wants a date: what it keeps is a moment in seconds, and any other text reads as no date at all. */
const day = '.date';

/**
 * A value as a custom field takes it. Noon in Greenwich is the same day nearly everywhere.
 * @param id as {@link fieldOf} gave it
 */
export const customValue = (id: string, value: string | readonly string[]) => ({
  field: { id: Number(id.replace(day, '')) },
  value:
    typeof value !== 'string'
      ? value.join('|')
      : id.endsWith(day)
        ? String(Date.parse(`${value}T12:00:00Z`) / 1_000)
        : value,
});

/** Fields that this user may not write are left out: a value for one is thrown away without a word. */
export const fieldsOf = ({ access_level, custom_fields }: z.infer<typeof project>): SystemField[] =>
  custom_fields
    .filter(({ access_level_rw: needed }) => !needed || !access_level || needed.id <= access_level.id)
    .map(fieldOf);

function fieldOf(of: z.infer<typeof customField>): SystemField {
  const named = typeof of.type === 'number' ? unnamed[of.type] : of.type;
  const type = typeof named === 'string' ? named : (named?.name ?? '');
  const kind = kinds[type];
  // `=versions` and the like are lists that only the server knows.
  const values = of.possible_values?.split('|').filter((value) => value !== '' && !value.startsWith('='));
  const isChoice = values !== undefined && values.length > 0;
  return {
    ...{ id: kind === 'date' ? `${of.id}${day}` : String(of.id), name: of.name },
    kind: kind ?? (isChoice ? 'choice' : 'text'),
    required: Boolean(of.require_report),
    values: isChoice ? values.map((value) => ({ value, name: value })) : undefined,
    maxLength: of.length_max || undefined,
  };
}
