/** What lies in the database, row by row. Plain data; ids are UUIDs, times are milliseconds since 1970. */
import type { Closures, Verdict } from '../../core/assessment.ts';
import type { GuideDocument } from '../../core/guide/schema.ts';
import type { Fields, Language, Markup, Ticket, TicketType } from '../../core/ticket.ts';
import type { Seen, Stamp } from './clock.ts';

/** `working` something is open · `ready` klar · `sent` a receipt exists. Kept in the row so that lists need no reading. */
export const draftStates = ['working', 'ready', 'sent'] as const;
export type DraftState = (typeof draftStates)[number];

/** What the list shows of an assessment; the assessment itself is made again from the text. */
export interface Outcome {
  readonly readiness: number;
  readonly verdict: Verdict;
  /** Open findings by severity. */
  readonly must: number;
  readonly should: number;
  readonly could: number;
}

/** Proof of arrival: where, under which number, when. */
export interface Receipt {
  readonly target: string;
  readonly number: string;
  readonly at: number;
  /** Address of the ticket, where one is known. */
  readonly link?: string | undefined;
}

/** A file of a draft as its list shows it; the bytes lie in an evidence row of the same id. */
export interface EvidenceNote {
  readonly id: string;
  readonly name: string;
  /** MIME type, empty when unknown. */
  readonly kind: string;
  /** Bytes. */
  readonly size: number;
  /** SHA-256 of the bytes, lower-case hexadecimal. */
  readonly sha256: string;
  /** What can be seen in it, for people who cannot see it. */
  readonly alt?: string | undefined;
  /** Id of the row with the picture as it was before it was edited; only where that was asked for. It is never sent. */
  readonly original?: string | undefined;
}

/** Where a draft lies when it is not on the desk. Nothing leaves the bin by itself. */
export type Shelf = 'archive' | 'bin';

export interface Draft {
  readonly id: string;
  readonly type: TicketType;
  /** Chosen language of the ticket's text; undefined while it is read from the text. */
  readonly lang?: Language | undefined;
  readonly title: string;
  readonly body: string;
  /** What the body is written in, where it came from a form; Markdown when undefined. */
  readonly markup?: Markup | undefined;
  readonly fields: Fields;
  readonly closures: Closures;
  readonly evidence: readonly EvidenceNote[];
  /** Id of the target; empty while nothing is chosen. */
  readonly target: string;
  readonly createdAt: number;
  readonly changedAt: number;
  readonly state: DraftState;
  readonly outcome?: Outcome | undefined;
  readonly receipt?: Receipt | undefined;
  /** In the order in which they were given. */
  readonly tags?: readonly string[] | undefined;
  /** Stands above the others. */
  readonly pinned?: boolean | undefined;
  readonly shelf?: Shelf | undefined;
  /** When it was put on the shelf. */
  readonly shelvedAt?: number | undefined;
  /**
   * When and where each value was last written: `title`, `fields.module`, `closures.<rule>`, `evidence.<id>` …
   * A stamp without a value is the trace of one that was taken away.
   */
  readonly clocks?: Readonly<Record<string, Stamp>> | undefined;
  readonly seen?: Seen | undefined;
}

/**
 * Why an earlier text was kept. `pause` somebody stopped and went on · `cut` much was taken away at once · `clash` it
 * met another text at the same words · `sent` it arrived · `restored` an older one was brought back over it ·
 * `handed` it left in a file · `overwritten` kept by version 1, which could not merge.
 */
export type VersionReason = 'pause' | 'cut' | 'clash' | 'sent' | 'restored' | 'handed' | 'overwritten';

export interface DraftVersion {
  readonly id: string;
  readonly draft: string;
  readonly at: number;
  readonly why: VersionReason;
  readonly title: string;
  readonly body: string;
  readonly fields: Fields;
  /** Not kept by version 1 of the database. */
  readonly type?: TicketType | undefined;
  readonly closures?: Closures | undefined;
}

/** One file, one row: a large file never makes a list slow. */
export interface Evidence extends EvidenceNote {
  readonly draft: string;
  readonly addedAt: number;
  readonly blob: Blob;
}

export interface StoredGuide {
  readonly id: string;
  readonly document: GuideDocument;
  /** Name of the file it came from. */
  readonly source: string;
  readonly importedAt: number;
}

/** A ticket on the practice desk, as it arrived. */
export interface PracticeTicket {
  /** Counts up and is never used twice, also not after a deletion. */
  readonly seq?: number | undefined;
  /** What people see: `P-1001`. */
  readonly number: string;
  /** The draft it was sent from; one draft arrives once. */
  readonly draft: string;
  readonly ticket: Ticket;
  readonly closures: Closures;
  /** Id of the guide that applied when it was sent. */
  readonly guide: string;
  readonly at: number;
  readonly outcome: Outcome;
}

/** One line per object: what changed last, and whether the object is gone. Lists and a later synchronisation follow it. */
export interface Change {
  /** `<table>/<id>`. */
  readonly key: string;
  /** Milliseconds since 1970 that only grow: every change has its own, also when the clock is set back. */
  readonly at: number;
  /** Counts the changes of this object. */
  readonly revision: number;
  readonly gone: boolean;
}

/**
 * What the database remembers about itself: `device` its name in stamps, `backup` when everything was last saved,
 * `tight` when somebody was last told that room is short, `brought` what came back from the second copy, as JSON.
 */
export interface Memo {
  readonly key: 'device' | 'backup' | 'reminded' | 'tight' | 'brought';
  readonly value: string | number;
}

/** What a good draft looked like, to begin the next one with. Evidence and receipts stay behind. */
export interface Template {
  readonly id: string;
  /** What it is called; unlike the title of the tickets. */
  readonly name: string;
  readonly type: TicketType;
  readonly lang?: Language | undefined;
  readonly title: string;
  readonly body: string;
  readonly markup?: Markup | undefined;
  readonly fields: Fields;
  readonly at: number;
}

/** What somebody says in every ticket for a target. */
export interface Standing {
  /** Id of the target; empty for drafts that were copied. */
  readonly target: string;
  readonly fields: Fields;
  readonly at: number;
}
