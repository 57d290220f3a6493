/** How a page is looked at: on paper, from right to left, in forced colours, much enlarged, under a transform. */
import type { Page } from '@playwright/test';
import { expect, inMarks, newIssue, openPanel, pillText, test } from './fixture.ts';

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}
const pillBox = (page: Page): Promise<Box | undefined> =>
  inMarks<Box>(page, `(root) => root.querySelector('.pill')?.getBoundingClientRect().toJSON()`);

const isWithin = async (page: Page): Promise<boolean> => {
  const box = await pillBox(page);
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  return box !== undefined && box.left >= 0 && box.top >= 0 && box.right <= width && box.bottom <= height;
};

test('nothing of ours is printed', async ({ extension }) => {
  const page = await extension.open(newIssue);
  await expect.poll(async () => (await pillBox(page))?.right ?? 0).toBeGreaterThan(0);
  await page.emulateMedia({ media: 'print' });
  await expect.poll(async () => (await pillBox(page))?.right).toBe(0);
});

const looks: readonly [name: string, make: (page: Page) => Promise<unknown>][] = [
  ['from right to left', (page) => page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'))],
  ['in forced colours', (page) => page.emulateMedia({ forcedColors: 'active' })],
  ['enlarged to 400 %', (page) => page.setViewportSize({ width: 320, height: 256 })],
  ['that enlarges itself', (page) => page.evaluate(() => document.documentElement.style.setProperty('zoom', '4'))],
  ['under a transform', (page) => page.evaluate(() => document.body.style.setProperty('transform', 'scale(0.8)'))],
];
for (const [name, make] of looks)
  test(`a page ${name} has its pill in sight, and its panel opens`, async ({ extension }) => {
    const page = await extension.open(newIssue);
    await expect.poll(() => pillText(page)).toBeTruthy();
    await make(page);
    await expect.poll(() => isWithin(page)).toBe(true);
    const panel = await openPanel(page);
    await expect(panel.getByText('Störung')).toBeVisible();
  });
