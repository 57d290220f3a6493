/** The manifest as a function of the browser. Origins come from the sites, the version from package.json. */
import type { ManifestV3Export } from '@crxjs/vite-plugin';
import pkg from '../package.json' with { type: 'json' };

export type Browser = 'chromium' | 'firefox';

export const manifest = (browser: Browser): ManifestV3Export => ({
  manifest_version: 3,
  name: 'Ticketklar',
  version: pkg.version,
  ...(browser === 'firefox' ? {} : {}),
});
