/** Sending from the extension: no system has to allow it, and the background goes on when no page is open. */
import type { Page } from '@playwright/test';
import { serve } from '../../core/systems/fake.ts';
import { redmine } from '../../core/systems/fakes/redmine.ts';
import { servePages } from '../../sites/serve.ts';
import { addTarget, klar, sendDraft, target } from '../sending.ts';
import { expect, test, type Extension } from './fixture.ts';

const { token } = redmine.secret as { token: string };

/** The extension's own page, with the target and one draft that is klar. */
async function ready(extension: Extension, base: string): Promise<Page> {
  const page = await extension.context.newPage();
  const app = `chrome-extension://${extension.id}/web/index.html`;
  await page.goto(`${app}#/targets`);
  await addTarget(page, `${base}${redmine.page}`, token);
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
    { ...klar, id: 'klar', closures: {}, state: 'ready', createdAt: 1, changedAt: 2 },
  );
  await page.goto(`${app}#/draft/klar`);
  return page;
}

/** State of the only item, as the background reads it. */
const stateIn = async (extension: Extension): Promise<unknown> =>
  (await extension.worker()).evaluate(
    () =>
      new Promise((done) => {
        const open = indexedDB.open('ticketklar');
        open.onsuccess = () => {
          const rows = open.result.transaction('outbox').objectStore('outbox').getAll();
          rows.onsuccess = () => done((rows.result as { state: string }[])[0]?.state);
        };
      }),
  );

test('a draft goes from the extension to a system that allows no foreign pages', async ({ extension }) => {
  const desk = await serve(redmine);
  const page = await ready(extension, desk.base);
  await sendDraft(page);
  expect(desk.world.tickets.map(({ title }) => title)).toEqual([klar.title]);
  // The token lies where only pages of the extension read, and not in the database.
  const stored = await page.evaluate(() => chrome.storage.local.get(null));
  expect(JSON.stringify(stored)).toContain(token);
  const databases = await page.evaluate(
    () =>
      new Promise<string>((done) => {
        const open = indexedDB.open('ticketklar');
        open.onsuccess = () => {
          const rows = open.result.transaction('targets').objectStore('targets').getAll();
          rows.onsuccess = () => done(JSON.stringify(rows.result));
        };
      }),
  );
  expect(databases).toContain(target);
  expect(databases).not.toContain(token);
  await desk.close();
});

test('the page is closed between the request and its answer: the background finds the ticket, nothing goes twice', async ({
  extension,
}) => {
  let held = false;
  const desk = await serve({
    under: redmine.under,
    // The first create is carried out, and its answer never comes.
    answer: async (request, world) => {
      const answer = await redmine.answer(request, world);
      if (!held && redmine.isCreate(request)) {
        held = true;
        await new Promise(() => undefined);
      }
      return answer;
    },
  });
  const page = await ready(extension, desk.base);
  await sendDraft(page, false);
  await expect.poll(() => held).toBe(true);
  await page.close();
  expect(await stateIn(extension)).toBe('claimed');
  await extension.stopWorker();
  await (await extension.worker()).evaluate(() => chrome.alarms.create('outbox', { when: Date.now() }));
  await expect.poll(() => stateIn(extension), { timeout: 15_000 }).toBe('sent');
  expect(desk.world.tickets).toHaveLength(1);
  expect(desk.requests.filter(redmine.isCreate)).toHaveLength(1);
  await desk.close();
});

test('whoever names a system that only has a form is told that its form is filled in', async ({ extension }) => {
  const desk = await servePages();
  const page = await extension.context.newPage();
  await page.goto(`chrome-extension://${extension.id}/web/index.html#/targets`);
  await page.getByRole('button', { name: 'Ziel hinzufügen' }).click();
  await page.getByLabel('Adresse Ihres Ticketsystems').fill(`${desk.url}/freescout/form.html/mailbox/1/new-ticket`);
  await page.getByRole('button', { name: 'Erkennen' }).click();
  await expect(page.getByText('an das Ticketklar ohne Formular senden kann')).toBeVisible();
  await expect(page.getByRole('listitem').first()).toContainText('Im Formular: dort ein neues Ticket öffnen.');
  await expect(page.getByText('Mit der Browser-Erweiterung')).toHaveCount(0);
  await desk.close();
});
