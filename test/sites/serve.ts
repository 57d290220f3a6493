/**
 * Gives out the pages of all sites on loopback: `/<site>/<file>/…`, whatever comes behind, for any method, so that a form
 * may be sent to `created.html/issues/42`. Beside them the real editors that pages have in them: `/npm/<package>/…` as
 * installed, `/ckeditor4/…` where Debian's package lies, `/editors/prosemirror.js` as one script.
 */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { ckeditor4Folder } from '../editors/ckeditor4.ts';

const types: Readonly<Record<string, string>> = { html: 'text/html', css: 'text/css', js: 'text/javascript' };

const fileOf = (address: string): string => fileURLToPath(new URL(address, import.meta.url));

async function proseMirror(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      minify: false,
      lib: { entry: fileOf('./prosemirror.js'), formats: ['iife'], name: 'proseMirrorForPages' },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (!output || !('output' in output)) throw new Error('vite built nothing');
  return output.output[0].code;
}

/** Starts on a free port of loopback. */
export async function servePages(): Promise<{ url: string; close: () => Promise<void> }> {
  let bundled: Promise<string> | undefined;
  const contentOf = (path: string): Promise<string | Buffer> => {
    if (path === '/editors/prosemirror.js') return (bundled ??= proseMirror());
    if (path.startsWith('/npm/')) return readFile(fileOf(`../../node_modules/${path.slice('/npm/'.length)}`));
    if (path.startsWith('/ckeditor4/')) return readFile(`${ckeditor4Folder}/${path.slice('/ckeditor4/'.length)}`);
    const [, site, file] = /^\/([\w-]+)\/([\w-]+\.(?:html|css|js))(?:\/|$)/.exec(path) ?? [];
    return readFile(fileOf(`./${site}/pages/${file}`));
  };
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const [, type = ''] = /\.(html|css|js)(?:\/|$)/.exec(path) ?? [];
    contentOf(path).then(
      (text) => {
        response.setHeader(
          'content-type',
          type in types ? `${types[type]}; charset=utf-8` : 'application/octet-stream',
        );
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
