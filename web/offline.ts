/**
 * Build step of the web app: lists what was built and writes the service worker that keeps it available offline, and
 * tells the page about its manifest. The extension needs neither: its pages are files of the package.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import type { Plugin } from 'vite';

/** Every file of the folder, relative, with slashes; sorted, so that the same build gives the same worker. */
const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((file) => file !== 'sw.js')
    .sort();

/** @param template path of the worker's source, from this file */
export const offline = (template = './worker.js'): Plugin => {
  let folder = '';
  return {
    name: 'offline',
    apply: 'build',
    configResolved(config) {
      folder = resolve(config.root, config.build.outDir);
    },
    transformIndexHtml: () => [
      { tag: 'link', attrs: { rel: 'manifest', href: './app.webmanifest' }, injectTo: 'head' },
      { tag: 'link', attrs: { rel: 'icon', href: './icons/favicon.svg', type: 'image/svg+xml' }, injectTo: 'head' },
      {
        tag: 'meta',
        attrs: { name: 'description', content: 'Tickets, die beim ersten Lesen lösbar sind.' },
        injectTo: 'head',
      },
    ],
    closeBundle() {
      const hash = createHash('sha256');
      const files = filesIn(folder);
      for (const file of files) hash.update(file).update(readFileSync(join(folder, file)));
      const version = hash.digest('hex').slice(0, 16);
      const source = readFileSync(new URL(template, import.meta.url), 'utf8');
      const list = ['./', ...files.filter((file) => file !== 'index.html')];
      writeFileSync(
        join(folder, 'sw.js'),
        `const version = ${JSON.stringify(version)};\nconst files = ${JSON.stringify(list, null, 2)};\n\n${source}`,
      );
    },
  };
};
