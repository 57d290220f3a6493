import Dexie from 'dexie';
import { afterEach, beforeEach } from 'vitest';
import { closeDatabase, databaseName } from '../../../web/store/database.ts';

/** Every test of a file starts on a device that has never seen the product. */
export const onFreshDevice = (): void => {
  const clear = async (): Promise<void> => {
    closeDatabase();
    await Dexie.delete(databaseName);
  };
  beforeEach(clear);
  afterEach(clear);
};
