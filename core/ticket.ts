/**
 * The one ticket model. A form on a page, a draft, a ticket page and a line of an import all enter the core as a
 * `Ticket`; reading, rules, rendering and reports know no other shape.
 */
import * as z from 'zod/mini';

export const languages = ['de', 'en'] as const;
export type Language = (typeof languages)[number];

/** A text in both languages. There is no text in the product that exists in one language only. */
export type Words = Readonly<Record<Language, string>>;

export const ticketTypes = [
  'incident',
  'question',
  'service-request',
  'change-request',
  'problem',
  'access-request',
] as const;
export type TicketType = (typeof ticketTypes)[number];

/** The structured values that can stand beside the text. Names as in the labelled data (`design.md` §2). */
export const fieldNames = [
  'workload',
  'module',
  'environment',
  'company',
  'version',
  'priority',
  'impact',
  'urgency',
  'firstSeen',
  'frequency',
  'affectedUsers',
  'workaround',
  'downstream',
  'requester',
  'contact',
  'recipient',
  'item',
  'approver',
  'neededBy',
  'role',
  'reason',
  'validFrom',
  'validUntil',
  'incidents',
] as const;
export type FieldName = (typeof fieldNames)[number];

/** Where a fact was found or a finding points to. */
export type Place = 'title' | 'body' | 'attachments' | FieldName;

/** The n-th comment of a ticket, counted from 1. */
export type CommentPlace = `comment ${number}`;

/** The markups a body can be written in or rendered to. `plain` is text without any markup. */
export const markups = ['markdown', 'textile', 'jira', 'html', 'plain'] as const;
export type Markup = (typeof markups)[number];

export const priorities = ['P1', 'P2', 'P3', 'P4'] as const;
export type Priority = (typeof priorities)[number];

/** Longest title and body that are read; longer ones are refused at the border, never cut. UTF-16 units. */
export const longest = { title: 2_000, body: 1_048_576, field: 10_000, attachments: 500, comments: 500 } as const;

// Marked as pure, so that a script that needs no schema of this file carries none of them.
/* @__NO_SIDE_EFFECTS__ */
const text = (most: number) => z.string().check(z.maxLength(most));
/* @__NO_SIDE_EFFECTS__ */
const list = <Item extends z.ZodMiniType>(item: Item, most: number) => z.array(item).check(z.maxLength(most));
/* @__NO_SIDE_EFFECTS__ */
const size = () => z.number().check(z.gte(0));

const attachmentSchema = z.union([
  z.pipe(
    text(1_000),
    z.transform((name): Attachment => ({ name })),
  ),
  z.object({
    name: text(1_000),
    /** MIME type, where the source tells. */
    kind: z.optional(text(200)),
    /** Bytes. */
    size: z.optional(size()),
  }),
]);
export interface Attachment {
  readonly name: string;
  readonly kind?: string | undefined;
  readonly size?: number | undefined;
}

/** Who wrote a comment: the person the ticket is from, or somebody else. */
export const authors = ['reporter', 'other'] as const;

const commentSchema = z.object({
  author: z.optional(z.enum(authors)),
  /** As the source calls them. */
  name: z.optional(text(200)),
  /** ISO 8601. */
  date: z.optional(text(64)),
  text: text(longest.body),
  /** The reporter does not see it. */
  internal: z._default(z.boolean(), false),
});
export interface Comment {
  /** Undefined where the source does not tell. */
  readonly author?: (typeof authors)[number] | undefined;
  readonly name?: string | undefined;
  readonly date?: string | undefined;
  readonly text: string;
  readonly internal: boolean;
}

const fieldsSchema = z.partialRecord(z.enum(fieldNames), text(longest.field));
export type Fields = Readonly<Partial<Record<FieldName, string>>>;

/** What the source knows about the surroundings of a ticket; names as in the labelled data. */
const contextSchema = z.object({
  /** Who may open tickets: logins, mail addresses or names. */
  authorisedContacts: z.optional(list(text(200), 2_000)),
  /** Open or recent tickets of the same organisation. */
  openTickets: z.optional(
    list(
      z.object({
        id: text(200),
        title: text(longest.title),
        body: z.optional(text(longest.body)),
      }),
      2_000,
    ),
  ),
});
export interface OpenTicket {
  readonly id: string;
  readonly title: string;
  readonly body?: string | undefined;
}
export interface TicketContext {
  readonly authorisedContacts?: readonly string[] | undefined;
  readonly openTickets?: readonly OpenTicket[] | undefined;
}

/**
 * What a ticket looks like at every border (file, message, import, page). Attachments may be given as bare names, the
 * shape of exported lists. Unknown keys are dropped: exports carry many of their own.
 */
export const ticketSchema = z.object({
  id: z.optional(text(200)),
  type: z._default(z.enum(ticketTypes), 'incident'),
  /** Language of the ticket's text; read from the text where it is not given. */
  lang: z.optional(z.enum(languages)),
  title: z._default(text(longest.title), ''),
  body: z._default(text(longest.body), ''),
  fields: z._default(fieldsSchema, {}),
  attachments: z._default(list(attachmentSchema, longest.attachments), []),
  /** What was written later, oldest first; the description is none of them. */
  comments: z.optional(list(commentSchema, longest.comments)),
  /** When the ticket was written, ISO 8601; relative times in the text are understood against it. */
  date: z.optional(text(64)),
  context: z.optional(contextSchema),
});

export interface Ticket {
  readonly id?: string | undefined;
  readonly type: TicketType;
  readonly lang?: Language | undefined;
  readonly title: string;
  readonly body: string;
  readonly fields: Fields;
  readonly attachments: readonly Attachment[];
  readonly comments?: readonly Comment[] | undefined;
  readonly date?: string | undefined;
  readonly context?: TicketContext | undefined;
}

/** An empty ticket of a type: what a new draft starts from. */
export const emptyTicket = (type: TicketType = 'incident'): Ticket => ({
  type,
  title: '',
  body: '',
  fields: {},
  attachments: [],
});
