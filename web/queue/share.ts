/**
 * A review as a file for a colleague: the list with everything that was decided about its tickets, as a ZIP that
 * explains itself. Tickets flow from the database into the file, a chunk at a time.
 */
import { makeZip } from 'client-zip';
import type { Language } from '../../core/ticket.ts';
import { keysOf } from '../../core/reports/kept.ts';
import { isOfReview } from './ofReview.ts';
import { chunkSize, queue, type List } from './database.ts';
import { shareReadme } from './share.words.ts';
import { headName, reviewFormat, type ReviewHead } from './shareSchema.ts';

const json = (value: unknown): string => JSON.stringify(value);
export const chunkName = (chunk: number): string => `tickets/${String(chunk + 1).padStart(5, '0')}.json`;

/** @param now milliseconds since 1970 @returns the file as a stream of bytes */
export function reviewFile(list: List, language: Language, now: number): ReadableStream<Uint8Array> {
  return makeZip(entriesOf(list, language, now));
}

async function* entriesOf(list: List, language: Language, now: number) {
  const db = queue();
  const { id, name, system, at, guide, count } = list;
  const head: ReviewHead = {
    ...{ format: reviewFormat, version: 1, writtenAt: now },
    list: { id, name, ...(system === undefined ? {} : { system }), at, guide, count },
  };
  yield { name: headName, input: json(head) };
  yield { name: 'README.txt', input: shareReadme[language] };
  const keys = new Set<string>();
  for (let chunk = 0; chunk * chunkSize < count; chunk++) {
    const { tickets = [] } = (await db.tickets.get([id, chunk])) ?? {};
    for (const listed of tickets) for (const key of keysOf(listed, system)) keys.add(key);
    yield { name: chunkName(chunk), input: json(tickets) };
  }
  const own = isOfReview(keys);
  yield { name: 'kept.json', input: json((await db.overruled.toArray()).filter(own.kept)) };
  yield { name: 'judged.json', input: json((await db.judged.toArray()).filter(own.judged)) };
  yield { name: 'same.json', input: json((await db.same.toArray()).filter(own.same)) };
  yield { name: 'known-errors.json', input: json((await db.knownErrors.toArray()).filter(own.knownError)) };
}
