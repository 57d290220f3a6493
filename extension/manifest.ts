/** The manifest as a function of the browser. Origins are asked for one by one; the version comes from package.json. */
import type { ManifestV3Export } from '@crxjs/vite-plugin';
import pkg from '../package.json' with { type: 'json' };

export type Browser = 'chromium' | 'firefox';

/** The panel: the only page of ours that a host page may show, in a frame that the page part puts there. */
const panel = 'extension/panel/index.html';

const icons = { 16: 'icons/16.png', 32: 'icons/32.png', 48: 'icons/48.png', 128: 'icons/128.png' };

/**
 * `connect-src` is open for ticket systems: which of them may be reached is decided by the hosts that a person grants.
 * Svelte sets a few styles on elements, hence `unsafe-inline` for styles alone.
 */
const policy = [
  `default-src 'self'`,
  `connect-src 'self' https: http:`,
  `style-src 'self' 'unsafe-inline'`,
  `img-src 'self' data: blob:`,
  `object-src 'none'`,
  `base-uri 'none'`,
  `form-action 'none'`,
].join('; ');

const chromium = {
  /** For whoever signs in to a ticket system through its window; asked for then, and granted without a question. */
  optional_permissions: ['identity'],
  minimum_chrome_version: '130',
  /**
   * Private windows get a worker and a database of their own: what is written there ends with the window. Only
   * `storage.local` is shared with the other windows (`secrets.ts`).
   */
  incognito: 'split',
  background: { service_worker: 'extension/background/main.ts', type: 'module' },
  side_panel: { default_path: panel },
} as const;

const firefox = {
  /** Firefox knows no `split`; its private windows keep their own storage for pages of extensions. */
  incognito: 'spanning',
  background: { scripts: ['extension/background/main.ts'] },
  sidebar_action: { default_panel: panel, default_title: 'Ticketklar', default_icon: icons, open_at_install: false },
  browser_specific_settings: {
    gecko: {
      id: 'ticketklar@ticketklar.example',
      strict_min_version: '140.0',
      data_collection_permissions: { required: ['none'] },
    },
    gecko_android: { strict_min_version: '142.0' },
  },
} as const;

/**
 * @param browser the family of browsers the package is for
 * @returns the source manifest; the build replaces the names of scripts by those of the built files
 */
export const manifest = (browser: Browser): ManifestV3Export =>
  ({
    manifest_version: 3,
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    version: pkg.version,
    icons,
    permissions: [
      'activeTab',
      'scripting',
      'storage',
      'unlimitedStorage',
      'alarms',
      // Firefox has no optional `identity`, and no warning for it: without a click of a person it does nothing.
      browser === 'chromium' ? 'sidePanel' : 'identity',
    ],
    optional_host_permissions: ['http://*/*', 'https://*/*'],
    action: { default_title: 'Ticketklar', default_popup: 'extension/popup/index.html', default_icon: icons },
    options_ui: { page: 'extension/options/index.html', open_in_tab: true },
    commands: {
      panel: {
        suggested_key: { default: 'Alt+Shift+K' },
        description: '__MSG_commandPanel__',
      },
      capture: {
        suggested_key: { default: 'Alt+Shift+M' },
        description: '__MSG_commandCapture__',
      },
    },
    content_security_policy: { extension_pages: policy },
    web_accessible_resources: [{ resources: [panel], matches: ['http://*/*', 'https://*/*'], use_dynamic_url: true }],
    ...(browser === 'firefox' ? firefox : chromium),
  }) as unknown as ManifestV3Export;
