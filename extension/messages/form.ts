/** From the background to our script in a page: read it, put something into it, show the marks. */
import * as z from 'zod/mini';
import { longest } from '../../core/ticket.ts';
import { channel, nothing } from './channel.ts';
import {
  audience,
  count,
  dockSchema,
  edit,
  fieldSchema,
  filePart,
  formKey,
  list,
  markedWords,
  placeSchema,
  snapshot,
  text,
  typeSchema,
  written,
} from './parts.ts';
import { marks } from './page.ts';

/** One field of a draft on its way into a form. */
export const part = z.strictObject({
  place: z.enum([...placeSchema.options, 'type']),
  value: text(longest.body),
});
export type Part = z.infer<typeof part>;
export const partResult = z.strictObject({ place: part.shape.place, result: written });
export type PartResult = z.infer<typeof partResult>;

/** How a field was found: by which of its ranked selectors (from 0) or by its label; `none` when the page has it not. */
export const foundField = z.strictObject({
  place: part.shape.place,
  by: z.union([count(), z.enum(['label', 'none'])]),
});
export type FoundField = z.infer<typeof foundField>;

const inForm = { form: formKey };
const result = z.strictObject({ result: written });

export const form = channel({
  name: 'form',
  from: ['background'],
  verbs: {
    read: { in: nothing, out: z.strictObject({ forms: list(snapshot, 30) }) },
    /** Which fields of a form the page still has where its site says; nothing that somebody wrote is in the answer. */
    check: {
      in: z.strictObject(inForm),
      out: z.strictObject({ fields: list(foundField, 40), buttons: z.number() }),
    },
    /** `label`: a field of the site's own that has no place with us. */
    focus: {
      in: z.strictObject({ ...inForm, place: placeSchema, label: z.optional(text(200)) }),
      out: z.strictObject({ found: z.boolean() }),
    },
    /** Edits of the description as it was read: `was` is its length then, a guard against writing into newer text. */
    edit: {
      in: z.strictObject({
        ...inForm,
        edits: list(edit, 20),
        was: text(longest.body),
        /** Where the caret belongs afterwards, in the new text; without it the focus stays where it is. */
        caret: z.optional(count()),
      }),
      out: result,
    },
    field: {
      in: z.strictObject({ ...inForm, name: fieldSchema, value: text(longest.field) }),
      out: result,
    },
    type: { in: z.strictObject({ ...inForm, type: typeSchema }), out: result },
    fill: {
      in: z.strictObject({ ...inForm, parts: list(part, 40) }),
      /** `before`: every field of the form as it stood, for `restore`. */
      out: z.strictObject({
        results: list(partResult, 40),
        before: list(part, 40),
      }),
    },
    /** Brings fields back to what `fill` has read of them, and takes those files out again. */
    restore: {
      in: z.strictObject({
        ...inForm,
        parts: list(part, 40),
        files: list(text(1_000), longest.attachments),
      }),
      out: z.strictObject({ results: list(partResult, 41) }),
    },
    /** With the last part the file is put into the form; until then there is no result. */
    file: {
      in: z.strictObject({ ...inForm, ...filePart.shape }),
      out: z.strictObject({ result: z.optional(written) }),
    },
    /** Fresh marks after something changed that the page cannot see. */
    marks: { in: z.strictObject({ ...inForm, marks }), out: nothing },
    /** The held attempt was answered; on `send` the site's own button gets the focus. */
    release: { in: z.strictObject({ ...inForm, how: z.enum(['send', 'fix']) }), out: nothing },
    /** Whether the page shows a ticket; if it does, it is told anew. */
    ticket: { in: nothing, out: z.strictObject({ isThere: z.boolean() }) },
    /** Fresh marks of the ticket that the page shows. */
    ticketMarks: { in: z.strictObject({ marks }), out: nothing },
    /** Marks words of the ticket where they stand, and shows the first of them; none takes the marks away. */
    show: {
      in: z.strictObject({ words: list(markedWords, 50) }),
      out: z.strictObject({ found: z.boolean() }),
    },
    /** Opens the box for an answer as a press on the site's own button does. */
    openReply: { in: nothing, out: z.strictObject({ reply: audience }) },
    /** Puts a text into the box for an answer, if it is still for those who were shown to the writer. Nothing is sent. */
    reply: {
      in: z.strictObject({ text: text(longest.body), to: z.enum(['public', 'internal']) }),
      out: z.strictObject({ result: written, reply: audience }),
    },
    /** Opens or closes the docked panel; without a word it changes over. */
    panel: { in: z.strictObject({ open: z.optional(z.boolean()) }), out: z.strictObject({ open: z.boolean() }) },
    dock: { in: z.strictObject({ dock: dockSchema }), out: nothing },
    /** The docked panel has asked for its state: the page let the frame live. */
    alive: { in: nothing, out: nothing },
    /** The site was taken back: nothing of ours may remain. */
    end: { in: nothing, out: nothing },
  },
});
