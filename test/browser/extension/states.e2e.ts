/** What is known of a tab: which form is which, what was sent, and that nothing old takes the place of something newer. */
import type { Page } from '@playwright/test';
import type { PanelState } from '../../../extension/messages/panel.ts';
import { expect, newIssue, openPanel, pillText, test, type Extension } from './fixture.ts';

const key = 'redmine:0';
const title = 'Rechnungsdruck bricht mit FI-1042 ab';

/** A page of ours beside the tab, as a side panel stands there: it asks for the picture and hears all news. */
async function beside(extension: Extension, page: Page) {
  const tab = await (
    await extension.worker()
  ).evaluate(async (url) => (await chrome.tabs.query({})).find((t) => t.url === url)?.id ?? -1, page.url());
  const own = await extension.context.newPage();
  await own.goto(`chrome-extension://${extension.id}/extension/options/index.html`);
  await own.evaluate(() => {
    const heard: unknown[] = [];
    Object.assign(globalThis, { heard });
    chrome.runtime.onMessage.addListener((raw: { channel?: string; data?: { state?: unknown } }) => {
      if (raw.channel === 'news') heard.push(raw.data?.state);
    });
  });
  await page.bringToFront();
  return {
    tab,
    heard: () => own.evaluate(() => (globalThis as unknown as { heard: PanelState[] }).heard),
    state: (): Promise<PanelState> =>
      own.evaluate(async (t) => {
        const message = { channel: 'panel', verb: 'state', data: { tab: t } };
        const reply: { data: PanelState } = await chrome.runtime.sendMessage(message);
        return reply.data;
      }, tab),
  };
}

test('a form keeps its name when another one is made larger', async ({ extension }) => {
  const page = await extension.open('/browser/weather/alike-forms.html');
  await expect.poll(() => pillText(page)).toContain('Reifegrad');
  await page.locator('#first input').fill('Erstes');
  await page.locator('#second input').fill('Zweites');
  const { state } = await beside(extension, page);
  const names = async (): Promise<Record<string, string>> =>
    Object.fromEntries((await state()).forms.map((form) => [form.title, form.key]));
  const before = await names();
  expect(Object.keys(before).sort()).toEqual(['Erstes', 'Zweites']);
  for (const [first, second] of [
    ['20px', '900px'],
    ['900px', '20px'],
  ]) {
    await page.evaluate(
      ([a = '', b = '']) =>
        document.querySelectorAll('textarea').forEach((area, n) => (area.style.height = n === 0 ? a : b)),
      [first, second],
    );
    expect(await names()).toEqual(before);
  }
});

test('what was sent is called sent, and nothing of it is said while the form still stands', async ({ extension }) => {
  const page = await extension.open(newIssue);
  await expect.poll(() => pillText(page)).toContain('Reifegrad');
  await page.locator('#issue_subject').fill(title);
  const { state, heard } = await beside(extension, page);
  // The page's own check cancels the first attempt.
  await page.evaluate(() =>
    document
      .querySelector('#issue-form')
      ?.addEventListener('submit', (event) => event.preventDefault(), { once: true }),
  );
  /** The first click is held by us, because something is missing; the second one is the attempt. */
  const attempt = async (): Promise<void> => {
    for (let n = 0; n < 2; n += 1) await page.locator('input[name=commit]').click();
  };
  await attempt();
  await expect.poll(async () => (await state()).form?.key).toBe(key);
  expect((await state()).last).toBeUndefined();
  await attempt();
  await expect(page).toHaveURL(/issues\/\d+$/);
  await expect.poll(async () => (await state()).last).toMatchObject({ title, sent: true });
  await page.reload();
  expect((await state()).last).toMatchObject({ title, sent: true });
  expect((await heard()).filter((one) => one.last && !one.last.sent)).toEqual([]);
});

test('a reload of the page is not told as the end of its form', async ({ extension }) => {
  const page = await extension.open(newIssue);
  await expect.poll(() => pillText(page)).toContain('Reifegrad');
  await page.locator('#issue_subject').fill(title);
  const { state, heard } = await beside(extension, page);
  await expect.poll(async () => (await state()).form?.title).toBe(title);
  await page.reload();
  // While the page has no part of ours yet, the picture stays as it was.
  expect((await state()).forms).toHaveLength(1);
  await expect.poll(() => pillText(page)).toContain('Reifegrad');
  expect((await heard()).filter((one) => one.forms.length === 0)).toEqual([]);
});

test('marks and news that are older than what is shown change nothing', async ({ extension }) => {
  const page = await extension.open(newIssue);
  const panel = await openPanel(page);
  await page.locator('#issue_subject').fill(title);
  const { tab, state } = await beside(extension, page);
  // Everything that was typed has arrived everywhere: nothing of the page's own is on its way any more.
  await expect.poll(async () => (await state()).form?.title).toBe(title);
  const now = await state();
  await expect.poll(() => pillText(page)).toContain(`Reifegrad ${now.guided?.assessment.readiness ?? '?'} `);
  const shown = await pillText(page);
  const worker = await extension.worker();
  const marks = (turn: number) => ({
    turn,
    readiness: 3,
    ready: false,
    musts: 42,
    places: [],
    mode: 'advise',
    language: 'de',
  });
  const tellPage = (turn: number): Promise<unknown> =>
    worker.evaluate(
      ([t, form, m]) => chrome.tabs.sendMessage(t, { channel: 'form', verb: 'marks', data: { form, marks: m } }),
      [tab, key, marks(turn)] as const,
    );
  const tellPanel = (turn: number): Promise<unknown> =>
    worker.evaluate(
      (picture) =>
        chrome.runtime.sendMessage({ channel: 'news', verb: 'state', data: { state: picture } }).catch(() => undefined),
      {
        ...now,
        turn,
        form: { ...now.form, submit: '' },
        guided: undefined,
        trouble: 'too-long',
      } as unknown as PanelState,
    );
  await tellPage(now.turn - 1_000);
  await tellPanel(now.turn - 1_000);
  expect(await pillText(page)).toBe(shown);
  await expect(panel.getByText('zu lang')).toBeHidden();
  await tellPage(now.turn + 1_000_000);
  await tellPanel(now.turn + 1_000_000);
  await expect.poll(() => pillText(page)).toContain('42');
  await expect(panel.getByText('zu lang')).toBeVisible();
});

test('a detector that still waits for a form ends when its site is taken back', async ({ extension }) => {
  const page = await extension.open('/issues/1');
  const waits = async (): Promise<boolean | undefined> => {
    const session = await page.context().newCDPSession(page);
    const worlds: number[] = [];
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin.startsWith('chrome-extension://')) worlds.push(context.id);
    });
    await session.send('Runtime.enable');
    const expression = `globalThis[Symbol.for('ticketklar detector')]?.signal.aborted`;
    let aborted: unknown;
    for (const contextId of worlds)
      aborted ??= (await session.send('Runtime.evaluate', { contextId, expression, returnByValue: true })).result.value;
    await session.detach();
    return typeof aborted === 'boolean' ? !aborted : undefined;
  };
  await expect.poll(waits).toBe(true);
  const options = await extension.context.newPage();
  await options.goto(`chrome-extension://${extension.id}/extension/options/index.html`);
  await options.evaluate(() => chrome.permissions.remove({ origins: ['http://127.0.0.1/*'] }));
  await expect.poll(waits).toBe(false);
});
