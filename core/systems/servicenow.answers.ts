/** What ServiceNow's Table and Attachment API answer, as far as it is looked at. Every value comes as text. */
import * as z from 'zod/mini';
import type { Choice, SystemField } from './system.ts';

export const record = z.object({
  result: z.object({ sys_id: z.string(), number: z.string(), sys_class_name: z.optional(z.string()) }),
});
export const records = z.object({
  result: z.array(
    z.object({
      sys_id: z.string(),
      number: z.string(),
      sys_class_name: z.string(),
      correlation_id: z._default(z.string(), ''),
    }),
  ),
});
export const people = z.object({ result: z.array(z.object({ sys_id: z.string(), name: z.string() })) });
export const choices = z.object({
  result: z.array(z.object({ element: z.string(), value: z.string(), label: z.string() })),
});
export const columns = z.object({
  result: z.array(
    z.object({
      element: z.string(),
      column_label: z.string(),
      internal_type: z.string(),
      mandatory: z.optional(z.string()),
      max_length: z.optional(z.string()),
      read_only: z.optional(z.string()),
    }),
  ),
});
const both = z.object({ value: z.string(), display_value: z.string() });
export const standing = z.object({
  result: z.object({ state: both, active: z.optional(both), sys_updated_on: z.optional(both) }),
});
export const files = z.object({ result: z.array(z.object({ file_name: z.string(), size_bytes: z.string() })) });
export const journal = z.object({
  result: z.array(
    z.object({ sys_id: z.string(), value: z.string(), sys_created_by: z.string(), sys_created_on: z.string() }),
  ),
});
export const errors = z.object({
  error: z.object({ message: z.string(), detail: z.nullish(z.string()) }),
});

/** Times are UTC without saying so, as long as raw values are asked for. */
export const isoTime = (time: string): string => `${time.replace(' ', 'T')}Z`;

const kinds: Readonly<Record<string, SystemField['kind']>> = {
  string: 'text',
  choice: 'choice',
  integer: 'number',
  glide_date: 'date',
  boolean: 'yes-no',
  reference: 'text',
};

/** The columns of a task that people fill; the others belong to the desk, or are written in another way. */
const filled = new Set([
  'category',
  'subcategory',
  'business_service',
  'cmdb_ci',
  'contact_type',
  'company',
  'location',
]);
const written = new Set(['short_description', 'description', 'priority', 'impact', 'urgency', 'caller_id']);

type Column = z.infer<typeof columns>['result'][number];

/** @returns undefined for what is no field to fill */
export function fieldOf(of: Column, known: readonly Choice[], type: string): SystemField | undefined {
  const { element, internal_type, column_label, max_length } = of;
  const isOwn = element.startsWith('u_') || of.mandatory === 'true';
  if (written.has(element) || of.read_only === 'true' || !(isOwn || filled.has(element))) return undefined;
  const kind = known.length > 0 ? 'choice' : kinds[internal_type];
  if (!kind) return undefined;
  return {
    ...{ id: element, name: column_label, kind, required: of.mandatory === 'true', types: [type] },
    values: known.length > 0 ? known : undefined,
    maxLength: kind === 'text' && internal_type === 'string' ? Number(max_length) || undefined : undefined,
  };
}
