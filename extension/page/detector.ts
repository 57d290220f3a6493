/**
 * The only script that runs on every page of a granted site. It looks for the sign of a form and asks for the page
 * part when it sees one; it reads nothing else. Self-contained: its whole cost is this file.
 */

/** The sites' hints, put in by the build from `sites/index.ts`. */
declare const __HINTS__: string;

/** A form with a line and a text of its own may be a ticket form of a system that we do not know. */
const unknown = 'form:has(textarea):has(input:not([type]),input[type=text])';

/** A page that never stops changing is looked at this often, then only again after a navigation. */
const most = 50;
const pause = 400;

(() => {
  const world = globalThis as unknown as Record<symbol, AbortController | undefined>;
  const mark = Symbol.for('ticketklar detector');
  if (world[mark] && !world[mark].signal.aborted) return;
  const over = new AbortController();
  world[mark] = over;

  let looks = 0;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const selector = `${__HINTS__},${unknown}`;

  const look = (): void => {
    waiting = undefined;
    looks += 1;
    if (Document.prototype.querySelector.call(document, selector) === null) {
      if (looks >= most) observer.disconnect();
      return;
    }
    end();
    void send();
  };
  const send = async (): Promise<void> => {
    try {
      await chrome.runtime.sendMessage({ channel: 'page', verb: 'found', data: {} });
    } catch {
      // The extension was updated or removed meanwhile; its next version looks for itself.
    }
  };
  const soon = (): void => {
    waiting ??= setTimeout(look, pause);
  };
  const again = (): void => {
    looks = 0;
    observer.observe(document.documentElement, { childList: true, subtree: true });
    soon();
  };
  const end = (): void => {
    clearTimeout(waiting);
    observer.disconnect();
    over.abort();
  };

  const observer = new MutationObserver(soon);
  const { signal } = over;
  (globalThis as { navigation?: EventTarget }).navigation?.addEventListener('navigatesuccess', again, { signal });
  addEventListener('pageshow', (event) => (event as PageTransitionEvent).persisted && again(), { signal });
  observer.observe(document.documentElement, { childList: true, subtree: true });
  look();
})();
