/** A ticket of a list with its comments, as the one assessment reads them. */
import { longest, type Comment } from '../ticket.ts';
import type { Listed } from './row.ts';

const same = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

/** Who wrote a comment is only known where the list names them; then what the desk wrote closes no gap. */
const commentOf = (text: string, author: string, by: string, at: string | undefined): Comment => {
  if (by === '' || author === '') return { text, internal: false };
  const date = at === undefined ? {} : { date: at };
  return { text, internal: false, author: same(by, author) ? 'reporter' : 'other', name: by.slice(0, 200), ...date };
};

/** @returns the same, with what stands in its comments in its ticket as well */
export function withSaid<T extends Pick<Listed, 'ticket' | 'author' | 'comments' | 'voices'>>(listed: T): T {
  const { ticket, author, comments, voices } = listed;
  if (comments.length === 0) return listed;
  // The latest say how things stand.
  const from = Math.max(0, comments.length - longest.comments);
  const said = comments.slice(from).map((text, i) => {
    const { by = '', at = undefined } = voices?.[from + i] ?? {};
    return commentOf(text, author, by, at);
  });
  return { ...listed, ticket: { ...ticket, comments: said } };
}
