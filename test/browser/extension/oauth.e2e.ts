/** Signing in through the window of a ticket system: the real extension, a real OAuth server, and tokens that rotate. */
import type { Page } from '@playwright/test';
import { client, serveOAuthDesk, type OAuthDesk } from '../../systems/oauth-server.ts';
import { expectAccessible } from '../accessible.ts';
import { klar, sendDraft } from '../sending.ts';
import { expect, test, type Extension } from './fixture.ts';

const target = 'Desk / Helpdesk, GitLab';
const redirectOf = ({ id }: Extension): string => `https://${id}.chromiumapp.org/`;

async function targets(extension: Extension): Promise<Page> {
  const page = await extension.context.newPage();
  await page.goto(`chrome-extension://${extension.id}/web/index.html#/targets`);
  return page;
}

/** Pastes the address and chooses to sign in by the window of the system. */
async function choose(page: Page, desk: OAuthDesk): Promise<void> {
  await page.getByRole('button', { name: 'Ziel hinzufügen' }).click();
  await page.getByLabel('Adresse Ihres Ticketsystems').fill(`${desk.base}/desk/helpdesk/-/issues/new`);
  await page.getByRole('button', { name: 'Erkennen' }).click();
  await page.getByRole('radio', { name: 'Im Fenster des Systems (OAuth)' }).check();
}

/** Somebody at the pages of the server: user, password, consent. Once it knows who it is, it only asks for consent. */
async function signIn(extension: Extension, page: Page, { knows = false, agrees = true } = {}): Promise<void> {
  const opened = extension.context.waitForEvent('page');
  await page.getByRole('button', { name: 'Bei GitLab anmelden' }).click();
  const window = await opened;
  if (!knows) {
    await window.getByPlaceholder('Enter any login').fill('keller');
    await window.getByPlaceholder('and password').fill('geheim');
    await window.getByRole('button', { name: 'Sign-in' }).click();
  }
  const gone = window.waitForEvent('close');
  if (agrees) await window.getByRole('button', { name: 'Continue' }).click();
  else await window.getByRole('link', { name: /Cancel|Abort/ }).click();
  await gone;
}

async function addTarget(extension: Extension, page: Page, desk: OAuthDesk): Promise<void> {
  await choose(page, desk);
  await page.getByLabel('Anwendungs-ID').fill(client);
  await signIn(extension, page);
  await expect(page.getByText('Bei GitLab angemeldet.')).toBeVisible();
  await expect(page.getByRole('list', { name: 'Das geht' })).toContainText('Angemeldet als Katrin Keller');
  await page.getByRole('button', { name: 'Zuordnung bestätigen und speichern' }).click();
  await expect(page.getByText(`Ziel „${target}“ gespeichert.`)).toBeVisible();
}

/** Writes a row as the app does. */
const put = (page: Page, store: string, row: object): Promise<void> =>
  page.evaluate(
    ({ store, row }) =>
      new Promise<void>((done) => {
        const open = indexedDB.open('ticketklar');
        open.onsuccess = () => {
          const transaction = open.result.transaction(store, 'readwrite');
          transaction.objectStore(store).put(row);
          transaction.oncomplete = () => done();
        };
      }),
    { store, row },
  );

