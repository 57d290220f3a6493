/**
 * The only script that runs on every page of a granted site. It looks for the sign of a form or a ticket and asks for the page
 * part when it sees one; it reads nothing else. Self-contained: its whole cost is this file and its sense of time.
 */
import { onChanges } from './changes.ts';

/** `hints` of `sites/index.ts`, and there `otherSigns`: put in by the build: importing them would cost the sites' whole data. */
declare const __HINTS__: readonly string[];
declare const __OTHER_SIGNS__: readonly string[];

const pause = 400;

(() => {
  const hints = __HINTS__;
  // One by one: engines look for a lone selector by its id, class or name, but try a list of them on every element.
  const signs = [...hints.flatMap((hint) => hint.split(',')), ...__OTHER_SIGNS__];
  // The page part finds them here, and so costs no more with every site that is added.
  Object.assign(globalThis, { [Symbol.for('ticketklar hints')]: hints });
  const world = globalThis as unknown as Record<symbol, AbortController | undefined>;
  const mark = Symbol.for('ticketklar detector');
  if (world[mark] && !world[mark].signal.aborted) return;
  const over = new AbortController();
  world[mark] = over;

  const look = (): void => {
    if (!signs.some((sign) => Document.prototype.querySelector.call(document, sign) !== null)) return;
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
  /** The site was taken back before a form came. */
  const heard = (raw: unknown, sender: chrome.runtime.MessageSender): void => {
    const { channel, verb } = (raw ?? {}) as { readonly channel?: unknown; readonly verb?: unknown };
    if (sender.id === chrome.runtime.id && channel === 'form' && verb === 'end') over.abort();
  };
  chrome.runtime.onMessage.addListener(heard);
  over.signal.addEventListener('abort', () => {
    try {
      chrome.runtime.onMessage.removeListener(heard);
    } catch {
      // The runtime is already gone, and its listeners with it.
    }
  });
  onChanges({ pause: () => pause, look }, over.signal);
  look();
})();
