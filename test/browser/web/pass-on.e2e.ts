/** A draft that no API takes leaves all the same: as a mail, into a form by its address, copied, as a ZIP. */
import { readFile } from 'node:fs/promises';
import { expect, type Download, type Locator, type Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { expectAccessible } from '../accessible.ts';
import { beginDraft, bodyOf, test, titleOf, untilSaved } from './app.ts';

const title = 'Größe „XL“: Etikett druckt versetzt';
const log = '07:40 ABORT äöü\n';

async function write(page: Page, body = 'Seit **heute** druckt Halle 2 versetzt.'): Promise<Locator> {
  await beginDraft(page);
  await titleOf(page).fill(title);
  await bodyOf(page).fill(body);
  const file = { name: 'lauf – heute.log', mimeType: 'text/plain', buffer: Buffer.from(log) };
  await page.locator('input[type=file]').first().setInputFiles(file);
  await expect(page.getByText(file.name).first()).toBeVisible();
  await untilSaved(page);
  await page.getByRole('button', { name: 'Auf anderem Weg weitergeben' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('heading', { name: 'Als Mail' })).toBeVisible();
  return dialog;
}
const contentOf = async (leaving: Promise<Download>): Promise<Buffer> => readFile(await (await leaving).path());
const address = (dialog: Locator): Locator => dialog.getByLabel('Adresse Ihres Ticketsystems');

test('as a mail it carries title, text and the file, byte for byte, and names where it goes', async ({ page }) => {
  const dialog = await write(page);
  await dialog.getByLabel('An', { exact: true }).fill('hilfe@example.com');
  const leaving = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Mail herunterladen' }).click();
  expect((await leaving).suggestedFilename()).toBe('Größe-XL-Etikett-druckt-versetzt.eml');
  const mail = (await contentOf(leaving)).toString('latin1');
  expect(mail).toMatch(/^X-Unsent: 1\r\n/);
  expect(mail).toContain('\r\nTo: hilfe@example.com\r\n');
  const coded = /filename\*=UTF-8''lauf%20%E2%80%93%20heute\.log\r\n\r\n([^]*?)\r\n--/.exec(mail)?.[1] ?? '';
  expect(Buffer.from(coded, 'base64').toString()).toBe(log);
  const small = dialog.getByRole('link', { name: 'Im Mailprogramm öffnen' });
  const href = (await small.getAttribute('href')) ?? '';
  expect(href).toMatch(/^mailto:hilfe@example\.com\?subject=Gr%C3%B6%C3%9Fe/);
  expect(decodeURIComponent(href)).toContain('Seit heute druckt Halle 2 versetzt.');
});

test('what is too long for an address is said, and the ways that take it are there', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const dialog = await write(page, 'Zeile mit vielen Worten. '.repeat(400));
  await expect(dialog.getByText('ist der Text zu lang. Nehmen Sie die heruntergeladene Mail')).toBeVisible();
  await expect(dialog.getByRole('link', { name: 'Im Mailprogramm öffnen' })).toHaveCount(0);
  await address(dialog).fill('https://tickets.example.com/projects/shop/issues');
  await expect(dialog.getByText(/zu lang \(1\d\.\d{3} von 8\.000 Zeichen\)/)).toBeVisible();
  const open = dialog.getByRole('link', { name: 'Vorausgefüllt öffnen' });
  const url = new URL((await open.getAttribute('href')) ?? '');
  expect([...url.searchParams]).toEqual([['issue[subject]', title]]);
  await context.route('https://tickets.example.com/**', (route) => route.fulfill({ body: 'form' }));
  const opened = context.waitForEvent('page');
  await open.click();
  await (await opened).close();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain('Zeile mit vielen Worten.');
});

test('an address is enough to fill in a form: the system and the project are read from it', async ({ page }) => {
  const dialog = await write(page);
  await address(dialog).fill('https://github.com/owner/app/issues/3');
  const open = dialog.getByRole('link', { name: 'Vorausgefüllt öffnen' });
  await expect(dialog.getByLabel('Projekt oder Warteschlange')).toHaveValue('owner/app');
  const url = new URL((await open.getAttribute('href')) ?? '');
  expect(url.origin + url.pathname).toBe('https://github.com/owner/app/issues/new');
  expect(url.searchParams.get('title')).toBe(title);
  expect(url.searchParams.get('body')).toContain('Seit **heute** druckt');
  await address(dialog).fill('https://hilfe.example.com/rt/');
  await dialog.getByRole('combobox', { name: 'Ticketsystem' }).selectOption('Request Tracker');
  await expect(open).toHaveCount(0);
  await dialog.getByLabel('Projekt oder Warteschlange').fill('Faktura & Lager');
  await expect(open).toHaveAttribute(
    'href',
    /^https:\/\/hilfe\.example\.com\/rt\/Ticket\/Create\.html\?Queue=Faktura%20%26%20Lager&Subject=Gr/,
  );
});

test('copied as formatted text it is HTML for who takes it and plain text for all others', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const dialog = await write(page);
  for (const [name, said, text] of [
    ['Textile', 'Kopiert: Textile.', 'Seit *heute* druckt'],
    ['Jira-Wiki', 'Kopiert: Jira-Wiki.', 'Seit *heute* druckt'],
    ['Markdown', 'Kopiert: Markdown.', 'Seit **heute** druckt'],
    ['formatierter Text', 'Kopiert: formatierter Text.', 'Seit heute druckt'],
  ] as const) {
    await dialog.getByRole('button', { name, exact: true }).click();
    await expect(dialog.getByText(said)).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(text);
  }
  const html = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return (await item?.getType('text/html'))?.text();
  });
  expect(html).toContain('<strong>heute</strong>');
});

