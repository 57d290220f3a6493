/** The pages of the editors: bundled once and kept, served on loopback together with the packages they come from. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdir, readFile, rename, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { ckeditor4Folder } from './ckeditor4.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const pages = join(root, 'test/editors/pages');
const kept = join(root, 'node_modules/.cache/ticketklar-editors');

/** Bundles the pages unless that was done for these very sources. Two workers may do it at once; one of them wins. */
async function bundled(): Promise<string> {
  const names = readdirSync(pages).sort();
  const hash = createHash('sha256').update(readFileSync(join(root, 'package-lock.json')));
  for (const name of names) hash.update(name).update(readFileSync(join(pages, name)));
  const folder = join(kept, hash.digest('hex').slice(0, 16));
  if (existsSync(folder)) return folder;
  const own = `${folder}.${process.pid}`;
  await mkdir(kept, { recursive: true });
  await build({
    root: pages,
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: own,
      target: 'chrome130',
      minify: false,
      chunkSizeWarningLimit: 10_000,
      modulePreload: false,
      rolldownOptions: { input: names.filter((name) => name.endsWith('.html')).map((name) => join(pages, name)) },
    },
  });
  await rename(own, folder).catch(() => rm(own, { recursive: true }));
  return folder;
}

/** The part that runs beside the page, and the one that runs in its own world, each as one plain script. */
export const editorsScript = (): Promise<string> => script('test/editors/world.ts');
export const codeScript = (): Promise<string> => script('extension/editors/code-world.ts');

async function script(entry: string): Promise<string> {
  const result = await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: { entry: join(root, entry), formats: ['iife'], name: 'ticketklar' },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (!output || !('output' in output)) throw new Error('vite built nothing');
  return output.output[0].code;
}

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** Policies that a page can be served with, by the name in its query. */
const policies: Readonly<Record<string, string>> = {
  strict:
    "default-src 'self'; style-src 'self' 'unsafe-inline'; require-trusted-types-for 'script'; trusted-types 'none'",
};

export interface EditorSite {
  readonly address: string;
  close(): Promise<void>;
}

export async function serveEditors(): Promise<EditorSite> {
  const folder = await bundled();
  const fileOf = (path: string): string => {
    if (path.startsWith('/npm/')) return join(root, 'node_modules', path.slice(5));
    if (path.startsWith('/ckeditor4/')) return join(ckeditor4Folder, path.slice(11));
    return join(folder, path);
  };
  const server: Server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const policy = policies[url.searchParams.get('policy') ?? ''];
    readFile(fileOf(url.pathname)).then(
      (content) =>
        response
          .writeHead(200, {
            'content-type': types[extname(url.pathname)] ?? 'application/octet-stream',
            'cache-control': 'max-age=3600',
            ...(policy ? { 'content-security-policy': policy } : {}),
          })
          .end(content),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://localhost:${port}/`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
