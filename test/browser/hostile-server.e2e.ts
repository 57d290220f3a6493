/**
 * A hostile server and the one file that uses fetch, in a real browser: from a page of the web app, from a page of the
 * extension and from its background. Whatever the server does, it is asked once, is cut off, and gets no secret.
 */
import { readFileSync } from 'node:fs';
import { test as base, type CDPSession, type Page, type Worker } from '@playwright/test';
import ts from 'typescript';
import type { HttpRequest } from '../../core/http.ts';
import { expect, startExtension } from './extension/fixture.ts';
import { startHostile, type HostileServer } from './hostile-server.ts';

/** The file as it is, without its types: all that it imports are types. */
const transport = ts.transpileModule(readFileSync(new URL('../../web/http/transport.ts', import.meta.url), 'utf8'), {
  compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 },
}).outputText;

interface Told {
  readonly kind: string;
  readonly why?: string;
  readonly status?: number;
  readonly text?: string;
}
const usual: Omit<HttpRequest, 'url'> = {
  ...{ method: 'GET', headers: { 'X-Key': 'secret', Authorization: 'Bearer secret' }, cookies: 'none' },
  ...{ timeout: 60_000, longest: 1_000_000 },
};
/** Sends from there what a connection would send. */
const ask = (from: Page | Worker, url: string, more: Partial<HttpRequest> = {}): Promise<Told> =>
  (from as Page).evaluate<Told>(`(async () => {
    const exports = {};
    ${transport}
    const { header, ...told } = await exports.sendBy({ online: () => true })(${JSON.stringify({ ...usual, url, ...more })});
    return told;
  })()`);

/** Bytes that the system keeps between two programs on one device, and those that a browser reads ahead. */
const onTheWay = 64_000_000;

interface From {
  readonly hostile: HostileServer;
  readonly other: HostileServer;
  /** A page of the web app, of the extension, or its background. */
  readonly from: Page | Worker;
}
const places = ['the web app', 'a page of the extension', 'the background of the extension'] as const;

for (const place of places) {
  const test = base.extend<From>({
    other: async ({ baseURL: _ }, use) => {
      const other = await startHostile();
      await use(other);
      await other.close();
    },
    hostile: async ({ other }, use) => {
      const hostile = await startHostile(other.url);
      await use(hostile);
      await hostile.close();
    },
    from: async ({ page, hostile }, use) => {
      if (place === 'the web app') {
        await page.goto('./');
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        return use(page);
      }
      // Its permission covers every port of this host, so nothing but the code keeps it from following there.
      const { extension, close } = await startExtension(hostile, { language: 'de', granted: true });
      if (place === 'the background of the extension') await use(await extension.worker());
      else {
        const own = await extension.context.newPage();
        await own.goto(`chrome-extension://${extension.id}/web/index.html`);
        await expect(own.getByRole('heading', { level: 1 })).toBeVisible();
        await use(own);
      }
      await close();
    },
  });

  for (const way of ['endless', 'announced', 'packed'])
    test(`from ${place}: ten gigabytes (${way}) are cut off at the limit`, async ({ from, hostile }) => {
      expect(await ask(from, `${hostile.url}/${way}`)).toMatchObject({ kind: 'none', why: 'too-long' });
      await hostile.left(`/${way}`);
      expect(hostile.written()).toBeLessThan(1_000_000_000);
      if (way !== 'packed') expect(hostile.written()).toBeLessThan(onTheWay);
    });

  test(`from ${place}: a redirect is not followed, wherever it leads, and no secret goes along`, async ({
    from,
    hostile,
    other,
  }) => {
    for (const cookies of ['none', 'session'] as const) {
      expect(await ask(from, `${hostile.url}/circle/0`, { cookies })).toMatchObject({ kind: 'redirect' });
      for (const status of [301, 302, 303, 307, 308])
        expect(await ask(from, `${hostile.url}/elsewhere/${status}`, { cookies, method: 'POST' })).toMatchObject({
          kind: 'redirect',
        });
    }
    expect(hostile.asked.filter(({ path }) => path.startsWith('/circle'))).toHaveLength(2);
    expect(other.asked).toEqual([]);
  });

  test(`from ${place}: an answer that drips, or never comes, ends when the time is up`, async ({ from, hostile }) => {
    for (const way of ['drip', 'silence']) {
      expect(await ask(from, `${hostile.url}/${way}`, { timeout: 700 })).toMatchObject({
        ...{ kind: 'none', why: 'timeout', maybeArrived: true },
      });
      await hostile.left(`/${way}`);
    }
    expect(await ask(from, `${hostile.url}/cut`)).toMatchObject({ kind: 'none', why: 'cut', maybeArrived: true });
  });

  test(`from ${place}: a page instead of data is text, and nothing in it runs`, async ({ from, hostile }) => {
    const told = await ask(from, `${hostile.url}/page`);
    expect(told).toMatchObject({ kind: 'answer', status: 200, text: '<script>globalThis.harmed = true</script>' });
    expect(await (from as Page).evaluate('globalThis.harmed === undefined')).toBe(true);
    expect(hostile.asked.map(({ path }) => path)).toEqual(['/page']);
  });

  test(`from ${place}: a server that asks for a password gets its no at once, and the browser asks nobody`, async ({
    from,
    hostile,
  }) => {
    const prompts = 'context' in from ? await watchPrompts(from) : [];
    // A page of the extension sends nothing with the session by itself, see below.
    const ways = place === 'a page of the extension' ? (['none'] as const) : (['none', 'session'] as const);
    for (const cookies of ways)
      for (const scheme of ['Basic', 'Digest', 'Negotiate'])
        expect(await ask(from, `${hostile.url}/password/${scheme}`, { cookies })).toMatchObject({
          ...{ kind: 'answer', status: 401 },
        });
    expect(prompts).toEqual([]);
    expect(hostile.asked).toHaveLength(3 * ways.length);
  });
}

