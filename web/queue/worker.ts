/** Reads and assesses lists beside the page, so that nothing on the screen waits for it. */
import type { Similar } from '../../core/duplicates.ts';
import type { Guide } from '../../core/guide/schema.ts';
import type { Line } from '../../core/reports/line.ts';
import type { Trial } from '../../core/reports/trial.ts';
import { activeGuide, listGuides } from '../store/guides.ts';
import { alikeText, alikeTo, markedIn, type Alike, type MarkedPlaces } from './alike.ts';
import { assessPortion, Assessors, type AskedHelper } from './assessors.ts';
import type { List } from './database.ts';
import { importList, keepFetched, look, type FetchedWish, type Look, type Wish } from './import.ts';
import { Refused, type Refusal } from './refused.ts';
import { isReview, takeIn } from './takeIn.ts';
import { tryGuide, type TrialWish } from './trial.ts';

export type Asked =
  | { readonly kind: 'look'; readonly file: File }
  | ({ readonly kind: 'import'; readonly file: File; readonly guide: string } & Pick<Wish, 'id' | 'kinds' | 'dayOrder'>)
  | ({ readonly kind: 'keep'; readonly guide: string } & Pick<
      FetchedWish,
      'id' | 'name' | 'system' | 'tickets' | 'broken'
    >)
  | { readonly kind: 'take-in'; readonly file: File; readonly guide: string }
  | { readonly kind: 'alike'; readonly list: string; readonly at: number }
  | { readonly kind: 'marked'; readonly list: string }
  | { readonly kind: 'similar'; readonly list: string; readonly title: string; readonly body: string }
  | ({ readonly kind: 'try' } & Pick<TrialWish, 'list' | 'guide' | 'changed'>)
  | AskedHelper;

export type Told =
  | { readonly kind: 'looked'; readonly look: Look }
  /** The file is a colleague's review. */
  | { readonly kind: 'review' }
  | { readonly kind: 'progress'; readonly share: number; readonly count: number; readonly broken: number }
  | { readonly kind: 'imported'; readonly list: List }
  | { readonly kind: 'alike'; readonly alike: Alike }
  | { readonly kind: 'marked'; readonly marked: MarkedPlaces }
  | { readonly kind: 'similar'; readonly similar: readonly Similar[] }
  | { readonly kind: 'tried'; readonly trial: Trial }
  | { readonly kind: 'assessed'; readonly lines: readonly Line[] }
  | { readonly kind: 'refused'; readonly why: Refusal }
  | { readonly kind: 'failed'; readonly name: string; readonly message: string };

/** The guide under which this worker helps another one. */
let helpsUnder: Guide | undefined;

/** The trial that was asked for last; the ones before it end without an answer. */
let trying = 0;

type Tell = (told: Told) => void;

async function tried({ list, guide, changed }: Asked & { kind: 'try' }, tell: Tell): Promise<Told | undefined> {
  const mine = ++trying;
  const trial = await tryGuide({
    ...{ list, guide, changed, isStale: () => mine !== trying },
    progress: (count) => tell({ kind: 'progress', share: 0, count, broken: 0 }),
  });
  return trial && { kind: 'tried', trial };
}

async function takenIn({ file, guide }: Asked & { kind: 'take-in' }, tell: Tell): Promise<List> {
  const known = new Set((await listGuides()).map(({ guide: { id } }) => id));
  return takeIn({
    file,
    guideOf: (id) => activeGuide(known.has(id) ? id : guide),
    newId: () => crypto.randomUUID(),
    progress: (done) => tell({ kind: 'progress', ...done }),
  });
}

async function answer(asked: Asked, tell: Tell): Promise<Told | undefined> {
  if (asked.kind === 'look')
    return (await isReview(asked.file)) ? { kind: 'review' } : { kind: 'looked', look: await look(asked.file) };
  if (asked.kind === 'take-in') return { kind: 'imported', list: await takenIn(asked, tell) };
  if (asked.kind === 'try') return tried(asked, tell);
  if (asked.kind === 'alike') return { kind: 'alike', alike: await alikeTo(asked.list, asked.at) };
  if (asked.kind === 'marked') return { kind: 'marked', marked: await markedIn(asked.list) };
  if (asked.kind === 'similar')
    return { kind: 'similar', similar: await alikeText(asked.list, asked.title, asked.body) };
  if (asked.kind === 'under') return void (helpsUnder = asked.guide);
  if (asked.kind === 'assess')
    return helpsUnder && { kind: 'assessed', lines: assessPortion(asked.portion, helpsUnder) };
  const guide = await activeGuide(asked.guide);
  const way = {
    now: Date.now(),
    guide,
    // This very script once more; a browser that has no workers in workers assesses everything in this one.
    assessors: new Assessors(
      guide,
      'Worker' in globalThis ? () => new Worker(location.href, { type: 'module' }) : undefined,
      navigator.hardwareConcurrency,
    ),
    progress: (done: Omit<Progress, 'kind'>) => tell({ kind: 'progress', ...done }),
  };
  if (asked.kind === 'keep') {
    const { id, name, system, tickets, broken } = asked;
    return { kind: 'imported', list: await keepFetched({ id, name, system, tickets, broken, ...way }) };
  }
  const { file, id, kinds, dayOrder } = asked;
  return { kind: 'imported', list: await importList({ file, id, kinds, dayOrder, name: file.name, ...way }) };
}

type Progress = Extract<Told, { kind: 'progress' }>;

addEventListener('message', ({ data: { turn, asked } }: MessageEvent<{ turn: number; asked: Asked }>) => {
  const tell: Tell = (told) => postMessage({ turn, told });
  answer(asked, tell)
    .catch((error: unknown): Told => {
      if (error instanceof Refused) return { kind: 'refused', why: error.why };
      const { name, message } = error instanceof Error ? error : new Error(String(error));
      return { kind: 'failed', name, message };
    })
    .then((told) => told && tell(told))
    .catch(() => undefined);
});
