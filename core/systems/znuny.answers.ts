/** What the GenericInterface of Znuny and OTOBO answers. Source: Kernel/GenericInterface/Operation of both. Numbers come as texts, too. */
import * as z from 'zod/mini';

const id = z.union([z.string(), z.number()]);
export const session = z.object({ SessionID: z.string() });
export const created = z.object({ TicketID: id, TicketNumber: id });
/** Nothing at all when nothing is found. */
export const found = z.optional(z.object({ TicketID: z._default(z.array(id), []) }));
const file = z.object({ Filename: z.string(), FilesizeRaw: z.optional(id) });
const article = z.object({
  ArticleID: id,
  Body: z._default(z.string(), ''),
  From: z.optional(z.string()),
  SenderType: z.optional(z.string()),
  IsVisibleForCustomer: z.optional(id),
  ContentType: z.optional(z.string()),
  CreateTime: z.optional(z.string()),
  Attachment: z._default(z.array(file), []),
});
const ticket = z.object({
  TicketID: id,
  TicketNumber: id,
  Queue: z.string(),
  Type: z.optional(z.string()),
  CustomerUserID: z.nullish(z.string()),
  State: z.string(),
  StateType: z.optional(z.string()),
  Changed: z.optional(z.string()),
  DynamicField: z._default(z.array(z.object({ Name: z.string() })), []),
  Article: z._default(z.array(article), []),
});
export type Ticket = z.infer<typeof ticket>;
export const tickets = z.object({ Ticket: z.array(ticket) });
export const errors = z.object({ Error: z.object({ ErrorCode: z.string(), ErrorMessage: z.string() }) });

/** Times are in the time zone of the system, which is UTC unless an administrator changed it (`OTRSTimeZone`). */
export const isoTime = (time: string): string => `${time.replace(' ', 'T')}Z`;
