/** What becomes of a form that was sent: created with its number, refused, or not to be seen yet. */
import type { Frame, Page } from '@playwright/test';
import { expect, finding, newIssue, openPanel, panelOf, pillText, test, unfold } from './fixture.ts';
import { servePages } from '../../sites/serve.ts';
import { kept } from './kept.ts';
import { openTaught } from './taught.ts';

const title = 'Rechnungsdruck bricht mit FI-1042 ab';
const submit = (page: Page) => page.locator('input[name=commit]');

/** The first click is held, because something is missing; the second one is the attempt. */
async function send(page: Page): Promise<void> {
  await expect.poll(() => pillText(page)).toMatch(/[1-9]\d* offen/);
  await submit(page).click();
  await expect((await panelOf(page)).getByRole('heading', { name: /Es fehlen noch/ })).toBeVisible();
  await submit(page).click();
}
/** What the panel is told about the tab in front. */
const became = async (page: Page, own: Page): Promise<unknown> =>
  own.evaluate(async (url) => {
    const tab = (await chrome.tabs.query({})).find((one) => one.url === url)?.id;
    const message = { channel: 'panel', verb: 'state', data: { tab } };
    const reply: { data: { became?: unknown; last?: unknown } } = await chrome.runtime.sendMessage(message);
    return { became: reply.data.became, last: reply.data.last };
  }, page.url());

