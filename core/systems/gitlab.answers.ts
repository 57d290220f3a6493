/** What GitLab's REST API (v4) answers, as far as it is looked at. Source: docs.gitlab.com/api (issues, notes, uploads). */
import * as z from 'zod/mini';

export const user = z.object({ name: z.string(), username: z.string() });
export const projects = z.array(z.object({ path_with_namespace: z.string(), name_with_namespace: z.string() }));
export const labels = z.array(z.object({ name: z.string() }));
export const members = z.array(z.object({ id: z.number(), name: z.string() }));
export const uploaded = z.object({ url: z.string() });
export const issue = z.object({
  iid: z.number(),
  description: z.nullish(z.string()),
  state: z.string(),
  labels: z._default(z.array(z.string()), []),
  updated_at: z.optional(z.string()),
});
export const issues = z.array(issue);
export const notes = z.array(
  z.object({
    id: z.number(),
    body: z.string(),
    author: z.nullish(z.object({ name: z.string() })),
    created_at: z.string(),
    /** Written by GitLab itself: what was changed. */
    system: z.optional(z.boolean()),
    internal: z.optional(z.boolean()),
    /** The name of `internal` before GitLab 15.5. */
    confidential: z.nullish(z.boolean()),
  }),
);
const said = z.union([z.string(), z.array(z.string())]);
/** `message` is a text, a list, or a list for each field; a missing parameter is told as `error`. */
export const errors = z.object({
  message: z.optional(z.union([said, z.record(z.string(), said)])),
  error: z.optional(z.string()),
  error_description: z.optional(z.string()),
});
