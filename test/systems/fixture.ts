/** The extension of the browser tests, on the real Redmine instead of the reduced one. */
import type { Page } from '@playwright/test';
import { test as onReduced } from '../browser/extension/fixture.ts';
import { logIn, redmine } from './redmine.ts';

export const test = onReduced.extend<{ newIssue: Page }>({
  redmine: async ({ language: _ }, use) => {
    await use({ url: redmine.url, issues: [], close: () => Promise.resolve() });
  },
  /** Somebody who is logged in has opened the form for a new issue. */
  newIssue: async ({ extension, language }, use) => {
    extension.context.setDefaultTimeout(10_000);
    const page = await extension.open('/login');
    await logIn(page, language === 'de' ? 'de' : 'en');
    await page.goto(`${redmine.url}/projects/${redmine.project}/issues/new`);
    await use(page);
  },
});
