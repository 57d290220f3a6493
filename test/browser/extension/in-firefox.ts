/** An installed Firefox with the package for it, driven by WebDriver BiDi: Playwright cannot drive an installed one. */
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser } from 'puppeteer-core';
import { findFirefox } from '../firefox.ts';

export const installed = findFirefox();
export const folder =
  process.env['TICKETKLAR_FIREFOX'] ?? fileURLToPath(new URL('../../../dist/firefox', import.meta.url));
/** An address of our own choice, so that its pages can be opened by it. */
export const uuid = '11111111-2222-4333-8444-555555555555';

/** Questions for permissions are answered with yes: a prompt of Firefox cannot be clicked from here. */
export const launch = (executablePath: string): Promise<Browser> =>
  puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ 'ticketklar@ticketklar.example': uuid }),
      'extensions.webextOptionalPermissionPrompts': false,
    },
  });
