/**
 * An answer to a ticket that is there, sent once: what was there before is written down before it leaves, and an
 * answer whose arrival nobody knows is looked for among the comments before anything is sent again.
 */
import { quieted } from '../markup/commands.ts';
import { render } from '../markup.ts';
import { readable } from '../reading/visible.ts';
import { Failure, passes } from '../systems/failure.ts';
import { ifAllowed, type Connection } from '../systems/connection.ts';
import type { Comment, OutgoingFile, System } from '../systems/system.ts';
import type { Markup } from '../ticket.ts';
import { patience as usual, troubleOf, waitAfter, type OutboxState, type Patience, type Trouble } from '../outbox.ts';
import { notSent, type CarriedFile, type Earlier, type Tried } from './filesThere.ts';

export interface Reply extends Tried {
  readonly id: string;
  /** As the person typed it, in Markdown. */
  readonly text: string;
  readonly state: OutboxState;
  /** `sign-in` the target wants a new one · `look` a comment of this person is new and says something else. */
  readonly hold?: 'sign-in' | 'look' | undefined;
  /** Not before this time. */
  readonly due: number;
  readonly failures: number;
  /** Ids of the comments that were there before it left. */
  readonly before: readonly string[];
  readonly sentAt?: number | undefined;
  /** How often it is there beside the first one: browsers may send a request again by themselves. */
  readonly doubles: number;
  readonly failure?: Trouble | undefined;
  readonly addedAt: number;
}

/** @param earlier what it has left on the ticket already, where it was taken back and is sent anew */
export const newReply = (id: string, text: string, now: number, earlier?: Earlier): Reply => ({
  ...{ id, text, state: 'ready', due: now, failures: 0, before: [], doubles: 0, addedAt: now },
  ...(earlier ? { earlier } : {}),
});

/** True while there is something to send or to look for. */
export const isUnderWay = ({ state }: Reply): boolean => state !== 'sent' && state !== 'rejected';

/** Nobody works on it any more: what had left is unknown. */
export const replyAbandoned = (reply: Reply, now: number): Reply =>
  reply.state === 'claimed' ? { ...reply, state: 'unknown', due: now } : reply;

/** A person wants it tried again, or has looked and says that it is not there. */
export const replyAgain = (reply: Reply, now: number, notThere = false): Reply => {
  const free = { ...reply, hold: undefined, due: now, failures: 0 };
  return reply.state === 'rejected' || notThere ? { ...free, state: 'ready', failure: undefined } : free;
};
export const replyArrived = (reply: Reply, now: number, doubles = 0): Reply => ({
  ...reply,
  ...{ state: 'sent', hold: undefined, failure: undefined, sentAt: reply.sentAt ?? now, doubles },
});

/** What an answer is sent and looked for with. */
export interface ReplyDesk {
  readonly system: System;
  readonly connection: Connection;
  /** What the API calls the ticket. */
  readonly ticket: string;
  readonly markup: Markup;
  /** Who is signed in, as comments name them. */
  readonly me: string;
  readonly now: () => number;
  readonly chance: () => number;
  readonly patience?: Patience;
  readonly files: () => Promise<readonly CarriedFile[]>;
  readonly fileNames: readonly string[];
  /** Reads the row in one strict transaction, changes it, and resolves after the commit; undefined: it is gone. */
  readonly keep: (change: (kept: Reply) => Reply) => Promise<Reply | undefined>;
}

/** Sends an answer, or looks whether it is there. Whatever goes wrong is kept with it; only errors of ours are thrown. */
export async function sendReply(reply: Reply, desk: ReplyDesk): Promise<void> {
  const { system, connection, ticket, keep, now } = desk;
  try {
    const comments = await system.comments(connection, ticket);
    if (reply.state === 'unknown' ? !(await isAbsent(reply, comments, desk)) : await isThere(reply, comments, desk))
      return;
    const files = await desk.files();
    const { missing, filesBefore } = notSent(files, await filesThere(files, desk), reply);
    const left = await keep((kept) => ({
      ...{ ...kept, state: 'claimed', failure: undefined, postedAt: now() },
      before: comments.map(({ id }) => id),
      filesBefore,
    }));
    if (!left) return;
    await system.comment(connection, ticket, replyText(reply.text, desk), missing);
    await keep((kept) => replyArrived(kept, now()));
    const after = await system.comments(connection, ticket).catch(() => []);
    const copies = sameAs(left, after, desk).length - 1;
    if (copies > 0) await keep((kept) => replyArrived(kept, now(), copies));
  } catch (failure) {
    if (!(failure instanceof Failure)) throw failure;
    await keep((kept) => replyFailed(kept, failure, desk));
  }
}

