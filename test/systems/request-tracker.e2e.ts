/** A real Request Tracker, a real Chromium, the real extension: from the form to a ticket. RT's own API is the witness. */
import { expect, type Locator, type Page } from '@playwright/test';
import { openPanel, panelOf, pillText, type Extension } from '../browser/extension/fixture.ts';
import { storeDraft } from '../browser/extension/stored-draft.ts';
import { onTracker as test } from './fixture.ts';
import { filesOf, ticket, ticketsNamed, tracker } from './request-tracker.ts';
import { lines, unique } from './redmine.ts';

const subjectOf = (page: Page): Locator => page.locator('form[name=TicketCreate] input[name=Subject]');
/** RT draws the description with CKEditor 4, whose text stands in a frame. */
const descriptionOf = (page: Page): Locator => page.frameLocator('iframe.cke_wysiwyg_frame').locator('body');
const createOf = (page: Page): Locator => page.locator('input[name=SubmitTicket]').filter({ visible: true }).first();

/** RT asks back when its form is opened from nowhere. */
const openForm = async (page: Page, queue: number): Promise<void> => {
  await page.goto(`${tracker.url}/Ticket/Create.html?Queue=${queue}`, { referer: `${tracker.url}/` });
  await expect(descriptionOf(page)).toBeVisible();
  await expect.poll(() => pillText(page)).toContain('Reifegrad');
};

/** The first press is held and asks; the panel lets the next one through. */
const sendAnyway = async (page: Page, subject: string): Promise<void> => {
  await createOf(page).click();
  const panel = await panelOf(page);
  const anyway = panel.getByRole('button', { name: 'Trotzdem senden' });
  await expect(anyway).toBeVisible();
  expect(await ticketsNamed(subject)).toEqual([]);
  await anyway.click();
  await expect(panel.getByText('Klicken Sie jetzt auf „Erstellen“')).toBeVisible();
  await createOf(page).click();
};

/** What a panel beside the page is told of the tab: a page without a form has none of its own. */
const told = async (extension: Extension, page: Page): Promise<unknown> => {
  const own = await extension.open(`chrome-extension://${extension.id}/extension/options/index.html`);
  const became = await own.evaluate(async (url) => {
    const tab = (await chrome.tabs.query({})).find((one) => one.url === url)?.id;
    const message = { channel: 'panel', verb: 'state', data: { tab } };
    const reply: { data: { became?: unknown } } = await chrome.runtime.sendMessage(message);
    return reply.data.became;
  }, page.url());
  await own.close();
  return became;
};

test('a key user is guided from an empty form to a ticket, whose number and link come back', async ({
  extension,
  signedIn: page,
}) => {
  const subject = unique('Buchung bricht ab');
  await openForm(page, tracker.queueId);
  await subjectOf(page).fill(subject);
  await descriptionOf(page).fill('Beim Buchen der Rechnung bricht das Programm ab.');
  await expect.poll(() => pillText(page)).toContain('offen');
  const panel = await openPanel(page);
  await expect(panel.getByText('Störung in Request Tracker')).toBeVisible();
  await expect(panel.locator('article[data-rule]')).toHaveCount(3);
  await sendAnyway(page, subject);
  await page.waitForURL(/\/Ticket\/Display\.html\?/);
  const [created, ...doubles] = await ticketsNamed(subject);
  expect(doubles).toEqual([]);
  const number = created ?? '';
  expect((await ticket(number)).body).toContain('Beim Buchen der Rechnung bricht das Programm ab.');
  await expect
    .poll(() => told(extension, page))
    .toMatchObject({ state: 'created', number, title: subject, link: page.url() });
});

test('a draft is put into the form with one click, its text arrives as formatted text', async ({
  extension,
  signedIn: page,
}) => {
  const subject = unique('Rechnungsdruck aus dem Entwurf');
  const drafts = await extension.context.newPage();
  await drafts.goto(`chrome-extension://${extension.id}/web/index.html#/`);
  await drafts.getByRole('button', { name: 'Neuer Entwurf', exact: true }).click();
  await drafts.getByRole('textbox', { name: 'Titel', exact: true }).fill(subject);
  await drafts
    .getByRole('textbox', { name: 'Beschreibung', exact: true })
    .fill('Schritte:\n1. Gebuchte Rechnung RE-104512 öffnen\n2. Auf „Drucken“ klicken');
  await expect(drafts.locator('[data-saved]')).toHaveText(/^Gesichert um/);
  await drafts.close();

  await openForm(page, tracker.queueId);
  const panel = await openPanel(page);
  await panel.getByRole('button', { name: /^Entwürfe/ }).click();
  await panel.getByRole('button', { name: `„${subject}“ ins Formular` }).click();
  const results = panel.getByRole('status').getByRole('list').getByRole('listitem');
  await expect(results.filter({ hasText: 'Titel' })).toContainText('eingetragen');
  await expect(results.filter({ hasText: 'Beschreibung' })).toContainText('eingetragen');
  await expect(subjectOf(page)).toHaveValue(subject);
  await expect(descriptionOf(page).getByRole('listitem')).toHaveCount(2);

  await sendAnyway(page, subject);
  await page.waitForURL(/\/Ticket\/Display\.html\?/);
  const [number = ''] = await ticketsNamed(subject);
  expect((await ticket(number)).body).toMatch(/<li>\s*Gebuchte Rechnung RE-104512 /);
});

test('the files of a draft are put into the form and arrive with the ticket', async ({ extension, signedIn: page }) => {
  const subject = unique('Rechnungsdruck mit Protokoll');
  const files = { 'protokoll.txt': 'Zeile 1\r\nZeile 2 äöü €\n', 'zwei.txt': 'zwei' };
  await (await storeDraft(extension, { type: 'incident', title: subject, fields: {} }, files)).close();
  await openForm(page, tracker.queueId);
  const panel = await openPanel(page);
  await panel.getByRole('button', { name: /^Entwürfe/ }).click();
  await panel.getByRole('button', { name: `„${subject}“ ins Formular` }).click();
  const line = panel.getByRole('status').getByRole('listitem').filter({ hasText: 'Anhänge' });
  await expect(line).toContainText('eingetragen');
  await sendAnyway(page, subject);
  await page.waitForURL(/\/Ticket\/Display\.html\?/);
  const [number = ''] = await ticketsNamed(subject);
  expect(await filesOf(number)).toEqual(files);
});

test('a form that the site does not take is told, keeps its text, and goes through once it is put right', async ({
  extension,
  signedIn: page,
}) => {
  const subject = unique('Neuer Drucker');
  await openForm(page, tracker.strictQueueId);
  const centre = page.locator('input[name*="CustomField-"][name$="-Value"]');
  await subjectOf(page).fill(subject);
  await descriptionOf(page).fill('Der Drucker im Lager wird ersetzt.');
  await centre.fill('12');
  await expect.poll(() => pillText(page)).toContain('offen');
  await sendAnyway(page, subject);
  await expect(page.locator('.cfinvalidfield')).toBeVisible();
  await expect((await panelOf(page)).getByText('Nicht angenommen.')).toBeVisible();
  await expect(subjectOf(page)).toHaveValue(subject);
  expect(lines((await descriptionOf(page).textContent()) ?? '')).toBe('Der Drucker im Lager wird ersetzt.');
  expect(await ticketsNamed(subject)).toEqual([]);

  await centre.fill('4711');
  await sendAnyway(page, subject);
  await page.waitForURL(/\/Ticket\/Display\.html\?/);
  const [number = ''] = await ticketsNamed(subject);
  await expect.poll(() => told(extension, page)).toMatchObject({ state: 'created', number });
});
