/**
 * The real extension in a real Chromium: a fresh profile with the site already granted, the page, our marks inside
 * their closed root, and the panel as the frame that it is.
 */
import { mkdtemp, readFile, readlink, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  chromium,
  expect,
  test as base,
  type BrowserContext,
  type Frame,
  type Locator,
  type Page,
  type Worker,
} from '@playwright/test';
import { startRedmine, type Redmine } from '../../sites/redmine/server.ts';
import { chromiumFlags, requireChromium } from '../chromium.ts';
import { unfoldFinding } from '../unfold.ts';

const folder = process.env['TICKETKLAR_EXTENSION'] ?? fileURLToPath(new URL('../../../dist/chromium', import.meta.url));

export interface Extension {
  readonly context: BrowserContext;
  readonly id: string;
  /** The background as it runs now; it may have been stopped and started since. */
  worker(): Promise<Worker>;
  /** Stops the background, as the browser does after half a minute of rest. */
  stopWorker(): Promise<void>;
  /** Kills the browser as a power cut would, and starts it again with what it had left on the disk. */
  crash(): Promise<void>;
  open(path: string): Promise<Page>;
  /** Changes settings as the settings screen does. A Chromium without language packs has an English interface. */
  set(settings: Readonly<Record<string, unknown>>): Promise<void>;
}

interface Fixtures {
  /** `de` or `en`. */
  readonly language: string;
  /** False leaves the site as it is after installing: nothing is granted. */
  readonly granted: boolean;
  /** False: the disk refuses every database of the extension. */
  readonly stores?: boolean | undefined;
}

/** Writes what a click on *allow* writes. The prompt itself cannot be answered without a window. */
async function grant(profile: string, id: string): Promise<void> {
  const path = join(profile, 'Default', 'Preferences');
  const preferences = JSON.parse(await readFile(path, 'utf8')) as { extensions: { settings: Record<string, Setting> } };
  const setting = preferences.extensions.settings[id];
  if (!setting) throw new Error(`the profile does not know the extension ${id}`);
  for (const key of ['granted_permissions', 'runtime_granted_permissions'] as const) {
    const all = (setting[key] ??= { api: [], explicit_host: [], manifest_permissions: [], scriptable_host: [] });
    all.explicit_host = [...new Set([...(all.explicit_host ?? []), 'http://127.0.0.1/*'])];
  }
  await writeFile(path, JSON.stringify(preferences));
}
/** A file in the place of the folder for databases: none can be opened. */
async function refuseDatabases(profile: string): Promise<void> {
  const folder = join(profile, 'Default', 'IndexedDB');
  await rm(folder, { recursive: true, force: true });
  await writeFile(folder, '');
}
interface Granted {
  api?: string[];
  explicit_host?: string[];
  manifest_permissions?: string[];
  scriptable_host?: string[];
}
type Setting = Partial<Record<'granted_permissions' | 'runtime_granted_permissions', Granted>>;

const launch = (profile: string, language: string): Promise<BrowserContext> =>
  chromium.launchPersistentContext(profile, {
    headless: true,
    executablePath: requireChromium(),
    locale: language === 'de' ? 'de-DE' : 'en-GB',
    viewport: { width: 1280, height: 800 },
    timezoneId: 'Europe/Berlin',
    args: [
      ...chromiumFlags,
      `--lang=${language}`,
      '--enable-unsafe-extension-debugging',
      `--disable-extensions-except=${folder}`,
      `--load-extension=${folder}`,
    ],
  });

const workerOf = async (context: BrowserContext): Promise<Worker> =>
  context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));

export const test = base.extend<Fixtures & { extension: Extension; redmine: Redmine }>({
  language: ['de', { option: true }],
  granted: [true, { option: true }],
  stores: [true, { option: true }],
  redmine: async ({ language: _ }, use) => {
    const redmine = await startRedmine();
    await use(redmine);
    await redmine.close();
  },
  extension: async ({ language, granted, stores, redmine }, use) => {
    const { extension, close } = await startExtension(redmine, { language, granted, stores });
    await use(extension);
    await close();
  },
});

