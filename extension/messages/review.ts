/** What the panel and the background say to each other about a ticket that exists. */
import * as z from 'zod/mini';
import { addresses } from '../../web/ui/ask-back.ts';
import type { Fit } from '../../core/answers.ts';
import type { Added } from '../../core/complete.ts';
import { languages, longest, type Language } from '../../core/ticket.ts';
import type { Guided } from '../../web/ui/guidance.ts';
import { given, nothing } from './channel.ts';
import { audience, fieldSchema, markedWords, ruleId, tabId, type Audience, type PageWritten } from './parts.ts';

export type Address = (typeof addresses)[number];

/** An answer of a sheet, and whether it settles its question. */
export interface SheetAnswer extends Fit {
  readonly state: 'clear' | 'open' | 'unknown';
}

export interface ReviewState {
  /** `page` the ticket that the page shows · `selection` a text that somebody has selected. */
  readonly from: 'page' | 'selection';
  readonly key: string;
  readonly site: string;
  readonly number: string;
  readonly guided: Guided;
  readonly reply: Audience;
  /** When it was asked back, milliseconds since 1970. */
  readonly rounds: readonly number[];
  /** What came back on answer sheets, and on how many. */
  readonly answers: { readonly fits: readonly SheetAnswer[]; readonly sheets: number };
  /** The language and the form of address in which the reporter writes. */
  readonly language: Language;
  readonly address: Address;
  /** What the data of the system knew beyond the page; `unseen`: places that the page does not show. */
  readonly record?: Added & { readonly unseen: readonly string[] };
  /** The message as somebody has changed it. */
  readonly message?: string;
}

const record = z.record(z.string(), z.unknown());
export const reviewState = z.strictObject({
  from: z.enum(['page', 'selection']),
  key: z.string(),
  site: z.string(),
  number: z.string(),
  guided: z.strictObject({ ticket: record, assessment: record, texts: record, guide: record, target: z.string() }),
  reply: audience,
  rounds: z.array(z.number()),
  answers: z.strictObject({ fits: z.array(record), sheets: z.number() }),
  language: z.enum(languages),
  address: z.enum(addresses),
  record: z.optional(
    z.strictObject({
      comments: z.number(),
      files: z.number(),
      fields: z.array(fieldSchema),
      texts: z.array(z.enum(['title', 'body'])),
      unseen: z.array(z.string()),
    }),
  ),
  message: z.optional(z.string()),
}) as unknown as z.ZodMiniType<ReviewState, ReviewState>;

const of = { tab: z.optional(tabId), form: z.optional(z.string()) };
const message = z.string().check(z.maxLength(longest.body));

export const reviewVerbs = {
  /** Overrules a finding for this ticket, or takes that back. */
  overrule: { in: z.strictObject({ ...of, rule: ruleId, isOverruled: z.boolean() }), out: nothing },
  /** Marks words where they stand on the page; none takes the marks away. */
  mark: {
    in: z.strictObject({ ...of, words: z.array(markedWords).check(z.maxLength(50)) }),
    out: given<{ readonly found: boolean }>(),
  },
  /** The message that asks for what is missing. */
  askBack: {
    in: z.strictObject({ ...of, language: z.enum(languages), address: z.enum(addresses) }),
    out: given<{ readonly text: string }>(),
  },
  /** The open questions as one file that the reporter answers in any browser. */
  sheet: {
    in: z.strictObject({ ...of, language: z.enum(languages), address: z.enum(addresses) }),
    out: given<{ readonly page: string; readonly about: string }>(),
  },
  /** The message as it was changed by hand; without a text the proposal counts again. */
  message: { in: z.strictObject({ ...of, text: z.optional(message) }), out: nothing },
  openReply: { in: z.strictObject(of), out: given<{ readonly reply: Audience }>() },
  /** Puts the message into the box for an answer, if that is still for those who were shown, and counts a round. */
  reply: {
    in: z.strictObject({ ...of, text: message, to: z.enum(['public', 'internal']) }),
    out: given<{ readonly result: PageWritten; readonly reply: Audience }>(),
  },
  /** The message was copied, which counts as a round, too. */
  copied: { in: z.strictObject(of), out: nothing },
  /** What is selected on the page of a tab, if we may look. */
  selected: { in: z.strictObject({ tab: tabId }), out: given<{ readonly text: string; readonly title: string }>() },
  /** Reviews that text, or the one that was shown before. */
  select: {
    in: z.strictObject({
      ...of,
      text: z.optional(message),
      title: z.optional(z.string().check(z.maxLength(longest.title))),
    }),
    out: given<{ readonly found: boolean }>(),
  },
  /** The selected text is done with. */
  leave: { in: z.strictObject(of), out: nothing },
} as const;
