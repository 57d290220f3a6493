/// <reference types="vite/client" />
/// <reference types="svelte" />

/** What is being built: the web app, the extension for one browser, or a script for host pages. */
declare const __TARGET__: 'web' | 'chromium' | 'firefox' | 'page';
