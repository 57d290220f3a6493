/** What Jira answers, as far as it is looked at: the cloud's v3, and v2 of Data Center, which calls pages `values`. */
import * as z from 'zod/mini';
import type { Choice, SystemField } from './system.ts';

const named = z.object({ id: z.string(), name: z.string() });
const project = z.object({ key: z.string(), name: z.string() });
export const myself = z.object({ displayName: z.string() });
export const projectPage = z.object({ values: z.array(project), isLast: z.optional(z.boolean()) });
export const projectList = z.array(project);
const issueType = z.extend(named, { subtask: z.optional(z.boolean()) });
export const issueTypes = z.object({
  issueTypes: z.optional(z.array(issueType)),
  values: z.optional(z.array(issueType)),
});
const field = z.object({
  fieldId: z.string(),
  name: z.string(),
  required: z._default(z.boolean(), false),
  hasDefaultValue: z.optional(z.boolean()),
  schema: z.object({
    type: z.string(),
    items: z.optional(z.string()),
    custom: z.optional(z.string()),
    system: z.optional(z.string()),
  }),
  allowedValues: z.optional(
    z.array(z.object({ id: z.optional(z.string()), name: z.optional(z.string()), value: z.optional(z.string()) })),
  ),
});
export type Field = z.infer<typeof field>;
export const fields = z.object({
  fields: z.optional(z.array(field)),
  values: z.optional(z.array(field)),
  total: z.optional(z.number()),
});
export const created = z.object({ id: z.string(), key: z.string() });
export const attachments = z.object({
  fields: z.object({ attachment: z._default(z.array(z.object({ filename: z.string(), size: z.number() })), []) }),
});
export const status = z.object({
  fields: z.object({
    status: z.object({ name: z.string(), statusCategory: z.optional(z.object({ key: z.string() })) }),
    updated: z.optional(z.string()),
  }),
});
export const found = z.object({
  issues: z.array(z.object({ id: z.string(), key: z.string(), fields: z.object({ description: z.unknown() }) })),
});
export type Found = z.infer<typeof found>['issues'];
export const comments = z.object({
  comments: z.array(
    z.object({
      id: z.string(),
      author: z.optional(z.object({ displayName: z.string() })),
      created: z.string(),
      body: z.unknown(),
      /** There when only a group or role may read it. */
      visibility: z.optional(z.unknown()),
      /** False for what agents of a service desk write among themselves. */
      jsdPublic: z.optional(z.boolean()),
    }),
  ),
  total: z.optional(z.number()),
});
export const errors = z.object({
  errorMessages: z._default(z.array(z.string()), []),
  errors: z._default(z.record(z.string(), z.string()), {}),
});

/** Jira leaves out the colon of the time zone. */
export const isoTime = (time: string): string => time.replace(/([+-]\d\d)(\d\d)$/, '$1:$2');

export const choicesOf = ({ allowedValues }: Field): Choice[] =>
  (allowedValues ?? []).flatMap(({ id, name, value }) =>
    id === undefined ? [] : [{ value: id, name: name ?? value ?? id }],
  );

/** Written by Jira itself, or by us in another way. */
const notAsked = new Set([
  ...['summary', 'description', 'priority', 'project', 'issuetype', 'attachment', 'parent', 'issuelinks', 'reporter'],
]);

/** @returns undefined for what is no field to fill; else a field whose id says how its value is written */
export function fieldOf(of: Field, types: readonly string[]): SystemField | undefined {
  const { fieldId, name, required, hasDefaultValue, schema } = of;
  if (notAsked.has(fieldId)) return undefined;
  const values = of.allowedValues ? choicesOf(of) : undefined;
  const base = { name, required: required && !hasDefaultValue, types };
  const { type, items } = schema;
  if (type === 'array' && items === 'string') return { ...base, id: `${fieldId}.words`, kind: 'text' };
  if (type === 'array' && values) return { ...base, id: `${fieldId}.ids`, kind: 'choices', values };
  if (type === 'user') return { ...base, id: `${fieldId}.person`, kind: 'person' };
  if (type === 'number') return { ...base, id: `${fieldId}.number`, kind: 'number' };
  if (type === 'date') return { ...base, id: fieldId, kind: 'date' };
  if (values) return { ...base, id: `${fieldId}.id`, kind: 'choice', values };
  if (type !== 'string') return base.required ? { ...base, id: fieldId, kind: 'text' } : undefined;
  const isLong = schema.system === 'environment' || (schema.custom?.endsWith(':textarea') ?? false);
  return isLong
    ? { ...base, id: `${fieldId}.long`, kind: 'long' }
    : { ...base, id: fieldId, kind: 'text', maxLength: 255 };
}
