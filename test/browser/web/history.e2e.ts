/** Earlier texts of a draft: kept by themselves, compared, brought back, also after the browser was closed. */
import AxeBuilder from '@axe-core/playwright';
import { expect } from '@playwright/test';
import { beginDraft, bodyOf, test, titleOf, untilSaved } from './app.ts';

const long = 'Der Rechnungslauf bricht bei jedem Beleg ab. '.repeat(8).trim();

test('a text that was deleted by mistake comes back after a restart, by keyboard alone', async ({ page }) => {
  await beginDraft(page);
  await titleOf(page).fill('Rechnungslauf');
  await bodyOf(page).fill(long);
  await untilSaved(page);
  await bodyOf(page).fill('Neu begonnen.');
  await untilSaved(page);
  await page.reload();
  await page.getByRole('link', { name: 'Frühere Fassungen' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Frühere Fassungen von „Rechnungslauf“' })).toBeVisible();
  const versions = page.getByRole('list', { name: 'Fassungen, neueste zuerst' });
  await expect(versions.getByRole('button')).toHaveText(/vor einer großen Löschung$/);
  await expect(page.locator('del').last()).toContainText('bricht bei jedem Beleg ab');
  await expect(page.locator('ins').first()).toContainText('Neu');
  expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([]);
  await page.getByRole('button', { name: 'Diese Fassung zurückholen' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Zurückgeholt.')).toBeVisible();
  await expect(versions.getByRole('button')).toHaveCount(2);
  await page.getByRole('link', { name: 'Zum Entwurf' }).click();
  await expect(bodyOf(page)).toHaveValue(long);
});

test('two tabs that rewrite the same word are told so, and both words can be seen', async ({ page, context }) => {
  await beginDraft(page);
  await bodyOf(page).fill('Beleg FI-1042 fehlt');
  await untilSaved(page);
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(bodyOf(other)).toHaveValue('Beleg FI-1042 fehlt');
  // The other tab is busy while the first one is saved: it writes before it can hear of that, and is saved second.
  let begun: () => void = () => undefined;
  const busy = new Promise<void>((done) => (begun = done));
  await other.exposeFunction('begun', () => begun());
  const late = bodyOf(other).evaluate((field: HTMLTextAreaElement) => {
    void (window as unknown as { begun: () => Promise<void> }).begun();
    for (const end = Date.now() + 1_500; Date.now() < end;);
    field.value = 'Beleg FI-1044 fehlt';
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
  await busy;
  await bodyOf(page).evaluate((field: HTMLTextAreaElement) => {
    field.value = 'Beleg FI-1043 fehlt';
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
  await late;
  const notice = 'In einem anderen Tab steht an derselben Stelle etwas anderes.';
  await expect
    .poll(async () => (await page.getByText(notice).count()) + (await other.getByText(notice).count()))
    .toBeGreaterThan(0);
  await page.goto(`${page.url()}/history`);
  await expect(page.getByRole('button', { name: /an derselben Stelle anders geschrieben/ })).toBeVisible();
  const text = await page.locator('main').textContent();
  expect(text).toContain('1043');
  expect(text).toContain('1044');
});
