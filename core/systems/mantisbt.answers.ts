/** What MantisBT's REST API answers, as far as it is looked at. Source: api/rest/restcore of 2.28; custom fields of a project: M. */
import * as z from 'zod/mini';
import type { SystemField } from './system.ts';

export const me = z.object({ name: z.string(), real_name: z.nullish(z.string()) });
const customField = z.object({
  id: z.number(),
  name: z.string(),
  type: z.optional(z.union([z.string(), z.object({ name: z.string() })])),
  possible_values: z.nullish(z.string()),
  length_max: z.nullish(z.number()),
  require_report: z.nullish(z.union([z.boolean(), z.number()])),
});
const project = z.object({
  id: z.number(),
  name: z.string(),
  enabled: z.optional(z.boolean()),
  categories: z._default(z.array(z.object({ name: z.string() })), []),
  custom_fields: z._default(z.array(customField), []),
});
export const projects = z.object({ projects: z.array(project) });
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
  'multi-selection list': 'choices',
  checkbox: 'choices',
};

export function fieldOf(of: z.infer<typeof customField>): SystemField {
  const type = typeof of.type === 'string' ? of.type : (of.type?.name ?? '');
  const values = of.possible_values?.split('|').filter((value) => value !== '' && !value.startsWith('='));
  const isChoice = values !== undefined && values.length > 0;
  return {
    ...{ id: String(of.id), name: of.name, kind: kinds[type] ?? (isChoice ? 'choice' : 'text') },
    required: Boolean(of.require_report),
    values: isChoice ? values.map((value) => ({ value, name: value })) : undefined,
    maxLength: of.length_max || undefined,
  };
}
