/** Every site on its pages: what is found where, what it reads, what can be written, what becomes of sending. */
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Frame, Page } from '@playwright/test';
import type { In, Out, VerbName } from '../../extension/messages/channel.ts';
import type { form as formChannel } from '../../extension/messages/form.ts';
import type { Snapshot } from '../../extension/messages/parts.ts';
import type { Ticket } from '../../core/ticket.ts';
import type { PanelState } from '../../extension/messages/panel.ts';
import { isAt } from '../../extension/sites/address.ts';
import type { SiteCase } from '../sites/case.ts';
import { sites } from '../../extension/sites/index.ts';
import { servePages } from '../sites/serve.ts';
import { ticketOn } from '../sites/ticket.ts';
import { expect, inMarks, startExtension, test as base, type Extension } from './extension/fixture.ts';

type Channel = typeof formChannel;

/** One browser for all cases of a worker: each case has a tab of its own. */
const test = base.extend<object, { pages: string; browserWithUs: Extension }>({
  pages: [
    async ({ browserName: _ }, use) => {
      const { url, close } = await servePages();
      await use(url);
      await close();
    },
    { scope: 'worker' },
  ],
  browserWithUs: [
    async ({ pages }, use) => {
      const { extension, close } = await startExtension({ url: pages }, { language: 'de', granted: true });
      await use(extension);
      await close();
    },
    { scope: 'worker' },
  ],
});

/** Asks the page part of a frame as the background does. */
async function ask<K extends VerbName<Channel>>(
  extension: Extension,
  at: Frame,
  verb: K,
  data: In<Channel, K>,
): Promise<Out<Channel, K> | undefined> {
  const worker = await extension.worker();
  const reply = await worker.evaluate(
    async ([url, frame, message]) => {
      const tabId = (await chrome.tabs.query({})).find((one) => one.url === url)?.id ?? -1;
      const all = await chrome.scripting
        .executeScript({ target: { tabId, allFrames: true }, func: () => location.href })
        .catch(() => []);
      // The frame of an editor that the page has written into has the address of the page; the outer one is older.
      const here = all.filter(({ result }) => result === frame).map((one) => one.frameId);
      const frameId = here.length === 0 ? -1 : Math.min(...here);
      const answer: unknown = await chrome.tabs.sendMessage(tabId, message, { frameId }).catch(() => undefined);
      return answer;
    },
    [at.page().url(), at.url(), { channel: 'form', verb, data }] as const,
  );
  return (reply as { data?: Out<Channel, K> } | undefined)?.data;
}

const snapshotsOf = async (extension: Extension, at: Frame): Promise<readonly Snapshot[]> =>
  (await ask(extension, at, 'read', {}))?.forms ?? [];

const said = (snapshot: Snapshot | undefined, place: string): unknown => {
  if (!snapshot) return undefined;
  const { ticket, target, markup, submit, template } = snapshot;
  const { attachments, fields, ...texts } = ticket;
  return { ...fields, ...texts, target, markup, submit, template, files: attachments.map(({ name }) => name) }[place];
};