test('a ticket that was created is told with its number and its address, and so is the draft it came from', async ({
  extension,
  redmine,
}) => {
  const own = await extension.open(`chrome-extension://${extension.id}/extension/options/index.html`);
  const issue = await extension.context.newPage();
  await issue.goto(redmine.url + newIssue);
  await issue.locator('#issue_subject').fill(title);
  const panel = await openPanel(issue);
  await panel.getByRole('button', { name: /^Entwürfe/ }).click();
  await panel.getByRole('button', { name: 'Als Entwurf sichern' }).click();
  await panel.getByRole('button', { name: `„${title}“ ins Formular` }).click();
  await expect(panel.getByRole('listitem').filter({ hasText: 'Titel' })).toBeVisible();
  await send(issue);
  await expect(issue.getByText('Ticket #1 wurde angelegt.')).toBeVisible();
  await expect
    .poll(() => became(issue, own))
    .toMatchObject({ became: { state: 'created', number: '1', title, link: issue.url() } });

  await own.goto(`chrome-extension://${extension.id}/web/index.html`);
  await expect(own.getByText(title)).toBeVisible();
  await expect(own.getByText(/#?\b1\b/).first()).toBeVisible();
});

test('a ticket whose page has a form to change it is told as created, and no more once another one is begun', async ({
  extension,
}) => {
  const page = await openTaught(extension, '/browser/weather/edit-after.html', {
    root: '#report',
    fields: { title: ['[name=subject]'], body: ['[name=text]'] },
  });
  await page.getByLabel('Betreff').fill(title);
  await expect.poll(() => pillText(page)).toMatch(/[1-9]\d* offen/);
  await openPanel(page);
  const button = page.getByRole('button', { name: 'Absenden' });
  await button.click();
  await expect((await panelOf(page)).getByRole('heading', { name: /Es fehlen noch/ })).toBeVisible();
  await button.click();
  await expect(page.getByRole('link', { name: 'Ticket 4711' })).toBeVisible();
  const told = (await panelOf(page)).getByText(`Angelegt als Nr. 4711: ${title}`);
  await expect(told).toBeVisible();
  await page.getByLabel('Beschreibung').fill('Nachtrag: auch in der Testumgebung.');
  await expect
    .poll(async () => (await kept(extension)).map(({ body }) => body))
    .toContain('Nachtrag: auch in der Testumgebung.');
  await expect(told).toBeVisible();
  await page.getByLabel('Betreff').fill('Etwas anderes');
  await expect(told).toHaveCount(0);
});

test('a ticket that its page tells of at once is told as created, however slow the browser stores that it was sent', async ({
  extension,
}) => {
  const pages = await servePages();
  const page = await extension.context.newPage();
  await page.goto(`${pages.url}/jira-cloud/dialog.html/jira/software/projects/ERP/boards/1`);
  await page.locator('#summary-field').fill(title);
  await expect.poll(() => pillText(page)).toMatch(/[1-9]\d* offen/);
  const panel = await openPanel(page);
  const button = page.getByRole('button', { name: 'Create', exact: true });
  await button.click();
  await expect(panel.getByRole('heading', { name: /Es fehlen noch/ })).toBeVisible();
  // As with “Create another”: nothing but the flag tells of the ticket.
  await page.getByRole('dialog').evaluate((dialog) => (dialog.remove = () => undefined));

  const worker = await extension.worker();
  await worker.evaluate(() => {
    const { session } = chrome.storage;
    const set: (items: object) => Promise<void> = session.set.bind(session);
    const held: { heard: string[]; release?: () => void } = { heard: [] };
    const released = new Promise<void>((done) => (held.release = done));
    Object.assign(session, { set: (items: object) => released.then(() => set(items)) });
    chrome.runtime.onMessage.addListener(({ verb }: { verb: string }) => void held.heard.push(verb));
    Object.assign(globalThis, { held });
  });
  const heard = (): Promise<string[]> =>
    worker.evaluate(() => (globalThis as unknown as { held: { heard: string[] } }).held.heard);
  await button.click();
  await expect(page.getByRole('alert').getByRole('link')).toBeVisible();
  await expect.poll(heard, 'the page asks what became of it while that it was sent is not stored').toContain('drawn');
  await worker.evaluate(() => (globalThis as unknown as { held: { release(): void } }).held.release());
  await expect(panel.getByText(`Angelegt als ERP-7: ${title}`)).toBeVisible();
  await pages.close();
});

test('a page that refuses the form says so in the panel, and the text is still there', async ({ extension }) => {
  const page = await extension.open(newIssue);
  await page.locator('#issue_description').fill('Es kommt FI-1042.');
  // The title is emptied behind our back: the server sends the form back.
  await send(page);
  await expect(page.locator('#errorExplanation')).toBeVisible();
  const panel = await panelOf(page);
  await expect(panel.getByText('Nicht angenommen.')).toBeVisible();
  await expect(page.locator('#issue_description')).toHaveValue('Es kommt FI-1042.');
});

test('an attempt that the page itself cancelled is not called sent when the form is left', async ({ extension }) => {
  const page = await extension.open(newIssue);
  const own = await extension.context.newPage();
  await own.goto(`chrome-extension://${extension.id}/extension/options/index.html`);
  await page.bringToFront();
  await page.locator('#issue_subject').fill(title);
  await page.evaluate(() =>
    document.getElementById('issue-form')?.addEventListener('submit', (event) => event.preventDefault()),
  );
  await send(page);
  await page.goto(new URL('/projects', page.url()).href);
  await expect.poll(() => became(page, own)).toMatchObject({ last: { title, sent: false } });
  expect(await became(page, own)).not.toHaveProperty('became.state');
});

test('what the site wants itself stands in the same list, and leads to its field', async ({ extension }) => {
  const page = await extension.open(newIssue);
  await page.evaluate(() => {
    const row = document.createElement('p');
    const label = document.createElement('label');
    const field = document.createElement('input');
    label.htmlFor = 'cost';
    label.textContent = 'Kostenstelle *';
    field.id = 'cost';
    row.append(label, field);
    document.querySelector('#issue-form .box')?.append(row);
  });
  await page.locator('#issue_subject').fill(title);
  const panel: Frame = await openPanel(page);
  await panel.getByRole('button', { name: /weitere/ }).click();
  const asked = panel.locator('[data-rule^="site-wants-"]');
  await expect(asked).toContainText('Kostenstelle');
  const rule = (await asked.getAttribute('data-rule')) ?? '';
  await unfold(panel, rule);
  await expect(finding(panel, rule)).toContainText('Redmine verlangt das Feld „Kostenstelle“.');
  await finding(panel, rule).getByRole('button', { name: 'Zum Feld' }).click();
  await expect(page.locator('#cost')).toBeFocused();
  await page.keyboard.type('4711');
  await expect(asked).toHaveCount(0);
});
