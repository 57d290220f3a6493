/** The whole way in the web app: target, draft, preview, sending, receipt, log; and what happens on bad days. */
import { expect, type Page } from '@playwright/test';
import { redmine } from '../../core/systems/fakes/redmine.ts';
import type { FakeAnswer, Running } from '../../core/systems/fake.ts';
import { hash } from '../../core/systems/conversation.ts';
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

const { title } = klar;

/** A device with drafts and the target; one draft is klar. */
async function ready(page: Page, desk: Running): Promise<void> {
  await page.goto('./');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const seed = seedOf(Date.now());
  const drafts = seed.drafts.map((draft) => (draft.id === 'lagerplatz' ? { ...draft, ...klar } : draft));
  await sow(page, { ...seed, drafts });
  await page.goto('./#/targets');
  await addTarget(page, `${desk.base}${redmine.page}`, token);
}

const opener = (page: Page) => page.getByRole('button', { name: 'Ansehen und senden' });
/** On a narrow screen the way out stands under the guidance. */
async function openReady(page: Page): Promise<void> {
  await page.goto('./#/draft/lagerplatz');
  const tab = page.getByRole('button', { name: /^Hinweise/ });
  await expect(opener(page).or(tab).first()).toBeVisible();
  if (!(await opener(page).isVisible())) await tab.click();
}
const item = (page: Page) => page.locator('[data-standing]');

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
  await expect(page.locator('[data-receipt="#1"]')).toBeVisible();
  expect(desk.world.tickets[0]?.files).toEqual([]);
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

const openly = { 'access-control-allow-origin': '*' };
const picture = '<img src="{base}/stolen" onerror="document.title = 0">';
/** `{base}` is the address of the system. */
const hostileAnswers = [
  {
    what: 'script in its error text',
    answer: {
      status: 422,
      json: { errors: [`${picture}<script>document.title = 0</script>Thema fehlt`] },
      headers: openly,
    },
    says: 'Thema fehlt',
  },
  {
    what: 'a page with script instead of data',
    answer: { status: 201, text: picture, headers: { ...openly, 'content-type': 'text/html' } },
    says: 'antwortet etwas anderes',
  },
  {
    what: 'a redirect',
    answer: { status: 307, text: '', headers: { ...openly, location: '{base}/stolen' } },
    says: 'leitet weiter',
  },
] as const;
for (const { what, answer, says } of hostileAnswers)
  test(`a system that answers with ${what} is told in words, and nothing of it acts`, async ({ page, desk }) => {
    await ready(page, desk);
    await openReady(page);
    const filled = JSON.parse(JSON.stringify(answer).replaceAll('{base}', desk.base)) as FakeAnswer;
    desk.fault(redmine.isCreate, { kind: 'answer', answer: filled });
    await sendDraft(page, false);
    await page.goto('./#/outbox');
    await expect(item(page)).toContainText(says);
    await expect(item(page).locator('img, script')).toHaveCount(0);
    await expect(page).toHaveTitle('Ausgang – Ticketklar');
    expect(desk.requests.filter(({ path }) => path === '/stolen')).toEqual([]);
    expect(desk.world.tickets).toEqual([]);
  });

test('without a sign-in it waits, and goes by itself after the new one', async ({ page, desk }) => {
  await ready(page, desk);
  await page.evaluate(() => sessionStorage.clear());
  await openReady(page);
  await sendDraft(page, false);
  await page.goto('./#/outbox');
  await item(page).getByRole('link', { name: 'Zugang eintragen' }).click();
  await page.getByRole('button', { name: `„${target}“ bearbeiten` }).click();
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

test('a system that takes no foreign pages is named at once, with the other ways', async ({ page }) => {
  const { serve } = await import('../../core/systems/fake.ts');
  const closed = await serve(redmine);
  await page.goto('./#/targets');
  await page.getByRole('button', { name: 'Ziel hinzufügen' }).click();
  await page.getByLabel('Adresse Ihres Ticketsystems').fill(`${closed.base}${redmine.page}`);
  await page.getByRole('button', { name: 'Erkennen' }).click();
  await expect(page.getByText('Von der Web-App aus ist dort kein Ticketsystem zu erreichen')).toBeVisible();
  await expect(page.getByText('Mit der Browser-Erweiterung')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Entwurf auswählen' })).toBeVisible();
  await closed.close();
});

test('who comes from a draft to a system that takes no foreign pages is led to the other ways of that draft', async ({
  page,
  desk,
}) => {
  const { serve } = await import('../../core/systems/fake.ts');
  const closed = await serve(redmine);
  await ready(page, desk);
  await openReady(page);
  await opener(page).click();
  await page.getByRole('link', { name: 'Ziele bearbeiten' }).click();
  await page.getByRole('button', { name: 'Ziel hinzufügen' }).click();
  await page.getByLabel('Adresse Ihres Ticketsystems').fill(`${closed.base}${redmine.page}`);
  await page.getByRole('button', { name: 'Erkennen' }).click();
  await page.getByRole('link', { name: 'Diesen Entwurf auf anderem Weg weitergeben' }).click();
  const ways = page.getByRole('dialog', { name: 'Auf anderem Weg weitergeben' });
  for (const heading of ['Als Mail', 'In ein Formular', 'Kopieren als', 'Als Datei'])
    await expect(ways.getByRole('heading', { name: heading })).toBeVisible();
  await ways.getByRole('button', { name: 'Schließen' }).click();
  await expect(ways).toBeHidden();
  await expect(page).toHaveURL(/#\/draft\/lagerplatz$/);
  await expect(opener(page)).toBeVisible();
  await closed.close();
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
