/** Acts on one or many drafts. Each says what it did and how to take it back; a failure is shown and changes nothing. */
import type { Shelf } from '../../store/rows.ts';
import { copyNow } from '../../store/secondCopy.ts';
import { duplicate, emptyBin, pin, purge, returnMarks, shelve, tag } from '../../store/shelves.ts';
import { app } from '../app.svelte.ts';
import { actWords } from './acts.words.ts';

export interface Done {
  readonly says: string;
  /** Undefined where nothing can be taken back. */
  readonly undo?: () => Promise<unknown>;
}

async function tried(act: () => Promise<Done>): Promise<Done | undefined> {
  try {
    return await act();
  } catch (error) {
    await app.failed(error);
    return undefined;
  }
}

/** @param title of the draft when it is only one */
export const put = (ids: readonly string[], shelf: Shelf | undefined, title?: string): Promise<Done | undefined> =>
  tried(async () => {
    const before = await shelve(ids, shelf);
    const t = actWords[app.language].put[shelf ?? 'desk'];
    return {
      says: before.length === 1 && title ? t.one(title) : t.many(before.length),
      undo: () => returnMarks(before),
    };
  });

export const mark = (ids: readonly string[], pinned: boolean): Promise<Done | undefined> =>
  tried(async () => {
    const before = await pin(ids, pinned);
    const t = actWords[app.language];
    return { says: pinned ? t.pinned(before.length) : t.unpinned(before.length), undo: () => returnMarks(before) };
  });

export const label = (ids: readonly string[], name: string, on: boolean): Promise<Done | undefined> =>
  tried(async () => {
    const before = await tag(ids, name, on);
    const t = actWords[app.language];
    return {
      says: on ? t.tagged(name, before.length) : t.untagged(name, before.length),
      undo: () => returnMarks(before),
    };
  });

export const copy = (ids: readonly string[]): Promise<Done | undefined> =>
  tried(async () => {
    const t = actWords[app.language];
    const copies = await duplicate(ids, t.copyOf);
    return { says: t.copied(copies.length), undo: () => purge(copies.map(({ id }) => id)) };
  });

/** For good: the one act that cannot be taken back, so the caller asks first. */
export const erase = (ids: readonly string[] | 'bin'): Promise<Done | undefined> =>
  tried(async () => {
    const count = ids === 'bin' ? await emptyBin() : (await purge(ids), ids.length);
    // Said only when it is gone from the second copy, too; where there is none, nothing keeps it.
    await copyNow().catch(() => undefined);
    return { says: actWords[app.language].erased(count) };
  });
