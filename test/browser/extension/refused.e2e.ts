/** A browser that stores nothing more: it is said at once, and a text goes as a file instead. */
import { readFile } from 'node:fs/promises';
import type { Frame, Page } from '@playwright/test';
import { expect, finding, newIssue, openPanel, pillText, test, unfold } from './fixture.ts';

const title = 'Rechnungsdruck bricht mit FI-1042 ab';
const body = 'Das hat jemand mit Mühe geschrieben.';

const taken = async (page: Page, panel: Frame): Promise<unknown> => {
  const leaving = page.waitForEvent('download');
  await panel.getByRole('button', { name: 'Als Datei herunterladen' }).click();
  const file = await leaving;
  expect(file.suggestedFilename()).toBe('Rechnungsdruck-bricht-mit-FI-1042-ab.json');
  return JSON.parse(await readFile(await file.path(), 'utf8'));
};

test.describe('a disk that refuses databases', () => {
  test.use({ stores: false });

  test('a text that cannot be kept as a draft goes as a file', async ({ extension }) => {
    const page = await extension.open(newIssue);
    await page.locator('#issue_subject').fill(title);
    await page.locator('#issue_description').fill(body);
    const panel = await openPanel(page);
    await panel.getByRole('button', { name: /^Entwürfe/ }).click();
    await panel.getByRole('button', { name: 'Als Entwurf sichern' }).click();
    await expect(panel.getByRole('alert')).toContainText('Der Browser lässt hier keinen Speicher zu.');
    expect(await taken(page, panel)).toMatchObject({ format: 'ticketklar-drafts', drafts: [{ title, body }] });
    await expect(panel.getByText('Die Entwürfe lassen sich gerade nicht lesen.')).toBeVisible();
    await expect(page.locator('#issue_description')).toHaveValue(body);

    await panel.getByRole('button', { name: 'Zurück zu den Hinweisen' }).click();
    await page.evaluate(() => document.querySelector('#issue-form')?.remove());
    await panel.getByRole('button', { name: 'Als Entwurf sichern' }).click();
    await expect(panel.getByRole('alert')).toContainText('Der Browser lässt hier keinen Speicher zu.');
    expect(await taken(page, panel)).toMatchObject({ drafts: [{ title, body }] });
  });
});

test('a session without room left goes on guiding, says so, and the text can be kept', async ({ extension }) => {
  const page = await extension.open(newIssue);
  await page.locator('#issue_subject').fill(title);
  await expect.poll(() => pillText(page)).toBeTruthy();
  const worker = await extension.worker();
  await worker.evaluate(async () => {
    const room = chrome.storage.session.QUOTA_BYTES - (await chrome.storage.session.getBytesInUse(null));
    await chrome.storage.session.set({ other: 'x'.repeat(room - 100) });
  });
  const panel = await openPanel(page);
  await page.locator('#issue_description').fill(`${body} `.repeat(20));
  await expect(panel.getByText('Der Browser hat für diese Sitzung keinen Platz mehr.')).toBeVisible();
  await unfold(panel, 'steps-missing');
  await finding(panel, 'steps-missing').getByRole('button', { name: 'Steht schon da' }).click();
  await expect(finding(panel, 'steps-missing')).toHaveCount(0);
  await expect(page.locator('#issue_description')).toHaveValue(`${body} `.repeat(20));
  await panel.getByRole('button', { name: 'Als Entwurf sichern' }).click();
  await expect(panel.getByText('Gesichert.')).toBeVisible();

  await worker.evaluate(() => chrome.storage.session.remove('other'));
  await page.locator('#issue_subject').fill(`${title}, seit heute`);
  await expect(panel.getByText('Der Browser hat für diese Sitzung keinen Platz mehr.')).toHaveCount(0);
});
