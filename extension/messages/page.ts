/** From our script in a host page to the background. The tab and the origin come from the sender, never from here. */
import * as z from 'zod/mini';
import type { TaughtSite } from '../../core/guide/taught.ts';
import type { Severity } from '../../core/rule.ts';
import { longest, type Language, type Place } from '../../core/ticket.ts';
import type { Site } from '../sites/site.ts';
import { channel, given, nothing } from './channel.ts';
import {
  dockSchema,
  filePart,
  formKey,
  leftOut,
  list,
  picked,
  placeSchema,
  proposal,
  shownTicket,
  snapshot,
  text,
  type Dock,
} from './parts.ts';
import type { FieldName } from '../../core/ticket.ts';

/** All that a page gets to know about a form: what its pill and its field marks show. */
export interface Marks {
  /** Of two marks of one form the higher one is the newer. */
  readonly turn: number;
  readonly readiness: number;
  readonly ready: boolean;
  readonly musts: number;
  /** Open findings by the place they point to, counted by severity. */
  readonly places: readonly ({ readonly place: Place } & Readonly<Record<Severity, number>>)[];
  readonly mode: 'advise' | 'confirm' | 'hold';
  readonly language: Language;
  /** The panel has an unfinished text to offer. */
  readonly offers?: true;
}
export const marks = z.strictObject({
  turn: z.number(),
  readiness: z.number(),
  ready: z.boolean(),
  musts: z.number(),
  places: z.array(z.strictObject({ place: z.string(), must: z.number(), should: z.number(), could: z.number() })),
  mode: z.enum(['advise', 'confirm', 'hold']),
  language: z.enum(['de', 'en']),
  offers: z.optional(z.literal(true)),
}) as unknown as z.ZodMiniType<Marks, Marks>;

export interface Welcome {
  readonly language: Language;
  readonly dock: Dock;
  /** The panel was open in this tab before the page was loaded anew. */
  readonly open: boolean;
  /** The form before the page was loaded anew: its texts, and the fields that were chosen on purpose with them. */
  readonly before?: { readonly title: string; readonly body: string; readonly chosen: readonly FieldName[] };
}

const lastWords = z.strictObject({ title: z.optional(text(longest.title)), body: z.optional(text(longest.body)) });

export const page = channel({
  name: 'page',
  from: ['page'],
  verbs: {
    /** The detector saw what may be a form: the page part is asked for. */
    found: { in: nothing, out: nothing },
    /** A description stands in a code editor, whose text only the page's own world knows whole. */
    code: { in: nothing, out: nothing },
    /** The page shows these hints of sites, and may show a ticket at its address: data of those sites is asked for. */
    sites: {
      in: z.strictObject({
        hints: list(text(1_000), 100),
        address: text(8_000),
      }),
      out: given<{ readonly sites: readonly Site[] }>(),
    },
    /** The page part starts. */
    hello: { in: z.strictObject({ forms: list(formKey, 30) }), out: given<Welcome>() },
    /** A form as it stands after a pause in typing. */
    ticket: { in: snapshot, out: given<Marks>() },
    /** The ticket that the page shows, told anew whenever it has changed; without one it shows none. */
    shown: {
      in: z.strictObject({ ticket: z.optional(shownTicket) }),
      out: given<{ readonly marks?: Marks }>(),
    },
    /** A form holds more text than may be read. */
    tooLong: { in: z.strictObject({ form: formKey }), out: nothing },
    /** An attempt to send goes its way; `last` is what was typed up to then. */
    sent: { in: z.strictObject({ form: formKey, last: lastWords }), out: nothing },
    /** The page cancelled that attempt. */
    stopped: { in: z.strictObject({ form: formKey }), out: nothing },
    /** The page has drawn something since an attempt; `done` when what became of it is known or no longer looked for. */
    drawn: { in: nothing, out: z.strictObject({ done: z.boolean() }) },
    /** A form is no longer there. */
    gone: { in: z.strictObject({ form: formKey, last: lastWords }), out: nothing },
    /** Forms of this site that somebody has taught; asked for before the page is read. */
    taught: { in: nothing, out: given<readonly TaughtSite[]>() },
    /** What is thought of the form of a page that is to be taught. */
    proposed: { in: z.strictObject({ proposal }), out: nothing },
    /** Somebody is about to point at a field. */
    pointing: { in: nothing, out: given<{ readonly language: Language }>() },
    /** Without an element: it was given up. */
    pointed: { in: z.strictObject({ picked: z.optional(picked) }), out: nothing },
    /** A part of a file that somebody gave to a form; `unseen` as long as the page has not shown that it took it. */
    file: {
      in: z.strictObject({ form: formKey, ...filePart.shape, unseen: z.optional(z.literal(true)) }),
      out: nothing,
    },
    /** The form shows this file now. */
    fileSeen: { in: z.strictObject({ form: formKey, id: filePart.shape.id }), out: nothing },
    /** A file that somebody gave to this form is not kept with its text. */
    fileLeft: { in: z.strictObject({ form: formKey, ...leftOut.shape }), out: nothing },
    /** An attempt to send was held; the question is asked in the panel. */
    held: { in: z.strictObject({ form: formKey }), out: nothing },
    /** `place`: the mark of this field was pressed, and the panel shall show what it is about. */
    dock: {
      in: z.strictObject({ dock: z.optional(dockSchema), open: z.boolean(), place: z.optional(placeSchema) }),
      out: nothing,
    },
  },
});
