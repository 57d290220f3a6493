/** Rows of what goes out: where to, what is on its way, and what has left this device. */
import type { OutboxItem } from '../../core/outbox.ts';
import type { Secret } from '../../core/systems/sign-in.ts';
import type { Metadata } from '../../core/systems/system.ts';
import type { Mapping } from '../../core/target/mapping.ts';
import type { Language, Markup, Ticket } from '../../core/ticket.ts';
import type { EvidenceNote } from './rows.ts';

/** One configured system and project. How to sign in lies elsewhere (`secrets.ts`), never in the database. */
export interface Target {
  /** What people call it; drafts and receipts name it so. */
  readonly id: string;
  /** Id of the system: `redmine`. */
  readonly system: string;
  /** The system's own address, without a slash at the end. */
  readonly base: string;
  readonly project: string;
  readonly projectName: string;
  readonly markup: Markup;
  readonly mapping: Mapping;
  /** As it was when the target was last tested. */
  readonly metadata: Metadata;
  readonly signIn: Secret['kind'];
  /** Who is signed in. */
  readonly me: string;
  readonly addedAt: number;
  readonly checkedAt: number;
}

/** A ticket as it was seen before the click: this goes, whatever becomes of the draft meanwhile. */
export interface Leaving {
  readonly ticket: Pick<Ticket, 'type' | 'title' | 'body' | 'fields'>;
  readonly language: Language;
  readonly markup: Markup;
  readonly files: readonly EvidenceNote[];
}

/** An item of the outbox with what it carries. */
export interface Outgoing extends OutboxItem {
  readonly leaving: Leaving;
  /** What was switched off: `fields.<name>`, `files.<id>`. */
  readonly off: readonly string[];
  /** 1 while there is something to do or to decide; an index counts these. */
  readonly open: 0 | 1;
}

/** What left this device, kept also when the draft is gone. */
export interface Departure {
  /** Of the item of the outbox. */
  readonly id: string;
  readonly at: number;
  readonly target: string;
  /** Where it went, as an address. */
  readonly base: string;
  readonly draft: string;
  readonly number: string;
  readonly link: string;
  readonly title: string;
  /** UTF-16 units of the description. */
  readonly length: number;
  /** Names of the details that went along. */
  readonly fields: readonly string[];
  readonly files: readonly Pick<EvidenceNote, 'name' | 'size' | 'sha256'>[];
  /** True when the system has told which files it has and all are there; undefined while that is not known. */
  readonly checked?: boolean | undefined;
  /** Names of files that the system has not taken. */
  readonly missing: readonly string[];
  /** Numbers of other tickets with the same marker. */
  readonly doubles: readonly string[];
}
