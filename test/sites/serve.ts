/**
 * Gives out the pages of all sites on loopback: `/<site>/<file>/…`, whatever comes behind, for any method, so that a form
 * may be sent to `created.html/issues/42`.
 */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';

const types: Readonly<Record<string, string>> = { html: 'text/html', css: 'text/css', js: 'text/javascript' };

/** Starts on a free port of loopback. */
export async function servePages(): Promise<{ url: string; close: () => Promise<void> }> {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const [, site, file, type = ''] = /^\/([\w-]+)\/([\w-]+\.(html|css|js))(?:\/|$)/.exec(path) ?? [];
    readFile(fileURLToPath(new URL(`./${site}/pages/${file}`, import.meta.url))).then(
      (text) => {
        response.setHeader('content-type', `${types[type] ?? 'text/plain'}; charset=utf-8`);
        response.end(text);
      },
      () => {
        response.statusCode = 404;
        response.end('not here');
      },
    );
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}
