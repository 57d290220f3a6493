/** What may spare a ticket beside solved reports: known errors, own drafts and sent tickets, tickets of the list read last. */
import { Duplicates, type Similar } from '../../../core/duplicates.ts';
import { asWritten } from '../../queue/asWritten.ts';
import { listLists, queue, ticketAt } from '../../queue/database.ts';
import type { Reader } from '../../queue/reader.ts';
import { database } from '../../store/database.ts';
import { most, near, type Text } from './knowledgeLike.ts';

/** Drafts that are looked through, the last ones written. */
const looked = 2_000;

export interface NearTicket {
  /** As somebody would name it to others; empty for a draft that was not sent. */
  readonly number: string;
  readonly title: string;
  /** Where it can be read. */
  readonly address: string;
  readonly similar: Similar;
}
export async function draftsLike({ id, title, body }: Text): Promise<readonly NearTicket[]> {
  const drafts = await database().drafts.orderBy('changedAt').reverse().limit(looked).toArray();
  const found = new Duplicates(drafts.filter(({ shelf }) => shelf !== 'bin')).similar({ id, title, body }, most, near);
  return found.map((similar) => ({
    number: drafts.find((each) => each.id === similar.id)?.receipt?.number ?? '',
    title: similar.title,
    address: `#/draft/${similar.id}`,
    similar: asWritten(similar, `${title} ${body}`),
  }));
}

let reader: Reader | undefined;

export async function listedLike({ title, body }: Text): Promise<readonly NearTicket[]> {
  const [list] = await listLists();
  if (!list) return [];
  reader ??= new (await import('../../queue/reader.ts')).Reader();
  const told = await reader.ask({ kind: 'similar', list: list.id, title, body });
  if (told.kind !== 'similar') return [];
  return Promise.all(
    told.similar.slice(0, most).map(async (similar) => {
      const listed = await ticketAt(list.id, Number(similar.id));
      const address = /^https?:\/\//i.test(listed?.url ?? '') ? (listed?.url ?? '') : '#/review';
      return { number: listed?.number ?? '', title: similar.title, address, similar };
    }),
  );
}

/** Known errors that were kept with tickets of lists. */
export async function knownErrorsLike({ title, body }: Text) {
  const known = (await queue().knownErrors.toArray()).filter(({ is }) => is);
  const texts = new Duplicates(known.map((each) => ({ id: each.key, title: each.title, body: each.body })));
  const found = texts.similar({ title, body }, most, near);
  return found.flatMap(({ id }) => known.find(({ key }) => key === id) ?? []);
}
