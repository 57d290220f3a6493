/** What a ticket of Request Tracker is made of: transactions, and the texts and files that belong to each. */
import type * as z from 'zod/mini';
import { fromBase64 } from '../base64.ts';
import type { Connection, Question } from './connection.ts';
import * as answers from './request-tracker.answers.ts';
import { pages } from './pages.ts';
import type { Comment } from './system.ts';

export const api = '/REST/2.0';
const perPage = 100;
const mostComments = 200;

/** Everything of a list that comes in pages; how many there are it does not say. */
export function all<T>(system: Connection, schema: z.ZodMiniType<{ items: T[] }>, question: Question): Promise<T[]> {
  const page = async (number: number) => {
    const query = { ...question.query, per_page: perPage, page: number + 1 };
    return (await system.ask(schema, { ...question, query })).items;
  };
  return pages(page, perPage, 100);
}

export type Part = z.infer<typeof answers.attachments>['items'][number];

/** Texts and files of a ticket, the oldest first. */
export const partsOf = (system: Connection, id: string): Promise<Part[]> =>
  all(system, answers.attachments, {
    path: `${api}/ticket/${id}/attachments`,
    query: { fields: 'Filename,ContentType,TransactionId,ContentLength' },
  });

export const isText = ({ Filename, ContentType }: Part): boolean => !Filename && !!ContentType?.startsWith('text/');

export const textOf = async (system: Connection, { id }: Part): Promise<string> =>
  fromBase64((await system.ask(answers.content, { path: `${api}/attachment/${id}` })).Content);

/** What the customer sees: `Correspond`; a `Comment` is internal in RT. */
export async function commentsOf(system: Connection, id: string, parts: readonly Part[]): Promise<Comment[]> {
  const fields = { fields: 'Type,Created,Creator', 'fields[Creator]': 'RealName' };
  const history = await all(system, answers.history, { path: `${api}/ticket/${id}/history`, query: fields });
  const comments: Comment[] = [];
  // Each text is a question of its own.
  const newest = history.filter(({ Type }) => Type === 'Correspond').slice(-mostComments);
  for (const { id, Created, Creator } of newest) {
    const part = parts.find((one) => one.TransactionId === id && isText(one));
    if (!part) continue;
    const markup = part.ContentType === 'text/html' ? 'html' : 'plain';
    const author = Creator?.RealName || (Creator?.id ?? '');
    comments.push({ id, author, at: Created, text: await textOf(system, part), markup });
  }
  return comments;
}
