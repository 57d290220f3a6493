/** What was written in a form and lost by its page is kept, offered again, and never put in unasked. */
import type { Frame, Page } from '@playwright/test';
import { expect, newIssue, openPanel, panelOf, pillText, test, type Extension } from './fixture.ts';
import { kept } from './kept.ts';

const title = 'Rechnungsdruck bricht mit FI-1042 ab';
const body = 'Beim Drucken der *Rechnung* 4711\nkommt FI-1042.';
const log = { name: 'protokoll.txt', mimeType: 'text/plain', buffer: Buffer.from('FI-1042 im Druck') };

async function write(extension: Extension): Promise<Page> {
  const page = await extension.open(newIssue);
  await expect.poll(() => pillText(page)).toBeTruthy();
  await page.locator('#issue_subject').pressSequentially(title);
  await page.locator('#issue_description').fill(body);
  await page.locator('#issue_priority_id').selectOption('3');
  await expect.poll(async () => (await kept(extension))[0]).toMatchObject({ title, body, fields: { priority: 'P2' } });
  return page;
}
const offer = (panel: Frame) => panel.getByRole('heading', { name: 'Ein nicht abgeschlossener Text ist noch da' });
const restore = (panel: Frame) => panel.getByRole('button', { name: `„${title}“ wieder eintragen` });

async function expectBack(page: Page): Promise<void> {
  await expect(page.locator('#issue_subject')).toHaveValue(title);
  await expect(page.locator('#issue_description')).toHaveValue(body);
  await expect(page.locator('#issue_priority_id')).toHaveValue('3');
}

test('a text that was being typed when the browser was killed is offered again', async ({ extension }) => {
  await write(extension);
  await extension.crash();
  const page = await extension.open(newIssue);
  const panel = await openPanel(page);
  await expect(offer(panel)).toBeVisible();
  await expect(page.locator('#issue_subject')).toHaveValue('');
  await restore(panel).click();
  await expect(panel.getByText('Der Text steht wieder im Formular.')).toBeVisible();
  await expectBack(page);
  await expect(offer(panel)).toHaveCount(0);
});

test('of several lost texts the newest is offered, and the older ones one press further', async ({ extension }) => {
  for (const subject of ['Älterer Text', 'Neuerer Text']) {
    const page = await extension.open(newIssue);
    await expect.poll(() => pillText(page)).toBeTruthy();
    await page.locator('#issue_subject').fill(subject);
    await expect.poll(async () => (await kept(extension)).map((text) => text.title)).toContain(subject);
    await page.close();
  }
  const panel = await openPanel(await extension.open(newIssue));
  const older = panel.getByRole('button', { name: '„Älterer Text“ wieder eintragen' });
  await expect(panel.getByRole('button', { name: '„Neuerer Text“ wieder eintragen' })).toBeVisible();
  await expect(older).toHaveCount(0);
  await panel.getByRole('button', { name: 'Einen älteren zeigen' }).click();
  await expect(older).toBeVisible();
});

test('a session that has ended costs neither text nor files', async ({ extension }) => {
  const page = await write(extension);
  await page.locator('#attachments').setInputFiles(log);
  await expect.poll(async () => (await kept(extension))[0]?.files).toEqual([log.name]);
  await page.goto(new URL('/browser/weather/other-forms.html', page.url()).href);
  await page.goto(new URL(newIssue, page.url()).href);
  const panel = await openPanel(page);
  await expect(panel.getByText(/mit 1 Datei/)).toBeVisible();
  await restore(panel).click();
  await expect(panel.getByText('Der Text steht wieder im Formular.')).toBeVisible();
  await expectBack(page);
  const files = await page
    .locator('#attachments')
    .evaluate(async (input: HTMLInputElement) =>
      Promise.all([...(input.files ?? [])].map(async (file) => [file.name, await file.text()])),
    );
  expect(files).toEqual([[log.name, 'FI-1042 im Druck']]);
});

test('who goes on to another page by mistake and comes Back loses nothing', async ({ extension }) => {
  const page = await write(extension);
  await page.goto(new URL('/browser/weather/other-forms.html', page.url()).href);
  await page.goBack();
  await expect.poll(() => pillText(page)).toBeTruthy();
  // The browser may bring the page back as it was, or empty; then the text is offered.
  if ((await page.locator('#issue_subject').inputValue()) === '') {
    const panel = await openPanel(page);
    await restore(panel).click();
    await expect(panel.getByText('Der Text steht wieder im Formular.')).toBeVisible();
  }
  await expectBack(page);
  await page.goto(new URL(newIssue, page.url()).href);
  await expect.poll(() => kept(extension).then((all) => all.map((text) => text.title))).toContain(title);
});

test('a file that is given in the same moment as the last key takes nothing of the text with it', async ({
  extension,
}) => {
  const page = await extension.open(newIssue);
  await expect.poll(() => pillText(page)).toBeTruthy();
  await page.locator('#issue_subject').fill(title);
  await page.locator('#attachments').setInputFiles(log);
  await page.locator('#issue_description').fill(body);
  await expect.poll(async () => (await kept(extension))[0]).toMatchObject({ title, body, files: [log.name] });
});

test('a closed tab can be gone on with in another one; what stands there becomes a draft', async ({ extension }) => {
  const first = await write(extension);
  const page = await extension.context.newPage();
  await page.goto(first.url());
  await expect.poll(() => pillText(page)).toBeTruthy();
  await page.locator('#issue_subject').fill('Etwas anderes');
  const panel = await openPanel(page);
  await expect(panel.getByText('Störung in Redmine, Helpdesk')).toBeVisible();
  await expect(offer(panel)).toHaveCount(0);
  await expect.poll(async () => (await kept(extension)).map((text) => text.title)).toContain('Etwas anderes');
  await first.close();
  await page.reload();
  const again = await panelOf(page);
  await again.getByRole('button', { name: 'Einen älteren zeigen' }).click();
  await page.locator('#issue_subject').fill('Noch etwas anderes');
  await restore(again).click();
  await expectBack(page);
  await expect(again.getByText('Was vorher dort stand, liegt jetzt bei den Entwürfen.')).toBeVisible();
});

