/** After sending: what waits for the person stands first, comments are read here, and answers leave from here, once. */
import { rm, writeFile } from 'node:fs/promises';
import { expect, type Locator, type Page } from '@playwright/test';
import type { Running } from '../../core/systems/fake.ts';
import { redmine } from '../../core/systems/fakes/redmine.ts';
import { expectAccessible } from '../accessible.ts';
import { addTarget, klar, openDesk, sendDraft, target } from '../sending.ts';
import { test as base } from './app.ts';
import { seedOf, sow } from './seed.ts';

const { token } = redmine.secret as { token: string };
const test = base.extend<{ desk: Running }>({
  desk: async ({ page: _ }, use) => {
    const desk = await openDesk(redmine);
    await use(desk);
    await desk.close();
  },
});

/** A ticket that was sent a moment ago, as the outbox shows it. */
async function sent(page: Page, desk: Running): Promise<Locator> {
  await page.goto('./');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const seed = seedOf(Date.now());
  await sow(page, { ...seed, drafts: seed.drafts.map((row) => (row.id === 'lagerplatz' ? { ...row, ...klar } : row)) });
  await page.goto('./#/targets');
  await addTarget(page, `${desk.base}${redmine.page}`, token);
  await page.goto('./#/draft/lagerplatz');
  await sendDraft(page);
  await page.goto('./#/outbox');
  const ticket = page.locator('[data-followed="#1"]');
  await expect(ticket).toHaveAttribute('data-state', 'open');
  return ticket;
}
const look = (page: Page) => page.getByRole('button', { name: 'Jetzt nachsehen' });
/** Somebody at the other end writes and sets the state. */
function agent(desk: Running, text: string, status = 'Feedback'): void {
  const [ticket] = desk.world.tickets;
  ticket?.comments.push({ text, files: [], author: 'Bernd Berater' });
  if (ticket) ticket.status = status;
}

test('a question of the other end is seen in the outbox, in the areas and in the list of drafts', async ({
  page,
  desk,
}) => {
  const ticket = await sent(page, desk);
  agent(desk, 'Welche Mandanten?\nBitte alle nennen.');
  await look(page).click();
  await expect(ticket).toHaveAttribute('data-state', 'waiting');
  await expect(ticket.locator('summary')).toContainText('wartet auf Sie');
  await expect(page.getByRole('navigation').getByRole('link', { name: 'Ausgang 1' })).toBeVisible();
  await ticket.locator('summary').click();
  await expect(ticket).toContainText('Bernd Berater');
  await expect(ticket).toContainText('Bitte alle nennen.');
  await expect(ticket).not.toContainText('internal');
  await page.goto('./#/');
  await expect(page.getByRole('row').filter({ hasText: klar.title })).toContainText('wartet auf Sie');
});

test('a comment is new until it was before the eyes; a solved ticket waits for nobody', async ({ page, desk }) => {
  const ticket = await sent(page, desk);
  agent(desk, 'Erledigt.', 'Resolved');
  await look(page).click();
  await expect(ticket).toHaveAttribute('data-state', 'solved');
  await expect(ticket.locator('summary')).toContainText('neue Antwort');
  await ticket.locator('summary').click();
  await expect(ticket.locator('summary')).toContainText('gelöst');
});

test('an answer with a file leaves from here and stands among the comments', async ({ page, desk }) => {
  const ticket = await sent(page, desk);
  await ticket.locator('summary').click();
  await ticket.getByLabel('Ihre Antwort').fill('Mandant **Muster AG**.');
  const file = { name: 'mandanten.txt', mimeType: 'text/plain', buffer: Buffer.from('Größe') };
  await ticket.locator('input[type=file]').setInputFiles(file);
  await expect(ticket.getByText('mandanten.txt')).toBeVisible();
  await ticket.getByRole('button', { name: 'Antwort senden' }).click();
  await expect(ticket.locator('.comment')).toContainText('Mandant *Muster AG*.');
  await expect(ticket.locator('[data-reply]')).toHaveCount(0);
  const [there] = desk.world.tickets;
  expect(there?.comments.map(({ text }) => text)).toEqual(['Mandant *Muster AG*.']);
  expect(there?.comments[0]?.files.map(({ name }) => name)).toEqual(['mandanten.txt']);
});

test('an answer that is being written is still there after the page was closed, files too', async ({ page, desk }) => {
  const ticket = await sent(page, desk);
  await ticket.locator('summary').click();
  const answer = ticket.getByLabel('Ihre Antwort');
  await answer.pressSequentially('Mandant Muster AG');
  const file = { name: 'mandanten.txt', mimeType: 'text/plain', buffer: Buffer.from('Größe') };
  await ticket.locator('input[type=file]').setInputFiles(file);
  await expect(ticket.getByText('mandanten.txt')).toBeVisible();
  await expect(ticket.locator('form')).toHaveAttribute('data-kept', 'true');
  await page.reload();
  await expect(ticket.locator('summary')).toContainText('Antwort begonnen');
  await ticket.locator('summary').click();
  await expect(answer).toHaveValue('Mandant Muster AG');
  await ticket.getByRole('button', { name: 'Antwort senden' }).click();
  await expect(ticket.locator('.comment')).toContainText('Mandant Muster AG');
  await expect(answer).toHaveValue('');
  await page.reload();
  await expect(ticket.locator('summary')).not.toContainText('Antwort begonnen');
  expect(desk.world.tickets[0]?.comments[0]?.files.map(({ name }) => name)).toEqual(['mandanten.txt']);
});

