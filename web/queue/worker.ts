/** Reads and assesses lists beside the page, so that nothing on the screen waits for it. */
import { Duplicates, type Similar } from '../../core/duplicates.ts';
import { stem } from '../../core/duplicates/terms.ts';
import type { Trial } from '../../core/reports/trial.ts';
import { activeGuide } from '../store/guides.ts';
import { chunkSize, queue, ticketAt, type List } from './database.ts';
import { importList, keepFetched, look, type FetchedWish, type Look, type Wish } from './import.ts';
import { Refused, type Refusal } from './refused.ts';
import { tryGuide, type TrialWish } from './trial.ts';

export type Asked =
  | { readonly kind: 'look'; readonly file: File }
  | ({ readonly kind: 'import'; readonly file: File; readonly guide: string } & Pick<Wish, 'id' | 'kinds' | 'dayOrder'>)
  | ({ readonly kind: 'keep'; readonly guide: string } & Pick<
      FetchedWish,
      'id' | 'name' | 'system' | 'tickets' | 'broken'
    >)
  | { readonly kind: 'similar'; readonly list: string; readonly at: number }
  | ({ readonly kind: 'try' } & Pick<TrialWish, 'list' | 'guide' | 'changed'>);

export type Told =
  | { readonly kind: 'looked'; readonly look: Look }
  | { readonly kind: 'progress'; readonly share: number; readonly count: number; readonly broken: number }
  | { readonly kind: 'imported'; readonly list: List }
  | { readonly kind: 'similar'; readonly similar: readonly Similar[] }
  | { readonly kind: 'tried'; readonly trial: Trial }
  | { readonly kind: 'refused'; readonly why: Refusal }
  | { readonly kind: 'failed'; readonly name: string; readonly message: string };

/** Somebody looks at each and sees the reason: less alike than for a hint while writing is worth showing. */
const near = 0.35;

/** The index of the list that was asked for last; 100,000 tickets take a few seconds once. */
let index: { readonly list: string; readonly duplicates: Promise<Duplicates> } | undefined;

async function duplicatesOf(list: string): Promise<Duplicates> {
  const duplicates = new Duplicates();
  await queue()
    .tickets.where('[list+chunk]')
    .between([list, 0], [list, Infinity])
    .each(({ chunk, tickets }) => {
      for (const [i, { ticket }] of tickets.entries())
        duplicates.add({ id: String(chunk * chunkSize + i), title: ticket.title, body: ticket.body });
    });
  return duplicates;
}

const folds: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/** The shared words as this ticket writes them: „Umlagerung“ says more than its stem. Parts of words are left out. */
function asWritten(similar: Similar, text: string): Similar {
  const written = new Map<string, string>();
  for (const word of text.slice(0, 16_000).match(/\p{L}{3,}/gu) ?? []) {
    const key = stem(word.toLowerCase().replace(/[äöüß]/g, (letter) => folds[letter] ?? letter));
    if (!written.has(key)) written.set(key, word);
  }
  const words = similar.shared.words.flatMap((word) => written.get(word) ?? []);
  return { ...similar, shared: { ...similar.shared, words } };
}

/** The trial that was asked for last; the ones before it end without an answer. */
let trying = 0;

async function tried({ list, guide, changed }: Asked & { kind: 'try' }): Promise<Told | undefined> {
  const mine = ++trying;
  const trial = await tryGuide({
    ...{ list, guide, changed, isStale: () => mine !== trying },
    progress: (count) => postMessage({ kind: 'progress', share: 0, count, broken: 0 } satisfies Told),
  });
  return trial && { kind: 'tried', trial };
}

async function answer(asked: Asked): Promise<Told | undefined> {
  if (asked.kind === 'look') return { kind: 'looked', look: await look(asked.file) };
  if (asked.kind === 'try') return tried(asked);
  if (asked.kind === 'similar') {
    if (index?.list !== asked.list) index = { list: asked.list, duplicates: duplicatesOf(asked.list) };
    const listed = await ticketAt(asked.list, asked.at);
    const { title = '', body = '' } = listed?.ticket ?? {};
    const similar = (await index.duplicates).similar({ id: String(asked.at), title, body }, 4, near);
    return { kind: 'similar', similar: similar.map((one) => asWritten(one, `${title} ${body}`)) };
  }
  const way = {
    now: Date.now(),
    guide: await activeGuide(asked.guide),
    progress: (done: Omit<Progress, 'kind'>) => postMessage({ kind: 'progress', ...done } satisfies Told),
  };
  if (asked.kind === 'keep') {
    const { id, name, system, tickets, broken } = asked;
    return { kind: 'imported', list: await keepFetched({ id, name, system, tickets, broken, ...way }) };
  }
  const { file, id, kinds, dayOrder } = asked;
  return { kind: 'imported', list: await importList({ file, id, kinds, dayOrder, name: file.name, ...way }) };
}

type Progress = Extract<Told, { kind: 'progress' }>;

addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  answer(data)
    .catch((error: unknown): Told => {
      if (error instanceof Refused) return { kind: 'refused', why: error.why };
      const { name, message } = error instanceof Error ? error : new Error(String(error));
      return { kind: 'failed', name, message };
    })
    .then((told) => told && postMessage(told))
    .catch(() => undefined);
});
