/** What TOPdesk's API answers, as far as it is looked at. Source: developers.topdesk.com, Incident and Supporting files (M). */
import * as z from 'zod/mini';

const text = z.nullish(z.string());
export const named = z.object({ id: z.string(), name: z.string() });
/** An empty list is an answer without content (204). */
const list = <T extends z.ZodMiniType>(one: T) => z._default(z.array(one), []);

export const choices = list(z.extend(named, { archived: z.nullish(z.boolean()) }));
export const person = z.object({ dynamicName: text, firstName: text, surName: text, loginName: text });
export const incident = z.object({ id: z.string(), number: z.string(), externalNumber: text });
export const incidents = list(incident);
export const standing = z.object({
  processingStatus: z.nullish(z.object({ name: text })),
  closed: z.nullish(z.boolean()),
  completed: z.nullish(z.boolean()),
  modificationDate: text,
});
export const files = list(z.object({ fileName: z.string(), size: z.nullish(z.number()) }));
export const trail = list(
  z.object({
    id: z.string(),
    memoText: text,
    plainText: text,
    fileName: text,
    invisibleForCaller: z.nullish(z.boolean()),
    entryDate: z.string(),
    operator: z.nullish(z.object({ name: text })),
    person: z.nullish(z.object({ name: text })),
  }),
);
/** Both are documented, of different parts of the API. */
export const errors = z.union([
  z.array(z.object({ message: z.string() })),
  z.object({ errors: z.array(z.object({ errorCode: text, errorMessage: text, appliesTo: text })) }),
  z.object({ message: z.string() }),
]);
