/** A form that stands in a frame of its page, as in ServiceNow's classic interface. */
import type { FrameLocator, Page } from '@playwright/test';
import { expect, finding, inMarks, openPanel, panelOf, pillText, test, unfold } from './fixture.ts';

const title = 'Rechnungsdruck bricht mit FI-1042 ab';
const inFrame = (page: Page): FrameLocator => page.frameLocator('#gsft_main');

test('is guided, written into and held there, and what was sent is noticed', async ({ extension, redmine }) => {
  const page = await extension.open('/browser/weather/framed.html');
  await inFrame(page).locator('#issue_subject').fill(title);
  await expect.poll(() => pillText(page)).toMatch(/[1-9]\d* offen/);
  const panel = await openPanel(page);
  await expect(panel.getByText('Störung in Redmine, Helpdesk')).toBeVisible();
  await unfold(panel, 'environment-missing');
  await finding(panel, 'environment-missing').getByRole('button', { name: 'Live', exact: true }).click();
  await expect(inFrame(page).locator('#issue_custom_field_values_1')).toHaveValue('Live');

  const submit = inFrame(page).locator('input[name=commit]');
  await submit.click();
  const asking = await panelOf(page);
  await asking.getByRole('button', { name: 'Trotzdem senden' }).click();
  await expect(asking.getByText('Klicken Sie jetzt auf „Anlegen“.')).toBeVisible();
  expect(redmine.issues).toEqual([]);
  await submit.click();
  await expect(inFrame(page).getByText('Ticket #1 wurde angelegt.')).toBeVisible();
  expect(redmine.issues[0]).toMatchObject({ 'issue[subject]': title });
});

test('typing in the frame of an editor is heard at once', async ({ extension }) => {
  const page = await extension.open('/browser/weather/editor-frame.html');
  await expect.poll(() => pillText(page)).toBeTruthy();
  const before = await pillText(page);
  await page.frameLocator('.cke_wysiwyg_frame').locator('body').click();
  await page.keyboard.type('Beim Drucken der Rechnung 4711 kommt FI-1042, betroffen sind drei Kolleginnen.');
  await expect.poll(() => pillText(page)).not.toBe(before);
});

test('in a frame that is higher than the window, pill and panel stand where they are seen', async ({ extension }) => {
  const page = await extension.open('/browser/weather/tall-frame.html');
  await expect.poll(() => pillText(page)).toBeTruthy();
  /** Where something of ours stands in the window around the frame, in pixels from its upper edge. */
  const standing = async (name: string, part: string): Promise<DOMRect | undefined> => {
    const box = await inMarks<DOMRect>(
      page,
      `(root) => root.querySelector('${part}')?.getBoundingClientRect().toJSON()`,
      name,
    );
    const frame = await page.locator('#form').boundingBox();
    return box && frame ? { ...box, top: box.top + frame.y, bottom: box.bottom + frame.y } : undefined;
  };
  const isInWindow = async (name: string, part: string): Promise<boolean> => {
    const box = await standing(name, part);
    return box !== undefined && box.top >= 0 && box.bottom <= 800;
  };
  await expect.poll(() => isInWindow('marks', '.pill')).toBe(true);
  await page.evaluate(() => scrollTo(0, 1_200));
  await expect.poll(() => isInWindow('marks', '.pill')).toBe(true);
  const pill = await standing('marks', '.pill');
  await page.mouse.click((pill?.left ?? 0) + 40, (pill?.top ?? 0) + 18);
  await panelOf(page);
  await expect.poll(() => isInWindow('panel', '.dock')).toBe(true);
  await page.evaluate(() => scrollTo(0, 300));
  await expect.poll(() => isInWindow('panel', '.dock')).toBe(true);
});
