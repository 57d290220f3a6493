/** What becomes of a rescued text when somebody makes a draft of it. */
import 'fake-indexeddb/auto';
import { afterEach, expect, it, vi } from 'vitest';
import { dismissRescued, draftOfRescued, lostTexts } from '../../extension/background/rescue.ts';
import { getDraft } from '../../web/store/drafts.ts';
import { countRescued, getRescued, keepRescued, keepRescuedPart, noteRefused } from '../../web/store/rescued.ts';
import { onFreshDevice } from '../web/store/fresh.ts';

onFreshDevice();
afterEach(() => vi.unstubAllGlobals());

/** A browser whose folder for the second copy tells what is written into it. */
const browserWith = (wrote: (text: string) => Promise<void>): object => {
  const missing = (): Promise<never> => Promise.reject(new DOMException('missing', 'NotFoundError'));
  const createWritable = () => Promise.resolve({ write: wrote, close: () => Promise.resolve(), abort: missing });
  const getFileHandle = (_: string, how?: object) => (how ? Promise.resolve({ createWritable }) : missing());
  const getDirectoryHandle = () => Promise.resolve({ getFileHandle });
  return {
    locks: { request: <T>(_: string, act: () => T): T => act() },
    storage: { getDirectory: () => Promise.resolve({ getDirectoryHandle }) },
  };
};
const ticket = { type: 'incident', title: 'Mahnlauf', body: 'bricht ab', fields: {}, attachments: [] } as const;
const rescued = { id: 'a', origin: 'https://desk.example', target: 'Desk', markup: 'plain', ticket, at: 1 } as const;

it('is forgotten only when its draft stands in the second copy, too', async () => {
  const there: boolean[] = [];
  const wrote = async (text: string): Promise<void> => {
    if (text.includes('Mahnlauf')) there.push((await getRescued('a')) !== undefined);
  };
  vi.stubGlobal('navigator', browserWith(wrote));
  vi.stubGlobal('chrome', { storage: { session: { get: () => Promise.resolve({}) } } });
  await keepRescued(rescued);
  const draft = await draftOfRescued('a');
  expect(there).toEqual([true]);
  expect(await getRescued('a')).toBeUndefined();
  expect((await getDraft(draft))?.title).toBe('Mahnlauf');
});

it('becomes a draft, too, where there can be no second copy', async () => {
  vi.stubGlobal(
    'navigator',
    browserWith(() => Promise.reject(new DOMException('full', 'QuotaExceededError'))),
  );
  vi.stubGlobal('chrome', { storage: { session: { get: () => Promise.resolve({}) } } });
  await keepRescued(rescued);
  const draft = await draftOfRescued('a');
  expect(await getRescued('a')).toBeUndefined();
  expect((await getDraft(draft))?.body).toBe('bricht ab');
});

it('is one when it was lost twice, and both copies go; one that differs in a word or has a file is another', async () => {
  vi.stubGlobal('chrome', { storage: { session: { get: () => Promise.resolve({}) } } });
  await keepRescued(rescued);
  await keepRescued({ ...rescued, id: 'b', at: 2, ticket: { ...ticket, fields: { module: '' } } });
  await keepRescued({ ...rescued, id: 'other word', at: 3, ticket: { ...ticket, body: 'bricht  ab' } });
  await keepRescued({ ...rescued, id: 'other form', at: 4, target: 'Desk 2' });
  await keepRescued({ ...rescued, id: 'file', at: 0 });
  const file = { id: 'f', rescued: 'file', name: 'a.log', kind: 'text/plain', isWhole: true } as const;
  await keepRescuedPart(file, new Blob(['x']));
  expect((await lostTexts()).map(({ id }) => id)).toEqual(['other form', 'other word', 'b', 'file']);
  expect(await countRescued()).toBe(4);
  await dismissRescued('b');
  expect((await lostTexts()).map(({ id }) => id)).toEqual(['other form', 'other word', 'file']);
});

it('is known not to have become a ticket once the site has refused it', async () => {
  await keepRescued({ ...rescued, sentAt: 5 });
  await noteRefused('a');
  expect(await getRescued('a')).toEqual({ ...rescued, sentAt: undefined });
});
