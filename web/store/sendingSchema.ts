/** What an archive says of targets, the outbox and the log, as it may come from anywhere. Never how to sign in. */
import * as z from 'zod/mini';
import { outboxStates } from '../../core/outbox.ts';
import { failureKinds } from '../../core/systems/failure.ts';
import { mappingSchema } from '../../core/target/mapping.ts';
import { languages, longest, markups, ticketSchema, ticketTypes } from '../../core/ticket.ts';

const text = (most: number) => z.string().check(z.maxLength(most));
const id = z.string().check(z.regex(/^[\w.-]{1,100}$/));
const time = z.number().check(z.gte(0), z.lte(8_640_000_000_000_000));
const count = z.int().check(z.gte(0));
export const some = <T>(item: z.ZodMiniType<T>, most = 1_000) => z.array(item).check(z.maxLength(most));
/** Links are shown to be clicked, and addresses are asked: nothing but the web. */
const web = z.string().check(z.maxLength(2_000), z.regex(/^https?:\/\//));
export const sha256 = z.string().check(z.regex(/^[0-9a-f]{64}$/));

const choice = z.object({ value: text(1_000), name: text(1_000) });
const systemField = z.object({
  ...{ id: text(200), name: text(1_000), required: z.boolean() },
  kind: z.enum(['text', 'long', 'choice', 'choices', 'date', 'number', 'yes-no', 'person']),
  values: z.optional(some(choice, 10_000)),
  maxLength: z.optional(count),
  types: z.optional(some(text(1_000))),
});

/** `targets.json` */
export const targetsEntry = some(
  z.object({
    ...{ id: text(400), system: text(100), base: web, project: text(1_000), projectName: text(1_000) },
    ...{ markup: z.enum(markups), mapping: mappingSchema },
    metadata: z.object({ types: some(choice), priorities: some(choice), fields: some(systemField) }),
    ...{ signIn: z.enum(['token', 'basic', 'session', 'oauth']), me: text(1_000), addedAt: time, checkedAt: time },
  }),
);

const file = z.object({
  ...{ id, name: text(1_000), kind: text(200), size: count, sha256 },
  ...{ alt: z.optional(text(2_000)), original: z.optional(id) },
});
export const created = z.object({ id: text(400), number: text(200), url: z.union([web, z.literal('')]) });
const place = z.union([text(100), z.object({ field: text(200) })]);
const complaint = z.object({
  ...{ text: text(1_000), place: z.optional(place), means: z.optional(z.enum(failureKinds)) },
});

export const trouble = z.object({ kind: z.enum(failureKinds), complaints: some(complaint), at: time });

/** `outbox.json` */
export const outboxEntry = some(
  z.object({
    ...{ id, draft: id, target: text(400), state: z.enum(outboxStates) },
    hold: z.optional(z.enum(['answers', 'sign-in', 'look'])),
    lease: z.optional(z.object({ owner: text(100), until: time })),
    ...{ due: time, failures: count, posting: z.boolean(), posts: count, postedAt: z.optional(time) },
    ...{ created: z.optional(created), createdAt: z.optional(time), cancelled: z.optional(z.boolean()) },
    ...{ doubles: some(created), left: z.object({ files: z.boolean(), count: z.boolean() }) },
    ...{ missing: some(text(1_000)), attachedAt: z.optional(time), unchecked: z.optional(z.boolean()) },
    failure: z.optional(trouble),
    addedAt: time,
    leaving: z.object({
      ticket: z.object({
        ...{ type: z.enum(ticketTypes), title: text(longest.title), body: text(longest.body) },
        fields: ticketSchema.shape.fields,
      }),
      ...{ language: z.enum(languages), markup: z.enum(markups), files: some(file) },
    }),
    off: some(text(200)),
    open: z.union([z.literal(0), z.literal(1)]),
  }),
  100_000,
);

/** `departures.json` */
export const departuresEntry = some(
  z.object({
    ...{ id, at: time, target: text(400), base: z.union([web, z.literal('')]), draft: id, number: text(200) },
    ...{ link: z.union([web, z.literal('')]), title: text(longest.title), length: count, fields: some(text(100)) },
    files: some(z.object({ name: text(1_000), size: count, sha256 })),
    ...{ checked: z.optional(z.boolean()), missing: some(text(1_000)), doubles: some(text(200)) },
  }),
  100_000,
);
