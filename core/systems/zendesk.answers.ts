/** What Zendesk's Requests API answers, as far as it is looked at. Source: developer.zendesk.com (Requests, Ticket forms, Ticket fields). */
import * as z from 'zod/mini';
import type { Comment, SystemField } from './system.ts';

/** Without a sign-in this answers as well, with a person who has no number. */
export const me = z.object({
  user: z.object({ id: z.nullable(z.number()), name: z.string(), authenticity_token: z.optional(z.string()) }),
});
const form = z.object({
  id: z.number(),
  name: z.string(),
  display_name: z.nullish(z.string()),
  active: z.optional(z.boolean()),
  end_user_visible: z.optional(z.boolean()),
  ticket_field_ids: z._default(z.array(z.number()), []),
});
export const forms = z.object({ ticket_forms: z.array(form) });
const field = z.object({
  id: z.number(),
  type: z.string(),
  title_in_portal: z.nullish(z.string()),
  title: z.nullish(z.string()),
  active: z.optional(z.boolean()),
  editable_in_portal: z.optional(z.boolean()),
  required_in_portal: z.optional(z.boolean()),
  custom_field_options: z.nullish(z.array(z.object({ name: z.string(), value: z.string() }))),
});
export const fields = z.object({ ticket_fields: z.array(field) });
export const uploaded = z.object({ upload: z.object({ token: z.string() }) });
const request = z.object({
  id: z.number(),
  description: z.nullish(z.string()),
  status: z.optional(z.string()),
  created_at: z.optional(z.string()),
  updated_at: z.optional(z.string()),
});
export const oneRequest = z.object({ request });
export const requests = z.object({ requests: z.array(request) });
export const comments = z.object({
  comments: z.array(
    z.object({
      id: z.number(),
      author_id: z.optional(z.number()),
      created_at: z.string(),
      plain_body: z.nullish(z.string()),
      body: z.string(),
      public: z.optional(z.boolean()),
      attachments: z._default(z.array(z.object({ file_name: z.string(), size: z.optional(z.number()) })), []),
    }),
  ),
  users: z._default(z.array(z.object({ id: z.number(), name: z.string() })), []),
});
/** What the person who asks for help sees; the first comment is the description. */
export const publicOf = ({ comments: all, users }: z.infer<typeof comments>): Comment[] =>
  all
    .slice(1)
    .filter((comment) => comment.public !== false)
    .map(({ id, author_id, created_at, plain_body, body }) => ({
      ...{ id: String(id), author: users.find((one) => one.id === author_id)?.name ?? '' },
      ...{ at: created_at, text: plain_body ?? body, markup: 'plain' },
    }));
export const errors = z.object({
  error: z.union([z.string(), z.object({ title: z.optional(z.string()), message: z.optional(z.string()) })]),
  description: z.optional(z.string()),
  details: z.optional(z.record(z.string(), z.array(z.object({ description: z.string() })))),
});

const kinds: Readonly<Record<string, SystemField['kind']>> = {
  text: 'text',
  regexp: 'text',
  textarea: 'long',
  integer: 'number',
  decimal: 'number',
  date: 'date',
  checkbox: 'yes-no',
  tagger: 'choice',
  multiselect: 'choices',
};

/** @returns undefined for what is no field to fill: the system's own, or one that people on the outside do not see */
export function fieldOf(of: z.infer<typeof field>): SystemField | undefined {
  const kind = kinds[of.type];
  if (!kind || of.active === false || of.editable_in_portal === false) return undefined;
  return {
    ...{ id: String(of.id), name: of.title_in_portal || of.title || String(of.id), kind },
    required: of.required_in_portal ?? false,
    values: of.custom_field_options ?? undefined,
  };
}
