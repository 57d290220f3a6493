import { stampOf } from '../clock.ts';
import type { Change, Draft } from '../rows.ts';
import { valuesOf } from '../stamps.ts';
import type { Migration } from './index.ts';

/** Shelves, tags and clocks: each value learns when it was written, each change gets a time of its own. */
export const version2: Migration = {
  version: 2,
  stores: {
    drafts: 'id, changedAt, [state+changedAt], shelf, [shelf+state]',
    memos: 'key',
  },
  async upgrade(transaction) {
    const device = crypto.randomUUID().slice(0, 8);
    await transaction.table('memos').put({ key: 'device', value: device });
    await transaction
      .table<Draft>('drafts')
      .toCollection()
      .modify((draft: { -readonly [K in keyof Draft]: Draft[K] }) => {
        const stamp = stampOf(draft.changedAt, device);
        draft.clocks = Object.fromEntries(valuesOf(draft).map((name) => [name, stamp]));
        draft.seen = { [device]: draft.changedAt };
      });
    const changes = transaction.table<Change, string>('changes');
    let last = 0;
    for (const change of await changes.orderBy('at').toArray()) {
      last = Math.max(last + 1, change.at);
      await changes.put({ ...change, at: last });
    }
  },
};
