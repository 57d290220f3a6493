/**
 * The versions of the database, oldest first. A published version is never edited: a new one is added behind it, with
 * an `upgrade` where rows change their shape. `test/web/store/migrations.test.ts` opens a database of every version.
 */
import type { Transaction } from 'dexie';
import { version1 } from './1.ts';
import { version2 } from './2.ts';
import { version3 } from './3.ts';
import { version4 } from './4.ts';
import { version5 } from './5.ts';
import { version6 } from './6.ts';
import { version7 } from './7.ts';
import { version8 } from './8.ts';

export interface Migration {
  readonly version: number;
  /** Dexie's index notation by table; only tables that change need to be named after version 1. */
  readonly stores: Readonly<Record<string, string | null>>;
  /** Rewrites rows of the version before; runs in the upgrade transaction, all or nothing. */
  readonly upgrade?: (transaction: Transaction) => Promise<void>;
}

export const migrations: readonly Migration[] = [
  version1,
  version2,
  version3,
  version4,
  version5,
  version6,
  version7,
  version8,
];
