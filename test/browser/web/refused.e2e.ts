import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, expect, test } from '@playwright/test';
import { chromiumFlags, requireChromium } from '../chromium.ts';
import { beginDraft, bodyOf, titleOf, untilSaved } from './app.ts';

test('a browser that refuses storage is told at once, and the draft can be taken away as a file', async ({
  baseURL,
}) => {
  const profile = await mkdtemp(join(tmpdir(), 'ticketklar-refused-'));
  await mkdir(join(profile, 'Default'), { recursive: true });
  // The setting behind “Block all site data” in the browser's own privacy settings.
  const blocked = { profile: { default_content_setting_values: { cookies: 2 } } };
  await writeFile(join(profile, 'Default', 'Preferences'), JSON.stringify(blocked));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: requireChromium(),
    args: [...chromiumFlags],
    locale: 'de-DE',
  });
  const page = await context.newPage();
  await page.goto(baseURL ?? '');
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('Der Browser lässt hier keinen Speicher zu.');
  await page.getByRole('button', { name: 'Neuer Entwurf', exact: true }).click();
  await titleOf(page).fill('Nur im Kopf');
  await bodyOf(page).fill('Und auf dem Bildschirm.');
  await expect(page.getByText('Nicht gesichert', { exact: true })).toBeVisible();
  const leaving = page.waitForEvent('download');
  await alert.getByRole('button', { name: 'Als Datei herunterladen' }).click();
  const file = JSON.parse(await readFile(await (await leaving).path(), 'utf8')) as {
    drafts: { title: string; body: string }[];
  };
  expect(file.drafts[0]).toMatchObject({ title: 'Nur im Kopf', body: 'Und auf dem Bildschirm.' });

  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Datei wählen' }).first().click();
  await (await chooser).setFiles({ name: 'lauf.log', mimeType: 'text/plain', buffer: Buffer.from('07:40 ABORT') });
  await page.getByRole('button', { name: 'Ansehen und senden' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Trotzdem senden' }).click();
  await expect(dialog.getByRole('status').filter({ hasText: 'Noch nichts gesendet' })).toBeVisible();
  await expect(dialog.getByRole('alert')).toContainText('Der Browser lässt hier keinen Speicher zu.');
  const taken = page.waitForEvent('download');
  await dialog.locator('.other').getByRole('button', { name: 'Als Datei herunterladen' }).click();
  expect(JSON.parse(await readFile(await (await taken).path(), 'utf8'))).toMatchObject({
    drafts: [{ title: 'Nur im Kopf', body: 'Und auf dem Bildschirm.' }],
  });
  // What cannot be read is not said to be gone.
  const other = await context.newPage();
  await other.goto(new URL('#/draft/unbekannt', baseURL).href);
  await expect(other.getByRole('heading', { name: 'Dieser Entwurf ließ sich nicht lesen.' })).toBeVisible();
  await context.close();
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
});

test('a full device is told at once, nothing typed is lost, and saving goes on when there is room', async ({
  page,
  context,
  baseURL,
}) => {
  const { origin } = new URL(baseURL ?? '');
  const devtools = await context.newCDPSession(page);
  await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  await beginDraft(page);
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('Der Speicher dieses Geräts ist voll.');
  await titleOf(page).fill('Ohne Platz');
  const long = 'Ein langer Text. '.repeat(2_000);
  await bodyOf(page).fill(long);
  await expect(alert.getByRole('button', { name: 'Als Datei herunterladen' })).toBeVisible();
  await devtools.send('Storage.overrideQuotaForOrigin', { origin });
  await expect(alert).toBeHidden();
  await untilSaved(page);
  await page.reload();
  await expect(titleOf(page)).toHaveValue('Ohne Platz');
  await expect(bodyOf(page)).toHaveValue(long);
});
