/** What the APIs (version 2) of Freshdesk and Freshservice answer. Source: developers.freshdesk.com/api, api.freshservice.com. */
import * as z from 'zod/mini';
import type { Choice, SystemField } from './system.ts';

const person = z.object({ id: z.number(), name: z.nullish(z.string()), email: z.nullish(z.string()) });
/** Freshdesk says who an agent is in a contact of his, Freshservice in himself. */
const agent = z.object({
  id: z.number(),
  email: z.nullish(z.string()),
  first_name: z.nullish(z.string()),
  last_name: z.nullish(z.string()),
  contact: z.optional(z.object({ name: z.nullish(z.string()), email: z.nullish(z.string()) })),
});
export type Agent = z.infer<typeof agent>;
export const agents = { desk: agent, service: z.object({ agent }) };

const places = z.array(z.object({ id: z.number(), name: z.string() }));
export const projects = { desk: places, service: z.object({ workspaces: places }) };

const field = z.object({
  name: z.string(),
  label: z.string(),
  type: z.optional(z.string()),
  field_type: z.optional(z.string()),
  default: z.optional(z.boolean()),
  default_field: z.optional(z.boolean()),
  required_for_agents: z.optional(z.boolean()),
  choices: z.optional(z.unknown()),
});
export type Field = z.infer<typeof field>;
export const fields = { desk: z.array(field), service: z.object({ ticket_fields: z.array(field) }) };

const file = z.object({ name: z.string(), size: z.optional(z.number()) });
const ticket = z.object({
  id: z.number(),
  status: z.optional(z.number()),
  updated_at: z.optional(z.string()),
  description_text: z.nullish(z.string()),
  requester: z.optional(person),
  attachments: z._default(z.array(file), []),
});
export type Ticket = z.infer<typeof ticket>;
export const oneTicket = { desk: ticket, service: z.object({ ticket }) };
export const tickets = { desk: z.array(ticket), service: z.object({ tickets: z.array(ticket) }) };

const conversation = z.object({
  id: z.number(),
  body_text: z.nullish(z.string()),
  private: z.optional(z.boolean()),
  user_id: z.nullish(z.number()),
  created_at: z.string(),
  attachments: z._default(z.array(file), []),
});
export type Conversation = z.infer<typeof conversation>;
export const conversations = {
  desk: z.array(conversation),
  service: z.object({ conversations: z.array(conversation) }),
};

export const errors = z.object({
  description: z.optional(z.string()),
  message: z.optional(z.string()),
  errors: z.optional(z.array(z.object({ field: z.nullish(z.string()), message: z.string() }))),
});

const kinds: Readonly<Record<string, SystemField['kind']>> = {
  custom_text: 'text',
  custom_paragraph: 'long',
  custom_number: 'number',
  custom_decimal: 'number',
  custom_date: 'date',
  custom_checkbox: 'yes-no',
  custom_dropdown: 'choice',
  custom_multi_select_dropdown: 'choices',
  default_category: 'choice',
};

const choice = (value: string): Choice => ({ value, name: value });
const listed = z.array(z.union([z.string(), z.object({ value: z.string() })]));

/** Lists are words or objects; nested ones and those by number are read elsewhere. */
export function choicesOf({ choices }: Pick<Field, 'choices'>): Choice[] | undefined {
  const read = z.safeParse(listed, choices);
  if (!read.success || read.data.length === 0) return undefined;
  return read.data.map((one) => choice(typeof one === 'string' ? one : one.value));
}

/** @returns undefined for what is no field to fill: one of the system's own, or of a kind that cannot be sent */
export function fieldOf(of: Field): SystemField | undefined {
  const kind = kinds[of.type ?? of.field_type ?? ''];
  if (!kind) return undefined;
  return { id: of.name, name: of.label, kind, required: of.required_for_agents ?? false, values: choicesOf(of) };
}
