/** Pages that make it hard: nothing of ours breaks them, nothing of theirs breaks us. */
import type { Page } from '@playwright/test';
import {
  clickMark,
  expect,
  finding,
  inMarks,
  newIssue,
  openPanel,
  panelOf,
  pillText,
  test,
  unfold,
} from './fixture.ts';

const header = (name: string, value: string): string => `?h:${name}=${encodeURIComponent(value)}`;
const subject = (page: Page) => page.locator('#issue_subject');

const policies: readonly [name: string, query: string][] = [
  [
    'forbids every trusted-types policy',
    header('content-security-policy', "trusted-types 'none'; require-trusted-types-for 'script'"),
  ],
  [
    'forbids all styles, scripts and frames',
    header('content-security-policy', "default-src 'none'; style-src 'none'; frame-src 'none'"),
  ],
  ['demands that everything in it opts in', header('cross-origin-embedder-policy', 'require-corp')],
];
for (const [name, query] of policies) {
  test(`a page that ${name} has its pill and its panel`, async ({ extension }) => {
    const page = await extension.open(newIssue + query);
    const panel = await openPanel(page);
    await expect(panel.getByText('Störung')).toBeVisible();
  });
}

test('a page in a sandbox has its pill and its panel, and a text can be kept there', async ({ extension }) => {
  const page = await extension.open(newIssue + header('content-security-policy', 'sandbox allow-scripts allow-forms'));
  await subject(page).fill('Rechnungsdruck bricht ab');
  const panel = await openPanel(page);
  await panel.getByRole('button', { name: /^Entwürfe/ }).click();
  await panel.getByRole('button', { name: 'Als Entwurf sichern' }).click();
  await expect(panel.getByText('Gesichert.')).toBeVisible();
});

test('what is typed in the panel is not seen by the page', async ({ extension }) => {
  const page = await extension.open('/browser/hostile/keys.html');
  await subject(page).press('R');
  expect(await page.evaluate('window.seen')).toContain('R');
  const panel = await openPanel(page);
  await unfold(panel, 'steps-missing');
  const step = finding(panel, 'steps-missing').getByRole('textbox').first();
  await step.focus();
  const before = await page.evaluate('window.seen');
  await page.keyboard.type('Faktura');
  await expect(step).toHaveValue('Faktura');
  expect(await page.evaluate('window.seen')).toBe(before);
});

test('fields that are named like methods of a form are read all the same', async ({ extension }) => {
  const page = await extension.open('/browser/hostile/clobbers.html');
  await expect.poll(() => pillText(page)).toContain('Reifegrad');
  const before = await pillText(page);
  await subject(page).fill('Rechnungsdruck bricht mit FI-1042 ab');
  await expect.poll(() => pillText(page)).not.toBe(before);
});

test('a page that takes everything foreign away is left in peace', async ({ extension }) => {
  const page = await extension.open('/browser/hostile/throws-out.html');
  await expect.poll(() => page.evaluate('window.thrown')).toBeGreaterThan(0);
  // A fight goes on within milliseconds; two seconds without one are peace.
  await expect.poll(() => page.evaluate('performance.now() - window.last')).toBeGreaterThan(2_000);
  expect(await page.evaluate('window.thrown')).toBeLessThan(10);
  await expect(page.locator('[data-ticketklar]')).toHaveCount(0);
});

test('a page that does not let the panel live is told so beside the pill, and the next press tries again', async ({
  extension,
}) => {
  const page = await extension.open('/browser/hostile/no-panel.html');
  const note = (): Promise<string | undefined> => inMarks(page, `(root) => root.querySelector('.note').textContent`);
  await clickMark(page, '.pill');
  await expect.poll(note).toContain('Diese Seite lässt die Hinweise nicht zu');
  await page.evaluate('window.refuses = false');
  const panel = await openPanel(page);
  await expect(panel.getByText('Störung')).toBeVisible();
  await expect.poll(note).toBe('');
});

