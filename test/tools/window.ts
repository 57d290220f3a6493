/**
 * Opens a Chromium window of its own with the unpacked extension in it. Chrome and Edge no longer take
 * `--load-extension`; DevTools' `Extensions.loadUnpacked` still works, but only over a pipe.
 */
import { spawn } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';

/** Is there a screen to open a window on? */
export const hasDisplay = (env: NodeJS.ProcessEnv = process.env): boolean =>
  process.platform === 'win32' || process.platform === 'darwin' || Boolean(env['DISPLAY'] || env['WAYLAND_DISPLAY']);

/** A profile of the browser's: kept between starts, so that what was made or signed into in it is there again. */
export const profileFolder = (name: string, env: NodeJS.ProcessEnv = process.env): string => {
  const cache =
    process.platform === 'win32'
      ? (env['LOCALAPPDATA'] ?? join(homedir(), 'AppData', 'Local'))
      : process.platform === 'darwin'
        ? join(homedir(), 'Library', 'Caches')
        : (env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'));
  return join(cache, 'ticketklar', name);
};

type Call = (method: string, params: Record<string, unknown>) => Promise<Record<string, unknown>>;

/** DevTools over two pipes: JSON, each message ended by a zero byte. */
const devTools = (input: Writable, output: Readable): Call => {
  const waiting = new Map<
    number,
    { done: (result: Record<string, unknown>) => void; failed: (error: Error) => void }
  >();
  let rest = '';
  output.setEncoding('utf8').on('data', (chunk: string) => {
    const messages = (rest + chunk).split('\0');
    rest = messages.pop() ?? '';
    for (const message of messages) {
      const answer = JSON.parse(message) as {
        id?: number;
        result?: Record<string, unknown>;
        error?: { message: string };
      };
      const call = answer.id === undefined ? undefined : waiting.get(answer.id);
      if (answer.error) call?.failed(new Error(answer.error.message));
      else call?.done(answer.result ?? {});
    }
  });
  const gone = (): void => {
    for (const call of waiting.values()) call.failed(new Error('the browser closed'));
  };
  input.on('error', gone);
  output.on('close', gone);
  let last = 0;
  return (method, params) =>
    new Promise((done, failed) => {
      const id = ++last;
      waiting.set(id, { done, failed });
      input.write(`${JSON.stringify({ id, method, params })}\0`);
    });
};

/**
 * Starts the browser, loads the extension and shows a page.
 * @param program path of a Chromium, Chrome or Edge
 * @param extension absolute path of the unpacked extension
 * @returns a way to close the window; rejects when the browser cannot be started or refuses the extension
 */
export const openWindow = async (
  program: string,
  extension: string,
  page: string,
): Promise<{ close(): Promise<void> }> => {
  const profile = profileFolder('browser');
  await mkdir(profile, { recursive: true });
  const browser = spawn(
    program,
    [
      '--remote-debugging-pipe',
      '--enable-unsafe-extension-debugging',
      `--user-data-dir=${profile}`,
      '--no-first-run',
      '--no-default-browser-check',
      '--disable-component-update',
      '--password-store=basic',
      '--use-mock-keychain',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      'about:blank',
    ],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] },
  );
  const closed = new Promise<void>((done) => browser.on('exit', () => done()));
  const call = devTools(browser.stdio[3] as Writable, browser.stdio[4] as Readable);
  const close = async (): Promise<void> => {
    if (browser.exitCode === null && browser.signalCode === null) browser.kill();
    await closed;
  };
  const notStarted = new Promise<never>((_, failed) => {
    browser.on('error', failed);
    setTimeout(() => failed(new Error('no answer within 30 seconds')), 30_000).unref();
  });
  try {
    await Promise.race([
      notStarted,
      (async () => {
        await call('Extensions.loadUnpacked', { path: extension });
        const { targetInfos } = (await call('Target.getTargets', {})) as {
          targetInfos: { targetId: string; url: string }[];
        };
        await call('Target.createTarget', { url: page });
        const blank = targetInfos.find(({ url }) => url === 'about:blank');
        if (blank) await call('Target.closeTarget', { targetId: blank.targetId });
      })(),
    ]);
  } catch (error) {
    if (browser.pid !== undefined) await close();
    throw error;
  }
  return { close };
};
