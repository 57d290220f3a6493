/** Forms that no site knows, as people have them: what is proposed for each, how a field is shown, and who knows it then. */
import type { Page } from '@playwright/test';
import { serveEditors, type EditorSite } from '../../editors/site.ts';
import { expect, inMarks, openPanel, pillText, startExtension, test as base, type Extension } from './fixture.ts';
import { draftTitle, storeDraft } from './stored-draft.ts';
import { remember } from './taught.ts';

/** The pages with the real editors in them; on a slow machine it takes its time to bundle them. */
const test = base.extend<object, { apps: EditorSite }>({
  apps: [
    async ({}, use) => {
      const site = await serveEditors();
      await use(site);
      await site.close();
    },
    { scope: 'worker', timeout: 180_000 },
  ],
});

type Field = { readonly place: string; readonly label: string; readonly because: readonly string[] };
interface State {
  readonly teaching?: { readonly picked?: { readonly label: string }; readonly fields: readonly Field[] };
}

const isPointing = (page: Page): Promise<boolean | undefined> =>
  inMarks<boolean>(page, `(root) => root.querySelector('.box') !== null`, 'pointing');

/** The side panel beside a page: it asks what the panel asks, and nothing of it stands in the page. */
async function beside(extension: Extension, page: Page) {
  const side = await extension.context.newPage();
  await side.goto(`chrome-extension://${extension.id}/extension/panel/index.html`);
  await page.bringToFront();
  const url = page.url();
  const tab = await side.evaluate(async (at) => (await chrome.tabs.query({})).find((one) => one.url === at)?.id, url);
  const ask = async <T = unknown>(verb: string, data: object = {}): Promise<T> => {
    const reply: unknown = await side.evaluate(
      ([v, d]) => chrome.runtime.sendMessage({ channel: 'panel', verb: v, data: d }),
      [verb, { tab, ...data }] as const,
    );
    return (reply as { data: T }).data;
  };
  const teaching = async (): Promise<State['teaching']> => (await ask<State>('state')).teaching;
  return {
    ask,
    teaching,
    /** Points at a field with `pick`, and says what it is. */
    show: async (place: string, called: string, pick: () => Promise<void>): Promise<void> => {
      await ask('teach', { how: 'point' });
      await expect.poll(() => isPointing(page)).toBe(true);
      await pick();
      await expect.poll(async () => (await teaching())?.picked?.label).toBe(called);
      await expect.poll(() => isPointing(page)).toBeUndefined();
      await ask('mean', { place });
    },
  };
}

test('a form laid out by a table is found by the words in the cells before its fields', async ({ extension }) => {
  const page = await extension.open('/browser/weather/intranet.html');
  const panel = await openPanel(page);
  await panel.getByRole('button', { name: 'Felder dieses Formulars zeigen' }).click();
  for (const [place, said] of [
    ['Titel', /Betreff.*Beschriftung sagt „Betreff“/],
    ['Beschreibung', /Ihr Anliegen.*Beschriftung sagt „Anliegen“/],
    ['Priorität', /Dringlichkeit/],
    ['Anhänge', /Anlage/],
    ['Knopf zum Senden', /Absenden/],
  ] as const)
    await expect(panel.locator('dl > div').filter({ has: panel.getByText(place, { exact: true }) })).toContainText(
      said,
    );
  await remember(page, panel);
});

test('a form whose fields are called only by what stands in them while they are empty is found, and says so', async ({
  extension,
}) => {
  const page = await extension.open('/browser/weather/placeholders.html');
  const panel = await openPanel(page);
  await panel.getByRole('button', { name: 'Felder dieses Formulars zeigen' }).click();
  const row = panel.locator('dl > div').filter({ has: panel.getByText('Titel', { exact: true }) });
  await expect(row).toContainText('Betreff (kurz)');
  await expect(row).toContainText('im leeren Feld steht „Betreff“');
});

