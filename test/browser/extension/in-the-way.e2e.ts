/** Neither the pill nor the panel lies over the button of the site that sends, nor the pill over a field in use. */
import type { Page } from '@playwright/test';
import { clickMark, expect, inMarks, newIssue, openPanel, panelOf, pillText, test } from './fixture.ts';

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}
const at = (place: string): string => `/browser/weather/send.html#${place}`;
const send = (page: Page) => page.locator('input[name=commit]');
const boxOf = (page: Page, selector: string, name: string): Promise<Box | undefined> =>
  inMarks<Box>(page, `(root) => root.querySelector('${selector}')?.getBoundingClientRect().toJSON()`, name);
const isShown = (page: Page): Promise<boolean | undefined> =>
  inMarks(page, `(root) => root.querySelector('.pill').checkVisibility({ visibilityProperty: true })`);

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** The pill is to be seen, whole, and clear of an element of the page. */
async function pillIsClearOf(page: Page, selector: string): Promise<boolean> {
  const pill = await boxOf(page, '.pill', 'marks');
  const box = await page.locator(selector).evaluate((e) => e.getBoundingClientRect().toJSON() as Box);
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  const isWithin = pill !== undefined && pill.right > pill.left && pill.left >= 0 && pill.right <= width;
  return isWithin && pill.top >= 0 && pill.bottom <= height && !overlap(pill, box);
}

for (const width of [1280, 400])
  for (const place of ['corner', 'foot', 'right', 'head'])
    test(`the pill leaves a button in the ${place} free at ${width} px`, async ({ extension }) => {
      const page = await extension.open(at(place));
      await page.setViewportSize({ width, height: 600 });
      await expect.poll(() => pillText(page)).toBeTruthy();
      await expect.poll(() => pillIsClearOf(page, '[name=commit]')).toBe(true);
      await send(page).scrollIntoViewIfNeeded();
      await expect.poll(() => pillIsClearOf(page, '[name=commit]')).toBe(true);
      await clickMark(page, '.pill');
      await panelOf(page);
    });

test('the pill goes out of the way of the field that somebody writes in, and comes back after', async ({
  extension,
}) => {
  const page = await extension.open(newIssue);
  await expect.poll(() => pillText(page)).toBeTruthy();
  const home = await boxOf(page, '.pill', 'marks');
  const description = page.locator('#issue_description');
  await description.evaluate((field) => {
    field.style.cssText = 'position:fixed;right:0;bottom:0;width:50vw;height:200px';
  });
  await description.focus();
  await expect.poll(() => pillIsClearOf(page, '#issue_description')).toBe(true);
  await page.locator('#issue_subject').focus();
  await expect.poll(() => boxOf(page, '.pill', 'marks')).toEqual(home);
});

test('the pill stands beside the panel, and in a low window leaves the place to it', async ({ extension }) => {
  const page = await extension.open(newIssue);
  const panel = await openPanel(page);
  await expect(panel.locator('[data-rule]').first()).toBeVisible();
  await expect
    .poll(async () => {
      const [pill, dock] = [await boxOf(page, '.pill', 'marks'), await boxOf(page, '.dock', 'panel')];
      return pill && dock && dock.left - pill.right;
    })
    .toBe(16);
  await page.setViewportSize({ width: 1280, height: 300 });
  await expect.poll(() => isShown(page)).toBe(false);
  // Header and footer take half of that height: the footer goes with the text.
  const drafts = panel.getByRole('button', { name: /^Entwürfe/ });
  await expect(drafts).not.toBeInViewport();
  await drafts.scrollIntoViewIfNeeded();
  await panel.getByRole('button', { name: 'Schließen' }).click();
  await expect.poll(() => isShown(page)).toBe(true);
});