test('as a ZIP it is the text and the files under their names', async ({ page }) => {
  const dialog = await write(page);
  const leaving = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Text und Dateien als ZIP' }).click();
  const files = unzipSync(new Uint8Array(await contentOf(leaving)));
  expect(Object.keys(files)).toEqual(['Größe-XL-Etikett-druckt-versetzt.md', 'lauf _ heute.log']);
  expect(strFromU8(files['lauf _ heute.log'] ?? new Uint8Array())).toBe(log);
  expect(strFromU8(files['Größe-XL-Etikett-druckt-versetzt.md'] ?? new Uint8Array())).toContain(`# ${title}`);
});

test('a number that was given elsewhere becomes the receipt of the draft', async ({ page }) => {
  const dialog = await write(page);
  await dialog.getByLabel('Nummer des Tickets').fill('INC-4711');
  await dialog.getByRole('button', { name: 'Als gesendet vermerken' }).click();
  await expect(page.getByText('Als gesendet vermerkt: INC-4711.')).toBeVisible();
  await page.goto('./#/');
  await expect(page.getByText('INC-4711')).toBeVisible();
});

for (const [width, colorScheme, locale] of [
  [1280, 'light', 'de-DE'],
  [400, 'dark', 'de-DE'],
  [1280, 'dark', 'en-GB'],
  [400, 'light', 'en-GB'],
] as const)
  test(`the other ways are accessible, and close where they were opened: ${width} px, ${colorScheme}, ${locale}`, async ({
    browser,
    baseURL,
  }) => {
    const viewport = { width, height: 900 };
    const context = await browser.newContext({ ...(baseURL ? { baseURL } : {}), locale, colorScheme, viewport });
    const page = await context.newPage();
    await page.goto('./');
    const german = locale === 'de-DE';
    await page.getByRole('button', { name: german ? 'Neuer Entwurf' : 'New draft', exact: true }).click();
    const passOn = page.getByRole('button', { name: german ? 'Auf anderem Weg weitergeben' : 'Pass on another way' });
    const tab = page.getByRole('button', { name: german ? /^Hinweise/ : /^Guidance/ });
    await expect(page.getByRole('textbox').first()).toBeVisible();
    if (width === 400) await tab.click();
    await passOn.focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByRole('heading', { level: 3 })).toHaveCount(5);
    await dialog
      .getByLabel(german ? 'Adresse Ihres Ticketsystems' : 'Address of your ticket system')
      .fill('https://tickets.example.com/projects/shop/issues');
    await expect(dialog.getByRole('link').last()).toBeVisible();
    await expectAccessible(page, 'the other ways');
    const shots = process.env['SHOTS'];
    if (shots) await page.screenshot({ path: `${shots}/ways-${width}-${colorScheme}-${locale}.png` });
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await expect(passOn).toBeFocused();
    await context.close();
  });
