/** Any other form: what is proposed with its reasons, confirmed or pointed at, remembered, handed on and removed. */
import { readFile } from 'node:fs/promises';
import type { Frame, Page } from '@playwright/test';
import { parseGuide } from '../../../core/guide/resolve.ts';
import { expect, inMarks, openPanel, panelOf, pillText, test, type Extension } from './fixture.ts';
import { remember } from './taught.ts';

const guessed = '/browser/weather/guessed-form.html';
const unknown = '/browser/weather/unknown-form.html';

const row = (panel: Frame | Page, name: string) =>
  panel.locator('dl > div').filter({ has: panel.getByText(name, { exact: true }) });
const isPointing = (page: Page): Promise<boolean | undefined> =>
  inMarks<boolean>(page, `(root) => root.querySelector('.hint') !== null`, 'pointing');

async function teach(extension: Extension): Promise<{ page: Page; panel: Frame }> {
  const page = await extension.open(guessed);
  const panel = await openPanel(page);
  await panel.getByRole('button', { name: 'Felder dieses Formulars zeigen' }).click();
  await expect(row(panel, 'Beschreibung')).toContainText('Beschreibung des Geräts');
  return { page, panel };
}

test('what is proposed says why, and a field that is pointed at takes its place, also after a reload', async ({
  extension,
}) => {
  const { page, panel } = await teach(extension);
  await expect(row(panel, 'Titel')).toContainText('Beschriftung sagt „Betreff“');
  await panel.getByRole('button', { name: 'Feld in der Seite zeigen' }).click();
  await expect.poll(() => isPointing(page)).toBe(true);
  await page.locator('[name=hergang]').click();
  await expect(panel.getByText('Was ist „Hergang“?')).toBeVisible();
  await panel.getByLabel('Was ist „Hergang“?').selectOption('body');
  await panel.getByRole('button', { name: 'Übernehmen' }).click();
  await expect(row(panel, 'Beschreibung')).toContainText('von Ihnen gezeigt');
  await panel.getByRole('button', { name: 'Formular merken' }).click();

  await page.reload();
  const words = 'Beim Drucken der Rechnung 4711 kommt FI-1042, seit heute 9 Uhr.';
  await page.locator('[name=hergang]').fill(words);
  const again = await panelOf(page);
  await again.getByRole('button', { name: 'Funktioniert diese Seite?' }).click();
  await expect(again.getByText(/Felder[n]? gefunden/)).toBeVisible();
  const state = await extension.worker().then((worker) =>
    worker.evaluate(async () => {
      return JSON.stringify(await chrome.storage.session.get(null));
    }),
  );
  expect(state).toContain('learned:0');
  await expect.poll(() => pillText(page)).toBeTruthy();
  expect(state).not.toContain('geraet');
});

test('Escape cancels, and no field or button of the page hears of the pointing', async ({ extension }) => {
  const { page, panel } = await teach(extension);
  await page.evaluate(() => {
    for (const type of ['click', 'keydown', 'submit'])
      document.addEventListener(type, () => document.body.append(`heard ${type}`), { capture: true });
  });
  await panel.getByRole('button', { name: 'Feld in der Seite zeigen' }).click();
  await expect.poll(() => isPointing(page)).toBe(true);
  await page.locator('[name=betreff]').focus();
  await page.keyboard.press('Escape');
  await expect.poll(() => isPointing(page)).toBeUndefined();
  await expect(panel.getByRole('button', { name: 'Feld in der Seite zeigen' })).toBeEnabled();
  await panel.getByRole('button', { name: 'Feld in der Seite zeigen' }).click();
  await expect.poll(() => isPointing(page)).toBe(true);
  await page.getByRole('button', { name: 'Absenden' }).click();
  await expect(panel.getByText('Was ist „Absenden“?')).toBeVisible();
  expect(new URL(page.url()).pathname).toBe(guessed);
  expect(await page.locator('body').textContent()).not.toContain('heard');
});

test('a field is shown by keyboard alone, from the button in the panel to its meaning', async ({ extension }) => {
  const { page, panel } = await teach(extension);
  await panel.getByRole('button', { name: 'Feld in der Seite zeigen' }).press('Enter');
  await expect.poll(() => isPointing(page)).toBe(true);
  await expect(page.locator('[name=betreff]')).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(page.locator('[name=hergang]')).toBeFocused();
  await page.keyboard.press('Enter');
  const meaning = panel.getByLabel('Was ist „Hergang“?');
  await expect(meaning).toBeFocused();
  await page.keyboard.type('Besch');
  await expect(meaning).toHaveValue('body');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(row(panel, 'Beschreibung')).toContainText('von Ihnen gezeigt');
  await expect(page.locator('[name=hergang]')).toHaveValue('');
});

