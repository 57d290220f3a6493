/** Rows of what comes after sending: how a ticket stands, and what was answered from here. */
import type { Trouble } from '../../core/outbox.ts';
import type { Reply } from '../../core/outbox/reply.ts';
import type { Earlier } from '../../core/outbox/filesThere.ts';
import type { Comment, Created, TicketState } from '../../core/systems/system.ts';
import type { EvidenceNote } from './rows.ts';

/** A ticket that was sent from here, as its system last told of it. */
export interface Followed {
  /** Of the item of the outbox. */
  readonly id: string;
  readonly draft: string;
  readonly target: string;
  readonly ticket: Created;
  readonly title: string;
  readonly sentAt: number;
  /** Undefined until it was read for the first time. */
  readonly state?: TicketState | undefined;
  /** Public ones, oldest first. */
  readonly comments: readonly Comment[];
  readonly readAt?: number | undefined;
  /** Why the last reading failed; what was read before stays. */
  readonly failure?: Trouble | undefined;
  /** Ids of comments that the person has seen here. */
  readonly seen: readonly string[];
  /** 1 while it is read again each hour. */
  readonly open: 0 | 1;
  /** 1 while something waits for the person: the state says so, or somebody has written. */
  readonly waits: 0 | 1;
}

/** A file of an answer as the answer lists it; the bytes lie in a row of the same id. */
export type ReplyNote = Pick<EvidenceNote, 'id' | 'name' | 'kind' | 'size' | 'sha256'>;

/** One file, one row: it is written once, however long somebody writes on the answer. */
export interface ReplyFile extends ReplyNote {
  /** Of the followed ticket. */
  readonly ticket: string;
  readonly blob: Blob;
}

/** An answer with what it carries. */
export interface KeptReply extends Reply {
  /** Of the followed ticket. */
  readonly ticket: string;
  readonly files: readonly ReplyNote[];
  /** 1 while there is something to send, to look for, or to decide; an index counts these. */
  readonly open: 0 | 1;
}

/** What somebody is still writing to a followed ticket; empty once it was sent. */
export interface BegunReply {
  /** Of the followed ticket. */
  readonly ticket: string;
  readonly text: string;
  readonly files: readonly ReplyNote[];
  /** What answers that are in it, taken back, have left on the ticket. */
  readonly earlier?: Earlier | undefined;
  /** Counts the writes, so that an older one is known as such. */
  readonly revision: number;
}
