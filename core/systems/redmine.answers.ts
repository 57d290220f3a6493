/** What Redmine's API answers, as far as it is looked at. Sources: app/views of Redmine 5.0 (`*.api.rsb`). */
import * as z from 'zod/mini';
import type { SystemField } from './system.ts';

export const named = z.object({ id: z.number(), name: z.string() });
export type Named = z.infer<typeof named>;

export const projectPage = z.object({ projects: z.array(named), total_count: z.number() });
export const project = z.object({
  project: z.object({ trackers: z._default(z.array(named), []), issue_custom_fields: z._default(z.array(named), []) }),
});
export const priorities = z.object({
  issue_priorities: z.array(z.extend(named, { active: z._default(z.boolean(), true) })),
});
export const customField = z.object({
  id: z.number(),
  field_format: z.string(),
  is_required: z.optional(z.boolean()),
  multiple: z.optional(z.boolean()),
  max_length: z.nullish(z.number()),
  possible_values: z.optional(z.array(z.object({ value: z.string(), label: z.optional(z.string()) }))),
  trackers: z.optional(z.array(named)),
});
export type CustomField = z.infer<typeof customField>;
export const customFields = z.object({ custom_fields: z.array(customField) });
export const uploaded = z.object({ upload: z.object({ token: z.string() }) });
export const oneIssue = z.object({ issue: z.object({ id: z.number() }) });
export const issueList = z.object({
  issues: z.array(z.object({ id: z.number(), description: z.nullish(z.string()) })),
});
export const withFiles = z.object({
  issue: z.object({ attachments: z._default(z.array(z.object({ filename: z.string(), filesize: z.number() })), []) }),
});
export const withStatus = z.object({
  issue: z.object({
    status: z.extend(named, { is_closed: z.optional(z.boolean()) }),
    updated_on: z.optional(z.string()),
  }),
});
export const withNotes = z.object({
  issue: z.object({
    journals: z._default(
      z.array(
        z.object({
          id: z.number(),
          user: z.optional(z.object({ name: z.string() })),
          notes: z.nullish(z.string()),
          created_on: z.string(),
          private_notes: z.optional(z.boolean()),
        }),
      ),
      [],
    ),
  }),
});
export const errors = z.object({ errors: z.array(z.string()) });

export const person = z.object({ user: z.object({ firstname: z.string(), lastname: z.string() }) });

const kindOf = ({ field_format, multiple }: CustomField): SystemField['kind'] => {
  if (field_format === 'list' || field_format === 'enumeration') return multiple ? 'choices' : 'choice';
  const kinds: Readonly<Record<string, SystemField['kind']>> = {
    text: 'long',
    date: 'date',
    int: 'number',
    float: 'number',
    bool: 'yes-no',
    user: 'person',
  };
  return kinds[field_format] ?? 'text';
};

/** A custom field; `detail` is what administrators alone may read of it. */
export function fieldOf({ id, name }: Named, detail: CustomField | undefined): SystemField {
  if (!detail) return { id: String(id), name, kind: 'text', required: false };
  return {
    id: String(id),
    name,
    kind: kindOf(detail),
    required: detail.is_required ?? false,
    values: detail.possible_values?.map(({ value, label }) => ({ value, name: label ?? value })),
    maxLength: detail.max_length ?? undefined,
    types: detail.trackers?.map((tracker) => String(tracker.id)),
  };
}
