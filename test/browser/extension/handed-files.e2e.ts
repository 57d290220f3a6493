/** Sites that take files only by a drop, or only by a paste: a draft's files get in, and what was given is not lost. */
import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame, Page } from '@playwright/test';
import { expect, newIssue, openPanel, panelOf, pillText, test as base, type Extension } from './fixture.ts';
import { kept } from './kept.ts';
import { draftTitle, storeDraft } from './stored-draft.ts';
import { openTaught } from './taught.ts';

/** A file on the disk that somebody drags in from outside of the browser. */
const test = base.extend<{ log: string }>({
  log: async ({ language: _ }, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'ticketklar-files-'));
    const path = join(folder, 'protokoll.txt');
    await writeFile(path, 'FI-1042 im Druck');
    await use(path);
    await rm(folder, { recursive: true });
  },
});
const subject = 'Rechnungsdruck bricht ab';
const drops = '/browser/weather/drop-files.html';
const pictures = '/browser/weather/picture-files.html';
const pastes = '/browser/weather/paste-files.html';

/** The page with the area for drops. */
const openDrops = (extension: Extension, hash = ''): Promise<Page> =>
  openTaught(extension, drops + hash, {
    root: '#report',
    fields: { title: ['[name=subject]'], body: ['[name=text]'], attachments: ['#area'] },
  });

const taken = (page: Page): Promise<[string, string][]> =>
  page.evaluate(() => {
    const { taken: files } = window as unknown as { taken: File[] };
    return Promise.all(files.map(async (file): Promise<[string, string]> => [file.name, await file.text()]));
  });

async function fill(page: Page, became = 'eingetragen'): Promise<Frame> {
  const panel = await openPanel(page);
  await panel.getByRole('button', { name: /^Entwürfe/ }).click();
  await panel.getByRole('button', { name: `„${draftTitle}“ ins Formular` }).click();
  const line = panel.getByRole('listitem').filter({ has: panel.getByText('Anhänge', { exact: true }) });
  await expect(line).toContainText(became, { timeout: 20_000 });
  return panel;
}

