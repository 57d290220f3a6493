/// <reference types="vite/client" />
/// <reference types="svelte" />

/** What is being built: the web app, the extension for one browser, or a script for host pages. */
declare const __TARGET__: 'web' | 'chromium' | 'firefox' | 'page';

/** The ticket systems as the build found them in the files of the sites, the clients and the exports. */
declare module 'virtual:known' {
  import type { Known } from '../core/catalogue.ts';
  export const known: readonly Known[];
}