test('no mark of a field lies over a button that sends and stands close beside the field', async ({ extension }) => {
  const page = await extension.open(newIssue);
  await expect.poll(() => pillText(page)).toBeTruthy();
  for (const beside of ['input[type=file]', '#issue_priority_id', '#issue_description']) {
    await page.locator(beside).evaluate((field) => {
      const { right, top } = field.getBoundingClientRect();
      const button = document.querySelector<HTMLElement>('input[name=commit]');
      if (button) button.style.cssText = `position:absolute;left:${right + scrollX - 4}px;top:${top + scrollY}px`;
      window.dispatchEvent(new Event('resize'));
    });
    await expect
      .poll(async () => {
        const box = await send(page).evaluate((e) => e.getBoundingClientRect().toJSON() as Box);
        const read = `(root) => [...root.querySelectorAll('.mark')].filter((m) => m.checkVisibility()).map((m) => m.getBoundingClientRect().toJSON())`;
        const marks = (await inMarks<Box[]>(page, read)) ?? [];
        return marks.length > 0 && !marks.some((mark) => overlap(mark, box));
      })
      .toBe(true);
    await send(page).click({ trial: true });
  }
});

test('where the field in use takes all of the window there is no pill, until it is left', async ({ extension }) => {
  const page = await extension.open(at('fills'));
  await expect.poll(() => isShown(page)).toBe(true);
  await page.locator('#issue_description').focus();
  await expect.poll(() => isShown(page)).toBe(false);
  await page.locator('#issue_description').blur();
  await expect.poll(() => isShown(page)).toBe(true);
});

const cases: readonly [width: number, place: string, edge: string][] = [
  [1280, 'right', 'left'],
  [1280, 'corner', 'left'],
  [1280, 'foot', 'right'],
  [600, 'middle', 'top'],
  [400, 'right', 'bottom'],
  [400, 'wide', 'bottom'],
  [400, 'head', 'bottom'],
  [400, 'corner', 'top'],
  [400, 'foot', 'top'],
  [400, 'box', 'top'],
];
for (const [width, place, edge] of cases)
  test(`at ${width} px the panel stands at the ${edge} edge, and a button in the ${place} can be pressed`, async ({
    extension,
  }) => {
    const page = await extension.open(at(place));
    await page.setViewportSize({ width, height: 700 });
    const panel = await openPanel(page);
    await expect(panel.getByText('Störung')).toBeVisible();
    expect(await inMarks<string>(page, `(root) => root.querySelector('.dock').className`, 'panel')).toContain(edge);
    // A trial scrolls to it, and asks whether a press would really reach it.
    await send(page).click({ trial: true });
    // So does the keyboard.
    await page.evaluate(() => scrollTo(0, 0));
    await send(page).focus();
    await expect(send(page)).toBeInViewport();
    const isHit = send(page).evaluate((button) => {
      const { left, top, right, bottom } = button.getBoundingClientRect();
      const hit = (x: number): Element | null => document.elementFromPoint(x, (top + bottom) / 2);
      return hit(left + 44) === button || hit(right - 44) === button;
    });
    expect(await isHit).toBe(true);
  });

test('a panel that is asked to the side of the button says why it stays where it is', async ({ extension }) => {
  const page = await extension.open(at('right'));
  const panel = await openPanel(page);
  await expect.poll(async () => (await boxOf(page, '.dock', 'panel'))?.left).toBe(0);
  await panel.getByRole('button', { name: 'Links andocken' }).click();
  await panel.getByRole('button', { name: 'Rechts andocken' }).click();
  await expect
    .poll(() => inMarks(page, `(root) => root.querySelector('.note').textContent`))
    .toBe('Dort läge Ticketklar über „Anlegen“.');
  await expect.poll(async () => (await boxOf(page, '.dock', 'panel'))?.left).toBe(0);
  await send(page).click({ trial: true });
});

test('a button that comes to where the panel stands moves the panel, and it stays what was begun in it', async ({
  extension,
}) => {
  const page = await extension.open(at(''));
  const panel = await openPanel(page);
  await expect.poll(async () => (await boxOf(page, '.dock', 'panel'))?.right).toBe(1280);
  await panel.evaluate(() => Object.assign(window, { stays: true }));
  await page.evaluate(() => {
    const button = document.createElement('input');
    Object.assign(button, { type: 'submit', name: 'commit', value: 'Auch anlegen' });
    button.style.cssText = 'position:absolute;right:0;top:100px';
    document.getElementById('issue-form')?.append(button);
  });
  await expect.poll(async () => (await boxOf(page, '.dock', 'panel'))?.left).toBe(0);
  expect(await panel.evaluate('window.stays')).toBe(true);
});
