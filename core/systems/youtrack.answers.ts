/** What YouTrack answers, as far as it is asked for, and how it wants values. Source: jetbrains.com/help/youtrack/devportal (resources). */
import * as z from 'zod/mini';
import type { SystemField } from './system.ts';

const name = z.object({ name: z.string() });
export const projects = z.array(z.object({ id: z.string(), name: z.string(), archived: z.nullish(z.boolean()) }));
export const projectFields = z.array(
  z.object({
    $type: z.string(),
    canBeEmpty: z.nullish(z.boolean()),
    defaultValues: z.nullish(z.array(z.unknown())),
    field: z.object({ name: z.string(), fieldType: z.nullish(z.object({ id: z.string() })) }),
    bundle: z.nullish(z.object({ values: z.nullish(z.array(z.extend(name, { archived: z.nullish(z.boolean()) }))) })),
  }),
);
export const issue = z.object({
  id: z.string(),
  idReadable: z.string(),
  description: z.nullish(z.string()),
  updated: z.nullish(z.number()),
  resolved: z.nullish(z.number()),
  customFields: z._default(z.array(z.object({ name: z.string(), value: z.optional(z.unknown()) })), []),
  attachments: z._default(z.array(z.object({ name: z.string(), size: z.nullish(z.number()) })), []),
});
export const comments = z.array(
  z.object({
    id: z.string(),
    text: z.nullish(z.string()),
    created: z.number(),
    deleted: z.nullish(z.boolean()),
    author: z.nullish(z.object({ fullName: z.nullish(z.string()), login: z.nullish(z.string()) })),
    visibility: z.nullish(z.object({ $type: z.string() })),
  }),
);
export const errors = z.object({
  error: z.string(),
  error_description: z.nullish(z.string()),
  error_field: z.nullish(z.string()),
});

export const state = z.object({ name: z.string(), isResolved: z.nullish(z.boolean()) });

/** A value is written as the kind of its field wants it: by name, by login, or as it is. */
export const kinds: Readonly<Record<string, { readonly kind: SystemField['kind']; readonly value: string }>> = {
  EnumProjectCustomField: { kind: 'choice', value: 'SingleEnumIssueCustomField' },
  OwnedProjectCustomField: { kind: 'choice', value: 'SingleOwnedIssueCustomField' },
  VersionProjectCustomField: { kind: 'choices', value: 'MultiVersionIssueCustomField' },
  UserProjectCustomField: { kind: 'person', value: 'SingleUserIssueCustomField' },
  TextProjectCustomField: { kind: 'long', value: 'TextIssueCustomField' },
  SimpleProjectCustomField: { kind: 'text', value: 'SimpleIssueCustomField' },
};
export const named = new Set(['Type', 'Priority', 'Typ', 'Priorität']);
export const isType = (field: string): boolean => field === 'Type' || field === 'Typ';

/** The id of a field carries how its value is written: `Subsystem|SingleOwnedIssueCustomField`. */
export const valueOf = (id: string, value: string | readonly string[]) => {
  const at = id.lastIndexOf('|');
  const $type = id.slice(at + 1);
  const one = (text: string): unknown =>
    $type === 'SingleUserIssueCustomField'
      ? { login: text }
      : $type === 'TextIssueCustomField'
        ? { text }
        : $type === 'SimpleIssueCustomField'
          ? text
          : { name: text };
  return {
    name: id.slice(0, at),
    $type,
    value: $type.startsWith('Multi') ? [value].flat().map(one) : one(String(value)),
  };
};
