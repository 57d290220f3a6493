/** The place of a comment within its ticket. */
import type { Comment, CommentPlace } from './ticket.ts';

/** @param i from 0 */
export const commentPlace = (i: number): CommentPlace => `comment ${i + 1}`;

/** The comment that a place names; undefined for every other place. */
export function commentAt(place: string, comments: readonly Comment[] = []): Comment | undefined {
  const [, number] = /^comment (\d+)$/.exec(place) ?? [];
  return number === undefined ? undefined : comments[Number(number) - 1];
}
