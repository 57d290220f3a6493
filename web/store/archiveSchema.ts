/** The JSON inside an archive, as it may come from anywhere. What does not fit is refused with its path. */
import * as z from 'zod/mini';
import { languages, longest, markups, ticketSchema, ticketTypes } from '../../core/ticket.ts';
import { archiveFormat } from './archiveNames.ts';
import { analysisOutcomes } from './knowledgeRows.ts';
import { draftStates } from './rows.ts';

export const text = (most: number) => z.string().check(z.maxLength(most));
export const id = z.string().check(z.regex(/^[\w.-]{1,100}$/));
export const time = z.number().check(z.gte(0), z.lte(8_640_000_000_000_000));
const count = z.int().check(z.gte(0));
const stamp = z.string().check(z.regex(/^\d{15}@[\w-]{1,64}$/));
const shelves = ['archive', 'bin'] as const;

export const closures = z.record(
  text(200),
  z.union([
    z.object({ how: z.literal('already-there') }),
    z.object({ how: z.literal('unknown'), because: text(2_000) }),
  ]),
);
const note = z.object({
  id,
  name: text(1_000),
  kind: text(200),
  size: count,
  sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  alt: z.optional(text(2_000)),
  original: z.optional(id),
});
const texts = { title: text(longest.title), body: text(longest.body), fields: ticketSchema.shape.fields };

const draft = z.object({
  id,
  type: z.enum(ticketTypes),
  lang: z.optional(z.enum(languages)),
  ...texts,
  markup: z.optional(z.enum(markups)),
  closures,
  evidence: z.array(note).check(z.maxLength(longest.attachments)),
  target: text(200),
  createdAt: time,
  changedAt: time,
  state: z.enum(draftStates),
  outcome: z.optional(
    z.object({
      readiness: z.number().check(z.gte(0), z.lte(100)),
      verdict: z.enum(['blocked', 'incomplete', 'workable', 'complete']),
      ...{ must: count, should: count, could: count },
    }),
  ),
  receipt: z.optional(z.object({ target: text(200), number: text(200), at: time, link: z.optional(text(2_000)) })),
  tags: z.optional(z.array(text(40)).check(z.maxLength(100))),
  pinned: z.optional(z.boolean()),
  shelf: z.optional(z.enum(shelves)),
  shelvedAt: z.optional(time),
  clocks: z.optional(z.record(text(300), stamp)),
  seen: z.optional(z.record(z.string().check(z.regex(/^[\w-]{1,64}$/)), time)),
});

const version = z.object({
  id,
  draft: id,
  at: time,
  why: z.enum(['pause', 'cut', 'clash', 'sent', 'restored', 'handed', 'overwritten']),
  ...texts,
  type: z.optional(z.enum(ticketTypes)),
  closures: z.optional(closures),
});

/** `drafts/<id>.json` */
export const draftEntry = z.object({
  draft,
  versions: z.array(version).check(z.maxLength(10_000)),
  evidence: z
    .array(z.object({ ...note.shape, draft: id, addedAt: time, path: text(400) }))
    .check(z.maxLength(2 * longest.attachments)),
});
export type DraftEntry = z.infer<typeof draftEntry>;

/** `ticketklar.json` */
export const archiveHead = z.object({
  format: z.literal(archiveFormat),
  version: z.number(),
  kind: z.enum(['backup', 'copy', 'completion']),
  device: text(64),
  writtenAt: time,
  drafts: count,
  completion: z.optional(z.object({ by: text(200), questions: z.record(id, z.array(text(1_000))) })),
});

const practiceTicket = z.object({
  seq: z.optional(count),
  number: text(40),
  draft: id,
  ticket: ticketSchema,
  closures,
  guide: text(64),
  at: time,
  outcome: z.unknown(),
});

/** `practice.json` and `guides.json`; guides are parsed again wherever they are used. */
export const practiceEntry = z.array(practiceTicket).check(z.maxLength(100_000));
export const guidesEntry = z
  .array(z.object({ id: text(64), document: z.record(z.string(), z.unknown()), source: text(1_000), importedAt: time }))
  .check(z.maxLength(1_000));

/** `templates.json` and `standing.json` */
export const templatesEntry = z
  .array(
    z.object({
      ...{ id, name: text(longest.title), type: z.enum(ticketTypes), at: time },
      lang: z.optional(z.enum(languages)),
      ...texts,
      markup: z.optional(z.enum(markups)),
    }),
  )
  .check(z.maxLength(100_000));
export const standingEntry = z
  .array(z.object({ target: text(400), fields: ticketSchema.shape.fields, at: time }))
  .check(z.maxLength(10_000));

/** `knowledge.json` and `analyses.json` */
export const knowledgeEntry = z
  .array(
    z.object({
      ...{ id, draft: id, title: text(longest.title), body: text(longest.body) },
      ...{ solution: text(longest.body), at: time },
    }),
  )
  .check(z.maxLength(100_000));
export const analysesEntry = z
  .array(z.object({ draft: id, outcome: z.enum(analysisOutcomes), note: text(longest.field), at: time }))
  .check(z.maxLength(1_000_000));
