import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { awake } from '../../extension/background/awake.ts';

const getPlatformInfo = vi.fn(() => Promise.resolve({}));

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('chrome', { runtime: { getPlatformInfo } });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  getPlatformInfo.mockClear();
});

/** More than the browser lets a worker be quiet. */
const limit = 30_000;

test('while a file leaves, the browser is called within every 30 seconds; afterwards it may put the worker to sleep', async () => {
  let arrived: (number: string) => void = () => undefined;
  const sent = awake(() => new Promise<string>((done) => (arrived = done)));
  for (let quiet = 1; quiet <= 5; quiet += 1) {
    await vi.advanceTimersByTimeAsync(limit);
    expect(getPlatformInfo.mock.calls.length).toBeGreaterThanOrEqual(quiet);
  }
  arrived('#4711');
  expect(await sent).toBe('#4711');
  expect(vi.getTimerCount()).toBe(0);
});

test('a round that fails lets the worker sleep, too', async () => {
  await expect(awake(() => Promise.reject(new Error('no network')))).rejects.toThrow('no network');
  expect(vi.getTimerCount()).toBe(0);
});