test('a file that is gone from the disk by now is named, and the text of the answer is kept all the same', async ({
  page,
  desk,
}, info) => {
  const ticket = await sent(page, desk);
  await ticket.locator('summary').click();
  const answer = ticket.getByLabel('Ihre Antwort');
  await answer.fill('Mandant Muster AG');
  const path = info.outputPath('mandanten.txt');
  await writeFile(path, 'Größe');
  const input = ticket.locator('input[type=file]');
  // The page hears of its choice only when the file is gone.
  await input.evaluate((field) =>
    field.addEventListener('change', (event) => event.stopImmediatePropagation(), { once: true, capture: true }),
  );
  await input.setInputFiles(path);
  await rm(path);
  await input.dispatchEvent('change');
  await expect(ticket.locator('form')).toContainText('„mandanten.txt“ ließ sich nicht lesen und ist nicht dabei.');
  await expect(ticket.getByRole('button', { name: '„mandanten.txt“ nicht mitsenden' })).toHaveCount(0);
  await expect(ticket.locator('form')).toHaveAttribute('data-kept', 'true');
  await page.reload();
  await ticket.locator('summary').click();
  await expect(answer).toHaveValue('Mandant Muster AG');
});

test('an answer that the system takes from nobody who is not signed in waits, says so, and goes by itself after a new sign-in', async ({
  page,
  desk,
}) => {
  const ticket = await sent(page, desk);
  await page.evaluate(() => {
    for (const key of Object.keys(sessionStorage))
      if (key.startsWith('ticketklar.secret.'))
        sessionStorage.setItem(key, JSON.stringify({ kind: 'token', token: 'taken back by the administrators' }));
  });
  await ticket.locator('summary').click();
  await ticket.getByLabel('Ihre Antwort').fill('Mandant Muster AG.');
  await ticket.getByRole('button', { name: 'Antwort senden' }).click();
  const waiting = ticket.locator('[data-reply="sign-in"]');
  await expect(waiting).toContainText(`${target} verlangt eine Anmeldung.`);
  await waiting.getByRole('link', { name: 'Zugang eintragen' }).click();
  await page.getByLabel('Schlüssel', { exact: true }).fill(token);
  await page.getByRole('button', { name: 'Anmelden und testen' }).click();
  await page.getByRole('button', { name: 'Zuordnung bestätigen und speichern' }).click();
  await expect.poll(() => desk.world.tickets[0]?.comments.map(({ text }) => text)).toEqual(['Mandant Muster AG.']);
});

test('an answer that was lost is said, looked for among the comments, and not sent again', async ({ page, desk }) => {
  const ticket = await sent(page, desk);
  desk.fault(({ method, path }) => method === 'PUT' && path === '/issues/1.json', { kind: 'drop', carriedOut: true });
  await ticket.locator('summary').click();
  await ticket.getByLabel('Ihre Antwort').fill('Mandant Muster AG.');
  await ticket.getByRole('button', { name: 'Antwort senden' }).click();
  const reply = ticket.locator('[data-reply]');
  const arrived = ticket.locator('.comment').filter({ hasText: 'Mandant Muster AG.' });
  await expect(reply.or(arrived).first()).toBeVisible();
  if ((await reply.getAttribute('data-reply').catch(() => null)) === 'unknown')
    await reply.getByRole('button', { name: 'Jetzt versuchen' }).click();
  await expect(arrived.first()).toBeVisible();
  // The browser itself may have sent the request again; that is shown, and we sent it once.
  const copies = desk.world.tickets[0]?.comments.length ?? 0;
  await expect(ticket.locator('[data-reply=unknown]')).toHaveCount(0);
  if (copies > 1) await expect(reply).toContainText(`${copies}-mal`);
});

test('an answer that was refused can be taken back as it was', async ({ page, desk }) => {
  const ticket = await sent(page, desk);
  const hinted = { ...redmine.refusal.answer, headers: { 'access-control-allow-origin': '*' } };
  desk.fault(({ method, path }) => method === 'PUT' && path === '/issues/1.json', { kind: 'answer', answer: hinted });
  await ticket.locator('summary').click();
  await ticket.getByLabel('Ihre Antwort').fill('Mandant Muster AG.');
  await ticket.getByRole('button', { name: 'Antwort senden' }).click();
  await expect(ticket.locator('[data-reply=rejected]')).toContainText('Ihre Antwort wurde nicht angenommen.');
  await expect(ticket.getByLabel('Ihre Antwort')).toHaveValue('');
  await ticket.getByRole('button', { name: 'Zurückholen' }).click();
  await expect(ticket.getByLabel('Ihre Antwort')).toHaveValue('Mandant Muster AG.');
  expect(desk.world.tickets[0]?.comments).toEqual([]);
});

for (const [width, colorScheme] of [
  [1280, 'light'],
  [400, 'dark'],
] as const)
  test(`a followed ticket is accessible: ${width} px, ${colorScheme}`, async ({ page, desk }) => {
    await page.emulateMedia({ colorScheme });
    const ticket = await sent(page, desk);
    agent(desk, 'Welche Mandanten?');
    await look(page).click();
    await expect(ticket).toHaveAttribute('data-state', 'waiting');
    await page.setViewportSize({ width, height: 900 });
    await ticket.locator('summary').focus();
    await page.keyboard.press('Enter');
    await expect(ticket.getByLabel('Ihre Antwort')).toBeVisible();
    await expectAccessible(page, 'a followed ticket');
    const shots = process.env['SHOTS'];
    if (shots) await page.screenshot({ path: `${shots}/followed-${width}-${colorScheme}.png` });
  });
