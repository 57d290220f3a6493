/** What Halo's API answers, as far as it is looked at. Source: the API page of every installation (`/apidoc`), HaloAPI for PowerShell (M). */
import * as z from 'zod/mini';
import type { SystemField } from './system.ts';

const text = z.nullish(z.string());
const named = z.object({ id: z.number(), name: z.string() });

export const token = z.object({ access_token: z.string() });
export const agent = z.object({ name: text, email: text });
export const types = z.array(z.extend(named, { cancreate: z.nullish(z.boolean()) }));
/** The same level once for each service agreement. */
export const priorities = z.array(z.object({ priorityid: z.number(), name: text }));
export const clients = z.object({ clients: z.array(named) });
export const users = z.object({ users: z.array(z.object({ id: z.number(), emailaddress: text })) });
export const statuses = z.array(named);

export const ticket = z.object({ id: z.number() });
/** One that was sent alone may come back alone. */
export const made = z.union([ticket, z.array(ticket).check(z.minLength(1))]);
export const listed = z.object({ id: z.number(), details: text, details_html: text, dateoccurred: text });
export const tickets = z.object({ tickets: z._default(z.array(listed), []) });
export const standing = z.object({ status_id: z.number(), status_name: text, lastactiondate: text });
export const files = z.object({
  attachments: z._default(z.array(z.object({ filename: z.string(), filesize: z.nullish(z.number()) })), []),
});
export const actions = z.object({
  actions: z._default(
    z.array(
      z.object({
        id: z.number(),
        who: text,
        note: text,
        note_html: text,
        hiddenfromuser: z.nullish(z.boolean()),
        actionarrivaldate: text,
        datetime: text,
      }),
    ),
    [],
  ),
});

const field = z.object({
  name: z.string(),
  label: text,
  type: z.nullish(z.number()),
  values: z.catch(z.nullish(z.array(named)), undefined),
});
export const fields = z.catch(z.array(field), []);

const kinds: readonly SystemField['kind'][] = ['text', 'long', 'choice', 'choices', 'date', 'text', 'yes-no'];

/** Fields that an organisation has added; their names begin with CF. */
export const fieldsOf = (all: z.infer<typeof fields>): SystemField[] =>
  all
    .filter(({ name }) => name.startsWith('CF'))
    .map(({ name, label, type, values }) => {
      const kind = kinds[type ?? 0] ?? 'text';
      const choices =
        values && values.length > 0 ? values.map((one) => ({ value: String(one.id), name: one.name })) : undefined;
      const isChoice = kind === 'choice' || kind === 'choices';
      return {
        ...{ id: name, name: label || name, required: false, values: isChoice ? choices : undefined },
        kind: isChoice && !choices ? 'text' : kind,
      };
    });

/** A sentence alone, or an object with one. */
export const errors = z.union([
  z.string().check(z.minLength(1)),
  z.object({ error: z.string(), error_description: text }),
  z.object({ Message: z.string() }),
  z.object({ message: z.string() }),
]);