/** Starts a browser with the extension, outside of a test, too; `close` takes its profile away with it. */
export async function startExtension(
  redmine: Pick<Redmine, 'url'>,
  { language, granted, stores = true }: Fixtures,
): Promise<{ extension: Extension; close: () => Promise<void> }> {
  const profile = await mkdtemp(join(tmpdir(), 'ticketklar-'));
  let context = await launch(profile, language);
  const id = new URL((await workerOf(context)).url()).host;
  if (granted) {
    await context.close();
    await grant(profile, id);
    if (!stores) await refuseDatabases(profile);
    context = await launch(profile, language);
  }
  let settings: Readonly<Record<string, unknown>> = {};
  const extension: Extension = {
    get context() {
      return context;
    },
    async crash() {
      const gone = context.waitForEvent('close');
      // The lock of a profile names the process of its browser.
      const pid = Number((await readlink(join(profile, 'SingletonLock'))).split('-').at(-1));
      process.kill(pid, 'SIGKILL');
      await gone;
      await rm(join(profile, 'SingletonLock'), { force: true });
      // The browser writes its grants late; people who were asked an hour ago have them on the disk.
      await grant(profile, id);
      context = await launch(profile, language);
      await extension.set(settings);
      await ask(extension);
    },
    async set(changes) {
      settings = { ...settings, ...changes };
      const worker = await workerOf(context);
      await worker.evaluate((all) => chrome.storage.local.set({ 'ticketklar.settings': all }), settings);
    },
    id,
    worker: () => workerOf(context),
    async stopWorker() {
      const browser = await context.newPage();
      const session = await context.newCDPSession(browser);
      await session.send('ServiceWorker.enable');
      await session.send('ServiceWorker.stopAllWorkers');
      await browser.close();
    },
    async open(path) {
      const page = context.pages().find((p) => p.url() === 'about:blank') ?? (await context.newPage());
      await page.goto(path.startsWith('chrome-extension:') ? path : redmine.url + path);
      return page;
    },
  };
  await extension.set({ language });
  if (granted) await ask(extension);
  const close = async (): Promise<void> => {
    await context.close();
    await rm(profile, { recursive: true, force: true });
  };
  return { extension, close };
}

/** Asks as the popup does; the profile answers in place of the prompt. Then the detector is registered for the site. */
async function ask(extension: Extension): Promise<void> {
  const page = await extension.open(`chrome-extension://${extension.id}/extension/options/index.html`);
  const session = await extension.context.newCDPSession(page);
  const expression = `chrome.permissions.request({ origins: ['http://127.0.0.1/*'] })`;
  await session.send('Runtime.evaluate', { expression, userGesture: true, awaitPromise: true });
  await page.goto('about:blank');
  const worker = await extension.worker();
  await expect
    .poll(() => worker.evaluate(async () => (await chrome.scripting.getRegisteredContentScripts()).length))
    .toBe(1);
}

export const newIssue = '/projects/helpdesk/issues/new';

/** What our marks show, read through the extension's own world: the page itself cannot look into the closed root. */
export async function inMarks<T>(page: Page, read: string, name = 'marks'): Promise<T | undefined> {
  const session = await page.context().newCDPSession(page);
  try {
    const worlds: number[] = [];
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin.startsWith('chrome-extension://')) worlds.push(context.id);
    });
    await session.send('Runtime.enable');
    for (const contextId of worlds) {
      const expression = `(() => { const host = document.querySelector('[data-ticketklar=${name}]');
        const root = host && chrome.dom.openOrClosedShadowRoot(host); return root ? (${read})(root) : undefined; })()`;
      const { result } = await session.send('Runtime.evaluate', { contextId, expression, returnByValue: true });
      if (result.value !== undefined) return result.value as T;
    }
    return undefined;
  } finally {
    await session.detach();
  }
}

export const pillText = (page: Page): Promise<string | undefined> =>
  inMarks(page, `(root) => root.querySelector('.pill')?.getAttribute('aria-label')`);

/** A real click, where the mark really is. */
export async function clickMark(page: Page, selector: string): Promise<void> {
  const read = `(root) => { const r = root.querySelector(${JSON.stringify(selector)})?.getBoundingClientRect(); return r && { x: r.x + r.width / 2, y: r.y + r.height / 2 }; }`;
  await expect.poll(() => inMarks(page, read)).toBeTruthy();
  const point = await inMarks<{ x: number; y: number }>(page, read);
  if (point) await page.mouse.click(point.x, point.y);
}

/** Opens the docked panel by its pill and gives its frame. */
export async function openPanel(page: Page): Promise<Frame> {
  await expect.poll(() => pillText(page)).toBeTruthy();
  // The pill may go out of the way between the look at it and the click.
  await expect(async () => {
    await clickMark(page, '.pill');
    await expect.poll(() => hasPanel(page), { timeout: 4_000 }).toBe(true);
  }).toPass({ timeout: 20_000 });
  return panelOf(page);
}

const isPanel = (frame: Frame): boolean => frame.url().includes('/extension/panel/index.html');

export async function panelOf(page: Page): Promise<Frame> {
  await expect.poll(() => page.frames().some(isPanel)).toBe(true);
  const frame = page.frames().find(isPanel);
  if (!frame) throw new Error('the panel has just been there');
  await frame.waitForSelector('main');
  return frame;
}

export const finding = (panel: Frame, rule: string): Locator => panel.locator(`[data-rule="${rule}"]`);

/** Opens a finding that is folded. */
export async function unfold(panel: Frame, rule: string): Promise<void> {
  await unfoldFinding(
    finding(panel, rule).locator('[data-finding-head]'),
    panel.getByRole('button', { name: /weitere[r]? Hinweis/ }),
  );
}

export const hasPanel = (page: Page): boolean => page.frames().some(isPanel);
export { expect };