test('what came back with its page by itself is not offered a second time', async ({ extension }) => {
  const page = await write(extension);
  await page.locator('#issue_subject').fill('');
  await expect.poll(async () => (await kept(extension))[0]).toMatchObject({ title: '', body });
  await page.locator('input[name=commit]').click();
  const panel = await panelOf(page);
  await panel.getByRole('button', { name: 'Trotzdem senden' }).click();
  await page.locator('input[name=commit]').click();
  await expect(page.getByText('Thema muss ausgefüllt werden')).toBeVisible();
  await expect(page.locator('#issue_description')).toHaveValue(body);
  const refused = await panelOf(page);
  await expect(refused.getByText('Nicht angenommen.')).toBeVisible();
  await expect(offer(refused)).toHaveCount(0);
  await page.goto(page.url().replace(/issues$/, 'issues/new'));
  const lost = await panelOf(page);
  await expect(offer(lost)).toBeVisible();
});

test('a ticket that was created leaves nothing behind', async ({ extension }) => {
  const page = await write(extension);
  await page.locator('input[name=commit]').click();
  const panel = await panelOf(page);
  await panel.getByRole('button', { name: 'Trotzdem senden' }).click();
  await page.locator('input[name=commit]').click();
  await expect(page.getByText('Ticket #1 wurde angelegt.')).toBeVisible();
  await expect.poll(() => kept(extension)).toEqual([]);
});

test('a text can be kept as a draft or discarded, and the options say what is kept', async ({ extension }) => {
  const page = await write(extension);
  await page.reload();
  const panel = await openPanel(page);
  await panel.getByRole('button', { name: `„${title}“ verwerfen` }).click();
  expect(await kept(extension)).toHaveLength(1);
  await panel.getByRole('button', { name: `Endgültig verwerfen: ${title}` }).click();
  await expect(panel.getByText('Der Text ist verworfen.')).toBeVisible();
  expect(await kept(extension)).toEqual([]);

  await page.locator('#issue_subject').fill(title);
  await expect.poll(() => kept(extension)).toHaveLength(1);
  await page.reload();
  const again = await panelOf(page);
  await again.getByRole('button', { name: `„${title}“ als Entwurf behalten` }).click();
  await expect(again.getByText('Der Text liegt jetzt bei den Entwürfen.')).toBeVisible();
  await again.getByRole('button', { name: /^Entwürfe/ }).click();
  await expect(again.getByText(title).last()).toBeVisible();
  expect(await kept(extension)).toEqual([]);

  await page.locator('#issue_subject').fill('Noch einer');
  await expect.poll(() => kept(extension)).toHaveLength(1);
  const options = await extension.context.newPage();
  await options.goto(`chrome-extension://${extension.id}/extension/options/index.html`);
  await expect(options.getByText('1 Text ist gesichert.')).toBeVisible();
  await options.getByRole('button', { name: 'Alle verwerfen' }).click();
  await options.getByRole('button', { name: 'Endgültig verwerfen' }).click();
  await expect(options.getByText('Zurzeit ist nichts gesichert.')).toBeVisible();
  expect(await kept(extension)).toEqual([]);
});

test('a lost text is found in the list of drafts, too, and becomes a draft there or goes', async ({ extension }) => {
  const page = await write(extension);
  await page.locator('#attachments').setInputFiles(log);
  await expect.poll(async () => (await kept(extension))[0]?.files).toEqual([log.name]);
  const app = await extension.context.newPage();
  await app.goto(`chrome-extension://${extension.id}/web/index.html#/`);
  const heading = app.getByRole('heading', { name: 'Gerettet' });
  // What stands in an open form is not lost.
  await expect(app.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(heading).toHaveCount(0);
  await page.goto(new URL('/browser/weather/other-forms.html', page.url()).href);
  await app.reload();
  await expect(heading).toBeVisible();
  const line = app.getByRole('listitem').filter({ hasText: title });
  await expect(line).toContainText(/Redmine, Helpdesk \(127\.0\.0\.1:\d+\), zuletzt geschrieben .+, mit 1 Datei/);
  await app.getByRole('button', { name: `„${title}“ als Entwurf behalten` }).click();
  await expect(app.getByText(`„${title}“ liegt jetzt bei den Entwürfen.`)).toBeVisible();
  await app.getByRole('link', { name: 'Entwurf öffnen' }).click();
  await expect(app.getByText(log.name).first()).toBeVisible();
  expect(await kept(extension)).toEqual([]);
});

test('a lost text that is discarded in the list of drafts is offered in the panel no more', async ({ extension }) => {
  const page = await write(extension);
  await page.reload();
  const panel = await openPanel(page);
  await expect(offer(panel)).toBeVisible();
  const app = await extension.context.newPage();
  await app.goto(`chrome-extension://${extension.id}/web/index.html#/`);
  await app.getByRole('button', { name: `„${title}“ verwerfen` }).click();
  expect(await kept(extension)).toHaveLength(1);
  await app.getByRole('button', { name: `Endgültig verwerfen: ${title}` }).click();
  await expect(app.getByText(`„${title}“ ist verworfen.`)).toBeVisible();
  expect(await kept(extension)).toEqual([]);
  await page.bringToFront();
  await expect(offer(panel)).toHaveCount(0);
});