test('a form in a frame is shown there, also while the page around it is shown, and is known after a restart', async ({
  extension,
}) => {
  const path = '/browser/weather/portal-frame.html';
  const page = await extension.open(path);
  const inside = page.frameLocator('#meldung');
  await expect(inside.locator('#freitext')).toBeVisible();
  const { ask, show } = await beside(extension, page);
  await ask('teach', { how: 'start' });
  await show('title', 'Worum geht es?', () => inside.locator('#f-a').click());
  await show('body', 'Was ist passiert?', () => inside.locator('#freitext').click());
  await show('submit', 'Abschicken', () => inside.locator('#weg').click());
  await ask('teach', { how: 'save' });
  await expect.poll(() => pillText(page)).toBeTruthy();

  await extension.crash();
  const again = await extension.open(path);
  await expect.poll(() => pillText(again)).toMatch(/[1-9]\d* offen/);
  await again.frameLocator('#meldung').locator('#f-a').fill('Drucker im Lager druckt nicht');
  const later = await beside(extension, again);
  await expect.poll(async () => JSON.stringify(await later.ask('state'))).toContain('Drucker im Lager druckt nicht');
});

for (const mode of ['open', 'closed'])
  test(`a form in a shadow root that is ${mode} is shown there, and known after a reload`, async ({ extension }) => {
    const page = await extension.open(`/browser/weather/shadow.html#${mode}`);
    const middle = (selector: string): Promise<{ x: number; y: number }> =>
      page.evaluate(`(() => { const { x, y, width, height } = window.inside('${selector}').getBoundingClientRect();
        return { x: x + width / 2, y: y + height / 2 }; })()`);
    const press = async (selector: string): Promise<void> => {
      const { x, y } = await middle(selector);
      await page.mouse.click(x, y);
    };
    const { ask, show } = await beside(extension, page);
    await ask('teach', { how: 'start' });
    await show('title', 'Betreff', () => press('[name=subject]'));
    await show('body', 'Beschreibung', () => press('[name=text]'));
    await show('submit', 'Absenden', () => press('button'));
    expect(await page.evaluate('window.sent')).toBe(0);
    await ask('teach', { how: 'save' });
    await page.reload();
    await expect.poll(() => pillText(page)).toBeTruthy();
    await press('[name=subject]');
    await page.keyboard.type('Drucker druckt nicht');
    await expect.poll(async () => JSON.stringify(await ask('state'))).toContain('Drucker druckt nicht');
  });

test('Escape in a frame ends the pointing in all of the page', async ({ extension }) => {
  const page = await extension.open('/browser/weather/portal-frame.html');
  const field = page.frameLocator('#meldung').locator('#f-a');
  await expect(field).toBeVisible();
  const { ask } = await beside(extension, page);
  await ask('teach', { how: 'start' });
  await ask('teach', { how: 'point' });
  await expect.poll(() => isPointing(page)).toBe(true);
  await field.press('Escape');
  await expect.poll(() => isPointing(page)).toBeUndefined();
});

test('an app without any form, with an editor and a list of its own, is proposed, written into and read', async ({
  extension,
  apps,
}) => {
  const page = await extension.context.newPage();
  await page.goto(`${apps.address.replace('localhost', '127.0.0.1')}react-form.html`);
  await expect(page.getByRole('textbox', { name: 'Was ist passiert?' })).toBeVisible();
  const { ask, teaching, show } = await beside(extension, page);
  await ask('teach', { how: 'start' });
  await expect.poll(async () => (await teaching())?.fields.map(({ place }) => place)).toContain('priority');
  await show('body', 'Was ist passiert?', () => page.getByRole('textbox', { name: 'Was ist passiert?' }).click());
  await show('submit', 'Meldung senden', () => page.getByRole('button', { name: 'Meldung senden' }).click());
  expect((await teaching())?.fields.map(({ place, label }) => [place, label])).toEqual([
    ['title', 'Titel'],
    ['priority', 'Priorität'],
    ['body', 'Was ist passiert?'],
    ['submit', 'Meldung senden'],
  ]);
  await ask('teach', { how: 'save' });
  const panel = await openPanel(page);
  await page.getByPlaceholder('Titel').fill('Drucker druckt nicht');
  await page.getByRole('textbox', { name: 'Was ist passiert?' }).pressSequentially('Seit heute kommt FI-1042.');
  await expect
    .poll(async () => JSON.stringify(await ask('state')))
    .toMatch(/"title":"Drucker druckt nicht".*Seit heute kommt FI-1042/);
  expect(await ask('field', { form: 'learned:0', name: 'priority', value: 'P2' })).toMatchObject({ result: 'written' });
  expect(await page.evaluate('model')).toMatchObject({ level: 'Hoch', title: 'Drucker druckt nicht' });
  await expect(panel.getByRole('main')).toBeVisible();
});

