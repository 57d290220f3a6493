import { countDrafts } from '../../../web/store/counts.ts';
import Dexie from 'dexie';
import { describe, expect, it } from 'vitest';
import { knows, timeOf } from '../../../web/store/clock.ts';
import { Database, databaseName } from '../../../web/store/database.ts';
import { getDraft } from '../../../web/store/drafts.ts';
import { listVersions } from '../../../web/store/history.ts';
import { migrations } from '../../../web/store/migrations/index.ts';
import { getPractice } from '../../../web/store/practice.ts';
import fixture from './version1.json' with { type: 'json' };
import { onFreshDevice } from './fresh.ts';

/** A database exactly as version 1 laid it out, without any code of the store. */
async function writeVersion1(): Promise<void> {
  const raw = new Dexie(databaseName);
  raw.version(1).stores(fixture.stores);
  for (const [table, rows] of Object.entries(fixture.rows)) await raw.table(table).bulkPut(rows);
  raw.close();
}

describe('a database of version 1', () => {
  onFreshDevice();

  it('opens today with everything in it', async () => {
    await writeVersion1();
    const draft = await getDraft('0b7a3c0e-6a52-4f0e-9c39-0a6a6e2f9d11');
    expect(draft?.title).toBe('Rechnungsdruck bricht mit FI-1042 ab');
    expect(draft?.closures).toEqual({ 'steps-missing': { how: 'unknown', because: 'ich nicht dabei war' } });
    expect(await listVersions('0b7a3c0e-6a52-4f0e-9c39-0a6a6e2f9d11')).toHaveLength(1);
    expect((await getPractice('P-1001'))?.ticket.title).toBe('Etikettendrucker Halle 2 druckt versetzt');
  });

  it('knows after the step to version 2 when and where each value was written', async () => {
    await writeVersion1();
    const draft = await getDraft('0b7a3c0e-6a52-4f0e-9c39-0a6a6e2f9d11');
    const stamps = draft?.clocks ?? {};
    expect(Object.keys(stamps).sort()).toEqual(
      ['body', 'closures.steps-missing', 'fields.module', 'lang', 'target', 'title', 'type'].sort(),
    );
    expect(new Set(Object.values(stamps).map(timeOf))).toEqual(new Set([draft?.changedAt]));
    expect(Object.values(stamps).every((stamp) => knows(draft?.seen ?? {}, stamp))).toBe(true);
    expect(await countDrafts()).toEqual({ all: 1, working: 1, ready: 0, sent: 0, archive: 0, bin: 0 });
  });

  it('can be led to a next version by one more migration', async () => {
    await writeVersion1();
    const next = new Database(databaseName, [
      ...migrations,
      {
        version: 99,
        stores: { drafts: 'id, changedAt, [state+changedAt], target' },
        upgrade: async (transaction) => {
          await transaction.table('drafts').toCollection().modify({ target: 'practice' });
        },
      },
    ]);
    expect(await next.drafts.where('target').equals('practice').count()).toBe(1);
    next.close();
  });

  it('loses nothing when an older program opens what a newer one wrote', async () => {
    const newer = new Dexie(databaseName);
    newer.version(9).stores({ ...fixture.stores, somethingNew: 'id' });
    await newer.table('drafts').put({ id: 'x', title: 'from the future' });
    await newer.table('somethingNew').put({ id: 'y' });
    newer.close();
    expect((await getDraft('x'))?.title).toBe('from the future');
    const again = await new Dexie(databaseName).open();
    expect(await again.table('somethingNew').get('y')).toEqual({ id: 'y' });
    again.close();
  });

  it('has migrations in ascending order, each version once', () => {
    const versions = migrations.map((m) => m.version);
    expect(versions).toEqual([...new Set(versions)].sort((a, b) => a - b));
  });
});
