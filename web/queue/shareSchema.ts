/** The JSON inside the file of a review, as it may come from anywhere. */
import * as z from 'zod/mini';
import type { Listed } from '../../core/import/row.ts';
import { longest, ticketSchema } from '../../core/ticket.ts';
import { chunkSize } from './database.ts';

export const reviewFormat = 'ticketklar-review';
export const headName = 'ticketklar-review.json';
/** A list of more rows is not read from a file either. */
export const mostTickets = 1_000_000;

const text = (most: number) => z.string().check(z.maxLength(most));
const key = text(1_000);
const time = z.number().check(z.gte(0), z.lte(8_640_000_000_000_000));
const rule = text(200);
const many = 1_000_000;

export const reviewHead = z.object({
  format: z.literal(reviewFormat),
  version: z.number(),
  writtenAt: time,
  list: z.object({
    id: z.string().check(z.regex(/^[\w-]{1,100}$/)),
    ...{ name: text(1_000), system: z.optional(text(200)), at: time, guide: text(200) },
    count: z.int().check(z.gte(0), z.lte(mostTickets)),
  }),
});
export type ReviewHead = z.infer<typeof reviewHead>;

const listed = z.object({
  ticket: ticketSchema,
  ...{ number: text(longest.field), state: text(longest.field), author: text(longest.field) },
  ...{ assignee: text(longest.field), url: text(longest.field) },
  created: z.optional(text(100)),
  changed: z.optional(text(100)),
  comments: z.array(text(longest.body)),
  voices: z.optional(z.array(z.object({ by: text(longest.body), at: z.optional(text(100)) }))),
});
/** `tickets/<n>.json` */
export const chunkEntry = z.array(listed).check(z.maxLength(chunkSize));
/** The parsed chunk: keys that JSON left out are undefined. */
export const listedOf = (chunk: z.infer<typeof chunkEntry>): Listed[] =>
  chunk.map(({ created, changed, voices, ...rest }) => ({
    ...rest,
    ...{ created, changed },
    ...(voices ? { voices: voices.map(({ by, at }) => ({ by, at })) } : {}),
  }));

const closures = z.record(
  rule,
  z.union([
    z.object({ how: z.literal('already-there') }),
    z.object({ how: z.literal('unknown'), because: text(2_000) }),
  ]),
);
const question = z.object({ rule, ask: text(4_000), read: z.optional(text(4_000)), why: text(4_000) });
const round = z.object({
  at: time,
  asked: z.array(question).check(z.maxLength(200)),
  answers: z.optional(z.array(z.object({ rule, text: text(longest.body) })).check(z.maxLength(200))),
  changed: z.optional(time),
});

/** `kept.json` */
export const keptEntry = z
  .array(
    z.object({
      key,
      closures,
      rounds: z.optional(z.array(round).check(z.maxLength(1_000))),
      decided: z.optional(z.record(rule, time)),
    }),
  )
  .check(z.maxLength(many));
/** `judged.json` */
export const judgedEntry = z
  .array(z.object({ rule, key, isRight: z.optional(z.boolean()), at: z.optional(time) }))
  .check(z.maxLength(many));
/** `same.json` */
export const sameEntry = z
  .array(z.object({ one: key, other: key, is: z.boolean(), at: time }).check(z.refine(({ one, other }) => one < other)))
  .check(z.maxLength(many));
/** `known-errors.json`; a link is followed by a click only where it is one of the web. */
export const knownErrorsEntry = z
  .array(
    z.object({
      ...{ key, number: text(longest.field), title: text(longest.title), body: text(longest.body) },
      ...{ text: text(20_000), link: text(4_000), is: z.boolean(), at: time },
    }),
  )
  .check(z.maxLength(many));
