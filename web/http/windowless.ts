/** A worker that sends for pages and belongs to none of their windows; see `sender.ts`. */
import type { HttpRequest } from '../../core/http.ts';
import { receive } from './transport.ts';

addEventListener('connect', (event) => {
  const [port] = (event as MessageEvent).ports;
  if (!port) return;
  port.onmessage = ({ data, ports: [answers] }: MessageEvent<HttpRequest>) => {
    if (!answers) return;
    const cancelled = new AbortController();
    answers.onmessage = () => cancelled.abort();
    void receive(data, { cancel: cancelled.signal }).then((received) => answers.postMessage(received));
  };
});
