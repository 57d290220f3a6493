/** The data of the system beside its page: asked for with the reader's session, and silent wherever it is not to be had. */
import type { Frame, Page } from '@playwright/test';
import { expect, openPanel, panelOf, test as base, type Extension } from './fixture.ts';
import { startDesk, type Desk } from './record-desk.ts';

const test = base.extend<{ desk: Desk; elsewhere: Desk }>({
  elsewhere: async ({ language: _ }, use) => {
    const desk = await startDesk();
    await use(desk);
    await desk.close();
  },
  desk: async ({ elsewhere }, use) => {
    const desk = await startDesk(`${elsewhere.url}/rest/api/2/issue/ERP-8`);
    await use(desk);
    await desk.close();
  },
  redmine: async ({ desk }, use) => {
    await use({ url: desk.url, issues: [], close: () => Promise.resolve() });
  },
});
test.describe.configure({ timeout: 120_000 });

const lacks = (panel: Frame, rule: string) => panel.locator(`[data-lacks="${rule}"]`);
const whole = (panel: Frame) => panel.getByText(/^Auch aus den Daten des Systems gelesen:/);
/** The background knows this of the ticket that a tab shows, be it nothing. */
const isTold = async (extension: Extension, part: 'shown' | 'record'): Promise<boolean> =>
  (await extension.worker()).evaluate(
    async (part) =>
      Object.values(await chrome.storage.session.get(null)).some(
        (tab) => (tab as { detail?: Record<string, unknown> }).detail?.[part] !== undefined,
      ),
    part,
  );
/** Of each tab, which ticket is known, and of which one the comments of the data are; undefined where they are not there. */
const allComments = async (extension: Extension) =>
  (await extension.worker()).evaluate(async () => {
    type Stored = Record<string, { told?: { comments: { text: string }[] }; detail?: { shown: { number: string } } }>;
    const stored = await chrome.storage.session.get<Stored>(null);
    const known = Object.keys(stored).flatMap((key) => {
      const [, tab] = /^tab:(\d+)$/.exec(key) ?? [];
      const number = stored[key]?.detail?.shown.number;
      if (tab === undefined || number === undefined) return [];
      const texts = stored[`told:${tab}`]?.told?.comments.map(({ text }) => text);
      return [{ number, told: texts?.map((text) => /von ERP-\d/.exec(text)?.[0] ?? '') }];
    });
    return known.toSorted((a, b) => a.number.localeCompare(b.number));
  });
const comments = async (extension: Extension) => (await allComments(extension))[0];
const marked = (page: Page): Promise<string> =>
  page.evaluate(() =>
    [...(CSS.highlights.get('ticketklar') ?? [])].map((range) => (range as Range).toString()).join('|'),
  );

test('knows the comments and files that the page has folded away, and shows on the page what stands there', async ({
  extension,
  desk,
}) => {
  const page = await extension.open('/browse/ERP-8');
  const panel = await openPanel(page);
  await expect(whole(panel)).toHaveText(
    'Auch aus den Daten des Systems gelesen: 1 Kommentar, 1 Datei, „Gemeldet von“, „Version und Client“',
  );
  await expect(panel.getByText('mit 2 Kommentaren gelesen')).toBeVisible();
  // Said in the comment that the page has folded away, by the reporter.
  await expect(lacks(panel, 'environment-missing')).toHaveCount(0);
  await expect(panel.getByRole('button', { name: /^Auf der Seite zeigen: Live oder Test/ })).toHaveCount(0);
  await expect(panel.getByText('Kommentar 1', { exact: true })).toBeVisible();
  // The second comment is the first one on the page.
  await panel
    .getByRole('button', { name: /^Auf der Seite zeigen: .*seit gestern/ })
    .first()
    .click();
  await expect.poll(() => marked(page)).toContain('seit gestern');
  expect(desk.asked).toEqual([{ method: 'GET', path: '/rest/api/2/issue/ERP-8', signedIn: true }]);
});

