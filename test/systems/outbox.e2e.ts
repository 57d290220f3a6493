/** The whole way from the extension into the real Redmine: target, draft with files, sending, receipt. */
import type { Page } from '@playwright/test';
import { expect } from '../browser/extension/fixture.ts';
import { klar, sendDraft } from '../browser/sending.ts';
import { hash } from '../core/systems/conversation.ts';
import { test } from './fixture.ts';
import { filesOf, issuesNamed, lines, redmine, unique } from './redmine.ts';
import { addTarget } from './sending-device.ts';

const putDraft = (page: Page, draft: object): Promise<void> =>
  page.evaluate(
    (row) =>
      new Promise<void>((done) => {
        const open = indexedDB.open('ticketklar');
        open.onsuccess = () => {
          const transaction = open.result.transaction('drafts', 'readwrite');
          transaction.objectStore('drafts').put(row);
          transaction.oncomplete = () => done();
        };
      }),
    draft,
  );

const headers = { 'X-Redmine-API-Key': redmine.adminKey, 'Content-Type': 'application/json' };
/** What somebody at the other end does. */
async function changeIssue(id: number, issue: object): Promise<void> {
  const body = JSON.stringify({ issue });
  const answer = await fetch(`${redmine.url}/issues/${id}.json`, { method: 'PUT', headers, body });
  expect(answer.ok).toBe(true);
}
/** The comments as Redmine has them. */
async function journalsOf(id: number): Promise<string[]> {
  const answer = await fetch(`${redmine.url}/issues/${id}.json?include=journals`, { headers });
  const { issue } = (await answer.json()) as { issue: { journals: { notes: string | null }[] } };
  return issue.journals.flatMap(({ notes }) => notes ?? []);
}

test('a draft with two files goes to Redmine once, with its receipt, and its files are the same bytes', async ({
  extension,
}) => {
  const title = unique(klar.title);
  const page = await extension.context.newPage();
  const app = `chrome-extension://${extension.id}/web/index.html`;
  await page.goto(`${app}#/targets`);
  const name = await addTarget(page, redmine.url);
  await putDraft(page, { ...klar, title, id: 'klar', closures: {}, state: 'ready', createdAt: 1, changedAt: 2 });
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
    Object.entries(files).map(([name, bytes]) => ({ name, sha256: hash(new Uint8Array(bytes)) })),
  );
});

test('what a consultant asks is seen, an answer with a file arrives once, and the solved ticket is seen', async ({
  extension,
}) => {
  const title = unique(`${klar.title} Rückfrage`);
  const page = await extension.context.newPage();
  const app = `chrome-extension://${extension.id}/web/index.html`;
  await page.goto(`${app}#/targets`);
  const name = await addTarget(page, redmine.url);
  await putDraft(page, { ...klar, title, id: 'asked', closures: {}, state: 'ready', createdAt: 1, changedAt: 2 });
  await page.goto(`${app}#/draft/asked`);
  await sendDraft(page, true, name);
  const [issue] = await issuesNamed(title);
  const id = issue?.id ?? 0;
  await page.goto(`${app}#/outbox`);
  const ticket = page.locator(`[data-followed="#${id}"]`);
  await expect(ticket).toHaveAttribute('data-state', 'open');

  await changeIssue(id, {
    notes: 'Für welche Mandanten? Größe „XL“ auch?',
    status_id: redmine.sending.statuses['Feedback'],
  });
  await page.getByRole('button', { name: 'Jetzt nachsehen' }).click();
  await expect(ticket).toHaveAttribute('data-state', 'waiting');
  await ticket.locator('summary').click();
  await expect(ticket).toContainText('Für welche Mandanten? Größe „XL“ auch?');

  const file = 'Mandanten Größe.txt';
  await ticket.getByLabel('Ihre Antwort').fill('Für **alle**, 1*2*3, „XL“ auch 😀');
  await ticket
    .locator('input[type=file]')
    .setInputFiles({ name: file, mimeType: 'text/plain', buffer: Buffer.from('1\n2 ä') });
  await ticket.getByRole('button', { name: 'Antwort senden' }).click();
  await expect(ticket.locator('.comment').nth(1)).toContainText('„XL“ auch 😀');
  await expect(ticket.locator('[data-reply]')).toHaveCount(0);
  const notes = (await journalsOf(id)).filter((note) => note.includes('auch 😀'));
  expect(notes).toEqual(['Für *alle*, 1*2*3, „XL“ auch 😀']);
  expect(await filesOf(id)).toEqual([{ name: file, sha256: hash(new TextEncoder().encode('1\n2 ä')) }]);

  await changeIssue(id, { status_id: redmine.sending.statuses['Resolved'] });
  await page.getByRole('button', { name: 'Jetzt nachsehen' }).click();
  await expect(ticket).toHaveAttribute('data-state', 'solved');
});
