/** The browser is killed while somebody types. How much typing is gone is measured by `npm run bench:durability`. */
import { expect, test } from '@playwright/test';
import { rounds } from '../durability/rounds.ts';

test('nothing that was shown as saved is lost or damaged when the browser is killed, in 20 rounds', async ({
  baseURL,
}) => {
  test.setTimeout(600_000);
  if (!baseURL) throw new Error('no server');
  // Moments that no two rounds share: right after the first word, in the middle of a save, while a file is added.
  const outcome = await rounds(20, baseURL, (round) => (round * 277) % 900);
  expect(outcome.lost).toEqual([]);
  expect(outcome.rounds).toBe(20);
  // Each round typed, every second one saved, every fourth one added a file; else nothing was proved.
  expect(outcome.words).toBeGreaterThanOrEqual(20);
  expect(outcome.acknowledged).toBeGreaterThanOrEqual(10);
  expect(outcome.files).toBeGreaterThanOrEqual(5);
});
