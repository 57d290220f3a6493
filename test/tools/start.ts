/**
 * `npm start [-- --no-open]`: builds, serves the web app on loopback, and where there is a Chromium and a screen opens
 * it with the extension loaded and the practice desk in a tab. Runs until Ctrl+C.
 */
import { resolve } from 'node:path';
import { findChromium } from '../browser/chromium.ts';
import { run, say } from './count.ts';
import { serve } from './serve.ts';
import { startWords, systemLanguage } from './start.words.ts';
import { hasDisplay, openWindow } from './window.ts';

const words = startWords[systemLanguage()];

say(words.building);
if ((await run(process.execPath, ['--import', 'tsx', 'test/tools/build.ts'])) !== 0) {
  say(words.notBuilt);
  process.exit(1);
}

const server = await serve('dist/web', 4173, { orNext: true });
const extension = resolve('dist/chromium');
say(`\n${words.serving(server.address)}\n\n${words.load(extension, resolve('dist/firefox/manifest.json'))}\n`);

const program = process.argv.includes('--no-open') || !hasDisplay() ? undefined : findChromium();
const opened = program
  ? openWindow(program, extension, `${server.address}#/practice`).catch((error: Error) => {
      say(words.notOpened(error.message));
      return undefined;
    })
  : undefined;
if (program && (await opened)) say(words.opened(program));
say(words.end);

const end = async (): Promise<void> => {
  await (await opened)?.close();
  await server.close();
  process.exit(0);
};
process.once('SIGINT', () => void end());
process.once('SIGTERM', () => void end());
