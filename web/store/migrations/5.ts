import type { Migration } from './index.ts';

/** Tickets that are followed after they were sent, and the answers to them. */
export const version5: Migration = {
  version: 5,
  stores: { followed: 'id, draft, open, waits', replies: 'id, ticket, open' },
};
