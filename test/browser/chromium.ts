import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Names under which a Chromium may lie in the search path, best first. */
const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'chrome'];

const usualPlaces = [
  '/usr/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

const executable = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** The path of an installed Chromium, Chrome or Edge; `$CHROMIUM` goes first. `undefined` when there is none. */
export const findChromium = (): string | undefined => {
  const inPath = (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)));
  const asked = process.env['CHROMIUM'];
  return [...(asked ? [asked] : []), ...usualPlaces, ...inPath].find(executable);
};

/** Like {@link findChromium}; throws a sentence that says what to do when there is none. */
export const requireChromium = (): string => {
  const path = findChromium();
  if (path) return path;
  throw new Error(
    'No Chromium was found. Install Chromium, Chrome or Edge, or set CHROMIUM to the path of its program.',
  );
};

/** Quiet and reproducible: no first-run pages, no traffic of the browser's own. As root the sandbox cannot start. */
export const chromiumFlags: readonly string[] = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
