/** The connection to the database, where the device gives it only later. */
import { expect, it, vi } from 'vitest';
import { onFreshDevice } from './fresh.ts';
import { database } from '../../../web/store/database.ts';

onFreshDevice();

it('is opened anew with the next question where it could not be opened before', async () => {
  const refuses = vi.spyOn(indexedDB, 'open').mockImplementationOnce(() => {
    throw new DOMException('no room', 'QuotaExceededError');
  });
  await expect(database().drafts.count()).rejects.toThrow();
  expect(await database().drafts.count()).toBe(0);
  refuses.mockRestore();
});
