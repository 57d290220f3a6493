/** What was built keeps the promises that only the result can show. Needs `npm run build`. */
import { describe, expect, it } from 'vitest';
import { sites } from '../extension/sites/index.ts';
import pkg from '../package.json' with { type: 'json' };
import { built, gzipped, loadedAtOnce } from './shape/built.ts';

const kB = 1000;
const packages = ['chromium', 'firefox'] as const;

interface Manifest {
  version: string;
  permissions: string[];
  host_permissions?: string[];
  optional_host_permissions: string[];
  content_scripts?: unknown[];
  content_security_policy: { extension_pages: string };
}
const manifestOf = (browser: string): Manifest => JSON.parse(built(`${browser}/manifest.json`)) as Manifest;

describe.each(packages)('the package for %s', (browser) => {
  const detector = `${browser}/host-page/detector.js`;
  const page = `${browser}/host-page/page.js`;
  const panel = `${browser}/extension/panel/index.html`;

  it('runs nothing where nobody has granted it', () => {
    const manifest = manifestOf(browser);
    expect(manifest.version).toBe(pkg.version);
    expect(manifest.host_permissions ?? []).toEqual([]);
    expect(manifest.content_scripts ?? []).toEqual([]);
  });

  it('talks to ticket systems, and takes nothing that runs or is shown from anywhere else', () => {
    const policy = manifestOf(browser).content_security_policy.extension_pages;
    const rest = policy.split(';').filter((directive) => !directive.trim().startsWith('connect-src'));
    expect(rest.join(';')).toContain("default-src 'self'");
    expect(rest.join(';')).not.toMatch(/unsafe-eval|https?:/);
  });

  it('costs a granted page at most 3 kB before a form is found', () => {
    expect(gzipped([detector])).toBeLessThanOrEqual(3 * kB);
  });

  it('costs a page with a form at most 40 kB', () => {
    expect(gzipped([page])).toBeLessThanOrEqual(40 * kB);
  });

  it('costs it nothing more for every site that is added: a page is handed its own', () => {
    const ofSites = sites.flatMap(({ hint, forms }) => [hint, ...forms.flatMap(({ root }) => root)]);
    const long = ofSites.filter((selector) => selector.length > 12);
    expect(long.length).toBeGreaterThanOrEqual(sites.length);
    expect(long.filter((selector) => built(page).includes(selector))).toEqual([]);
  });

  it('tells in its options that the data of systems is read, only where it is', () => {
    const texts = loadedAtOnce(`${browser}/extension/options/index.html`).map(built).join('\n');
    const reads = texts.match(/Daten, die das System Ihnen dazu zeigt|what the system itself gives you/g) ?? [];
    expect([reads.length, texts.includes('was dort steht und nicht eingeklappt ist')]).toEqual(
      browser === 'chromium' ? [2, false] : [0, true],
    );
  });

  it('opens the panel with at most 110 kB', () => {
    expect(gzipped(loadedAtOnce(panel))).toBeLessThanOrEqual(110 * kB);
  });

  it('loads nothing into the host page after its two scripts', () => {
    for (const script of [detector, page]) expect(built(script)).not.toMatch(/\bimport\s*\(|\bimport\s*["'{]|\beval\(/);
  });

  it('makes no trusted-types policy in a host page: where a page forbids them, nothing would be drawn', () => {
    for (const script of [detector, page]) expect(built(script)).not.toMatch(/svelte-trusted-html|createPolicy/);
  });

  it('draws on a plain <div> and puts no text field into the host page', () => {
    const script = built(page);
    expect(script).toMatch(/createElement\(\s*[`"']div[`"']\s*\)/);
    expect(script).not.toMatch(/createElement\(\s*[`"'](input|textarea)[`"']/);
    expect(script).not.toMatch(/<(input|textarea)\b/);
  });
});

describe('the web app', () => {
  it('shows the list of drafts with at most 90 kB', () => {
    expect(gzipped(loadedAtOnce('web/index.html'))).toBeLessThanOrEqual(90 * kB);
  });

  it('loads nothing from anywhere else', () => {
    expect(loadedAtOnce('web/index.html').every((path) => path.startsWith('web/'))).toBe(true);
    expect(built('web/index.html')).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
  });
});
