import type { Migration } from './index.ts';

/** How first analyses ended, and the knowledge that those solved in house have left. */
export const version6: Migration = { version: 6, stores: { analyses: 'draft', knowledge: 'id, draft, at' } };