async function openDraft(page: Page, id: string): Promise<void> {
  await put(page, 'drafts', { ...klar, id, closures: {}, state: 'ready', createdAt: 1, changedAt: 2 });
  await page.goto(page.url().replace(/#.*$/, `#/draft/${id}`));
}

test('somebody signs in at the system itself, sends with its token, and a token that has ended is renewed', async ({
  extension,
}) => {
  const desk = await serveOAuthDesk(redirectOf(extension));
  const page = await targets(extension);
  await choose(page, desk);
  await expect(page.getByLabel('Weiterleitungsadresse (Redirect-URI)')).toHaveValue(redirectOf(extension));
  await page.goto('about:blank');
  await page.goto(`chrome-extension://${extension.id}/web/index.html#/targets`);
  await addTarget(extension, page, desk);
  await openDraft(page, 'eins');
  const [first = ''] = desk.bearers;
  await desk.expire(first);
  await sendDraft(page, true, target);
  expect(desk.world.tickets.map(({ title }) => title)).toEqual([klar.title]);
  expect(desk.grants).toEqual(['authorization_code', 'refresh_token']);
  const last = desk.bearers.at(-1) ?? '';
  expect(last).not.toBe(first);
  // The tokens lie where only pages of the extension read; the database, and with it every export, knows none.
  const stored = await page.evaluate(async () => JSON.stringify(await chrome.storage.local.get(null)));
  expect(stored).toContain(last);
  expect(stored).not.toContain(first);
  const rows = await page.evaluate(
    () =>
      new Promise<string>((done) => {
        const open = indexedDB.open('ticketklar');
        open.onsuccess = () => {
          const all = open.result.transaction('targets').objectStore('targets').getAll();
          all.onsuccess = () => done(JSON.stringify(all.result));
        };
      }),
  );
  expect(rows).toContain(desk.base);
  expect(rows).not.toContain(last);
  await desk.close();
});

test('when the system takes everything back, the draft waits, and goes after one more sign-in', async ({
  extension,
}) => {
  const desk = await serveOAuthDesk(redirectOf(extension));
  const page = await targets(extension);
  await addTarget(extension, page, desk);
  await desk.takeBack(desk.bearers.at(-1) ?? '');
  await openDraft(page, 'eins');
  await sendDraft(page, false, target);
  await page.goto(page.url().replace(/#.*$/, '#/outbox'));
  await expect(page.getByText('wartet auf Anmeldung')).toBeVisible();
  expect(desk.world.tickets).toEqual([]);
  await page.getByRole('link', { name: 'Zugang eintragen' }).click();
  await expect(page.getByLabel('Anwendungs-ID')).toHaveValue(client);
  await signIn(extension, page, { knows: true });
  await expect(page.getByText('Bei GitLab angemeldet.')).toBeVisible();
  await page.getByRole('button', { name: 'Zuordnung bestätigen und speichern' }).click();
  await expect.poll(() => desk.world.tickets.map(({ title }) => title)).toEqual([klar.title]);
  await desk.close();
});

test('whoever does not agree, or signs out, is told what that means', async ({ extension }) => {
  const desk = await serveOAuthDesk(redirectOf(extension));
  const page = await targets(extension);
  await choose(page, desk);
  await page.getByLabel('Anwendungs-ID').fill(client);
  await signIn(extension, page, { agrees: false });
  await expect(page.getByText('GitLab hat den Zugriff nicht erlaubt.')).toBeVisible();
  await expectAccessible(page, 'the sign-in, refused');
  await signIn(extension, page, { knows: true });
  await expect(page.getByRole('list', { name: 'Das geht' })).toContainText('Angemeldet als Katrin Keller');
  const token = desk.bearers.at(-1) ?? '';
  expect(await desk.isGood(token)).toBe(true);
  await page.getByRole('button', { name: 'Abmelden' }).click();
  await expect(page.getByRole('button', { name: 'Bei GitLab anmelden' })).toBeVisible();
  await expect.poll(() => desk.isGood(token)).toBe(false);
  await desk.close();
});

test('with no page open the background renews the token, and finishes what was begun', async ({ extension }) => {
  const desk = await serveOAuthDesk(redirectOf(extension));
  const page = await targets(extension);
  await addTarget(extension, page, desk);
  await openDraft(page, 'eins');
  const isCreate = ({ method, path }: { method: string; path: string }): boolean =>
    method === 'POST' && path === '/api/v4/projects/desk/helpdesk/issues';
  desk.fault(isCreate, { kind: 'silence', carriedOut: true });
  await sendDraft(page, false, target);
  await expect.poll(() => desk.world.tickets.length).toBe(1);
  const before = desk.bearers.at(-1) ?? '';
  await page.close();
  await desk.expire(before);
  await extension.stopWorker();
  await (await extension.worker()).evaluate(() => chrome.alarms.create('outbox', { when: Date.now() }));
  await expect.poll(() => desk.grants).toEqual(['authorization_code', 'refresh_token']);
  const state = async (): Promise<unknown> =>
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
  await expect.poll(state).toBe('sent');
  expect(desk.bearers.at(-1)).not.toBe(before);
  expect(desk.requests.filter(isCreate)).toHaveLength(1);
  await desk.close();
});

test('where the guide names the application, one click is enough', async ({ extension }) => {
  const desk = await serveOAuthDesk(redirectOf(extension));
  const page = await targets(extension);
  const document = {
    ...{ id: 'own', name: { de: 'Eigener', en: 'Own' }, version: '1', extends: 'erp-support' },
    applications: [{ address: `${desk.base}/`, client }],
  };
  await put(page, 'guides', { id: 'own', document, source: 'own.json', importedAt: 1 });
  await extension.set({ guide: 'own' });
  await page.reload();
  await page.getByRole('button', { name: 'Ziel hinzufügen' }).click();
  await page.getByLabel('Adresse Ihres Ticketsystems').fill(`${desk.base}/desk/helpdesk/-/issues/new`);
  await page.getByRole('button', { name: 'Erkennen' }).click();
  await expect(page.getByRole('radio', { name: 'Im Fenster des Systems (OAuth)' })).toBeChecked();
  await expect(page.getByText('Die Anwendungs-ID steht in Ihrem Leitfaden.')).toBeVisible();
  await signIn(extension, page);
  await expect(page.getByRole('list', { name: 'Das geht' })).toContainText('Angemeldet als Katrin Keller');
  await desk.close();
});
