/** Deleting everything: no database of ours keeps a row, and no storage a word. */
import Dexie from 'dexie';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { queue } from '../../../web/queue/database.ts';
import { database } from '../../../web/store/database.ts';
import { createDraft } from '../../../web/store/drafts.ts';
import { eraseAll } from '../../../web/store/erase.ts';
import { endAnalysis } from '../../../web/store/knowledge.ts';
import { keepRescued } from '../../../web/store/rescued.ts';
import { changeReviewed } from '../../../web/store/reviewed.ts';
import { memoryStorage } from '../memoryStorage.ts';
import { onFreshDevice } from './fresh.ts';

/** Rows by database and table, of everything that lies under our name. */
async function rows(): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const name of (await Dexie.getDatabaseNames()).filter((each) => each.startsWith('ticketklar'))) {
    const db = await new Dexie(name).open();
    for (const table of db.tables) counts[`${name} ${table.name}`] = await table.count();
    db.close();
  }
  return counts;
}

/** A browser with a folder of its own for us, which is only ever taken away. */
const browserWith = (removeEntry: () => Promise<void>): object => ({
  locks: { request: <T>(_: string, act: () => T): T => act() },
  storage: {
    getDirectory: () => Promise.resolve({ removeEntry, getDirectoryHandle: () => Promise.resolve({}) }),
  },
});

async function somethingEverywhere(): Promise<void> {
  await endAnalysis(await createDraft({ title: 'Drucker' }), { outcome: 'solved', solution: 'Papier' });
  const [list, number] = ['x', { number: '', title: '', body: '', text: '', link: '' }];
  const db = queue();
  await db.lists.put({ id: list } as never);
  await db.lines.put({ list, chunk: 0, lines: [] });
  await db.tickets.put({ list, chunk: 0, tickets: [] });
  await db.overruled.put({ key: 'a', closures: {} });
  await db.judged.put({ rule: 'r', key: 'a', isRight: true });
  await db.same.put({ one: 'a', other: 'b', is: true, at: 1 });
  await db.knownErrors.put({ key: 'a', ...number, is: true, at: 1 });
}

describe('deleting everything', () => {
  onFreshDevice();
  afterEach(() => vi.unstubAllGlobals());

  it('empties every database of ours, and the storages of what lies there under our name', async () => {
    const [session, local] = [memoryStorage(), memoryStorage()];
    vi.stubGlobal('sessionStorage', session);
    vi.stubGlobal('localStorage', local);
    session.setItem('ticketklar.secret.x', '1');
    for (const name of ['settings', 'secret.x', 'place', 'way']) local.setItem(`ticketklar.${name}`, '1');
    local.setItem('ticketklar-answers-7', '1');
    local.setItem('somebody-else', '1');
    await somethingEverywhere();
    const before = await rows();
    expect(queue().tables.filter(({ name }) => before[`ticketklar-queue ${name}`] === 0)).toEqual([]);
    await eraseAll();
    expect(Object.entries(await rows()).filter(([, count]) => count > 0)).toEqual([]);
    expect([Object.keys(session), Object.keys(local)]).toEqual([[], ['somebody-else']]);
  });

  it('takes the second copy away before the drafts, so that nobody finds them in it alone', async () => {
    await somethingEverywhere();
    const left: number[] = [];
    vi.stubGlobal(
      'navigator',
      browserWith(async () => void left.push(await database().drafts.count())),
    );
    await eraseAll();
    expect(left).toEqual([1]);
  });

  it('erases all the rest where the second copy cannot be taken away, and says so', async () => {
    const local = memoryStorage();
    vi.stubGlobal('localStorage', local);
    local.setItem('ticketklar.secret.x', '1');
    const busy = new DOMException('busy', 'NoModificationAllowedError');
    vi.stubGlobal(
      'navigator',
      browserWith(() => Promise.reject(busy)),
    );
    await somethingEverywhere();
    await expect(eraseAll()).rejects.toBe(busy);
    expect(Object.entries(await rows()).filter(([, count]) => count > 0)).toEqual([]);
    expect(Object.keys(local)).toEqual([]);
  });

  it('empties what the extension keeps beside, too', async () => {
    const clear = vi.fn(() => Promise.resolve());
    vi.stubGlobal('__TARGET__', 'chromium');
    vi.stubGlobal('chrome', { storage: { local: { clear } } });
    await keepRescued({ id: 'a', origin: 'https://desk.example', at: 1 } as never);
    await changeReviewed('https://desk.example 7', (before) => ({ ...before, rounds: [1] }));
    await eraseAll();
    expect(Object.entries(await rows()).filter(([, count]) => count > 0)).toEqual([]);
    expect(clear).toHaveBeenCalled();
  });
});
