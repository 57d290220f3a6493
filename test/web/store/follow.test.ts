/** Counts and lists follow what changes, and do not look more often than they have to. */
import { expect, it, vi } from 'vitest';
import { database } from '../../../web/store/database.ts';
import { createDraft } from '../../../web/store/drafts.ts';
import { follow } from '../../../web/store/follow.ts';
import { onFreshDevice } from './fresh.ts';

onFreshDevice();

const never = (error: unknown): void => expect.fail(String(error));

it('sees the last of many changes with fewer looks than there were changes', async () => {
  const ending = new AbortController();
  const seen: number[] = [];
  const look = async (): Promise<void> => void seen.push(await database().drafts.count());
  follow(['drafts'], look, never, ending.signal);
  await vi.waitFor(() => expect(seen).toEqual([0]));
  await Promise.all(Array.from({ length: 30 }, () => createDraft({ title: 'x' })));
  await vi.waitFor(() => expect(seen.at(-1)).toBe(30), { timeout: 10_000 });
  expect(seen.length).toBeLessThan(30);
  ending.abort();
});

it('looks again after a look that failed, and no more once it has ended', async () => {
  const ending = new AbortController();
  const failed = vi.fn();
  const look = vi.fn(() => Promise.reject(new Error('full')));
  follow(['drafts'], look, failed, ending.signal);
  await vi.waitFor(() => expect(failed).toHaveBeenCalledTimes(1));
  await createDraft({ title: 'x' });
  await vi.waitFor(() => expect(failed).toHaveBeenCalledTimes(2), { timeout: 10_000 });
  ending.abort();
  await createDraft({ title: 'y' });
  expect(look).toHaveBeenCalledTimes(2);
});

it('does not look when another table changes', async () => {
  const ending = new AbortController();
  // Opening a new database counts as a change of all of it.
  await database().open();
  await createDraft({ title: 'first' });
  const looks: string[] = [];
  const look = (name: string) => (): Promise<unknown> => Promise.resolve(looks.push(name));
  follow(['practice'], look('practice'), never, ending.signal);
  follow(['drafts'], look('drafts'), never, ending.signal);
  await createDraft({ title: 'x' });
  await vi.waitFor(() => expect(looks.filter((name) => name === 'drafts')).toHaveLength(2), { timeout: 10_000 });
  expect(looks.filter((name) => name === 'practice')).toHaveLength(1);
  ending.abort();
});