test('a field that is pointed at again is offered as what it is', async ({ extension }) => {
  const { page, panel } = await teach(extension);
  await panel.getByRole('button', { name: 'Feld in der Seite zeigen' }).click();
  await expect.poll(() => isPointing(page)).toBe(true);
  await page.locator('[name=stufe]').click();
  await expect(panel.getByLabel('Was ist „Dringlichkeit“?')).toHaveValue('priority');
});

test('Escape in the panel ends the pointing and leaves the panel open', async ({ extension }) => {
  const { page, panel } = await teach(extension);
  await panel.getByRole('button', { name: 'Feld in der Seite zeigen' }).click();
  await expect.poll(() => isPointing(page)).toBe(true);
  await panel.getByRole('heading', { name: 'Felder zeigen' }).press('Escape');
  await expect.poll(() => isPointing(page)).toBeUndefined();
  await expect(panel.getByRole('button', { name: 'Feld in der Seite zeigen' })).toBeEnabled();
  await expect(row(panel, 'Titel')).toContainText('Betreff');
});

test('a form that was shown before is shown again from where it stood', async ({ extension }) => {
  const { page, panel } = await teach(extension);
  await panel.getByRole('button', { name: 'Beschreibung entfernen' }).click();
  const again = await remember(page, panel);
  await again.getByRole('button', { name: 'Felder dieses Formulars zeigen' }).click();
  await expect(row(again, 'Titel')).toContainText('von Ihnen gezeigt');
  await expect(row(again, 'Beschreibung')).toHaveCount(0);
});

test('a page without any form can be taught from beside it, is written into, and can be handed on and forgotten', async ({
  extension,
}) => {
  const page = await extension.open(unknown);
  const side = await extension.context.newPage();
  await side.goto(`chrome-extension://${extension.id}/extension/panel/index.html`);
  await page.bringToFront();
  const ask = (verb: string, data: object): Promise<unknown> =>
    side.evaluate(([v, d]) => chrome.runtime.sendMessage({ channel: 'panel', verb: v, data: d }), [
      verb,
      data,
    ] as const);
  const tab = await side.evaluate(
    async () => (await chrome.tabs.query({})).find(({ url }) => url?.includes('unknown-form'))?.id,
  );
  await ask('teach', { tab, how: 'start' });
  for (const [selector, place] of [
    ['#f-a', 'title'],
    ['#freitext', 'body'],
    ['#weg', 'submit'],
  ] as const) {
    await ask('teach', { tab, how: 'point' });
    await expect.poll(() => isPointing(page)).toBe(true);
    await page.locator(selector).click();
    await expect.poll(() => isPointing(page)).toBeUndefined();
    await expect
      .poll(
        async () =>
          ((await ask('state', { tab })) as { data: { teaching?: { picked?: object } } }).data.teaching?.picked,
      )
      .toBeTruthy();
    await ask('mean', { tab, place });
  }
  await ask('teach', { tab, how: 'save' });
  await page.reload();
  await expect.poll(() => pillText(page)).toBeTruthy();
  await page.locator('#f-a').fill('Kurz');
  await page.locator('#freitext').fill('Beim Drucken kommt FI-1042.');
  await expect
    .poll(async () => JSON.stringify(await ask('state', { tab })))
    .toMatch(/"title":"Kurz".*Beim Drucken kommt FI-1042/);

  const options = await extension.context.newPage();
  await options.goto(`chrome-extension://${extension.id}/extension/options/index.html`);
  const download = options.waitForEvent('download');
  await options.getByRole('button', { name: 'Leitfaden mit diesen Formularen herunterladen' }).click();
  const { sites } = JSON.parse(await readFile(await (await download).path(), 'utf8')) as { sites: unknown };
  const guide = parseGuide({ id: 'werk', name: { de: 'Werk', en: 'Works' }, version: '1', sites });
  expect(guide).toMatchObject({
    ok: true,
    guide: { sites: [{ sends: 'click', fields: { title: ['#f-a', 'input[name="zeile_1"]', '#maske > input'] } }] },
  });
  await options.getByRole('button', { name: /^Gezeigtes Formular von/ }).click();
  await expect(options.getByText('Gezeigte Formulare')).toHaveCount(0);
  await page.reload();
  await page.locator('#f-a').fill('x');
  expect(await pillText(page)).toBeUndefined();
});
