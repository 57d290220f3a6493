/** What FreeScout's module “API & Webhooks” answers, as far as it is looked at. Source: api-docs.freescout.net. */
import * as z from 'zod/mini';
import type { State, SystemField, TicketState } from './system.ts';

/** ISO 8601; some examples of the documentation have hyphens between the hours, minutes and seconds. */
const time = z.pipe(
  z.string(),
  z.transform((at: string) => at.replace(/T(\d\d)-(\d\d)-(\d\d)/, 'T$1:$2:$3')),
);
const person = z.object({
  id: z.number(),
  firstName: z.nullish(z.string()),
  lastName: z.nullish(z.string()),
  email: z.nullish(z.string()),
});

const thread = z.object({
  id: z.number(),
  /** `customer` and `message` are read by the customer, `note` is not, `lineitem` tells what somebody did. */
  type: z.string(),
  state: z.nullish(z.string()),
  body: z.nullish(z.string()),
  createdBy: z.nullish(person),
  createdAt: time,
  _embedded: z.optional(
    z.object({ attachments: z.optional(z.array(z.object({ fileName: z.string(), size: z.optional(z.number()) }))) }),
  ),
});

export const conversation = z.object({
  id: z.number(),
  number: z.number(),
  /** `active`, `pending`, `closed` or `spam`. */
  status: z.string(),
  /** `draft`, `published` or `deleted`: in the bin. */
  state: z.optional(z.string()),
  createdAt: time,
  updatedAt: z.optional(time),
  customer: z.nullish(person),
  _embedded: z.optional(z.object({ threads: z.optional(z.array(thread)) })),
});
export const conversations = z.object({ _embedded: z.object({ conversations: z.array(conversation) }) });
export const mailboxes = z.object({
  _embedded: z.object({ mailboxes: z.array(z.object({ id: z.number(), name: z.string() })) }),
});

const customField = z.object({
  id: z.number(),
  name: z.string(),
  type: z.string(),
  /** By number; an empty text or nothing where the field has none. */
  options: z.optional(z.unknown()),
  required: z.optional(z.union([z.boolean(), z.number()])),
});
export const customFields = z.object({ _embedded: z.object({ custom_fields: z.array(customField) }) });

export const error = z.object({
  message: z.string(),
  _embedded: z.optional(
    z.object({
      errors: z.optional(z.array(z.object({ path: z.optional(z.string()), message: z.string() }))),
    }),
  ),
});

/** Everything that has happened, oldest first. */
export const threadsOf = ({ _embedded }: z.infer<typeof conversation>): z.infer<typeof thread>[] =>
  (_embedded?.threads ?? []).toSorted((a, b) => a.id - b.id);

/** What the customer can read, the description first. */
export const saidIn = (of: z.infer<typeof conversation>): z.infer<typeof thread>[] =>
  threadsOf(of).filter(
    ({ type, state }) => (type === 'customer' || type === 'message') && (state ?? 'published') === 'published',
  );

export const nameOf = (of: z.infer<typeof person> | null | undefined): string =>
  `${of?.firstName ?? ''} ${of?.lastName ?? ''}`.trim() || (of?.email ?? '');

const states: Readonly<Record<string, State>> = {
  active: 'open',
  pending: 'waiting',
  closed: 'closed',
  spam: 'closed',
  deleted: 'closed',
};
export function stateOf({ status, state }: z.infer<typeof conversation>): Pick<TicketState, 'state' | 'name'> {
  const name = state === 'deleted' ? state : status;
  return { state: states[name] ?? 'open', name };
}

const kinds: Readonly<Record<string, SystemField['kind']>> = {
  multiline: 'long',
  dropdown: 'choice',
  date: 'date',
  number: 'number',
};

const options = z.record(z.string(), z.string());

/** The id says how the value is written, as {@link valueOf} wants to know it: `dropdown.18`. */
export function fieldOf({ id, name, type, options: given, required }: z.infer<typeof customField>): SystemField {
  const read = z.safeParse(options, given);
  const values = read.success ? Object.entries(read.data).map(([value, name]) => ({ value, name })) : [];
  const kind = kinds[type] ?? 'text';
  const isChoice = kind === 'choice' && values.length > 0;
  return {
    ...{ id: `${type}.${id}`, name, required: Boolean(required) },
    ...(isChoice ? { kind, values } : { kind: kind === 'choice' ? 'text' : kind }),
  };
}

/** A custom field as it is sent; that of a dropdown is the number of the option. */
export function valueOf([field, value]: [string, string | readonly string[]]): { id: number; value: unknown } {
  const [type = '', id] = field.split('.');
  return { id: Number(id), value: type === 'dropdown' || type === 'number' ? Number(value) : value };
}
