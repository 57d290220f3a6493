/** The parts that panel and web app share, in the gallery: what they do under the hands of somebody who types. */
import AxeBuilder from '@axe-core/playwright';
import { expect, test as base, type Page } from '@playwright/test';
import { openGallery, type Gallery } from '../gallery/serve.ts';
import { states } from '../gallery/states.ts';

const test = base.extend<object, { gallery: Gallery }>({
  gallery: [
    async ({}, use) => {
      const gallery = await openGallery();
      await use(gallery);
      await gallery.close();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
});

async function show(page: Page, gallery: Gallery, query: string): Promise<void> {
  await page.goto(`${gallery.url}?${query}`);
  await expect(page.getByRole('region', { name: /Reifegrad|Readiness/ })).toBeVisible();
}
const finding = (page: Page, rule: string) => page.locator(`[data-rule="${rule}"]`);
const description = (page: Page) => page.getByRole('textbox', { name: 'description' });
const head = (page: Page, rule: string) => finding(page, rule).locator('[data-finding-head]');

for (const look of [{ colorScheme: 'light' }, { colorScheme: 'dark' }, { forcedColors: 'active' }] as const)
  for (const state of Object.keys(states))
    test(`${state} has nothing that axe objects to, ${Object.values(look)[0]}`, async ({ page, gallery }) => {
      await page.emulateMedia(look);
      for (const width of [1280, 400, 320])
        for (const language of ['de', 'en']) {
          await page.setViewportSize({ width, height: 800 });
          await show(page, gallery, `state=${state}&language=${language}`);
          await page.getByRole('button', { name: /So wird gerechnet|How it is counted/ }).click();
          const { violations } = await new AxeBuilder({ page }).analyze();
          expect(
            violations.map(({ id, nodes }) => `${id}: ${nodes.map((n) => n.target.join(' ')).join(', ')}`),
          ).toEqual([]);
          expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
        }
    });

test('the sum adds up, line by line', async ({ page, gallery }) => {
  for (const state of Object.keys(states)) {
    await show(page, gallery, `state=${state}`);
    await page.getByRole('button', { name: 'So wird gerechnet' }).click();
    const figures = (await page.getByRole('table').getByRole('cell').allInnerTexts()).map((text) =>
      Number(text.replace('−', '-')),
    );
    const total = figures.pop();
    expect(
      figures.reduce((sum, n) => sum + n, 0),
      state,
    ).toBe(total);
  }
});

test('an answer that was begun is there again after the way to the priority', async ({ page, gallery }) => {
  await show(page, gallery, 'state=started');
  await finding(page, 'steps-missing').getByRole('textbox').first().fill('Faktura öffnen');
  await page.getByRole('button', { name: /^Priorität prüfen/ }).click();
  await expect(page.getByRole('heading', { name: 'Welche Priorität?' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: /^Priorität prüfen/ })).toBeFocused();
  await expect(finding(page, 'steps-missing').getByRole('textbox').first()).toHaveValue('Faktura öffnen');
});

test('a worse finding that comes up does not fold the one somebody works in', async ({ page, gallery }) => {
  await show(page, gallery, 'state=gaps');
  await finding(page, 'environment-missing').getByRole('button', { name: 'Steht schon da' }).focus();
  await page.evaluate(() => {
    const field = document.querySelector('textarea[aria-label=description]') as HTMLTextAreaElement;
    field.value = '';
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
  await expect(head(page, 'steps-missing')).toHaveAttribute('aria-expanded', 'false');
  await expect(head(page, 'environment-missing')).toHaveAttribute('aria-expanded', 'true');
  await expect(finding(page, 'environment-missing').getByRole('button', { name: 'Steht schon da' })).toBeFocused();
});

test('typing elsewhere changes the list and leaves focus and caret alone', async ({ page, gallery }) => {
  await show(page, gallery, 'state=empty');
  await description(page).pressSequentially('Seit heute früh bricht der Druck im Livesystem ab. ');
  await expect(description(page)).toBeFocused();
  await expect(description(page)).toHaveValue('Seit heute früh bricht der Druck im Livesystem ab. ');
  await expect(finding(page, 'description-missing')).toBeHidden();
});

test('when the last finding closes under the focus, klar is said and the focus stays in the guidance', async ({
  page,
  gallery,
}) => {
  await show(page, gallery, 'state=gaps');
  await finding(page, 'environment-missing').getByRole('button', { name: 'Live', exact: true }).click();
  await expect(page.getByText('Klar', { exact: true })).toBeVisible();
  await expect(page.locator('main [role=status]')).toHaveText('Kein Hinweis mehr offen.');
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
});

test('Escape takes „Weiß ich nicht“ back and returns to where it was asked', async ({ page, gallery }) => {
  await show(page, gallery, 'state=started');
  const asks = finding(page, 'steps-missing').getByRole('button', { name: 'Weiß ich nicht, weil …' });
  await asks.click();
  await expect(page.getByRole('button', { name: 'ich nicht dabei war' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(asks).toBeFocused();
});

test('a reason of one’s own closes the finding, stands in the list, and can be taken back', async ({
  page,
  gallery,
}) => {
  await show(page, gallery, 'state=klar');
  await page.getByRole('button', { name: /^\d+ Angaben stehen da/ }).waitFor();
  const undo = page.getByRole('button', { name: /^Wieder öffnen/ });
  await expect(page.getByText('nicht bekannt, weil ich keinen Zugang dazu habe')).toBeVisible();
  await undo.click();
  await expect(finding(page, 'access-not-stated')).toBeVisible();
  await expect(page.getByRole('button', { name: /^\d+ Angaben stehen da/ })).toBeFocused();
});

test('„Eintragen“ without an answer goes to the answer', async ({ page, gallery }) => {
  await show(page, gallery, 'state=started');
  await finding(page, 'steps-missing').getByRole('button', { name: 'Eintragen' }).click();
  await expect(page.getByRole('textbox', { name: 'Schritt 1' })).toBeFocused();
});

test('the arrows go from finding to finding', async ({ page, gallery }) => {
  await show(page, gallery, 'state=empty');
  const heads = page.locator('[data-finding-head]');
  await heads.first().focus();
  await page.keyboard.press('ArrowDown');
  await expect(heads.nth(1)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(heads.nth(1)).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('ArrowUp');
  await expect(heads.first()).toBeFocused();
});

test('the focus is never lost on the way through the priority', async ({ page, gallery }) => {
  await show(page, gallery, 'state=gaps');
  const inside = (): Promise<boolean> => page.evaluate(() => document.activeElement?.closest('.coach') !== null);
  await page.getByRole('button', { name: /^Priorität prüfen/ }).click();
  await page
    .getByRole('button', { name: /^Ändern/ })
    .first()
    .click();
  expect(await inside()).toBe(true);
  await page.getByRole('group', { name: 'Wer ist betroffen?' }).getByRole('button').last().click();
  expect(await inside()).toBe(true);
  await page.getByRole('button', { name: 'Das genügt' }).click();
  await expect(page.getByRole('region', { name: 'Vorschlag' })).toBeFocused();
  await page.getByRole('button', { name: /eintragen$/ }).click();
  await expect(page.getByRole('region', { name: 'Vorschlag' })).toContainText('ist eingetragen.');
  expect(await inside()).toBe(true);
});

test('nothing is in the signal colour once the ticket is klar', async ({ page, gallery }) => {
  await show(page, gallery, 'state=klar');
  const signals = await page.evaluate(() => {
    const probe = document.body.appendChild(document.createElement('i'));
    probe.style.color = 'var(--signal)';
    const signal = getComputedStyle(probe).color;
    probe.remove();
    return [...document.querySelectorAll('main *')].filter((e) => {
      const { color, fill } = getComputedStyle(e);
      return color === signal || fill === signal;
    }).length;
  });
  expect(signals).toBe(0);
});

test('what is not needed stands behind one line, each reason once', async ({ page, gallery }) => {
  await show(page, gallery, 'state=started');
  const head = page.getByRole('button', { name: /Angaben? nicht nötig$/ });
  await expect(head).toHaveAttribute('aria-expanded', 'false');
  await expect(page.getByText('nicht nötig, weil')).toHaveCount(0);
  await head.press('Enter');
  const reasons = await page.getByRole('definition').allInnerTexts();
  expect(reasons.length).toBeGreaterThan(1);
  expect(new Set(reasons).size).toBe(reasons.length);
});
