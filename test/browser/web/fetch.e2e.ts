/** A saved search of a target becomes a list: how many it finds is said first, it can be stopped, and a file stays the other way. */
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import type { Running } from '../../core/systems/fake.ts';
import { redmine } from '../../core/systems/fakes/redmine.ts';
import { addTarget, openDesk, target } from '../sending.ts';
import { test as base } from './app.ts';

const test = base.extend<{ desk: Running }>({
  desk: async ({ page }, use) => {
    const desk = await openDesk(redmine);
    await page.goto('./#/targets');
    const { secret } = redmine;
    await addTarget(page, `${desk.base}${redmine.page}`, secret.kind === 'token' ? secret.token : '');
    await use(desk);
    await desk.close();
  },
});

function add({ world }: Running, title: string, body: string, said?: string): void {
  const ticket = world.add({ title, body, project: '1', type: '1', priority: '5', fields: {}, files: [] });
  if (said) ticket.comments.push({ text: said, files: [] });
}
const rows = (page: Page) => page.locator('[data-row]');
const toSearch = async (page: Page): Promise<void> => {
  await page.goto('./#/review');
  await page.getByRole('button', { name: 'Aus einem Ziel holen' }).click();
  await expect(page.getByRole('heading', { name: 'Tickets aus einem Ziel holen' })).toBeVisible();
};

test('a saved search is counted, fetched and reviewed, and what was answered in a comment is not missing', async ({
  page,
  desk,
}) => {
  add(
    desk,
    'Rechnungsdruck bricht ab',
    'Beim Drucken der Rechnung bricht das Programm ab.',
    'Das ist seit dem 19.11.2026 um 9:30 Uhr so.',
  );
  add(desk, 'Lieferschein fehlt', 'Der Lieferschein fehlt.');
  await toSearch(page);
  await expect(page.getByLabel('Ziel', { exact: true })).toHaveValue(target);
  const saved = page.getByLabel('Gespeicherte Suche');
  await expect(saved).toHaveValue('12/1');
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.getByRole('button', { name: 'Tickets zählen' }).click();
  await expect(page.getByText('2 Tickets gefunden')).toBeVisible();
  await expect(rows(page)).toHaveCount(0);
  await page.getByRole('button', { name: '2 Tickets holen und prüfen' }).click();
  await expect(rows(page)).toHaveCount(2);
  await expect(page.getByText(`Alle Tickets (${target})`)).toBeVisible();
  await page.getByRole('button', { name: 'Rechnungsdruck bricht ab' }).click();
  const detail = page.getByRole('article');
  await expect(detail.getByRole('heading', { name: 'Es fehlt' })).toBeVisible();
  const since = detail.getByRole('button', { name: 'Erstes Auftreten' });
  await since.click();
  await expect(detail.locator('.comment mark')).toHaveText(/19\.11\.2026/);
  // Nothing was written there.
  expect(desk.requests.filter(({ method }) => !['GET', 'OPTIONS'].includes(method))).toEqual([]);
});

test('a search of one’s own is counted anew when it changes, and what it does not find is said', async ({
  page,
  desk,
}) => {
  add(desk, 'Rechnungsdruck bricht ab', 'Beim Drucken bricht es ab.');
  await toSearch(page);
  await expect(page.getByLabel('Gespeicherte Suche')).toBeVisible();
  await page.getByLabel('Gespeicherte Suche').selectOption('Eigene Suche');
  const query = page.getByRole('textbox', { name: 'Eigene Suche' });
  await query.fill('Mondfahrt');
  await page.getByRole('button', { name: 'Tickets zählen' }).click();
  await expect(page.getByText('Diese Suche findet kein Ticket.')).toBeVisible();
  await query.fill('Rechnungsdruck');
  await expect(page.getByText('Diese Suche findet kein Ticket.')).toHaveCount(0);
  await page.getByRole('button', { name: 'Tickets zählen' }).click();
  await page.getByRole('button', { name: '1 Ticket holen und prüfen' }).click();
  await expect(rows(page)).toHaveCount(1);
});

test('a fetch can be stopped: nothing half stays, and the search is there again', async ({ page, desk }) => {
  for (let i = 1; i <= 3; i += 1) add(desk, `Druck ${i}`, 'Beim Drucken bricht es ab.');
  let held: (() => void) | undefined;
  await page.route(/\/issues\/2\.json/, async (route) => {
    await new Promise<void>((go) => (held = go));
    await route.abort().catch(() => undefined);
  });
  await toSearch(page);
  await page.getByRole('button', { name: 'Tickets zählen' }).click();
  await page.getByRole('button', { name: '3 Tickets holen und prüfen' }).click();
  await expect(page.getByText('1 von 3 Tickets gelesen')).toBeVisible();
  await expect.poll(() => held !== undefined).toBe(true);
  await page.getByRole('button', { name: 'Abbrechen' }).click();
  await expect(page.getByRole('heading', { name: 'Sehen, was in Tickets fehlt' })).toBeVisible();
  held?.();
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Sehen, was in Tickets fehlt' })).toBeVisible();
});

test('a sign-in that has gone is named, and the way to a first target is shown', async ({ page, desk }) => {
  add(desk, 'Druck', 'Beim Drucken bricht es ab.');
  await page.evaluate(() => {
    sessionStorage.clear();
    localStorage.clear();
  });
  await toSearch(page);
  await expect(page.getByText(/Der Zugang zum Ziel fehlt/)).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Eigene Suche' })).toBeVisible();
});

base('without a target the screen says how to get one', async ({ page }) => {
  await toSearch(page);
  await page.getByRole('link', { name: 'Ziel einrichten' }).click();
  await expect(page.getByRole('heading', { name: 'Noch kein Ziel' })).toBeVisible();
});