test('asks again for a page that is loaded anew and for what the page has new, not for every change', async ({
  extension,
  desk,
}) => {
  const page = await extension.open('/browse/ERP-8');
  const panel = await openPanel(page);
  await expect(whole(panel)).toBeVisible();
  await page.locator('#summary-val').evaluate((heading) => heading.append(' today'));
  await expect(panel.getByRole('heading', { name: /today$/ })).toBeVisible();
  expect(desk.asked).toHaveLength(1);
  await page.reload();
  await expect(whole(await panelOf(page))).toBeVisible();
  await expect.poll(() => desk.asked.length).toBe(2);
});

test('goes on with an app to its next ticket, and takes nothing of the one before', async ({ extension, desk }) => {
  const page = await extension.open('/browse/ERP-8');
  const panel = await openPanel(page);
  await expect(whole(panel)).toBeVisible();
  expect(await comments(extension)).toMatchObject({ number: 'ERP-8', told: ['von ERP-8', ''] });
  await page.evaluate(() => window.dispatchEvent(new CustomEvent('go', { detail: 'ERP-9' })));
  await expect.poll(() => comments(extension)).toMatchObject({ number: 'ERP-9', told: ['von ERP-9', ''] });
  await expect(whole(panel)).toBeVisible();
  expect(desk.asked.map(({ path }) => path)).toEqual(['/rest/api/2/issue/ERP-8', '/rest/api/2/issue/ERP-9']);
});

test('gives away what it read longest ago where the browser has no more room, and asks again when it is looked at', async ({
  extension,
  desk,
}) => {
  desk.answers('long');
  const first = await extension.open('/browse/ERP-8');
  await expect(whole(await openPanel(first))).toBeVisible();
  await (
    await extension.worker()
  ).evaluate(async () => {
    const room = chrome.storage.session.QUOTA_BYTES - (await chrome.storage.session.getBytesInUse(null));
    await chrome.storage.session.set({ other: 'x'.repeat(room - 8_000) });
  });
  const second = await extension.open('/browse/ERP-9');
  await second.bringToFront();
  const of = (number: string, told: string[] | undefined) => ({ number, told });
  await expect.poll(() => allComments(extension)).toEqual([of('ERP-8', undefined), of('ERP-9', ['von ERP-9', ''])]);
  await (await extension.worker()).evaluate(() => chrome.storage.session.remove('other'));
  await first.bringToFront();
  await first.locator('#summary-val').evaluate((heading) => heading.append(' today'));
  await expect
    .poll(() => allComments(extension))
    .toEqual([of('ERP-8', ['von ERP-8', '']), of('ERP-9', ['von ERP-9', ''])]);
  expect(desk.asked.map(({ path }) => path.slice(-1)).join('')).toBe('898');
});

test('asks nothing for a page that nobody looks at, until somebody does', async ({ extension, desk }) => {
  const page = await extension.open('/browse/ERP-8?later');
  const other = await extension.context.newPage();
  await other.goto(`${desk.url}/blank`);
  await other.bringToFront();
  await page.evaluate(() => window.dispatchEvent(new Event('draw')));
  await expect.poll(() => isTold(extension, 'shown')).toBe(true);
  const inFront = Date.now();
  await page.bringToFront();
  await expect.poll(() => desk.times.length).toBe(1);
  expect(desk.times[0]).toBeGreaterThanOrEqual(inFront);
});

for (const [name, kind] of [
  ['is signed out', 'signed-out'],
  ['answers with a page to sign in', 'sign-in-page'],
  ['sends to another host', 'redirect'],
  ['answers ten megabytes', 'endless'],
  ['answers no JSON after all', 'broken'],
  ['refuses', 'forbidden'],
  ['is that of another ticket', 'another'],
] as const)
  test(`is silent where the data of the system ${name}: the page alone speaks`, async ({
    extension,
    desk,
    elsewhere,
  }) => {
    desk.answers(kind);
    const page = await extension.open('/browse/ERP-8');
    const panel = await openPanel(page);
    await expect.poll(() => isTold(extension, 'record')).toBe(true);
    await expect(panel.getByText('mit 1 Kommentar gelesen')).toBeVisible();
    await expect(lacks(panel, 'environment-missing')).toBeVisible();
    await expect(whole(panel)).toHaveCount(0);
    expect(elsewhere.asked).toEqual([]);
    expect(desk.asked).toHaveLength(1);
  });
