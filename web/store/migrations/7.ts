import type { Migration } from './index.ts';

/** Answers that somebody is still writing to tickets that are followed. */
export const version7: Migration = { version: 7, stores: { begun: 'ticket' } };
