/**
 * The contract of a ticket system: what its REST API can do, as one object of small functions. What can be said of
 * every system (hostile answers, waiting, words for failures, mapping, the order of sending) stands beside it and is
 * not repeated: a system's file holds only what is its own.
 */
import type { Bytes, HttpAnswer } from '../http.ts';
import type { Actor } from '../markup/commands.ts';
import type { Sure } from '../sure.ts';
import type { Naming } from './naming.ts';
import type { NewTicketPage } from './new-ticket-page.ts';
import type { Markup, Words } from '../ticket.ts';
import type { Connection } from './connection.ts';
import type { Choice, Metadata } from './metadata.ts';
import type { Complaint } from './failure.ts';
import type { Searches } from './search.ts';
import type { SignInKind } from './sign-in.ts';

export type { Choice, Metadata, SystemField } from './metadata.ts';

/** Longest values and sizes; undefined where the system states none. */
export interface Limits {
  /** UTF-16 units. */
  readonly title: number;
  /** UTF-16 units. */
  readonly body?: number;
  /** Bytes of one file; usual default of the system, an administrator may have changed it. */
  readonly file?: number;
  readonly files?: number;
}

/** How a second try is kept from making a second ticket, best first (`design.md` §7). */
export type SafeRetry =
  /** The API takes a key and answers a second request with the first ticket. */
  | 'native-key'
  /** We choose the ticket's own id. */
  | 'own-id'
  /** The marker goes into a field that the system keeps unique, or that can be searched without delay. */
  | 'unique-field'
  /** The marker stands in the text and is searched for. */
  | 'marker'
  /** The API only takes tickets, and nothing of them can be read again: a person looks. */
  | 'person';

/** A file on its way. */
export interface OutgoingFile {
  readonly name: string;
  readonly kind: string;
  readonly bytes: Bytes;
  /** What `upload` gave for it. */
  readonly handle?: string | undefined;
}

/** A ticket in the words of the system: every value is one of its own, the body is written in its markup. */
export interface OutgoingTicket {
  readonly project: string;
  readonly type: string;
  /** Empty: the system decides. */
  readonly priority: string;
  readonly title: string;
  readonly body: string;
  /** By the id of the system's field; a list for `choices`. */
  readonly fields: Readonly<Record<string, string | readonly string[]>>;
  /** Letters and digits, never used for another ticket. Where `retry` is `marker` the body ends with it already. */
  readonly marker: string;
  /** A UUID that stays the same for every try, for APIs with a native key or an own id. */
  readonly key: string;
}

/** A ticket that is there. */
export interface Created {
  /** What the API calls it. */
  readonly id: string;
  /** What people call it: `#4711`, `ABC-12`. */
  readonly number: string;
  /** Page for people. */
  readonly url: string;
}

/** A file of a ticket as the system tells of it. */
export interface ArrivedFile {
  readonly name: string;
  readonly size?: number | undefined;
}

export interface Comment {
  readonly id: string;
  readonly author: string;
  /** ISO 8601. */
  readonly at: string;
  /** As the system has it; HTML is never shown as such. */
  readonly text: string;
  readonly markup: Markup;
}

/** How things stand, in our four words. */
export const states = ['open', 'waiting', 'solved', 'closed'] as const;
export type State = (typeof states)[number];

export interface TicketState {
  readonly state: State;
  /** The system's own word. */
  readonly name: string;
  /** ISO 8601. */
  readonly changedAt?: string | undefined;
}

export interface System {
  /** The file's name. */
  readonly id: string;
  readonly name: string;
  /** Where we have the facts from. Whatever is not `seen` asks the person who sets a target up what came of it. */
  readonly sure: Sure;
  /** Of hosts that can be nothing else: `/\.atlassian\.net$/`. */
  readonly hosts?: RegExp;
  /** How many folders of the path belong to the system's own address on such a host, where it is not known by `pages` alone. */
  readonly folders?: (host: string) => number;
  /** Where the API lies, given the system's own address; undefined: at that address. Secrets go there, so it is a constant of the system. */
  readonly api?: (base: string) => string;
  /** How the path of its pages goes on after the system's own address; tells where that ends. */
  readonly pages: RegExp;
  readonly newTicket?: NewTicketPage;
  /** A GET that anybody may send, and how its answer tells that this is the system. */
  readonly sign: { readonly path: string; readonly tells: (answer: Answered) => boolean };
  /** Best first. */
  readonly signIns: readonly SignInKind[];
  /** What an administrator has to switch on first, where something is off by default. */
  readonly needs?: Words;
  /** Whether a foreign web page may call this API with a token; else only the extension reaches it. */
  readonly openToPages: boolean;
  readonly markup: Markup;
  /** Markups that an administrator can choose instead. */
  readonly otherMarkups?: readonly Markup[];
  /** Whose commands a text in Markdown gives there (mentions, quick actions, macros): `compose` makes them plain text. */
  readonly commands?: Actor;
  readonly limits: Limits;
  readonly retry: SafeRetry;
  /** Milliseconds until a new ticket can be found by its marker at the latest; 0 where the search reads the data itself. */
  readonly indexLag: number;
  /** Whether `create` takes the files along, or each follows by `attach`; `never`: this API takes no files. */
  readonly files: 'with-create' | 'after' | 'never';
  /** Milliseconds between two requests to one target. */
  readonly pause: number;
  /** How people name a ticket there; undefined: what they say cannot be looked up. */
  readonly naming?: Naming;

  /** What an answer complains of, whatever its status: a 200 with complaints counts as refused. */
  complaints(body: unknown, answer: Answered): readonly Complaint[];
  /** Who is signed in, as people say it. */
  whoAmI(system: Connection): Promise<string>;
  projects(system: Connection): Promise<readonly Choice[]>;
  metadata(system: Connection, project: string): Promise<Metadata>;
  /** Sends the bytes ahead of the ticket and returns a handle. Only where the API works in this order. */
  upload?(system: Connection, file: OutgoingFile): Promise<string>;
  /** Sends the ticket once. `files` is empty unless they go `with-create`. */
  create(system: Connection, ticket: OutgoingTicket, files: readonly OutgoingFile[]): Promise<Created>;
  /** Adds a file to a ticket that is there. */
  attach(system: Connection, id: string, file: OutgoingFile): Promise<void>;
  /** The files that have arrived; undefined where the API does not tell. */
  attachments(system: Connection, id: string): Promise<readonly ArrivedFile[] | undefined>;
  /**
   * Every ticket that carries the marker, and no other: the answer is checked, not trusted.
   * @param since when the ticket can have been made at the earliest, milliseconds since 1970: a list is read back to there
   */
  find(system: Connection, marker: string, project: string, since?: number): Promise<readonly Created[]>;
  state(system: Connection, id: string): Promise<TicketState>;
  /** Public comments, oldest first. */
  comments(system: Connection, id: string): Promise<readonly Comment[]>;
  /**
   * Adds a public comment, once, in the system's markup. Its files go before the words or with them: words that are
   * there say that all of it is, and where a file is refused nobody has read them yet.
   */
  comment(system: Connection, id: string, text: string, files: readonly OutgoingFile[]): Promise<void>;
  /** Many tickets at once, to be reviewed; where it is missing, a list comes as a file. */
  readonly searches?: Searches;
}

/** An answer that came, of any status. */
export type Answered = Extract<HttpAnswer, { kind: 'answer' }>;