const folder = new URL('../sites/', import.meta.url);
const ids = readdirSync(fileURLToPath(folder), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

for (const id of ids) {
  const { cases } = (await import(new URL(`${id}/cases.ts`, folder).href)) as { cases: readonly SiteCase[] };
  test.describe(id, () => {
    for (const one of cases)
      test(one.says, async ({ browserWithUs: extension, pages }) => {
        const page = await extension.context.newPage();
        await page.goto(`${pages}/${id}/${one.page}${one.at ?? ''}`);
        await run(extension, await frameOf(page, one), id, one);
        await page.close();
      });
    test('is tried on a page that is older or newer than it was written for', () => {
      expect(cases.some(({ drift }) => drift)).toBe(true);
    });
  });
}

/** Where the form or the ticket stands. */
async function frameOf(page: Page, { frame: part }: SiteCase): Promise<Frame> {
  const found = (): Frame | undefined => page.frames().find((one) => one.url().includes(part ?? ''));
  await expect.poll(found, 'the frame is there').toBeDefined();
  return found() ?? page.mainFrame();
}

/** What the panel would say about the tab now. */
async function pictureOf(extension: Extension, tab: number): Promise<PanelState | undefined> {
  const [own] = extension.context.pages().filter((one) => one.url().startsWith('chrome-extension:'));
  const asking = own ?? (await extension.open(`chrome-extension://${extension.id}/extension/options/index.html`));
  const reply: { data?: PanelState } = await asking.evaluate(
    (t) => chrome.runtime.sendMessage({ channel: 'panel', verb: 'state', data: { tab: t } }),
    tab,
  );
  return reply.data;
}

const words = (text: string | undefined): string =>
  (text ?? '')
    .replace(/(?:\d+\.|[-•*#>])\s/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** What the panel is told of the ticket, before anything was pressed on its page. */
async function expectRead(extension: Extension, at: Frame, shows: NonNullable<SiteCase['shows']>): Promise<void> {
  const worker = await extension.worker();
  const tab = await worker.evaluate(
    async (url) => (await chrome.tabs.query({})).find((one) => one.url === url)?.id ?? -1,
    at.page().url(),
  );
  const of = async (): Promise<Ticket | undefined> => (await pictureOf(extension, tab))?.review?.guided.ticket;
  const since = (shows.comments ?? []).filter(({ text }) => text !== shows.body && text !== '');
  await expect
    .poll(async () => (await of())?.comments?.map(({ text }) => words(text)), 'the comments since are read')
    .toEqual(since.map(({ text }) => text));
  const ticket = await of();
  expect(words(ticket?.body)).toBe(shows.body);
  expect(shows.title).toContain(ticket?.title);
  expect(ticket?.comments?.map(({ internal }) => internal)).toEqual(since.map(({ internal }) => internal));
  expect(ticket?.attachments.map(({ name }) => name)).toEqual(shows.attachments ?? []);
  const review = (await pictureOf(extension, tab))?.review;
  const named = { 'nobody knows': ['unknown', 'closed'], 'no box': ['none', 'closed'] }[String(shows.reply)];
  expect(named ?? [shows.reply, 'closed']).toContain(review?.reply);
}

type Sends = NonNullable<SiteCase['sends']>;

async function send(extension: Extension, at: Frame, form: string, sends: Sends, caption: string): Promise<void> {
  const page = at.page();
  const worker = await extension.worker();
  const tab = await worker.evaluate(
    async (url) => (await chrome.tabs.query({})).find((one) => one.url === url)?.id ?? -1,
    page.url(),
  );
  const of = (): Promise<PanelState | undefined> => pictureOf(extension, tab);
  await expect.poll(async () => (await of())?.guided?.assessment.ready, 'something is missing').toBe(false);
  const { held = true, outcome, number, link, press } = sends;
  const button = press === undefined ? at.getByRole('button', { name: caption, exact: true }) : at.locator(press);
  await page.bringToFront();
  await button.click();
  if (held) {
    await expect.poll(async () => (await of())?.question, 'the first attempt is held').toBeTruthy();
    await button.click();
  }
  if (outcome === 'unknown') {
    await expect.poll(async () => (await of())?.question).toBeUndefined();
    expect((await of())?.became).toBeUndefined();
    return;
  }
  await expect.poll(async () => (await of())?.became?.state, `${form} was ${outcome}`).toBe(outcome);
  const became = (await of())?.became;
  if (number !== undefined) expect(became?.number).toBe(number);
  if (link !== undefined) expect(became?.link).toMatch(new RegExp(`${link.replace(/[?.]/g, '\\$&')}$`));
}

async function run(extension: Extension, at: Frame, id: string, one: SiteCase): Promise<void> {
  if (one.shows) {
    const of = sites.find((site) => site.id === id)?.page;
    expect(of && isAt(of.at, new URL(at.url()))).toBe(true);
    await expectRead(extension, at, one.shows);
    expect(of && (await ticketOn(at, of))).toEqual(one.shows);
    return;
  }
  if (one.form === 'none') {
    await at.waitForLoadState('networkidle');
    expect((await snapshotsOf(extension, at)).filter(({ form }) => !form.startsWith('generic'))).toEqual([]);
    return;
  }
  const isIt = ({ form }: Snapshot): boolean => (one.form === undefined ? form.startsWith(id) : form === one.form);
  const read = async (): Promise<Snapshot | undefined> => (await snapshotsOf(extension, at)).find(isIt);
  await expect.poll(read, `a form of ${id} is found`).toBeTruthy();
  const first = await read();
  const form = first?.form ?? '';

  if (one.finds) {
    const checked = await ask(extension, at, 'check', { form });
    expect(Object.fromEntries((checked?.fields ?? []).map(({ place, by }) => [place, by]))).toEqual(one.finds);
    expect(checked?.buttons).toBeGreaterThan(0);
  }
  for (const [place, value] of Object.entries(one.reads ?? {}))
    expect([place, said(first, place)]).toEqual([place, value]);
  if (one.wanted) expect(first?.wanted.map(({ label }) => label)).toEqual(one.wanted);

  const writes = Object.entries(one.writes ?? {}) as [In<Channel, 'fill'>['parts'][number]['place'], string | object][];
  for (const [place, what] of writes) {
    const {
      value,
      result = 'written',
      reads = value,
    } = (typeof what === 'string' ? { value: what } : what) as {
      value: string;
      result?: string;
      reads?: string;
    };
    const answer = await ask(extension, at, 'fill', { form, parts: [{ place, value }] });
    expect([place, answer?.results[0]?.result]).toEqual([place, result]);
    if (result === 'written') expect([place, said(await read(), place)]).toEqual([place, reads]);
  }
  for (const [name, { result, holds }] of Object.entries(one.gives ?? {})) {
    const kind = name.endsWith('.png') ? 'image/png' : 'text/plain';
    const answer = await ask(extension, at, 'file', { form, id: name, name, kind, data: btoa(name), isLast: true });
    expect([name, answer?.result]).toEqual([name, result]);
    // Not waited for: it counts as attached only once it is there.
    if (holds !== undefined) expect(await at.locator(holds).count(), `${name}: ${holds}`).toBe(1);
  }
  if (one.sends) await send(extension, at, form, one.sends, first?.submit ?? '');
}

test('marks of text and files that have one field stand beside each other', async ({ browserWithUs, pages }) => {
  const page = await browserWithUs.context.newPage();
  await page.goto(`${pages}/github/new.html/acme/erp/issues/new`);
  const boxes = (): Promise<{ left: number; right: number; top: number }[] | undefined> =>
    inMarks(
      page,
      `(root) => [...root.querySelectorAll('.mark')].map((mark) => mark.getBoundingClientRect()).filter(({ width }) => width > 0)
        .map(({ left, right, top }) => ({ left, right, top }))`,
    );
  const side = async (): Promise<number> => {
    const all = (await boxes()) ?? [];
    return all.filter((one) => all.some(({ left, top }) => top === one.top && one.right <= left)).length;
  };
  await expect.poll(side).toBeGreaterThan(0);
  await page.close();
});
