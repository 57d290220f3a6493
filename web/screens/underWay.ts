/** Shows something that takes a while: how far it is, and the way out. */
import { app } from './app.svelte.ts';

export interface WorkWords {
  readonly doing: (done: number, all: number) => string;
  /** What is true after it was cancelled. */
  readonly cancelled: string;
}

/**
 * @param run is told what to call after each step, and the signal that ends it
 * @returns what `run` gives; undefined when it was cancelled, or something else is under way
 * @throws what `run` throws
 */
export async function underWay<T>(
  words: WorkWords,
  run: (progress: (done: number, all: number) => void, signal: AbortSignal) => Promise<T>,
): Promise<T | undefined> {
  if (app.work?.cancel) return undefined;
  const ending = new AbortController();
  const show = (done: number, all: number): void => {
    app.work = { says: words.doing(done, all), share: all > 0 ? done / all : 0, cancel: () => ending.abort() };
  };
  show(0, 0);
  try {
    const result = await run(show, ending.signal);
    app.work = undefined;
    return result;
  } catch (error) {
    app.work = ending.signal.aborted ? { says: words.cancelled } : undefined;
    if (ending.signal.aborted) return undefined;
    throw error;
  }
}
