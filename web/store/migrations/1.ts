import type { Migration } from './index.ts';

/** The first published layout. */
export const version1: Migration = {
  version: 1,
  stores: {
    drafts: 'id, changedAt, [state+changedAt]',
    draftVersions: 'id, [draft+at]',
    evidence: 'id, draft',
    guides: 'id',
    practice: '++seq, &number, &draft',
    changes: 'key, at',
  },
};
