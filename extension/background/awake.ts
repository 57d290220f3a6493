/**
 * Keeps the worker awake while something leaves: Chromium ends one that has called nothing of the browser for 30
 * seconds, also in the middle of the upload of a large file, and the next alarm would begin it anew.
 * https://developer.chrome.com/docs/extensions/develop/concepts/service-workers/lifecycle
 */

/** Milliseconds. */
const often = 20_000;

/** @returns what the work returns; throws what it throws */
export async function awake<T>(work: () => Promise<T>): Promise<T> {
  const timer = setInterval(() => void chrome.runtime.getPlatformInfo(), often);
  try {
    return await work();
  } finally {
    clearInterval(timer);
  }
}