test('a draft goes into an app that was shown, and one undo brings back what stood there', async ({
  extension,
  apps,
}) => {
  await (await storeDraft(extension, { fields: { priority: 'P2' } })).close();
  const page = await extension.context.newPage();
  await page.goto(`${apps.address.replace('localhost', '127.0.0.1')}react-form.html`);
  const editor = page.getByRole('textbox', { name: 'Was ist passiert?' });
  await expect(editor).toBeVisible();
  const { ask, teaching } = await beside(extension, page);
  await ask('teach', { how: 'start' });
  await expect.poll(async () => (await teaching())?.fields.map(({ place }) => place)).toContain('body');
  await ask('teach', { how: 'save' });
  const panel = await openPanel(page);
  await page.getByPlaceholder('Titel').fill('Etwas anderes');
  await editor.pressSequentially('Mit Mühe geschrieben.');
  await expect.poll(() => page.evaluate('model')).toMatchObject({ text: 'Mit Mühe geschrieben.' });
  await panel.getByRole('button', { name: /^Entwürfe/ }).click();
  await panel.getByRole('button', { name: `„${draftTitle}“ ins Formular` }).click();
  for (const name of ['Titel', 'Beschreibung', 'Priorität']) {
    const line = panel.getByRole('listitem').filter({ has: panel.getByText(name, { exact: true }) });
    await expect(line).toContainText('eingetragen');
  }
  expect(await page.evaluate('model')).toMatchObject({ title: draftTitle, level: 'Hoch' });
  await expect(editor).toContainText('Faktura öffnen');
  await panel.getByRole('button', { name: 'Eintragen rückgängig machen' }).click();
  // Tiptap keeps an empty line behind a list at the end, also when the list has gone.
  await expect.poll(() => page.evaluate('model.text.trim()')).toBe('Mit Mühe geschrieben.');
  await expect(page.getByPlaceholder('Titel')).toHaveValue('Etwas anderes');
});

test('a form that was shown goes into a guide, and whoever takes that guide need not show it', async ({
  extension,
  redmine,
}) => {
  const path = '/browser/weather/unknown-form.html';
  const page = await extension.open(path);
  const { ask, show } = await beside(extension, page);
  await ask('teach', { how: 'start' });
  await show('title', 'Worum geht es?', () => page.locator('#f-a').click());
  await show('body', 'Was ist passiert?', () => page.locator('#freitext').click());
  await ask('teach', { how: 'save' });
  const options = await extension.context.newPage();
  await options.goto(`chrome-extension://${extension.id}/extension/options/index.html`);
  const download = options.waitForEvent('download');
  await options.getByRole('button', { name: 'Leitfaden mit diesen Formularen herunterladen' }).click();
  const file = await (await download).path();

  const other = await startExtension(redmine, { language: 'de', granted: true });
  const settings = await other.extension.open(`chrome-extension://${other.extension.id}/web/index.html#/settings`);
  const chosen = settings.waitForEvent('filechooser');
  await settings.getByRole('button', { name: 'Leitfaden aus Datei' }).click();
  await (await chosen).setFiles(file);
  await expect(settings.getByText(/, mit Formularen“/)).toBeVisible();
  await settings.goto(redmine.url + path);
  await expect.poll(() => pillText(settings)).toBeTruthy();
  await settings.locator('#f-a').fill('Kurz');
  await expect.poll(() => pillText(settings)).toMatch(/[1-9]\d* offen/);
  await other.close();
});
