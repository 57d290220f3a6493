/**
 * When to look at a page again: soon after it has drawn something, and at once quick again after a navigation. A page
 * that never rests is looked at more and more seldom, but never forgotten.
 */

/** Looks in a row without a navigation from which on the page counts as one that never rests. */
const many = 50;
/** Milliseconds between two looks at a page that never rests. */
const seldom = 2_000;
/** Milliseconds between two looks at the address, where the browser does not tell of navigations. */
const addressPause = 1_000;

export interface Changes {
  /** Milliseconds that the page may go on drawing before it is looked at. */
  readonly pause: () => number;
  readonly look: () => void;
}

/** Calls `look` after changes of the page until the signal ends; the first look is the caller's. */
export function onChanges({ pause, look }: Changes, signal: AbortSignal): void {
  let looks = 0;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const soon = (): void => {
    waiting ??= setTimeout(drawn, looks < many ? pause() : seldom);
  };
  const drawn = (): void => {
    waiting = undefined;
    looks += 1;
    look();
  };
  const again = (): void => {
    // A page that rewrites its address all the time must not put off every look.
    if (looks >= many) {
      clearTimeout(waiting);
      waiting = undefined;
    }
    looks = 0;
    soon();
  };
  const observer = new MutationObserver(soon);
  observer.observe(document.documentElement, { childList: true, subtree: true });
  addEventListener('pageshow', (event) => (event as PageTransitionEvent).persisted && again(), { signal });

  const { navigation } = globalThis as { navigation?: EventTarget };
  navigation?.addEventListener('navigatesuccess', again, { signal });
  let address = location.href;
  const compare = (): void => {
    if (location.href === address) return;
    address = location.href;
    again();
  };
  const comparing = navigation ? undefined : setInterval(compare, addressPause);

  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(waiting);
    clearInterval(comparing);
  });
}

/** Calls `moved` when the page has become longer or wider, as by a text field that grows or a picture that has come. */
export function onSizes(moved: () => void, signal: AbortSignal): void {
  const observer = new ResizeObserver(moved);
  observer.observe(document.documentElement);
  if (document.body) observer.observe(document.body);
  signal.addEventListener('abort', () => observer.disconnect());
}
