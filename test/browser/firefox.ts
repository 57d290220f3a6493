/** The Firefox that the browser tests drive: one that is installed, never one that is downloaded. */
import { existsSync } from 'node:fs';

const places = ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'];

/** Path of an installed Firefox; undefined where there is none. */
export const findFirefox = (): string | undefined => places.find((place) => existsSync(place));