/** A drag from outside of the browser, as the browser itself tells of it. */
async function drop(page: Page, file: string): Promise<void> {
  const { x, y, width, height } = (await page.locator('#area').boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files: [file], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', { type, x: x + width / 2, y: y + height / 2, data });
  await session.detach();
}

test('the files of a draft get in by a drop', async ({ extension }) => {
  await (await storeDraft(extension, { fields: {} }, { 'protokoll.txt': 'FI-1042', 'zwei.txt': 'zwei' })).close();
  const page = await openDrops(extension);
  await fill(page);
  expect(await taken(page)).toEqual([
    ['protokoll.txt', 'FI-1042'],
    ['zwei.txt', 'zwei'],
  ]);
});

test('the files of a draft get in by a paste', async ({ extension }) => {
  await (await storeDraft(extension, { fields: {} }, { 'protokoll.txt': 'FI-1042' })).close();
  const page = await extension.open(pastes);
  await fill(page);
  expect(await taken(page)).toEqual([['protokoll.txt', 'FI-1042']]);
  await expect(page.getByRole('textbox', { name: 'Markdown value' })).toHaveValue(/\[protokoll\.txt\]/);
});

test('a file that the page names only to say that it was not taken is left, and can be downloaded', async ({
  extension,
}) => {
  await (await storeDraft(extension, { fields: {} }, { 'protokoll.txt': 'FI-1042' })).close();
  const page = await openDrops(extension, '#refuses');
  const panel = await fill(page, 'bitte selbst anhängen');
  await expect(page.locator('.dz-error')).toHaveCount(1);
  await expect(panel.getByRole('button', { name: 'Herunterladen: protokoll.txt' })).toBeVisible();
});

for (const [hash, became, says] of [
  ['', 'eingetragen', 'a picture counts as arrived once the page has it from its server'],
  ['#fails', 'bitte selbst anhängen', 'a preview whose upload has failed is not taken for the picture'],
] as const)
  test(says, async ({ extension }) => {
    await (await storeDraft(extension, { fields: {} }, { 'bild.png': 'ein Bild' })).close();
    const page = await openTaught(extension, pictures + hash, {
      root: '#report',
      fields: { title: ['[name=subject]'], body: ['#editor'], attachments: ['#editor'] },
    });
    await fill(page, became);
    await expect(page.locator('#editor img')).toHaveCount(1);
  });

test('a file that was dropped on a page is kept, and gets in again with its text', async ({ extension, log }) => {
  const page = await openDrops(extension);
  await page.getByLabel('Betreff').fill(subject);
  await expect.poll(async () => (await kept(extension))[0]?.title).toBe(subject);
  await drop(page, log);
  await expect.poll(() => taken(page)).toEqual([['protokoll.txt', 'FI-1042 im Druck']]);
  await expect.poll(async () => (await kept(extension))[0]).toMatchObject({ files: ['protokoll.txt'], unseen: [] });
  await page.reload();
  const panel = await openPanel(page);
  await expect(panel.getByText(/mit 1 Datei/)).toBeVisible();
  await expect(panel.getByText(/nicht zu sehen/)).toHaveCount(0);
  await panel.getByRole('button', { name: `„${subject}“ wieder eintragen` }).click();
  await expect(panel.getByText('Der Text steht wieder im Formular.')).toBeVisible();
  expect(await taken(page)).toEqual([['protokoll.txt', 'FI-1042 im Druck']]);
});

test('a file that was dropped beside the form, where the page takes it, is kept with the text', async ({
  extension,
  log,
}) => {
  const page = await openDrops(extension, '#beside');
  await page.getByLabel('Betreff').fill(subject);
  await expect.poll(async () => (await kept(extension))[0]?.title).toBe(subject);
  await drop(page, log);
  await expect.poll(() => taken(page)).toEqual([['protokoll.txt', 'FI-1042 im Druck']]);
  await expect.poll(async () => (await kept(extension))[0]).toMatchObject({ files: ['protokoll.txt'], unseen: [] });
});

/** What the pages have told of their forms, as the extension keeps it for this session. */
const told = async (extension: Extension): Promise<string> =>
  (await extension.worker()).evaluate(async () => JSON.stringify(await chrome.storage.session.get()));

test('of a file too large to keep the panel says so, while it stands in the form and where its text is offered', async ({
  extension,
  log,
}) => {
  await truncate(log, 25_000_001);
  const page = await extension.open(newIssue);
  await expect.poll(() => pillText(page)).toBeTruthy();
  await page.locator('#issue_subject').fill(subject);
  await expect.poll(async () => (await kept(extension))[0]?.title).toBe(subject);
  const panel = await openPanel(page);
  const says = panel.getByText(/^„protokoll\.txt“ ist größer als 25 MB und wird hier nicht mitgesichert\./);
  await page.locator('#attachments').setInputFiles(log);
  await expect(says).toBeVisible();
  await expect.poll(() => told(extension)).toContain('"name":"protokoll.txt","size":25000001');
  await page.locator('#attachments').setInputFiles([]);
  await expect(says).toHaveCount(0);
  await page.locator('#attachments').setInputFiles(log);
  await expect(says).toBeVisible();
  await expect.poll(async () => (await kept(extension))[0]?.leftOut).toEqual(['protokoll.txt']);
  expect((await kept(extension))[0]?.files).toEqual([]);

  await page.reload();
  const again = await panelOf(page);
  await expect(again.getByText(/, ohne „protokoll\.txt“/)).toBeVisible();
});

test('of a file that the page took without showing it is said that this was not to be seen', async ({
  extension,
  log,
}) => {
  const page = await openDrops(extension, '#silent');
  await page.getByLabel('Betreff').fill(subject);
  await expect.poll(async () => (await kept(extension))[0]?.title).toBe(subject);
  await drop(page, log);
  await expect.poll(async () => (await kept(extension))[0]?.unseen).toEqual(['protokoll.txt']);
  await page.reload();
  const panel = await openPanel(page);
  await expect(panel.getByText(/bei 1 Datei war nicht zu sehen, ob die Seite sie angenommen hat/)).toBeVisible();
});

test('a picture that was pasted into a page is kept', async ({ extension }) => {
  const page = await extension.open(pastes);
  await extension.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await expect.poll(() => pillText(page)).toBeTruthy();
  await page.getByLabel('Add a title').fill(subject);
  await expect.poll(async () => (await kept(extension))[0]?.title).toBe(subject);
  await page.evaluate(async () => {
    const canvas = document.createElement('canvas');
    canvas.width = canvas.height = 4;
    const picture = await new Promise<Blob | null>((done) => canvas.toBlob(done));
    if (picture) await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })]);
  });
  await page.getByRole('textbox', { name: 'Markdown value' }).press('Control+v');
  await expect.poll(async () => (await taken(page)).map(([name]) => name)).toEqual(['image.png']);
  await expect.poll(async () => (await kept(extension))[0]).toMatchObject({ files: ['image.png'], unseen: [] });
});
