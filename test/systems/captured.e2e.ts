/** `npm run capture` on a real page: the file that it writes holds nothing of anybody, and its site finds the form on it. */
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, type Frame, type Page } from '@playwright/test';
import { openPanel } from '../browser/extension/fixture.ts';
import { formOn } from '../tools/form-on.ts';
import { onTracker, test } from './fixture.ts';
import { redmine, subjectOf } from './redmine.ts';
import { tracker } from './request-tracker.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Shows the written page at an address of the system, and asks the panel what is found on it. */
async function selfTest(page: Page, address: string, html: string): Promise<Frame> {
  await page.route(address, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }));
  await page.goto(address);
  const panel = await openPanel(page);
  await panel.getByRole('button', { name: 'Funktioniert diese Seite?' }).click();
  return panel;
}

onTracker('the command writes the form of a real Request Tracker without its values', async ({ extension }) => {
  const folder = await mkdtemp(join(tmpdir(), 'ticketklar-captured-'));
  try {
    const { url, queueId, user, password } = tracker;
    const address = `${url}/Ticket/Create.html?Queue=${queueId}&user=${user}&pass=${password}`;
    const command = ['--import', 'tsx', 'test/tools/capture.ts', 'request-tracker', address, '--now', '--to', folder];
    // A browser profile of its own: the one of the person at this computer is left alone.
    const env = { ...process.env, XDG_CACHE_HOME: folder };
    const { stdout } = await promisify(execFile)(process.execPath, command, { cwd: root, env });
    expect(stdout).toContain('captured.html');
    const html = await readFile(join(folder, 'captured.html'), 'utf8');
    for (const secret of [user, password, '@', 'csrf', tracker.url]) expect(html).not.toContain(secret);
    expect(html).not.toMatch(/<(script|style|link|img)\b/);

    const page = await extension.open('/');
    const panel = await selfTest(page, `${url}/captured.html`, html);
    await expect(panel.getByText('Erkannt als Request Tracker.')).toBeVisible();
    await expect(panel.getByRole('row', { name: 'Titel die erste Kennung' })).toBeVisible();
    await expect(panel.getByRole('row', { name: /Umgebung die Beschriftung/ })).toBeVisible();
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

test('the form of a real Redmine is captured with what was chosen and hidden on it', async ({ newIssue: page }) => {
  await subjectOf(page).fill('Rechnungsdruck bei Anna Meier');
  const html = (await formOn(page)) ?? '';
  for (const secret of ['Anna Meier', 'Keller', 'Katrin', 'authenticity_token" value', redmine.url])
    expect(html).not.toContain(secret);
  expect(html).toContain('<html lang="de">');

  const panel = await selfTest(page, `${redmine.url}/captured.html`, html);
  await expect(panel.getByText('Erkannt als Redmine.')).toBeVisible();
  await expect(panel.getByRole('row', { name: 'Titel die erste Kennung' })).toBeVisible();
  await expect(panel.getByRole('row', { name: 'Anhänge die erste Kennung' })).toBeVisible();
  await expect(page.locator('#issue_priority_id')).toHaveValue('Normal');
  await expect(page.locator('#preview_issue_description')).toBeHidden();
});
