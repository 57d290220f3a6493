/** What REST2 of Request Tracker answers, as far as it is looked at; seen on RT 5.0.3 (lib/RT/REST2). Numbers may be texts. */
import * as z from 'zod/mini';
import type { SystemField } from './system.ts';

const id = z.pipe(z.union([z.string(), z.number()]), z.transform(String));

export const version = z.object({ Version: z.string() });
export const queues = z.object({ items: z.array(z.object({ id, Name: z.string(), Disabled: z.optional(id) })) });
export const queue = z.object({ TicketCustomFields: z._default(z.array(z.object({ id, name: z.string() })), []) });
export const customField = z.object({
  Type: z.string(),
  MaxValues: z.optional(id),
  Pattern: z.nullish(z.string()),
  Values: z.optional(z.array(z.string())),
});
export const created = z.object({ id });
export const found = z.object({ items: z.array(z.object({ id })) });
export const ticket = z.object({ Status: z.string(), LastUpdated: z.optional(z.string()) });
export const attachments = z.object({
  items: z.array(
    z.object({
      id,
      Filename: z.nullish(z.string()),
      ContentType: z.optional(z.string()),
      ContentLength: z.optional(id),
      TransactionId: z.optional(id),
    }),
  ),
});
export const history = z.object({
  items: z.array(
    z.object({
      id,
      Type: z.string(),
      Created: z.string(),
      Creator: z.optional(z.object({ id, RealName: z.nullish(z.string()) })),
    }),
  ),
});
export const content = z.object({ Content: z._default(z.string(), '') });
export const message = z.object({ message: z.string() });

const kinds: Readonly<Record<string, SystemField['kind'] | undefined>> = {
  Text: 'long',
  Wikitext: 'long',
  HTML: 'long',
  Date: 'date',
};

/** @param detail what those may read who administer custom fields; the others see the names */
export function fieldOf(
  { id, name }: { id: string; name: string },
  detail: z.infer<typeof customField> | undefined,
): SystemField {
  if (!detail) return { id, name, kind: 'text', required: false };
  const isChoice = detail.Type === 'Select';
  const choices = detail.MaxValues === '1' ? 'choice' : 'choices';
  return {
    id,
    name,
    kind: isChoice ? choices : (kinds[detail.Type] ?? 'text'),
    // RT's own way to say that a value must be given.
    required: detail.Pattern?.startsWith('(?#Mandatory)') ?? false,
    values: isChoice ? detail.Values?.map((value) => ({ value, name: value })) : undefined,
  };
}
