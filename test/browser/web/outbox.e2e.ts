/** The whole way in the web app: target, draft, preview, sending, receipt, log; and what happens on bad days. */
import { expect } from '@playwright/test';
import { redmine } from '../../core/systems/fakes/redmine.ts';
import { hash } from '../../core/systems/conversation.ts';
import { expectAccessible } from '../accessible.ts';
import { sendDraft, target } from '../sending.ts';
import { item, opener, openReady, ready, test, title, token } from './outgoing.ts';

test('a draft goes to a target that was added by pasting an address; receipt and log say what went', async ({
  page,
  desk,
}) => {
  await ready(page, desk);
  await openReady(page);
  const text = 'Zeile 1\nZeile 2 äöü';
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name: 'protokoll.txt', mimeType: 'text/plain', buffer: Buffer.from(text) });
  await expect(page.getByText('protokoll.txt').first()).toBeVisible();
  await sendDraft(page);
  await expect(page.locator('[data-receipt="#1"]')).toContainText('1 Datei ist angekommen.');
  const [ticket] = desk.world.tickets;
  expect(desk.world.tickets).toHaveLength(1);
  expect(ticket).toMatchObject({ title, fields: { 3: 'Live' } });
  expect(ticket?.files.map(({ bytes }) => hash(bytes))).toEqual([hash(new TextEncoder().encode(text))]);
  await page.goto('./#/outbox');
  await page.getByText(title).last().click();
  await expect(page.getByText('alle Dateien angekommen')).toBeVisible();
  await expect(page.getByText(hash(new TextEncoder().encode(text)))).toBeVisible();
});

test('what is switched off does not go', async ({ page, desk }) => {
  await ready(page, desk);
  await openReady(page);
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name: 'geheim.txt', mimeType: 'text/plain', buffer: Buffer.from('x') });
  await expect(page.getByText('geheim.txt').first()).toBeVisible();
  await opener(page).click();
  await page.getByRole('radio', { name: target }).check();
  await page.getByRole('checkbox', { name: 'geheim.txt mitsenden' }).uncheck();
  await page.getByRole('dialog').getByRole('button', { name: 'Senden', exact: true }).click();
  // The switch stands at the end of a long dialog, what comes of it at the beginning.
  await expect(page.locator('[data-receipt="#1"] h3')).toBeInViewport();
  expect(desk.world.tickets[0]?.files).toEqual([]);
});

test('who cancels while a file is on its way is told that nothing left, and can send it again', async ({
  page,
  desk,
}) => {
  await ready(page, desk);
  await openReady(page);
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name: 'protokoll.txt', mimeType: 'text/plain', buffer: Buffer.from('x') });
  await expect(page.getByText('protokoll.txt').first()).toBeVisible();
  desk.fault(({ method, path }) => method === 'POST' && path === '/uploads.json', { kind: 'silence' });
  await sendDraft(page, false);
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('„protokoll.txt“ wird hochgeladen');
  await dialog.getByRole('button', { name: 'Abbrechen' }).click();
  await expect(dialog.locator('[data-standing]')).toHaveAttribute('data-standing', 'cancelled');
  await expect(dialog.locator('[data-standing]')).toContainText('abgebrochen');
  await expect(dialog).not.toContainText('nicht angenommen');
  expect(desk.world.tickets).toEqual([]);
  await dialog.getByRole('button', { name: 'Jetzt versuchen' }).click();
  await expect(dialog.locator('[data-receipt="#1"]')).toContainText('1 Datei ist angekommen.');
  expect(desk.world.tickets).toHaveLength(1);
  // The draft leads to its ticket, which is no one of the practice desk.
  await dialog.getByRole('button', { name: 'Schließen' }).click();
  await expect(page.getByRole('link', { name: 'Ticket #1 öffnen' })).toHaveAttribute('href', `${desk.base}/issues/1`);
});

test('an answer that was lost is said, looked for, and nothing is sent twice', async ({ page, desk }) => {
  await ready(page, desk);
  desk.fault(redmine.isCreate, { kind: 'drop', carriedOut: true });
  await openReady(page);
  await sendDraft(page);
  await expect(page.locator('[data-receipt]')).toBeVisible();
  // The browser itself may have sent the request again: every ticket that is there is shown.
  const numbers = desk.world.tickets.map(({ seq }) => `#${seq}`);
  if (numbers.length > 1) for (const number of numbers) await expect(page.getByRole('dialog')).toContainText(number);
  else expect(numbers).toEqual(['#1']);
});

