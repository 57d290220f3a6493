/**
 * What becomes of the files of a ticket that is there. As with the ticket itself nothing is sent twice on a guess: a
 * file whose request was lost goes out again only when that request can no longer arrive.
 */
import { type At, type OutboxItem, patience, renewed, waitAfter } from '../outbox.ts';

/** Written before a request that adds a file to the ticket. */
export const attaching = (item: OutboxItem, owner: string, at: At): OutboxItem | undefined => {
  const mine = renewed(item, owner, at);
  return mine && { ...mine, attachedAt: at.now };
};

/** Whether a file that is not there may go out: not while the last request that carried one can still arrive. */
export const mayAttach = ({ attachedAt }: OutboxItem, { now, patience: p = patience }: At): boolean =>
  attachedAt === undefined || now >= attachedAt + p.settle;

/** Files are missing and may still arrive: looked for again until {@link mayAttach}. */
export function filesAwaited(item: OutboxItem, at: At): OutboxItem {
  const settled = (item.attachedAt ?? 0) + (at.patience ?? patience).settle;
  return { ...item, failures: item.failures + 1, due: Math.min(settled, at.now + waitAfter(item.failures, at)) };
}

/** The files that the system has not taken although it was asked; `unchecked` where it does not tell. */
export const filed = (
  item: OutboxItem,
  missing: readonly string[],
  { unchecked, failure }: Pick<OutboxItem, 'unchecked' | 'failure'> = {},
): OutboxItem => ({
  ...{ ...item, left: { ...item.left, files: false }, missing, unchecked, failure },
  ...{ failures: 0, attachedAt: undefined },
});

/** A file may arrive after the answer that it was not taken: what is still missing now. */
export const cameLate = (item: OutboxItem, missing: readonly { readonly name: string }[]): OutboxItem => ({
  ...item,
  missing: missing.map(({ name }) => name),
});
