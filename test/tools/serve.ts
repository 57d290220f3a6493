/**
 * A static server for built files, loopback only: `tsx test/tools/serve.ts <folder> [port]`.
 * `npm start` and the browser tests use it. The server lets nothing be cached; the web app's own worker does, so a new
 * build shows after „Neue Fassung bereit: neu laden“, or once all its tabs were closed.
 */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join, normalize, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createGzip } from 'node:zlib';

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.woff2': 'font/woff2',
  '.zip': 'application/zip',
};

/** The file that a request means, or `undefined` when it lies outside the folder or does not exist. */
const fileFor = async (folder: string, url: string): Promise<string | undefined> => {
  let path: string;
  try {
    path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
  } catch {
    return undefined;
  }
  if (path.includes('\0')) return undefined;
  const file = join(folder, normalize(path));
  if (file !== folder && !file.startsWith(folder.endsWith(sep) ? folder : folder + sep)) return undefined;
  const found = await stat(file).catch(() => undefined);
  if (found?.isFile()) return file;
  if (!found?.isDirectory()) return undefined;
  const index = join(file, 'index.html');
  return (await stat(index).catch(() => undefined))?.isFile() ? index : undefined;
};

const answer = async (
  folder: string,
  request: IncomingMessage,
  response: ServerResponse,
  gzip: boolean,
): Promise<void> => {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD' }).end();
    return;
  }
  const file = await fileFor(folder, request.url ?? '/');
  if (!file) {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('not found');
    return;
  }
  const type = types[extname(file)] ?? 'application/octet-stream';
  const packed = gzip && type.includes('charset') && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
  response.writeHead(200, {
    'content-type': type,
    ...(packed ? { 'content-encoding': 'gzip', vary: 'accept-encoding' } : {}),
    'cache-control': 'no-cache',
    'x-content-type-options': 'nosniff',
  });
  if (request.method === 'HEAD') response.end();
  else {
    const bytes = createReadStream(file).on('error', () => response.destroy());
    (packed ? bytes.pipe(createGzip()) : bytes).pipe(response);
  }
};

/**
 * Serves a folder on loopback. Takes the next free port when `port` is taken and `orNext` is set, else rejects.
 * With `gzip` texts are packed, as servers on the web do; tests have no need of it.
 * @returns the address with its port and a way to end the server
 */
export const serve = async (
  folder: string,
  port: number,
  { orNext = false, gzip = false } = {},
): Promise<{ address: string; close(): Promise<void> }> => {
  const root = resolve(folder);
  const server: Server = createServer((request, response) => void answer(root, request, response, gzip));
  const listen = (at: number): Promise<number> =>
    new Promise((done, failed) => {
      server.once('error', failed);
      server.listen(at, '127.0.0.1', () => {
        server.off('error', failed);
        done(at);
      });
    }).catch((error: NodeJS.ErrnoException) => {
      if (orNext && error.code === 'EADDRINUSE' && at < port + 100) return listen(at + 1);
      throw error;
    }) as Promise<number>;
  const taken = await listen(port);
  return {
    address: `http://localhost:${taken}/`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
};

const [, script, folder, port] = process.argv;
if (script && folder && import.meta.url === pathToFileURL(script).href) {
  const { address } = await serve(folder, Number(port ?? 4173));
  process.stdout.write(`${folder} at ${address}\n`);
}
