/** The shapes that several channels speak of. */
import * as z from 'zod/mini';
import { authors, fieldNames, longest, markups, priorities, ticketTypes, type Ticket } from '../../core/ticket.ts';

// Marked as pure: a script carries the shapes that it uses alone.
/* @__NO_SIDE_EFFECTS__ */
export const text = (most: number) => z.string().check(z.maxLength(most));
/* @__NO_SIDE_EFFECTS__ */
const like = (pattern: RegExp) => z.string().check(z.regex(pattern));
/* @__NO_SIDE_EFFECTS__ */
export const count = () => z.number().check(z.int(), z.gte(0));
/* @__NO_SIDE_EFFECTS__ */
export const list = <Item extends z.ZodMiniType>(item: Item, most: number) => z.array(item).check(z.maxLength(most));

/** A form within its page: the site and a running number, the same as long as the form stands. */
export const formKey = like(/^[a-z0-9-]{1,40}:\d{1,3}$/);
/** A form within its tab: behind `@` the frame that it stands in, where that is not the top one. */
export const tabFormKey = like(/^[a-z0-9-]{1,40}:\d{1,3}(?:@\d{1,10})?$/);
export const placeSchema = z.enum(['title', 'body', 'attachments', ...fieldNames]);
export const fieldSchema = z.enum(fieldNames);
export const typeSchema = z.enum(ticketTypes);
export const prioritySchema = z.enum(priorities);
export const ruleId = like(/^[a-z0-9-]{1,64}$/);
export const draftId = like(/^[A-Za-z0-9-]{1,64}$/);
export const tabId = count();

/** The ticket model as it crosses from a page: nothing is optional and nothing unknown is tolerated. */
const ticketShape = {
  type: typeSchema,
  title: text(longest.title),
  body: text(longest.body),
  fields: z.partialRecord(fieldSchema, text(longest.field)),
  attachments: list(
    z.strictObject({ name: text(1_000), kind: z.optional(text(200)), size: z.optional(z.number()) }),
    longest.attachments,
  ),
};
export const pageTicket = z.strictObject(ticketShape) as unknown as z.ZodMiniType<Ticket, Ticket>;

/** A ticket that exists: with what was written since. */
const shownComments = list(
  z.strictObject({
    author: z.optional(z.enum(authors)),
    name: z.optional(text(200)),
    date: z.optional(text(64)),
    text: text(longest.body),
    internal: z.boolean(),
  }),
  longest.comments,
);

/**
 * Who reads what is put into the box for an answer: `unknown` the page does not tell · `closed` the box has to be opened
 * first · `none` the page has no box.
 */
export const audience = z.enum(['public', 'internal', 'unknown', 'closed', 'none']);
export type Audience = z.infer<typeof audience>;

const existingTicket = z.strictObject({ ...ticketShape, comments: shownComments }) as unknown as z.ZodMiniType<
  Ticket,
  Ticket
>;

/** The ticket on a page. */
export const shownTicket = z.strictObject({
  site: text(80),
  /** What people call it by; empty where the page does not say. */
  number: text(200),
  /** False on a page that has only the box for an answer, or only what was written later. */
  isWhole: z.boolean(),
  reply: audience,
  ticket: existingTicket,
});
export type ShownTicket = z.infer<typeof shownTicket>;

/** Words of the ticket on its page: UTF-16 offsets into the text of their place, and the words for the case that it has moved. */
export const markedWords = z.strictObject({
  place: like(/^(?:[a-zA-Z]{1,20}|comment \d{1,4})$/),
  start: count(),
  end: count(),
  words: text(longest.body),
});
export type MarkedWords = z.infer<typeof markedWords>;

/** One form as it stands on its page right now. */
export const snapshot = z.strictObject({
  form: formKey,
  site: text(80),
  /** The project or queue as the page names it; empty when it does not. */
  target: text(300),
  /** Caption of the site's own button. */
  submit: text(120),
  /** An attempt to send can be held on this site. */
  canHold: z.boolean(),
  markup: z.enum(markups),
  /** The fields that this form has. */
  places: list(placeSchema, 40),
  /** Fields that the writer chose or that stand otherwise than the page suggested. */
  chosen: list(fieldSchema, 40),
  /** Fields that the site itself wants and that are still empty, by their labels. */
  wanted: list(z.strictObject({ label: text(200), place: z.optional(placeSchema) }), 40),
  /** What the page had laid into the description before anybody wrote. */
  template: z.optional(text(longest.body)),
  ticket: pageTicket,
});
export type Snapshot = z.infer<typeof snapshot>;

/** What became of one write: read back as asked · was so already · could not be verified, to be pasted · no such field. */
export const written = z.enum(['written', 'unchanged', 'refused', 'missing']);
export type PageWritten = z.infer<typeof written>;

export const edit = z.strictObject({
  start: count(),
  end: count(),
  text: text(longest.body),
});

/** A part of a file on its way into a form or out of it; messages carry text only. */
export const filePart = z.strictObject({
  /** The same for all parts of one file. */
  id: text(64),
  name: text(1_000),
  kind: text(200),
  /** Bytes in base64. */
  data: text(4_200_000),
  isLast: z.boolean(),
});
export type FilePart = z.infer<typeof filePart>;
/** A file that was given to a form and is not kept with its text: larger than what is kept, or not to be read. */
export const leftOut = z.strictObject({ name: filePart.shape.name, why: z.enum(['large', 'unreadable']) });
export type LeftOut = z.infer<typeof leftOut>;

const selectors = z.array(text(500)).check(z.minLength(1), z.maxLength(5));
/** The form that a field belongs to, and how it is sent. */
const around = { root: selectors, sends: z.enum(['submit', 'click']) };
/** An element that somebody pointed at: where it is and what it is called, never what stands in it. */
export const picked = z.strictObject({ ...around, select: selectors, label: text(200) });
export type Picked = z.infer<typeof picked>;
export const meaning = z.enum([...placeSchema.options, 'type', 'submit']);
/** Which field of a form is what, and why that is thought. */
export const proposal = z.strictObject({
  ...around,
  fields: list(
    z.strictObject({
      place: meaning,
      select: selectors,
      label: text(200),
      because: list(text(80), 8),
    }),
    40,
  ),
});
export type Proposal = z.infer<typeof proposal>;

/** The document that a form stands in: the number of its frame in the tab, and its origin. */
const standing = { frame: count(), origin: text(300) };

/** What is known of a form while somebody shows it. */
export const teaching = z.strictObject({
  ...proposal.shape,
  ...standing,
  /** The page waits for somebody to point at a field. */
  pointing: z.boolean(),
  /** What was pointed at, before it has a meaning. */
  picked: z.optional(z.strictObject({ ...picked.shape, ...standing })),
});
export type Teaching = z.infer<typeof teaching>;

/** Where the panel stands in the page, and how wide it is in CSS pixels. */
export const dockSchema = z.strictObject({
  side: z.enum(['left', 'right']),
  width: z.number().check(z.int(), z.gte(300), z.lte(900)),
});
export type Dock = z.infer<typeof dockSchema>;
