/** What iTop's REST service answers (`RestResultWithObjects`): objects by `Class::id`, `null` where there is none. */
import * as z from 'zod/mini';

/** Objects of one answer with the fields that were asked for, in the order of the answer. */
export const objects = <T extends z.core.$ZodLooseShape>(fields: T) =>
  z.object({
    objects: z.nullable(z.record(z.string(), z.object({ key: z.string(), fields: z.object(fields) }))),
  });

export const failed = z.object({ code: z.number(), message: z.nullish(z.string()) });

export const one = objects({});
export const named = objects({ friendlyname: z.string() });
export const ticket = objects({ ref: z.string() });
export const withText = objects({ ref: z.string(), description: z.string() });
export const withStatus = objects({ status: z.string() });
export const subcategory = objects({ name: z.string(), service_id: z.string(), service_name: z.string() });
export const contents = objects({ contents: z.object({ filename: z.string(), data: z.string() }) });
export const log = objects({
  public_log: z.object({
    entries: z.array(
      z.object({ date: z.string(), user_login: z.string(), message: z.string(), message_html: z.optional(z.string()) }),
    ),
  }),
});

/** Bytes of a text in base64. */
export const sizeOf = (base64: string): number =>
  Math.floor((base64.length * 3) / 4) - (base64.endsWith('==') ? 2 : base64.endsWith('=') ? 1 : 0);
