/** When nobody but a person can tell whether the ticket is there: both answers, and a number that is none. */
import { expect, type Locator, type Page } from '@playwright/test';
import type { FakeRequest, Running } from '../../core/systems/fake.ts';
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
const answered = (status: number) =>
  ({ kind: 'answer', answer: { status, json: {}, headers: { 'access-control-allow-origin': '*' } } }) as const;
const isSearch = ({ method, path }: FakeRequest): boolean => method === 'GET' && path === '/issues.json';
const isReading = ({ method, path }: FakeRequest): boolean => method === 'GET' && path === '/issues/1.json';

/** The system failed while it made the ticket, and does not let this user search. Ends at the item in the outbox. */
async function unknown(page: Page, desk: Running): Promise<Locator> {
  await page.goto('./');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const seed = seedOf(Date.now());
  await sow(page, { ...seed, drafts: seed.drafts.map((row) => (row.id === 'lagerplatz' ? { ...row, ...klar } : row)) });
  await page.goto('./#/targets');
  await addTarget(page, `${desk.base}${redmine.page}`, token);
  desk.fault(redmine.isCreate, answered(500));
  desk.fault(isSearch, answered(403));
  await page.goto('./#/draft/lagerplatz');
  await sendDraft(page, false);
  await page.goto('./#/outbox');
  const item = page.locator('[data-standing=look]');
  await expect(item).toContainText('Bitte sehen Sie im System nach.');
  return item;
}
const there = (desk: Running) =>
  desk.world.add({
    ...{ title: klar.title, body: klar.body, project: '1', type: '1', priority: '1', fields: {}, files: [] },
  });
const said = (item: Locator) => item.getByLabel('Nummer oder Link des Tickets');

test('a ticket that is there is entered by its number or link, once the system has it', async ({ page, desk }) => {
  const item = await unknown(page, desk);
  there(desk);
  await item.getByRole('button', { name: 'Es ist da' }).click();
  await expect(said(item)).toBeFocused();
  await said(item).fill('#99');
  await page.keyboard.press('Enter');
  await expect(item).toContainText(`In ${target} gibt es dieses Ticket nicht`);
  await expect(item).toHaveAttribute('data-standing', 'look');
  await page.setViewportSize({ width: 400, height: 800 });
  await expectAccessible(page, 'asking for the number');
  await said(item).fill(`${desk.base}/issues/1?tab=history#note-2`);
  await item.getByRole('button', { name: 'Nachsehen und eintragen' }).click();
  await expect(item).toHaveCount(0);
  const link = page.getByRole('link', { name: '#1 öffnen' }).first();
  await page.locator('[data-followed="#1"] summary').click();
  await expect(link).toHaveAttribute('href', `${desk.base}/issues/1`);
  expect(desk.requests.filter(redmine.isCreate)).toHaveLength(1);
});

test('a ticket that is not there is sent again', async ({ page, desk }) => {
  const item = await unknown(page, desk);
  await item.getByRole('button', { name: 'Es ist nicht da, noch einmal senden' }).click();
  await expect(item).toHaveCount(0);
  await expect(page.locator('[data-followed="#1"]')).toBeVisible();
  expect(desk.world.tickets.map(({ title }) => title)).toEqual([klar.title]);
});

test('where the system does not let anybody check, the number is entered as it is, and that is said', async ({
  page,
  desk,
}) => {
  const item = await unknown(page, desk);
  there(desk);
  desk.fault(isReading, answered(403));
  await item.getByRole('button', { name: 'Es ist da' }).click();
  await said(item).fill('1');
  await item.getByRole('button', { name: 'Nachsehen und eintragen' }).click();
  await expect(item).toContainText('Ob es das Ticket gibt, lässt sich gerade nicht prüfen.');
  await item.getByRole('button', { name: 'Ohne Prüfung eintragen' }).click();
  await expect(item).toHaveCount(0);
  await expect(page.locator('[data-followed="1"]')).toBeVisible();
});
