/** What the tests of sending from the web app share: a system that may be called, a target for it, a draft that is klar. */
import { expect, type Page } from '@playwright/test';
import type { Running } from '../../core/systems/fake.ts';
import { redmine } from '../../core/systems/fakes/redmine.ts';
import { addTarget, klar, openDesk } from '../sending.ts';
import { test as base } from './app.ts';
import { seedOf, sow } from './seed.ts';

export const { token } = redmine.secret as { token: string };

export const test = base.extend<{ desk: Running }>({
  desk: async ({ page: _ }, use) => {
    const desk = await openDesk(redmine);
    await use(desk);
    await desk.close();
  },
});

export const { title } = klar;

/** A device with drafts and the target; one draft is klar. */
export async function ready(page: Page, desk: Running): Promise<void> {
  await page.goto('./');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const seed = seedOf(Date.now());
  const drafts = seed.drafts.map((draft) => (draft.id === 'lagerplatz' ? { ...draft, ...klar } : draft));
  await sow(page, { ...seed, drafts });
  await page.goto('./#/targets');
  await addTarget(page, `${desk.base}${redmine.page}`, token);
}

export const opener = (page: Page) => page.getByRole('button', { name: 'Ansehen und senden' });
/** On a narrow screen the way out stands under the guidance. */
export async function openReady(page: Page): Promise<void> {
  await page.goto('./#/draft/lagerplatz');
  const tab = page.getByRole('button', { name: /^Hinweise/ });
  await expect(opener(page).or(tab).first()).toBeVisible();
  if (!(await opener(page).isVisible())) await tab.click();
}
export const item = (page: Page) => page.locator('[data-standing]');
