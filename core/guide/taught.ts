/**
 * Where the fields of one form are, as somebody has pointed at them. Data for the extension: it can be exported and put
 * into a guide (`sites`), so that one person teaches a form for everybody. Nothing in it is code.
 */
import * as z from 'zod/mini';
import { fieldNames } from '../ticket.ts';

const selectors = z.array(z.string().check(z.minLength(1), z.maxLength(500))).check(z.minLength(1), z.maxLength(5));
/** The places of a ticket that a form may have a field for. */
export const taughtPlaces = ['title', 'body', 'attachments', ...fieldNames] as const;

export const taughtSite = z.strictObject({
  /** Proper name, the same in every language. */
  name: z.string().check(z.minLength(1), z.maxLength(80)),
  /** Address of the site without a path: `https://tickets.example.org`. */
  origin: z.string().check(z.maxLength(260), z.regex(/^https?:\/\/[a-z0-9.-]+(?::\d{1,5})?$/)),
  /** The element around the form: ranked selectors, as everywhere here. */
  root: selectors,
  fields: z.partialRecord(z.enum(taughtPlaces), selectors),
  /** The field that carries the type. */
  type: z.optional(selectors),
  /** The buttons that send it. */
  submit: z.optional(selectors),
  /** Whether the browser tells of sending, or only the press on the button does. */
  sends: z.enum(['submit', 'click']),
});
export type TaughtSite = z.infer<typeof taughtSite>;