/** Files go before the words or with them: whoever finds the words of an answer that has left before finds all of it. */
async function isThere(reply: Reply, comments: readonly Comment[], desk: ReplyDesk): Promise<boolean> {
  const found = reply.postedAt === undefined ? 0 : sameAs(reply, comments, desk).length;
  if (found > 0) await desk.keep((kept) => replyArrived(kept, desk.now(), found - 1));
  return found > 0;
}

const filesThere = (files: readonly OutgoingFile[], { system, connection, ticket }: ReplyDesk) =>
  files.length === 0 || system.files === 'never'
    ? Promise.resolve(undefined)
    : ifAllowed(system.attachments(connection, ticket), undefined);

/** @returns true when the system has said that the answer is not there, and no request can be on its way any more */
async function isAbsent(reply: Reply, comments: readonly Comment[], desk: ReplyDesk): Promise<boolean> {
  const { keep, now, me, system, patience = usual } = desk;
  if (await isThere(reply, comments, desk)) return false;
  // Somebody with this person's name has written since: it may be this answer, changed on its way. No guess is made.
  if (comments.some(({ id, author }) => !reply.before.includes(id) && me !== '' && author === me)) {
    await keep((kept) => ({ ...kept, hold: 'look' }));
    return false;
  }
  const sure = (reply.postedAt ?? 0) + patience.settle + system.indexLag;
  if (now() >= sure) return true;
  await keep((kept) => ({ ...kept, failures: kept.failures + 1, due: now() + waitAfter(kept.failures, desk) }));
  return false;
}

function replyFailed(reply: Reply, failure: Failure, desk: ReplyDesk): Reply {
  const at = desk.now();
  const { kind, maybeArrived, wait = 0 } = failure;
  const due = at + Math.max(waitAfter(reply.failures, desk), wait);
  const next = { ...reply, failure: troubleOf(failure, at), failures: reply.failures + 1, due };
  if (reply.state === 'sent') return reply;
  if (reply.state === 'claimed' && maybeArrived) return { ...next, state: 'unknown', postedAt: at };
  const signIn = kind === 'signed-out' || kind === 'redirected';
  const state = reply.state === 'unknown' ? 'unknown' : 'ready';
  if (signIn) return { ...next, state, hold: 'sign-in' };
  return { ...next, state: passes(kind) || state === 'unknown' ? state : 'rejected' };
}

/** The answer in the system's markup; nothing in it acts there. */
export function replyText(text: string, { system, markup }: Pick<ReplyDesk, 'system' | 'markup'>): string {
  const rendered = render(text.trim(), markup);
  return quieted(rendered, markup, system.commands);
}

/** New comments with the words of this answer; systems change signs and line ends, never words. */
const sameAs = ({ text, before }: Reply, comments: readonly Comment[], desk: ReplyDesk): Comment[] => {
  const written = [text, render(text, 'plain'), replyText(text, desk)].map((one) => wordsOf(one, desk.markup));
  // Where a comment has no files its text ends with links to them.
  const names = wordsOf(desk.fileNames.join(' '), 'plain');
  const wanted = new Set(written.flatMap((one) => [one, `${one} ${names}`]));
  return comments.filter((one) => !before.includes(one.id) && wanted.has(wordsOf(one.text, one.markup)));
};

const wordsOf = (text: string, markup: Markup): string => {
  const shown = readable(text, markup).normalize('NFC');
  return (shown.match(/[\p{L}\p{N}]+/gu) ?? [shown.trim()]).join(' ');
};
