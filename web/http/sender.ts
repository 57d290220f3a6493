/**
 * Who sends a request: this page or background itself; what carries the user's session is sent by somebody without a
 * window. A server that refuses a session may ask for user and password (RFC 7617), and for a request of a page with
 * permission for the host the browser then opens its own dialog, which says nothing of Ticketklar.
 */
import type { HttpAnswer, HttpRequest, Send } from '../../core/http.ts';
import { answerOf, sendBy, type Received, type Way } from './transport.ts';

/** Milliseconds that the worker may be slower than the request. */
const grace = 5_000;

export const sender = (way: Way = {}): Send => {
  const here = sendBy(way);
  // The background of Chromium has no window itself; for a web page of another origin no browser asks.
  if (__TARGET__ === 'web' || typeof SharedWorker === 'undefined') return here;
  return (request) => (request.cookies === 'session' ? withoutWindow(request, way) : here(request));
};

let worker: SharedWorker | undefined;

function withoutWindow(request: HttpRequest, { cancel }: Way): Promise<HttpAnswer> {
  worker ??= new SharedWorker(new URL('./windowless.ts', import.meta.url), { type: 'module' });
  const { port } = worker;
  const { port1: mine, port2: its } = new MessageChannel();
  const ending = new AbortController();
  const { signal } = ending;
  return new Promise<HttpAnswer>((done) => {
    const late = (): void => {
      // It may be gone without a word; the next request asks a new one.
      worker = undefined;
      done({ kind: 'none', why: 'timeout', maybeArrived: true });
    };
    const timer = setTimeout(late, request.timeout + grace);
    signal.addEventListener('abort', () => clearTimeout(timer));
    worker?.addEventListener(
      'error',
      () => {
        worker = undefined;
        done({ kind: 'none', why: 'cut', maybeArrived: false });
      },
      { signal },
    );
    cancel?.addEventListener('abort', () => mine.postMessage('cancel'), { signal });
    mine.onmessage = ({ data }: MessageEvent<Received>) => done(answerOf(data));
    port.postMessage(request, [its]);
    if (cancel?.aborted) mine.postMessage('cancel');
  }).finally(() => {
    ending.abort();
    mine.close();
  });
}
