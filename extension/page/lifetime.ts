/** One signal for everything of ours on a page: it ends with the site's permission, an update of ours, or the page. */

const mark = Symbol.for('ticketklar');

export interface Life {
  readonly signal: AbortSignal;
  /** Nothing of ours may remain after this. */
  readonly end: () => void;
}

/**
 * Starts the only life in this page; a second injection gets undefined.
 * A life that an earlier version of the extension left behind is over by itself: its world has no runtime any more.
 */
export function begin(): Life | undefined {
  const world = globalThis as { [mark]?: Life };
  if (world[mark] && !world[mark].signal.aborted) return undefined;
  const controller = new AbortController();
  const life: Life = { signal: controller.signal, end: () => controller.abort() };
  world[mark] = life;
  return life;
}

/** False from the moment on in which the extension was updated, switched off or removed. */
export const isAlive = (): boolean => {
  try {
    return chrome.runtime.id !== undefined;
  } catch {
    return false;
  }
};
