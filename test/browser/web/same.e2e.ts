/** Tickets that are the same case, and known errors that similar tickets offer. */
import { expect, test, type Locator, type Page } from '@playwright/test';
import { expectAccessible } from '../accessible.ts';
import { readList } from './lists.ts';

const list =
  'Nummer;Titel;Beschreibung;Erstellt\n' +
  '1;Umlagerung von Lager 04 nach Lager 17 gesperrt;Die Umlagerung ist gesperrt.;18.11.2026\n' +
  '2;Umlagerung nach Lager 17 ist gesperrt;Bestand gesperrt.;19.11.2026\n' +
  '3;Etikettendrucker Halle 2;druckt leer;19.11.2026\n';

const detail = (page: Page): Locator => page.locator('article');
async function opened(page: Page, title: string): Promise<void> {
  await page.getByRole('button', { name: title, exact: true }).first().click();
  await expect(detail(page).getByRole('heading', { name: title })).toBeVisible();
  await expect(detail(page).getByRole('heading', { name: 'Ähnliche Tickets' })).toBeVisible();
}

test('a similar ticket is marked as the same case, stays so after a reload, and is taken out and back', async ({
  page,
}) => {
  await readList(page, list);
  await opened(page, 'Umlagerung nach Lager 17 ist gesperrt');
  await detail(page)
    .getByRole('button', { name: /^Derselbe Fall: Umlagerung von/ })
    .click();
  const out = detail(page).getByRole('button', { name: /^Aus dem Fall herauslösen: Umlagerung von/ });
  await expect(out).toBeVisible();
  await page.reload();
  await opened(page, 'Umlagerung nach Lager 17 ist gesperrt');
  await out.click();
  await expect(detail(page).getByRole('button', { name: /^Derselbe Fall: Umlagerung von/ })).toBeVisible();
  await detail(page).getByRole('button', { name: 'Rückgängig' }).click();
  await expect(out).toBeVisible();
  await expectAccessible(page, 'the ticket');
});

test('rows say which tickets are marked, and the list can be narrowed to them', async ({ page }) => {
  await readList(page, list);
  await opened(page, 'Umlagerung nach Lager 17 ist gesperrt');
  await detail(page)
    .getByRole('button', { name: /^Derselbe Fall: Umlagerung von/ })
    .click();
  const rows = page.locator('tr').filter({ has: page.locator('[data-row]') });
  const same = rows.filter({ hasText: 'derselbe Fall' });
  await expect(same).toHaveCount(2);
  await detail(page).getByRole('button', { name: 'Als bekannten Fehler festhalten' }).click();
  await detail(page).getByLabel('Was bekannt ist').fill('Die Inventur sperrt Lager 17 bis Freitag.');
  await detail(page).getByRole('button', { name: 'Festhalten', exact: true }).click();
  await expect(rows.filter({ hasText: 'bekannter Fehler' })).toHaveCount(1);
  await page.reload();
  await expect(same).toHaveCount(2);
  await page.getByRole('button', { name: 'Filter' }).click();
  await page.getByLabel('Vermerk').selectOption('bekannter Fehler');
  await expect(rows).toHaveCount(1);
  await page.getByLabel('Vermerk').selectOption('derselbe Fall');
  await expect(rows).toHaveCount(2);
  await page.setViewportSize({ width: 400, height: 800 });
  await expect(same.getByText('derselbe Fall').filter({ visible: true })).toHaveCount(2);
  await expectAccessible(page, 'the list, narrow');
});

test('a known error is kept with a ticket and offered by a similar one, whose ask-back cites it', async ({ page }) => {
  await readList(page, list);
  await opened(page, 'Umlagerung von Lager 04 nach Lager 17 gesperrt');
  await detail(page).getByRole('button', { name: 'Als bekannten Fehler festhalten' }).click();
  await detail(page).getByLabel('Was bekannt ist').fill('Die Inventur sperrt Lager 17 bis Freitag.');
  await detail(page).getByLabel('Link dazu').fill('nur Text');
  await expect(detail(page).getByText('Ein Link beginnt mit')).toBeVisible();
  await expect(detail(page).getByRole('button', { name: 'Festhalten', exact: true })).toBeDisabled();
  await detail(page).getByLabel('Link dazu').fill('https://kb.example.org/17');
  await expectAccessible(page, 'the ticket');
  await detail(page).getByRole('button', { name: 'Festhalten', exact: true }).click();
  await expect(detail(page).getByText('Die Inventur sperrt Lager 17 bis Freitag.')).toBeVisible();
  await opened(page, 'Umlagerung nach Lager 17 ist gesperrt');
  await expect(detail(page).getByText('Vielleicht ein bekannter Fehler')).toBeVisible();
  await detail(page)
    .getByRole('button', { name: /^In die Rückfrage übernehmen/ })
    .click();
  await expect(detail(page).getByRole('textbox', { name: 'Nachricht an' })).toHaveValue(
    /bekannten Fehler \(1\): Die Inventur sperrt Lager 17 bis Freitag\.\nhttps:\/\/kb\.example\.org\/17/,
  );
  await expectAccessible(page, 'the ticket');
});
