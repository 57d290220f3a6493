/** What an archive says of tickets that were sent and of the answers to them, as it may come from anywhere. */
import * as z from 'zod/mini';
import { outboxStates } from '../../core/outbox.ts';
import { states } from '../../core/systems/system.ts';
import { longest, markups } from '../../core/ticket.ts';
import { closures, id, text, time } from './archiveSchema.ts';
import { created, sha256, some, trouble } from './sendingSchema.ts';

const count = z.int().check(z.gte(0));
const flag = z.union([z.literal(0), z.literal(1)]);
const commentId = text(400);
/** Bytes lie beside it, under their path. Archives before version 8 of the database name no id. */
const file = z.object({ id: z.optional(id), name: text(1_000), kind: text(200), size: count, sha256, path: text(400) });
const files = some(file, longest.attachments);

/** `followed.json` */
export const followedEntry = some(
  z.object({
    ...{ id, draft: id, target: text(400), ticket: created, title: text(longest.title), sentAt: time },
    state: z.optional(z.object({ state: z.enum(states), name: text(1_000), changedAt: z.optional(text(100)) })),
    comments: some(
      z.object({
        ...{ id: commentId, author: text(1_000), at: text(100), text: text(longest.body), markup: z.enum(markups) },
      }),
      10_000,
    ),
    ...{ readAt: z.optional(time), failure: z.optional(trouble), seen: some(commentId, 10_000) },
    ...{ open: flag, waits: flag },
  }),
  100_000,
);

const filesBefore = z.optional(some(z.object({ name: text(1_000), size: z.optional(count) }), 10_000));
const earlier = z.optional(z.object({ files: some(sha256, 10_000), filesBefore }));

/** `replies.json` */
export const repliesEntry = some(
  z.object({
    ...{ id, ticket: id, text: text(longest.body), state: z.enum(outboxStates) },
    hold: z.optional(z.enum(['sign-in', 'look'])),
    ...{ due: time, failures: count, before: some(commentId, 10_000), postedAt: z.optional(time) },
    ...{ filesBefore, earlier },
    ...{ sentAt: z.optional(time), doubles: count, failure: z.optional(trouble), addedAt: time },
    ...{ files, open: flag },
  }),
  100_000,
);

/** `begun.json` */
export const begunEntry = some(
  z.object({ ticket: id, text: text(longest.body), files, earlier, revision: count }),
  100_000,
);

/** `reviewed.json` */
export const reviewedEntry = some(z.object({ key: text(2_500), closures, rounds: some(time) }), 1_000_000);
