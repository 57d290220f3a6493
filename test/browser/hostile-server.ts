/** A server on loopback that means no good, and whatever it was asked: without end, in circles, slowly, for a password. */
import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setInterval as every } from 'node:timers/promises';
import { createGzip } from 'node:zlib';

export interface HostileServer {
  readonly url: string;
  /** Everything that came, in its order; preflights do not count. */
  readonly asked: { readonly path: string; readonly headers: IncomingHttpHeaders }[];
  /** Bytes that were written, before they were packed. */
  readonly written: () => number;
  /** Resolves once the other side has ended the answer to this path. */
  readonly left: (path: string) => Promise<unknown>;
  readonly close: () => Promise<void>;
}

/** Bytes; what it tries to make the other side take. */
export const tenGigabytes = 10_000_000_000;
/** Milliseconds between two bytes of a slow answer. */
const drip = 50;

const json = { 'content-type': 'application/json' };

/** @param elsewhere where its redirects lead */
export async function startHostile(elsewhere = ''): Promise<HostileServer> {
  const asked: HostileServer['asked'] = [];
  const leaving = new Map<string, Promise<unknown>>();
  let written = 0;
  function* chunks(): Generator<Buffer> {
    const chunk = Buffer.alloc(65_536, '[');
    for (let sent = 0; sent < tenGigabytes; sent += chunk.length) {
      written += chunk.length;
      yield chunk;
    }
  }
  const answer = async (path: string, response: ServerResponse): Promise<void> => {
    const [, what = '', more = ''] = path.split('/');
    switch (what) {
      case 'endless':
        response.writeHead(200, json);
        return pipeline(Readable.from(chunks()), response);
      case 'announced':
        response.writeHead(200, { ...json, 'content-length': tenGigabytes });
        return pipeline(Readable.from(chunks()), response);
      case 'packed':
        response.writeHead(200, { ...json, 'content-encoding': 'gzip' });
        return pipeline(Readable.from(chunks()), createGzip(), response);
      case 'circle':
        response.writeHead(302, { location: `/circle/${Number(more) + 1}` });
        break;
      case 'elsewhere':
        response.writeHead(Number(more), { location: `${elsewhere}/stolen` });
        break;
      case 'password':
        response.writeHead(401, { ...json, 'www-authenticate': `${more} realm="Sign in"` });
        break;
      case 'silence':
        return;
      case 'drip':
        response.writeHead(200, json);
        for await (const _ of every(drip)) if (!response.write(' ') && response.destroyed) return;
        return;
      case 'cut':
        response.writeHead(200, { ...json, 'content-length': 100 });
        response.write('{', () => response.destroy());
        return;
      case 'page':
        response.writeHead(200, { 'content-type': 'text/html', refresh: '0; url=/stolen' });
        response.write('<script>globalThis.harmed = true</script>');
        break;
      case 'api':
        response.writeHead(401, { ...json, 'www-authenticate': 'Basic realm="Web Password"' });
        break;
      default:
        response.writeHead(200, json);
    }
    response.end();
  };
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    const { url: path = '/', method, headers } = request;
    // It lets everybody in: the more can be done to them.
    response.setHeader('access-control-allow-origin', headers.origin ?? '*');
    response.setHeader('access-control-allow-credentials', 'true');
    response.setHeader('access-control-allow-headers', 'authorization, content-type, x-key');
    if (method === 'OPTIONS') return void response.writeHead(204).end();
    asked.push({ path, headers });
    leaving.set(path, once(response, 'close'));
    // Whoever hangs up in the middle is no error of this server.
    answer(path, response).catch(() => response.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    written: () => written,
    left: async (path) => leaving.get(path) ?? Promise.reject(new Error(`nobody has asked for ${path}`)),
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
