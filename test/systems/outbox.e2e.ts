/** The whole way from the extension into the real Redmine: target, draft with files, sending, receipt. */
import type { Page } from '@playwright/test';
import { expect } from '../browser/extension/fixture.ts';
import { klar, sendDraft } from '../browser/sending.ts';
import { hash } from '../core/systems/conversation.ts';
import { test } from './fixture.ts';
import { issuesNamed, lines, redmine, unique } from './redmine.ts';

const { project, fields } = redmine.sending;

/** The files of an issue, as Redmine gives them back. */
async function filesOf(id: number): Promise<Record<string, string>> {
  const headers = { 'X-Redmine-API-Key': redmine.adminKey };
  const answer = await fetch(`${redmine.url}/issues/${id}.json?include=attachments`, { headers });
  const { issue } = (await answer.json()) as {
    issue: { attachments: { filename: string; content_url: string }[] };
  };
  const read = async (url: string): Promise<string> => {
    const file = await fetch(`${redmine.url}${new URL(url).pathname}`, { headers });
    return hash(new Uint8Array(await file.arrayBuffer()));
  };
  return Object.fromEntries(
    await Promise.all(issue.attachments.map(async (one) => [one.filename, await read(one.content_url)] as const)),
  );
}

async function addTarget(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Ziel hinzufügen' }).click();
  await page.getByLabel('Adresse Ihres Ticketsystems').fill(`${redmine.url}/projects/sending/issues/new?a=b#c`);
  await page.getByRole('button', { name: 'Erkennen' }).click();
  await page.getByLabel('Schlüssel', { exact: true }).fill(redmine.people.de.key);
  await page.getByRole('button', { name: 'Anmelden und testen' }).click();
  await page.getByLabel('Projekt', { exact: true }).selectOption(String(project));
  // Only administrators are told the values of a field: it is a free text here.
  await page.locator(`[id="field-${fields.Umgebung}"]`).selectOption('fixed');
  await page.getByLabel('Fester Wert für „Umgebung“').fill('Live');
  const name = await page.getByLabel('Name des Ziels').inputValue();
  await page.getByRole('button', { name: 'Zuordnung bestätigen und speichern' }).click();
  await expect(page.getByText(`Ziel „${name}“ gespeichert.`)).toBeVisible();
  return name;
}

test('a draft with two files goes to Redmine once, with its receipt, and its files are the same bytes', async ({
  extension,
}) => {
  const title = unique(klar.title);
  const page = await extension.context.newPage();
  const app = `chrome-extension://${extension.id}/web/index.html`;
  await page.goto(`${app}#/targets`);
  const name = await addTarget(page);
  await page.evaluate(
    (row) =>
      new Promise<void>((done) => {
        const open = indexedDB.open('ticketklar');
        open.onsuccess = () => {
          const transaction = open.result.transaction('drafts', 'readwrite');
          transaction.objectStore('drafts').put(row);
          transaction.oncomplete = () => done();
        };
      }),
    { ...klar, title, id: 'klar', closures: {}, state: 'ready', createdAt: 1, changedAt: 2 },
  );
  await page.goto(`${app}#/draft/klar`);
  const files = {
    'Bildschirmfoto – Größe.png': Buffer.from(Uint8Array.from({ length: 300_001 }, (_, i) => (i * 31) % 256)),
    'protokoll.txt': Buffer.from('Zeile 1\r\nZeile 2 äöü €\n'),
  };
  for (const [file, buffer] of Object.entries(files)) {
    const mimeType = file.endsWith('.png') ? 'image/png' : 'text/plain';
    await page.locator('input[type=file]').first().setInputFiles({ name: file, mimeType, buffer });
    await expect(page.getByText(file).first()).toBeVisible();
  }
  await sendDraft(page, true, name);
  const [issue, ...others] = await issuesNamed(title);
  expect(others).toEqual([]);
  await expect(page.locator(`[data-receipt="#${issue?.id}"]`)).toContainText('2 Dateien sind angekommen.');
  expect(lines(issue?.description ?? '')).toContain('Handbuch Kapitel 4 gelesen');
  expect(await filesOf(issue?.id ?? 0)).toEqual(
    Object.fromEntries(Object.entries(files).map(([file, bytes]) => [file, hash(new Uint8Array(bytes))])),
  );
});