test('a page that ends between the request and its answer sends nothing twice', async ({ context, page, desk }) => {
  await ready(page, desk);
  let held: (() => void) | undefined;
  const arrived = new Promise<void>((done) => (held = done));
  desk.fault((request) => redmine.isCreate(request) && (held?.(), true), { kind: 'silence' });
  await openReady(page);
  await sendDraft(page, false);
  await arrived;
  const secret = await page.evaluate(() => ({ ...sessionStorage }));
  await page.close({ runBeforeUnload: false });
  const next = await context.newPage();
  await next.addInitScript((kept) => Object.assign(sessionStorage, kept), secret);
  await next.goto('./#/outbox');
  await expect(item(next)).toHaveAttribute('data-standing', 'unknown');
  await expect(item(next)).toContainText('Die Antwort ging verloren');
  expect(desk.world.tickets).toHaveLength(0);
  expect(desk.requests.filter(redmine.isCreate)).toHaveLength(1);
});

test('what is refused is said in plain words, and can be taken back and sent again', async ({ page, desk }) => {
  await ready(page, desk);
  desk.fault(redmine.isCreate, {
    kind: 'answer',
    answer: {
      ...redmine.refusal.answer,
      headers: {
        'access-control-allow-origin': '*',
      },
    },
  });
  await openReady(page);
  await sendDraft(page, false);
  await page.goto('./#/outbox');
  await expect(item(page)).toHaveAttribute('data-standing', 'rejected');
  await expect(item(page)).toContainText('Thema muss ausgefüllt werden');
  await expect(page.getByRole('navigation').getByRole('link', { name: 'Ausgang 1' })).toBeVisible();
  await item(page).getByRole('button', { name: 'Zurückholen und bearbeiten' }).click();
  await sendDraft(page);
  expect(desk.world.tickets).toHaveLength(1);
});

test('without a sign-in it waits, and goes by itself after the new one', async ({ page, desk }) => {
  await ready(page, desk);
  await page.evaluate(() => sessionStorage.clear());
  await openReady(page);
  await sendDraft(page, false);
  await page.goto('./#/outbox');
  await item(page).getByRole('link', { name: 'Zugang eintragen' }).click();
  await page.getByLabel('Schlüssel', { exact: true }).fill(token);
  await page.getByRole('button', { name: 'Anmelden und testen' }).click();
  await page.getByRole('button', { name: 'Zuordnung bestätigen und speichern' }).click();
  await expect.poll(() => desk.world.tickets.length).toBe(1);
});

test('a target can be removed and brought back; its secret is in no backup', async ({ page, desk }) => {
  await ready(page, desk);
  await page.getByRole('button', { name: `„${target}“ entfernen` }).click();
  await expect(page.getByRole('heading', { name: 'Noch kein Ziel' })).toBeVisible();
  expect(await page.evaluate(() => JSON.stringify({ ...sessionStorage, ...localStorage }))).not.toContain(token);
  await page.getByRole('button', { name: 'Rückgängig' }).click();
  await expect(page.getByText('angemeldet als Katrin Keller')).toBeVisible();
});

for (const width of [1280, 400])
  test(`targets, outbox and sending are accessible with something in them: ${width} px`, async ({ page, desk }) => {
    await page.setViewportSize({ width, height: 800 });
    await ready(page, desk);
    await expectAccessible(page, 'targets');
    await page.getByRole('button', { name: `„${target}“ bearbeiten` }).click();
    await page.getByRole('button', { name: 'Anmelden und testen' }).click();
    await expect(page.getByRole('list', { name: 'Das geht' }).getByRole('listitem')).toHaveCount(5);
    await expectAccessible(page, 'a target');
    await openReady(page);
    const hinted = { answer: { ...redmine.refusal.answer, headers: { 'access-control-allow-origin': '*' } } };
    desk.fault(redmine.isCreate, { kind: 'answer', ...hinted });
    await opener(page).click();
    await page.getByRole('radio', { name: target }).check();
    await expectAccessible(page, 'the preview');
    await page.getByRole('dialog').getByRole('button', { name: 'Senden', exact: true }).click();
    await expect(item(page)).toHaveAttribute('data-standing', 'rejected');
    await page.goto('./#/outbox');
    await expect(item(page)).toBeVisible();
    await expectAccessible(page, 'the outbox');
    await item(page).getByRole('button', { name: 'Jetzt versuchen' }).click();
    await expect(page.getByRole('heading', { name: 'Was dieses Gerät verlassen hat' })).toBeVisible();
    await page.getByText(title).last().click();
    await expectAccessible(page, 'the log');
  });

test('all that is ready goes with two clicks from the list, and says what stays', async ({ page, desk }) => {
  await ready(page, desk);
  await page.goto('./#/');
  await page.getByRole('button', { name: '3 klare Entwürfe senden' }).click();
  await page.getByRole('button', { name: 'Klare senden (3)' }).click();
  await expect(page.getByText('3 Entwürfe liegen im Ausgang.')).toBeVisible();
  await expect.poll(() => desk.world.tickets.length).toBe(3);
});
