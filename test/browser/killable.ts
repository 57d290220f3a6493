/** A Chromium of its own that a test may kill: started by us, spoken to over its debugging port. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chromium, type Browser, type BrowserContext } from '@playwright/test';
import { chromiumFlags, requireChromium } from './chromium.ts';

export interface Killable {
  readonly process: ChildProcess;
  readonly browser: Browser;
  readonly context: BrowserContext;
}

/** @param flags of Chromium, beside those that every test has */
export async function startKillable(profile: string, flags: readonly string[] = []): Promise<Killable> {
  const all = [...chromiumFlags, ...flags, '--headless=new', '--remote-debugging-port=0', '--lang=de'];
  const started = spawn(requireChromium(), [...all, `--user-data-dir=${profile}`, 'about:blank'], {
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, LANGUAGE: 'de' },
  });
  let said = '';
  const address = await new Promise<string>((found, failed) => {
    started.once('exit', () => failed(new Error(`Chromium ended: ${said.slice(-2_000)}`)));
    started.stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const [, at] = /DevTools listening on (ws:\/\/\S+)/.exec(said) ?? [];
      if (at) found(at);
    });
  });
  const browser = await chromium.connectOverCDP(address);
  const [context] = browser.contexts();
  if (!context) throw new Error('no context');
  return { process: started, browser, context };
}

/** Kills the browser with all its processes at once, as a power cut would. */
export async function kill({ process: started }: Killable): Promise<void> {
  const gone = once(started, 'exit');
  if (started.pid) process.kill(-started.pid, 'SIGKILL');
  await gone;
}
