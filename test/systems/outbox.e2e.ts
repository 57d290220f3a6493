/** The whole way from the extension into the real Redmine: target, draft with files, sending, receipt. */
import { expect } from '../browser/extension/fixture.ts';
import { klar, sendDraft } from '../browser/sending.ts';
import { hash } from '../core/systems/conversation.ts';
import { test } from './fixture.ts';
import { filesOf, issuesNamed, lines, redmine, unique } from './redmine.ts';
import { addTarget } from './sending-device.ts';

test('a draft with two files goes to Redmine once, with its receipt, and its files are the same bytes', async ({
  extension,
}) => {
  const title = unique(klar.title);
  const page = await extension.context.newPage();
  const app = `chrome-extension://${extension.id}/web/index.html`;
  await page.goto(`${app}#/targets`);
  const name = await addTarget(page, redmine.url);
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
    Object.entries(files).map(([name, bytes]) => ({ name, sha256: hash(new Uint8Array(bytes)) })),
  );
});
