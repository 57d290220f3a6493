import type { Migration } from './index.ts';

/** Templates that people made of good drafts, and what they say in every ticket for a target. */
export const version3: Migration = { version: 3, stores: { templates: 'id, name', standing: 'target' } };
