/** Systems that refuse or mean no good: what they answer is told in words, and the way goes on. */
import { expect } from '@playwright/test';
import { serve, type FakeAnswer } from '../../core/systems/fake.ts';
import { redmine } from '../../core/systems/fakes/redmine.ts';
import { sendDraft } from '../sending.ts';
import { item, opener, openReady, ready, test } from './outgoing.ts';

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

test('a system that takes no foreign pages is named at once, with the other ways', async ({ page }) => {
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
