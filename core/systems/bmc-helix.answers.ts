/** What AR System's REST API answers, as far as it is looked at: rows of forms, by the names of their fields. Source: docs.bmc.com, REST API. */
import * as z from 'zod/mini';

const text = z.nullish(z.string());
const rows = <T extends z.ZodMiniType>(one: T) =>
  z.object({ entries: z._default(z.array(z.object({ values: one })), []) });

const person = z.object({ 'First Name': text, 'Last Name': text, 'Full Name': text });
export type Person = z.infer<typeof person>;
export const people = rows(person);
export const made = z.object({ values: z.object({ 'Incident Number': z.string() }) });
export const incidents = rows(z.object({ 'Incident Number': z.string(), 'Detailed Decription': text }));
export const standing = rows(z.object({ Status: z.string(), 'Last Modified Date': text }));

const file = z.nullish(z.object({ name: z.string(), sizeBytes: z.nullish(z.number()) }));
const log = z.object({
  'Work Log ID': text,
  'Detailed Description': text,
  'View Access': text,
  Submitter: text,
  'Submit Date': text,
  'z2AF Work Log01': file,
  'z2AF Work Log02': file,
  'z2AF Work Log03': file,
});
export const logs = rows(log);
export const filesOf = (one: z.infer<typeof log>) =>
  [one['z2AF Work Log01'], one['z2AF Work Log02'], one['z2AF Work Log03']].filter((file) => !!file);

export const errors = z.array(
  z.object({
    messageType: text,
    messageText: text,
    messageNumber: z.nullish(z.number()),
    messageAppendedText: text,
  }),
);
