/** The practice desk: a ticket system that lives in this database. It takes a ticket, gives a number and keeps it. */
import type { Closures } from '../../core/assessment.ts';
import type { Ticket } from '../../core/ticket.ts';
import { noteChange } from './changes.ts';
import { database } from './database.ts';
import type { Outcome, PracticeTicket } from './rows.ts';
import { withStamps } from './stamps.ts';
import { keepVersion } from './versions.ts';

/** Id of the practice desk where targets are named. */
export const practiceTarget = 'practice';

export interface Submission {
  /** Id of the draft. Sending the same draft again returns the ticket that is already there. */
  readonly draft: string;
  readonly ticket: Ticket;
  readonly closures: Closures;
  readonly guide: string;
  readonly outcome: Outcome;
}

/**
 * Receives a ticket: gives it the next number and writes the receipt into the draft, both in one transaction.
 * @returns the ticket as it lies on the desk
 */
export async function receive(submission: Submission): Promise<PracticeTicket> {
  const db = database();
  return db.transaction('rw', db.practice, db.drafts, db.draftVersions, db.changes, db.memos, async () => {
    const already = await db.practice.where('draft').equals(submission.draft).first();
    if (already) return already;
    const at = Date.now();
    // The number follows from the key that the database gives; the draft's id holds its place until then.
    const waiting = { ...submission, number: submission.draft, at };
    const seq = await db.practice.add(waiting);
    const arrived: PracticeTicket = { ...waiting, seq, number: `P-${1000 + seq}` };
    await db.practice.put(arrived);
    const draft = await db.drafts.get(submission.draft);
    if (draft) {
      await keepVersion(db, draft, 'sent', at);
      const receipt = { target: practiceTarget, number: arrived.number, at };
      const stamp = await noteChange(db, 'drafts', draft.id, at);
      await db.drafts.put(withStamps({ ...draft, state: 'sent', receipt }, ['receipt'], stamp));
    }
    await noteChange(db, 'practice', arrived.number, at);
    return arrived;
  });
}

/** Tickets on the desk, newest first. */
export const listPractice = (limit = 200): Promise<PracticeTicket[]> =>
  database().practice.orderBy('seq').reverse().limit(limit).toArray();

/** Undefined when no ticket has this number. */
export const getPractice = (number: string): Promise<PracticeTicket | undefined> =>
  database().practice.where('number').equals(number).first();
