/** What Ivanti's OData API answers, as far as it is looked at. Source: help.ivanti.com, REST API of Neurons for ITSM. */
import * as z from 'zod/mini';

const text = z.nullish(z.string());
/** Nothing found is an answer without content (204). */
const rows = <T extends z.ZodMiniType>(one: T) =>
  z._default(z.object({ value: z._default(z.array(one), []) }), { value: [] });

export const incident = z.object({
  RecId: z.string(),
  IncidentNumber: z.nullish(z.union([z.number(), z.string()])),
  Symptom: text,
});
export const incidents = rows(incident);
export const standing = rows(z.object({ Status: text, LastModDateTime: text }));
export const employees = rows(z.object({ RecId: z.string(), DisplayName: text, PrimaryEmail: text }));
export const files = rows(z.object({ ATTACHNAME: text, ATTACHSIZE: z.catch(z.nullish(z.coerce.number()), undefined) }));
export const notes = rows(
  z.object({
    RecId: z.string(),
    Subject: text,
    NotesBody: text,
    PublishToWeb: z.catch(z.nullish(z.boolean()), undefined),
    CreatedBy: text,
    CreatedDateTime: text,
  }),
);

export const errors = z.object({
  code: text,
  description: text,
  message: z.nullish(z.union([z.string(), z.array(z.string())])),
});
