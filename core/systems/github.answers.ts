/** What GitHub's REST API answers, as far as it is looked at. Source: docs.github.com/rest, version 2022-11-28. */
import * as z from 'zod/mini';

export const user = z.object({ login: z.string(), name: z.nullish(z.string()) });
export const repositories = z.array(
  z.object({ full_name: z.string(), has_issues: z._default(z.boolean(), true), archived: z.optional(z.boolean()) }),
);
export const repository = z.object({ owner: z.object({ login: z.string(), type: z.string() }) });
export const issueTypes = z.array(z.object({ name: z.string(), is_enabled: z.optional(z.boolean()) }));
export const labels = z.array(z.object({ name: z.string() }));
export const issue = z.object({
  number: z.number(),
  body: z.nullish(z.string()),
  state: z.string(),
  state_reason: z.nullish(z.string()),
  created_at: z.optional(z.string()),
  updated_at: z.optional(z.string()),
  /** There when it is a pull request, which the list of issues has as well. */
  pull_request: z.optional(z.unknown()),
});
export type Issue = z.infer<typeof issue>;
export const issues = z.array(issue);
export const comments = z.array(
  z.object({
    id: z.number(),
    user: z.nullish(z.object({ login: z.string() })),
    created_at: z.string(),
    body: z.nullish(z.string()),
  }),
);
export const errors = z.object({
  message: z.string(),
  errors: z._default(
    z.array(
      z.union([
        z.string(),
        z.object({
          field: z.nullish(z.string()),
          code: z.optional(z.string()),
          message: z.nullish(z.string()),
        }),
      ]),
    ),
    [],
  ),
});
