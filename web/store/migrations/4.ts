import type { Migration } from './index.ts';

/** Targets, what is on its way to them, and the log of what has left this device. */
export const version4: Migration = {
  version: 4,
  stores: { targets: 'id', outbox: 'id, draft, target, state, open', departures: 'id, at, draft' },
};
