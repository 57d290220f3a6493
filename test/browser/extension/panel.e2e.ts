/** The panel as a thing that comes and goes: what was begun in it stays, and it stands where it stood. */
import type { Page } from '@playwright/test';
import { expect, finding, hasPanel, inMarks, newIssue, openPanel, panelOf, pillText, test, unfold } from './fixture.ts';

const subject = (page: Page) => page.locator('#issue_subject');
const description = (page: Page) => page.locator('#issue_description');

const title = 'Rechnungsdruck bricht mit FI-1042 ab';
const text =
  'Seit heute früh bricht der Rechnungsdruck ab. Es kommt die Meldung „FI-1042: Belegnummernkreis erschöpft“.';

async function written(page: Page): Promise<void> {
  await subject(page).fill(title);
  await description(page).fill(text);
}

/** Nobody may wait for the key: the frame that would say that it heard it is gone by then. */
const closeByKey = (page: Page): void => void page.keyboard.down('Escape').catch(() => undefined);

test('an answer that was begun is there again after Escape, after closing and after the page refused to send', async ({
  extension,
}) => {
  const page = await extension.open(newIssue);
  await description(page).fill(text);
  let panel = await openPanel(page);
  await unfold(panel, 'steps-missing');
  const step = () => finding(panel, 'steps-missing').getByRole('textbox').first();
  await step().fill('Faktura öffnen');
  await step().press('Escape');
  await expect(finding(panel, 'steps-missing').locator('[data-finding-head]')).toBeFocused();
  closeByKey(page);
  await expect.poll(() => hasPanel(page)).toBe(false);
  panel = await openPanel(page);
  await unfold(panel, 'steps-missing');
  await expect(step()).toHaveValue('Faktura öffnen');
  await page.getByRole('button', { name: 'Anlegen', exact: true }).click();
  await panel.getByRole('button', { name: 'Trotzdem senden' }).click();
  await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name: 'Anlegen', exact: true }).click()]);
  await expect(description(page)).toHaveValue(text);
  panel = await panelOf(page);
  await unfold(panel, 'steps-missing');
  await expect(step()).toHaveValue('Faktura öffnen');
});

test('an answer that was begun does not pass to the next ticket', async ({ extension }) => {
  const page = await extension.open(newIssue);
  await written(page);
  let panel = await openPanel(page);
  await unfold(panel, 'steps-missing');
  await finding(panel, 'steps-missing').getByRole('textbox').first().fill('Faktura öffnen');
  await page.getByRole('button', { name: 'Anlegen', exact: true }).click();
  await panel.getByRole('button', { name: 'Trotzdem senden' }).click();
  await page.getByRole('button', { name: 'Anlegen', exact: true }).click();
  await expect(page.getByText('Ticket #1 wurde angelegt.')).toBeVisible();
  await page.goto(new URL(newIssue, page.url()).href);
  await written(page);
  panel = await panelOf(page);
  await expect(panel.getByText('Klicken Sie jetzt')).toHaveCount(0);
  await unfold(panel, 'steps-missing');
  await expect(finding(panel, 'steps-missing').getByRole('textbox').first()).toHaveValue('');
});

test('the mark of a field says what is open there, each severity by itself, and leads to its finding', async ({
  extension,
}) => {
  const page = await extension.open(newIssue);
  await written(page);
  const labels = (): Promise<string[] | undefined> =>
    inMarks(page, `(root) => [...root.querySelectorAll('.mark')].map((m) => m.getAttribute('aria-label'))`);
  await expect.poll(labels).toContainEqual(expect.stringMatching(/^\d+ Muss-Angaben?, \d+ Soll-Angaben?.* offen/));
  expect((await labels())?.filter((label) => /\b1 (Muss|Soll|Kann)-Angaben\b/.test(label))).toEqual([]);
  const first = await openPanel(page);
  await expect(finding(first, 'priority-missing').locator('[aria-expanded=true]')).toHaveCount(0);
  const priority = page.locator('#issue_priority_id');
  await priority.scrollIntoViewIfNeeded();
  const box = await priority.boundingBox();
  const marks = await inMarks<{ x: number; y: number; name: string }[]>(
    page,
    `(root) => [...root.querySelectorAll('.mark')].map((m) => { const r = m.getBoundingClientRect(); return { x: r.x + r.width / 2, y: r.y + r.height / 2 }; })`,
  );
  const mark = marks?.find(({ y }) => box && y > box.y - 4 && y < box.y + box.height + 4);
  if (mark) await page.mouse.click(mark.x, mark.y);
  await expect(finding(first, 'priority-missing').locator('[data-finding-head]')).toBeFocused();
  await expect(finding(first, 'priority-missing').locator('[data-finding-head]')).toHaveAttribute(
    'aria-expanded',
    'true',
  );
});

test('Escape and the button close the panel, and the focus returns to the form', async ({ extension }) => {
  const page = await extension.open(newIssue);
  await subject(page).click();
  const panel = await openPanel(page);
  await panel.getByRole('button', { name: 'Einstellungen' }).focus();
  closeByKey(page);
  await expect.poll(() => hasPanel(page)).toBe(false);
  await expect(subject(page)).toBeFocused();
});

test('the panel remembers its side and its width', async ({ extension }) => {
  const page = await extension.open(newIssue);
  const panel = await openPanel(page);
  await panel.getByRole('button', { name: 'Links andocken' }).click();
  await expect(panel.getByRole('button', { name: 'Rechts andocken' })).toBeVisible();
  await page.reload();
  await expect((await panelOf(page)).getByRole('button', { name: 'Rechts andocken' })).toBeVisible();
});

test('a press on the pill or on a mark counts, also when they are drawn anew under it', async ({ extension }) => {
  const page = await extension.open(newIssue);
  await subject(page).fill(title);
  await expect.poll(() => pillText(page)).toBeTruthy();
  for (const selector of ['.pill', '.mark']) {
    const middle = `(root) => { const r = root.querySelector('${selector}').getBoundingClientRect(); return { x: r.x + r.width / 2, y: r.y + r.height / 2 }; }`;
    const at = await inMarks<{ x: number; y: number }>(page, middle);
    const before = await pillText(page);
    await page.mouse.move(at?.x ?? 0, at?.y ?? 0);
    await page.mouse.down();
    await description(page).fill(selector === '.pill' ? text : '');
    await expect.poll(() => pillText(page)).not.toBe(before);
    await page.mouse.up();
    await expect.poll(() => hasPanel(page)).toBe(true);
    await (await panelOf(page)).getByRole('button', { name: 'Schließen', exact: true }).click();
    await expect.poll(() => hasPanel(page)).toBe(false);
  }
});
