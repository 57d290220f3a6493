/** The extension of the browser tests, on real systems instead of the reduced Redmine. */
import type { Page } from '@playwright/test';
import { test as onReduced } from '../browser/extension/fixture.ts';
import { logIn, redmine } from './redmine.ts';
import { signIn, tracker } from './request-tracker.ts';

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

export const onTracker = onReduced.extend<{ signedIn: Page }>({
  redmine: async ({ language: _ }, use) => {
    await use({ url: tracker.url, issues: [], close: () => Promise.resolve() });
  },
  /** Somebody is signed in. */
  signedIn: async ({ extension }, use) => {
    extension.context.setDefaultTimeout(10_000);
    const page = await extension.open('/');
    await signIn(page);
    await use(page);
  },
});
