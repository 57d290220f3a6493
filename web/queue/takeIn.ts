/**
 * Takes the file of a colleague's review in. What was decided on both sides is merged; the list is added where it is
 * not here yet. A file that is not what it should be changes nothing.
 */
import * as z from 'zod/mini';
import type { Guide } from '../../core/guide/schema.ts';
import type { Listed } from '../../core/import/row.ts';
import { assessListed, keysOf, mergeKept, nothingKept, type Kept } from '../../core/reports/kept.ts';
import type { Line } from '../../core/reports/line.ts';
import { later, type KnownError, type Same } from '../../core/reports/same.ts';
import { contentOf } from '../store/zip/content.ts';
import { directoryOf, ZipRefused, type ZipEntry } from '../store/zip/directory.ts';
import { chunkSize, deleteList, keptIn, queue, type JudgedRow, type KeptRow, type List } from './database.ts';
import { Refused } from './refused.ts';
import { chunkName } from './share.ts';
import * as schema from './shareSchema.ts';
import { underWay } from './underWay.ts';

/** Bytes of one JSON inside; a chunk of the longest tickets stays below. */
const mostJson = 256 * 1024 * 1024;

/** True for the file of a review, whatever it is called. */
export async function isReview(file: Blob): Promise<boolean> {
  try {
    return (await directoryOf(file)).some(({ name }) => name === schema.headName);
  } catch {
    return false;
  }
}

export interface TakeIn {
  readonly file: Blob;
  /** By its id; the one in use where that is not here. */
  readonly guideOf: (id: string) => Promise<Guide>;
  readonly newId: () => string;
  readonly progress: (done: { readonly share: number; readonly count: number; readonly broken: number }) => void;
}

/** @throws Refused when the file is not what it should be; nothing is changed then */
export async function takeIn({ file, guideOf, newId, progress }: TakeIn): Promise<List> {
  const entries = await entriesOf(file);
  const parsed = <T>(name: string, fits: z.ZodMiniType<T>): Promise<T> => parse(file, entries.get(name), fits);
  const { version, list: from } = await parsed(schema.headName, schema.reviewHead);
  if (version > 1) throw new Refused('review-newer');
  const marks: Marks = {
    kept: (await parsed('kept.json', schema.keptEntry)) as readonly KeptRow[],
    judged: (await parsed('judged.json', schema.judgedEntry)) as readonly JudgedRow[],
    same: await parsed('same.json', schema.sameEntry),
    knownErrors: await parsed('known-errors.json', schema.knownErrorsEntry),
  };
  const db = queue();
  const here = await db.lists.get(from.id);
  const isHere = here?.isWhole === true && here.count === from.count;
  const list: List = {
    ...{ id: here && !isHere ? newId() : from.id, name: from.name, system: from.system, at: from.at },
    ...{ guide: from.guide, count: from.count, brokenCount: 0, broken: [], isWhole: false },
  };
  return underWay(list.id, async () => {
    try {
      if (!isHere) await db.lists.put(list);
      for (let chunk = 0; chunk * chunkSize < from.count; chunk++) {
        const tickets = schema.listedOf(await parsed(chunkName(chunk), schema.chunkEntry));
        if (tickets.length !== Math.min(chunkSize, from.count - chunk * chunkSize)) throw new Refused('review-damaged');
        if (!isHere) await db.tickets.add({ list: list.id, chunk, tickets });
        progress({ share: ((chunk + 1) * chunkSize) / from.count / 2, count: 0, broken: 0 });
      }
    } catch (error) {
      if (!isHere) await deleteList(list.id);
      throw error;
    }
    await merge(marks);
    const known = new Map((await db.overruled.toArray()).map((row) => [row.key, keptIn(row)]));
    await assessAgain(isHere ? here : list, await guideOf(from.guide), known, progress);
    if (isHere) return here;
    const whole = { ...list, isWhole: true };
    await db.lists.put(whole);
    return whole;
  });
}

async function entriesOf(file: Blob): Promise<ReadonlyMap<string, ZipEntry>> {
  try {
    return new Map((await directoryOf(file)).map((entry) => [entry.name, entry]));
  } catch (error) {
    throw error instanceof ZipRefused ? new Refused('review-damaged') : error;
  }
}

async function parse<T>(file: Blob, entry: ZipEntry | undefined, fits: z.ZodMiniType<T>): Promise<T> {
  if (!entry || entry.size > mostJson) throw new Refused('review-damaged');
  let json: unknown;
  try {
    json = JSON.parse(await (await contentOf(file, entry)).text());
  } catch (error) {
    if (error instanceof ZipRefused || error instanceof SyntaxError) throw new Refused('review-damaged');
    throw error;
  }
  const result = z.safeParse(fits, json);
  if (!result.success) throw new Refused('review-damaged');
  return result.data;
}

interface Marks {
  readonly kept: readonly KeptRow[];
  readonly judged: readonly JudgedRow[];
  readonly same: readonly Same[];
  readonly knownErrors: readonly KnownError[];
}

/** Of each decision the later one, of each review both: the order in which files come does not matter. */
async function merge(marks: Marks): Promise<void> {
  const db = queue();
  await db.transaction('rw', db.overruled, db.judged, db.same, db.knownErrors, async () => {
    for (const row of marks.kept) {
      const own = await db.overruled.get(row.key);
      await db.overruled.put({ key: row.key, ...mergeKept(own ? keptIn(own) : nothingKept, keptIn(row)) });
    }
    for (const row of marks.judged) {
      const own = await db.judged.get([row.rule, row.key]);
      await db.judged.put(own ? later(own, row) : row);
    }
    for (const row of marks.same) {
      const own = await db.same.get([row.one, row.other]);
      await db.same.put(own ? later(own, row) : row);
    }
    for (const row of marks.knownErrors) {
      const own = await db.knownErrors.get(row.key);
      await db.knownErrors.put(own ? later(own, row) : row);
    }
  });
}

/** The lines of a list as they are with what is kept now. */
async function assessAgain(
  list: List,
  guide: Guide,
  known: ReadonlyMap<string, Kept>,
  progress: TakeIn['progress'],
): Promise<void> {
  const db = queue();
  for (let chunk = 0; chunk * chunkSize < list.count; chunk++) {
    const tickets: readonly Listed[] = (await db.tickets.get([list.id, chunk]))?.tickets ?? [];
    const lines = tickets.map((listed, i): Line => {
      const [key, before] = keysOf(listed, list.system);
      return assessListed(chunk * chunkSize + i, listed, known.get(key) ?? known.get(before) ?? nothingKept, guide)
        .line;
    });
    await db.lines.put({ list: list.id, chunk, lines });
    const count = chunk * chunkSize + lines.length;
    progress({ share: 0.5 + count / list.count / 2, count, broken: 0 });
  }
}