base(
  'a session that has ended is said by Ticketklar, not by a dialog of the browser for user and password',
  async () => {
    const hostile = await startHostile();
    const { extension, close } = await startExtension(hostile, { language: 'de', granted: true });
    const page = await extension.context.newPage();
    await page.goto(`chrome-extension://${extension.id}/web/index.html#/targets`);
    await page.getByRole('button', { name: 'Ziel hinzufügen' }).click();
    await page.getByLabel('Adresse Ihres Ticketsystems').fill(`${hostile.url}/hc/de`);
    await page.getByRole('button', { name: 'Erkennen' }).click();
    await page.getByRole('button', { name: 'Zendesk', exact: true }).click();
    const prompts = await watchPrompts(page);
    await extension.context.addCookies([{ name: 'session', value: 'ended', url: hostile.url, sameSite: 'Lax' }]);
    await page.getByRole('radio', { name: 'Mit Ihrer Anmeldung in diesem Browser' }).check();
    await page.getByRole('button', { name: 'Anmelden und testen' }).click();
    await expect(page.getByText('Zendesk verlangt eine Anmeldung.')).toBeVisible();
    expect(prompts).toEqual([]);
    // It was this person's session that was refused.
    const { headers } = hostile.asked.findLast(({ path }) => path.startsWith('/api/v2/')) ?? {};
    expect(headers?.cookie).toBe('session=ended');
    await close();
    await hostile.close();
  },
);

/** Addresses for which the browser would have shown its own dialog for user and password. */
async function watchPrompts(page: Page): Promise<string[]> {
  const prompts: string[] = [];
  const session: CDPSession = await page.context().newCDPSession(page);
  session.on('Fetch.requestPaused', ({ requestId }) => void session.send('Fetch.continueRequest', { requestId }));
  session.on('Fetch.authRequired', ({ requestId, request }) => {
    prompts.push(request.url);
    void session.send('Fetch.continueWithAuth', { requestId, authChallengeResponse: { response: 'CancelAuth' } });
  });
  await session.send('Fetch.enable', { handleAuthRequests: true, patterns: [{ urlPattern: '*' }] });
  return prompts;
}
