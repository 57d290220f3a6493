/**
 * The only script that runs on every page of a granted site. It looks for the sign of a form and asks for the page
 * part when it sees one; it reads nothing else. Self-contained: its whole cost is this file and its sense of time.
 */
import { onChanges } from './changes.ts';

/** The sites' hints, put in by the build from `sites/index.ts`. */
declare const __HINTS__: string;

/** A form with a line and a text of its own may be a ticket form of a system that we do not know. */
const unknown = 'form:has(textarea):has(input:not([type]),input[type=text])';

const pause = 400;

(() => {
  const world = globalThis as unknown as Record<symbol, AbortController | undefined>;
  const mark = Symbol.for('ticketklar detector');
  if (world[mark] && !world[mark].signal.aborted) return;
  const over = new AbortController();
  world[mark] = over;

  const selector = `${__HINTS__},${unknown}`;
  const look = (): void => {
    if (Document.prototype.querySelector.call(document, selector) === null) return;
    over.abort();
    void send();
  };
  const send = async (): Promise<void> => {
    try {
      await chrome.runtime.sendMessage({ channel: 'page', verb: 'found', data: {} });
    } catch {
      // The extension was updated or removed meanwhile; its next version looks for itself.
    }
  };
  onChanges({ pause: () => pause, look }, over.signal);
  look();
})();
