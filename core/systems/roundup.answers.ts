/** What Roundup's REST API answers, as far as it is looked at. Everything stands in `data` (`doc/rest.txt`). */
import * as z from 'zod/mini';

const enveloped = <T>(data: z.ZodMiniType<T>) => z.object({ data });
const collection = <T>(item: z.ZodMiniType<T>) => enveloped(z.object({ collection: z.array(item) }));
const ids = z._default(z.array(z.string()), []);

export const added = enveloped(z.object({ id: z.string() }));
/** An address that takes one POST. */
export const once = enveloped(z.object({ link: z.string() }));
export const users = collection(
  z.object({ id: z.string(), username: z.optional(z.string()), realname: z.nullish(z.string()) }),
);
export const named = collection(z.object({ id: z.string(), name: z.string(), order: z.nullish(z.number()) }));
export const keyed = collection(z.object({ id: z.string(), messageid: z.nullish(z.string()) }));
export const issues = collection(z.object({ id: z.string(), messages: ids }));
/** With `@verbose=3`; an author who is not to be seen is missing. */
export const messages = collection(
  z.object({
    id: z.string(),
    content: z.nullish(z.string()),
    date: z.nullish(z.string()),
    creation: z.optional(z.string()),
    'author.username': z.nullish(z.string()),
    'author.realname': z.nullish(z.string()),
    'creator.username': z.nullish(z.string()),
  }),
);
/** With `@verbose=0`; what may not be seen is missing. */
export const linked = enveloped(z.object({ '@etag': z.string(), attributes: z.object({ files: ids, messages: ids }) }));
/** With `@verbose=2`. */
export const files = enveloped(
  z.object({ attributes: z.object({ files: z.optional(z.array(z.object({ name: z.nullish(z.string()) }))) }) }),
);
export const standing = enveloped(
  z.object({
    attributes: z.object({ status: z.nullish(z.object({ name: z.string() })), activity: z.optional(z.string()) }),
  }),
);
export const error = z.object({ error: z.object({ status: z.number(), msg: z.string() }) });