test('a page that calls the focus back lets the panel have it', async ({ extension }) => {
  const page = await extension.open('/browser/hostile/focus-trap.html');
  const panel = await openPanel(page);
  await panel.getByRole('button', { name: 'Schließen' }).focus();
  await expect.poll(() => panel.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Schließen');
  await page.keyboard.press('Shift+Tab');
  await expect
    .poll(() => panel.evaluate(() => document.activeElement?.getAttribute('aria-label')))
    .toBe('Einstellungen');
});

test('a page whose handlers throw hears no error of ours and keeps its text', async ({ extension }) => {
  const page = await extension.open('/browser/weather/throws.html');
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await expect.poll(() => pillText(page)).toContain('Reifegrad');
  await subject(page).fill('Rechnungsdruck');
  await expect.poll(() => pillText(page)).toContain('Reifegrad');
  expect(errors.filter((message) => message !== 'own error of the page')).toEqual([]);
  await expect(subject(page)).toHaveValue('Rechnungsdruck');
});

test('two forms on one page: the panel asks which one', async ({ extension }) => {
  const page = await extension.open('/browser/weather/two-forms.html');
  await page.locator('[name=subject]').fill('Printer on floor 2 does not print');
  const panel = await openPanel(page);
  await expect(panel.getByText('Für welches?')).toBeVisible();
  await panel.getByRole('button', { name: 'Formular 2: Ohne Titel' }).click();
  await expect(panel.getByRole('button', { name: 'Formular 2: Ohne Titel' })).toHaveAttribute('aria-pressed', 'true');
});

test('among 5,000 nodes and a list that never rests the pill follows what is typed', async ({ extension }) => {
  const page = await extension.open('/browser/weather/large.html');
  await expect.poll(() => pillText(page)).toContain('Reifegrad');
  const before = await pillText(page);
  await subject(page).pressSequentially('Rechnungsdruck bricht ab');
  await expect(subject(page)).toHaveValue('Rechnungsdruck bricht ab');
  await expect.poll(() => pillText(page)).not.toBe(before);
});

test('a form that the page takes away while it is being filled leaves its text in reach', async ({ extension }) => {
  const page = await extension.open(newIssue);
  await openPanel(page);
  await subject(page).fill('Rechnungsdruck bricht ab');
  await expect.poll(() => pillText(page)).toContain('Reifegrad');
  await page.evaluate(() => document.getElementById('issue-form')?.remove());
  const panel = await panelOf(page);
  await expect(panel.getByText('Ihr Text „Rechnungsdruck bricht ab“')).toBeVisible();
  await panel.getByRole('button', { name: 'Als Entwurf sichern' }).click();
  await expect(panel.getByText('Gesichert.')).toBeVisible();
});

test('after an update of the extension nothing of the old one remains, and no error reaches the page', async ({
  extension,
}) => {
  const page = await extension.open(newIssue);
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await subject(page).fill('Rechnungsdruck');
  await openPanel(page);
  const worker = await extension.worker();
  await worker.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
  await subject(page).fill('Rechnungsdruck bricht ab');
  await expect.poll(() => page.locator('[data-ticketklar=panel]').count()).toBe(0);
  await expect(subject(page)).toHaveValue('Rechnungsdruck bricht ab');
  expect(errors).toEqual([]);
});

test('after the extension was removed the first click sends, without a key pressed in between', async ({
  extension,
  redmine,
}) => {
  const page = await extension.open(newIssue);
  await subject(page).fill('Rechnungsdruck');
  await expect.poll(() => pillText(page)).toMatch(/[1-9]\d* offen/);
  const worker = await extension.worker();
  await worker.evaluate(() => void chrome.management.uninstallSelf()).catch(() => undefined);
  await expect.poll(() => extension.context.serviceWorkers().length).toBe(0);
  await page.getByRole('button', { name: 'Anlegen', exact: true }).click();
  await expect(page.getByText('Ticket #1 wurde angelegt.')).toBeVisible();
  expect(redmine.issues).toHaveLength(1);
});

test('a modal dialog with a form has the marks inside it, where they can be used', async ({ extension }) => {
  const page = await extension.open('/browser/weather/modal.html');
  await page.getByRole('button', { name: 'Open' }).click();
  await subject(page).fill('Rechnungsdruck');
  await expect.poll(() => page.locator('dialog [data-ticketklar=marks]').count()).toBe(1);
  const panel = await openPanel(page);
  await expect(panel.getByText('Störung')).toBeVisible();
  await expect(page.locator('dialog')).toHaveAttribute('open');
  await expect(subject(page)).toHaveValue('Rechnungsdruck');
});

test('a dialog that opens takes the panel in as it is, with the answer that was begun in it', async ({ extension }) => {
  const page = await extension.open('/browser/weather/modal.html');
  await page.getByRole('button', { name: 'Open' }).click();
  await subject(page).fill('Rechnungsdruck bricht ab');
  await page.locator('dialog').evaluate((dialog: HTMLDialogElement) => dialog.close());
  const panel = await openPanel(page);
  await panel.evaluate(() => Object.assign(window, { stays: true }));
  await page.locator('dialog').evaluate((dialog: HTMLDialogElement) => dialog.showModal());
  await expect.poll(() => page.locator('dialog [data-ticketklar=panel]').count()).toBe(1);
  expect(await panel.evaluate('window.stays')).toBe(true);
  await panel.getByRole('button', { name: 'ändern' }).click();
  await expect(panel.getByLabel('Vorgangsart')).toBeFocused();
});

test('a search, a login and a comment are not taken for tickets', async ({ extension }) => {
  const page = await extension.open('/browser/weather/other-forms.html');
  await expect(page.getByText('no tickets here')).toBeVisible();
  // The page part has come and has found nothing.
  const worker = await extension.worker();
  await expect
    .poll(() => worker.evaluate(async () => Object.keys(await chrome.storage.session.get(null)).length))
    .toBe(1);
  await page.locator('[name=comment]').fill('A comment');
  // Among them comes a form for tickets: it is found, and it is the only one.
  await page.evaluate(() => {
    const form = document.createElement('form');
    const named = (text: string, field: HTMLElement): HTMLElement => {
      const label = document.createElement('label');
      label.append(text, field);
      return label;
    };
    form.append(
      named('Subject', document.createElement('input')),
      named('Description', document.createElement('textarea')),
    );
    document.body.append(form);
  });
  await expect.poll(() => pillText(page)).toBeTruthy();
  const found = await worker.evaluate(async () => Object.values(await chrome.storage.session.get(null)));
  expect(found.map((tab) => Object.keys((tab as { forms: object }).forms).length)).toEqual([1]);
});

test('a form of a known system that comes later, beside one that nobody knows, is known all the same', async ({
  extension,
}) => {
  const page = await extension.open('/browser/weather/two-forms.html');
  await expect.poll(() => pillText(page)).toBeTruthy();
  const panel = await openPanel(page);
  await page.evaluate(async (path) => {
    const html = await (await fetch(path)).text();
    const form = new DOMParser().parseFromString(html, 'text/html').getElementById('issue-form');
    for (const other of document.querySelectorAll('form')) other.remove();
    if (form) document.body.prepend(document.adoptNode(form));
  }, newIssue);
  await expect(panel.getByText('in Redmine')).toBeVisible();
});
