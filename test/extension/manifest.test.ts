/** What the extension asks for. A change here changes what people are asked to allow: it must be on purpose. */
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { manifest, type Browser } from '../../extension/manifest.ts';

const read = (browser: Browser): Record<string, unknown> => manifest(browser) as unknown as Record<string, unknown>;
const browsers = ['chromium', 'firefox'] as const;

describe.each(browsers)('the package for %s', (browser) => {
  const m = read(browser);

  it('asks for no site at install', () => {
    expect(m['host_permissions']).toBeUndefined();
    expect(m['content_scripts']).toBeUndefined();
    expect(m['optional_host_permissions']).toEqual(['http://*/*', 'https://*/*']);
  });

  it('asks for these permissions and no others', () => {
    const common = ['activeTab', 'scripting', 'storage', 'unlimitedStorage', 'alarms'];
    expect(m['permissions']).toEqual([...common, browser === 'chromium' ? 'sidePanel' : 'identity']);
  });

  it('asks for signing in through a window only where somebody does, as far as the browser knows that', () => {
    // Firefox calls `identity` a permission without a prompt, and takes it from the start or never.
    expect(m['optional_permissions']).toEqual(browser === 'chromium' ? ['identity'] : undefined);
  });

  it('lets pages reach the panel only, under an address that they cannot know', () => {
    expect(m['web_accessible_resources']).toEqual([
      {
        resources: ['extension/panel/index.html'],
        matches: ['http://*/*', 'https://*/*'],
        use_dynamic_url: true,
      },
    ]);
    expect(m['externally_connectable']).toBeUndefined();
  });

  it('runs no code but its own, and reaches the hosts that a person grants', () => {
    const policy = (m['content_security_policy'] as { extension_pages: string }).extension_pages;
    expect(policy).toContain("default-src 'self'");
    expect(policy).toContain("connect-src 'self' https: http:");
    expect(policy).not.toContain('eval');
    expect(policy).not.toMatch(/script-src/);
  });

  it('says its texts in both languages', async () => {
    const keys = [...JSON.stringify(m).matchAll(/__MSG_(\w+)__/g)].map(([, key]) => key ?? '');
    expect(keys.length).toBeGreaterThan(0);
    for (const language of ['de', 'en']) {
      const path = new URL(`../../extension/public/_locales/${language}/messages.json`, import.meta.url);
      const texts = JSON.parse(await readFile(path, 'utf8')) as Record<string, { message: string }>;
      expect(keys.filter((key) => !texts[key]?.message)).toEqual([]);
      expect(texts['description']?.message.length).toBeLessThanOrEqual(132);
    }
  });
});

it('keeps private windows apart where the browser can', () => {
  expect(read('chromium')['incognito']).toBe('split');
  expect(read('firefox')['incognito']).toBe('spanning');
});

it('runs in the browsers that are promised', () => {
  expect(read('chromium')['minimum_chrome_version']).toBe('130');
  expect(JSON.stringify(read('firefox')['browser_specific_settings'])).toContain('"strict_min_version":"140.0"');
});
