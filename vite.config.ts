/**
 * One source, four kinds of build, chosen by `--mode`:
 *   chromium | firefox   the extension, with the web app as its page → dist/chromium, dist/firefox
 *   detector | page | point | propose | code-world   the scripts that run in a host page, each one plain file → dist/host-page
 *   web                  the installable web app → dist/web
 * Without one of these modes (vitest) only the tests are configured. `npm run build` makes all of them.
 */
import { fileURLToPath } from 'node:url';
import { crx } from '@crxjs/vite-plugin';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import type { Plugin, Rolldown, UserConfig } from 'vite';
import { defineConfig } from 'vitest/config';
import { catalogue } from './core/catalogue.ts';
import { exports } from './core/import/exports.ts';
import { systems } from './core/systems/index.ts';
import { manifest, type Browser } from './extension/manifest.ts';
import { hints, otherSigns, sites } from './extension/sites/index.ts';
import { offline } from './web/offline.ts';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** `fragments: 'tree'` keeps `innerHTML` out of Svelte's runtime: no warning in `web-ext lint`. */
const svelteOptions = { configFile: false, compilerOptions: { runes: true, fragments: 'tree' } } as const;

/**
 * Svelte creates a trusted-types policy when it loads. Where a page's policy list forbids that, nothing would mount.
 * Extension pages set no such list, so taking the feature away costs nothing and covers every place it may run.
 */
const withoutTrustedTypes = { 'globalThis.window.trustedTypes': 'undefined' };

/** zod probes `new Function` for speed; every policy of ours forbids it, so the probe goes before it is shipped. */
const zodWithoutEval = (): Plugin => ({
  name: 'zod-without-eval',
  apply: 'build',
  enforce: 'pre',
  transform: {
    filter: { id: /\/zod\/v4\/core\/(util|doc)\.js$/ },
    handler(code, id) {
      const probe = 'const F = Function;';
      if (!code.includes(probe)) throw new Error(`zod changed: no "${probe}" in ${id}`);
      return { code: code.replace(probe, 'throw new Error("no eval");'), map: null };
    },
  },
});

/** The library under the pictures can parse markup. Nothing of ours does: where it would, it writes text instead. */
const picturesWithoutMarkup = (): Plugin => ({
  name: 'pictures-without-markup',
  apply: 'build',
  enforce: 'pre',
  transform: {
    filter: { id: /\/d3-selection\/dist\/d3-selection\.mjs$/ },
    handler(code, id) {
      if (!code.includes('.innerHTML')) throw new Error(`d3-selection changed: no innerHTML in ${id}`);
      return { code: code.replaceAll('.innerHTML', '.textContent'), map: null };
    },
  },
});

/** What works with which ticket system. */
const known = { __KNOWN__: JSON.stringify(catalogue(sites, systems, exports)) };

/** The review reads its lists in a worker; parts of it come later, so it is a module. */
const worker = { format: 'es', plugins: () => [zodWithoutEval()] } as const;

const extension = (browser: Browser): UserConfig => ({
  root: at('.'),
  base: '',
  publicDir: at('extension/public'),
  define: { __TARGET__: JSON.stringify(browser), ...known, ...withoutTrustedTypes },
  plugins: [
    zodWithoutEval(),
    picturesWithoutMarkup(),
    svelte(svelteOptions),
    crx({ manifest: manifest(browser), browser: browser === 'firefox' ? 'firefox' : 'chrome' }),
  ],
  worker,
  build: {
    outDir: at(`dist/${browser}`),
    emptyOutDir: true,
    modulePreload: false,
    target: browser === 'firefox' ? 'firefox140' : 'chrome130',
    rolldownOptions: { input: { app: at('web/index.html'), panel: at('extension/panel/index.html') } },
  },
});

/** Classic scripts: nothing of them has to be web-accessible, and nothing is loaded after them. */
const hostPage = (name: 'detector' | 'page' | 'point' | 'propose' | 'code-world'): UserConfig => ({
  root: at('.'),
  publicDir: false,
  define: {
    __TARGET__: JSON.stringify('page'),
    __HINTS__: JSON.stringify(hints),
    __OTHER_SIGNS__: JSON.stringify(otherSigns),
    ...withoutTrustedTypes,
  },
  plugins: [zodWithoutEval()],
  build: {
    outDir: at('dist/host-page'),
    emptyOutDir: false,
    target: ['chrome130', 'firefox140'],
    lib: {
      entry: at(`extension/${name === 'code-world' ? 'editors' : 'page'}/${name}.ts`),
      formats: ['iife'],
      name: 'ticketklar',
      fileName: () => `${name}.js`,
    },
  },
});

/** What the first screen needs lies in one file: it is smaller than many, and one question less for each of them. */
function startOf(id: string, chunking: Rolldown.ChunkingContext): string | null {
  const seen = new Set<string>();
  const isNeeded = (module: string): boolean => {
    if (seen.has(module)) return false;
    seen.add(module);
    const info = chunking.getModuleInfo(module);
    return info !== null && (info.isEntry || info.importers.some(isNeeded));
  };
  return isNeeded(id) ? 'start' : null;
}

const web = (): UserConfig => ({
  root: at('web'),
  base: './',
  publicDir: at('web/public'),
  define: { __TARGET__: JSON.stringify('web'), ...known, ...withoutTrustedTypes },
  plugins: [zodWithoutEval(), picturesWithoutMarkup(), svelte(svelteOptions), offline()],
  worker,
  build: {
    outDir: at('dist/web'),
    emptyOutDir: true,
    target: ['chrome130', 'firefox140', 'safari18'],
    modulePreload: false,
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: startOf, debugName: 'start' }] } } },
  },
});

const tests: UserConfig = {
  define: { __TARGET__: JSON.stringify('web') },
  plugins: [svelte(svelteOptions)],
  resolve: { conditions: ['browser'] },
  test: {
    // Some tests start programs of their own; a busy machine is no failure.
    testTimeout: 30_000,
    projects: [
      {
        extends: true,
        test: { name: 'core', environment: 'node', include: ['test/core/**/*.test.ts', 'test/*.test.ts'] },
      },
      {
        extends: true,
        test: {
          name: 'web',
          environment: 'node',
          include: ['test/web/**/*.test.ts'],
          setupFiles: ['fake-indexeddb/auto'],
        },
      },
      { extends: true, test: { name: 'extension', environment: 'node', include: ['test/extension/**/*.test.ts'] } },
    ],
  },
};

export default defineConfig(({ mode }) => {
  if (mode === 'chromium' || mode === 'firefox') return extension(mode);
  if (mode === 'detector' || mode === 'page' || mode === 'point' || mode === 'propose' || mode === 'code-world')
    return hostPage(mode);
  if (mode === 'web') return web();
  return tests;
});
