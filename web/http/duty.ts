/**
 * Who sends: one tab, window or background of all that are open, chosen by a Web Lock. The others wait for its end. In
 * the extension an alarm wakes the background when no page is open.
 */
import type { Patience } from '../../core/outbox.ts';
import { abandonAll, networkIsBack } from '../store/outbox.ts';
import { hear, tell } from './news.ts';
import { Worker } from './outbox.ts';

const lock = 'ticketklar.outbox';
export const alarm = 'outbox';
/** Milliseconds; longer timers are not needed, and none may overflow. */
const longest = 600_000;

/** Asks the browser to wake the extension's background until the outbox is done. */
export function wakeLater(): void {
  if (__TARGET__ !== 'web') void chrome.alarms.create(alarm, { periodInMinutes: 1 });
}

/** Sends whatever becomes due, as long as this page is open and until the signal ends it. */
export function onDuty(stop: AbortSignal, patience?: Patience): void {
  wakeLater();
  navigator.locks
    .request(lock, { signal: stop }, async () => {
      const worker = makeWorker(stop, patience);
      let wake = (): void => undefined;
      hear((news) => {
        if (news.kind === 'look') wake();
        if (news.kind === 'cancel') worker.cancel(news.id);
      }, stop);
      stop.addEventListener('abort', () => wake(), { once: true });
      addEventListener('online', () => void networkIsBack().then(() => wake()), { signal: stop });
      await abandonAll();
      while (!stop.aborted) {
        let told = false;
        const called = new Promise<void>((done) => {
          wake = () => {
            told = true;
            done();
          };
        });
        // A database that cannot be read now is asked again later.
        const next = await worker.drain().catch(() => ({ kind: 'wait', until: Date.now() + 30_000 }) as const);
        if (told) continue;
        const wait = next.kind === 'wait' ? Math.max(50, next.until - Date.now()) : longest;
        const timer = setTimeout(() => wake(), Math.min(wait, longest));
        await called;
        clearTimeout(timer);
      }
    })
    .catch((error: unknown) => {
      if (!stop.aborted) throw error;
    });
}

/** One round, for the extension's background: nothing happens where a page is on duty. @returns false when all is done */
export async function oneRound(): Promise<boolean> {
  return navigator.locks.request(lock, { ifAvailable: true }, async (mine) => {
    if (!mine) return true;
    await abandonAll();
    const next = await makeWorker(new AbortController().signal).drain();
    return next.kind !== 'idle';
  });
}

const makeWorker = (stop: AbortSignal, patience?: Patience): Worker =>
  new Worker({
    stop,
    onStep: (id, { step, ...more }) =>
      tell({ kind: 'step', id, step: { step, ...('file' in more ? { file: more.file } : {}) } }),
    ...(patience ? { patience } : {}),
  });
