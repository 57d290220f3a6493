/** The commands themselves: what they print, and what their exit code says. */
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from './shape/sources.ts';
import { serve } from './tools/serve.ts';
import { startWords, systemLanguage } from './tools/start.words.ts';

const folder = mkdtempSync(join(tmpdir(), 'ticketklar-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('.ci/run', () => {
  /** Runs it in a place where `npm` is a script that says what the case wants. */
  const ci = async (test: string, systems: string): Promise<{ last: string | undefined; code: number | null }> => {
    const place = mkdtempSync(join(folder, 'ci-'));
    mkdirSync(join(place, '.ci'));
    mkdirSync(join(place, 'bin'));
    await cp(join(root, '.ci/run'), join(place, '.ci/run'));
    const npm = join(place, 'bin/npm');
    writeFileSync(npm, `#!/bin/bash\ncase "$*" in test) ${test} ;; *) ${systems} ;; esac\n`);
    chmodSync(npm, 0o755);
    const env = { ...process.env, PATH: `${join(place, 'bin')}:${process.env['PATH']}` };
    const { stdout, status } = spawnSync(join(place, '.ci/run'), { env, encoding: 'utf8' });
    return { last: stdout.trimEnd().split('\n').at(-1), code: status };
  };

  it('adds up what both parts counted', async () => {
    const green = await ci('echo "12 passed, 0 failed"', 'echo "3 passed, 0 failed"');
    expect(green).toEqual({ last: '15 passed, 0 failed', code: 0 });
  });

  it('goes on after a failure and does not forget it', async () => {
    const red = await ci('echo "12 passed, 2 failed"; exit 1', 'echo "3 passed, 0 failed"');
    expect(red).toEqual({ last: '15 passed, 2 failed', code: 1 });
  });

  it('counts a part that crashes before it could count as one failure', async () => {
    const crashed = await ci('echo "1 passed, 0 failed"', 'exit 137');
    expect(crashed).toEqual({ last: '1 passed, 1 failed', code: 1 });
  });

  it('believes the exit code where the numbers look good', async () => {
    const liar = await ci('echo "1 passed, 0 failed"; exit 1', 'echo "1 passed, 0 failed"');
    expect(liar).toEqual({ last: '2 passed, 1 failed', code: 1 });
  });
});

describe('the server of npm start', () => {
  let server: Awaited<ReturnType<typeof serve>>;
  beforeAll(async () => {
    const web = join(folder, 'web');
    mkdirSync(join(web, 'assets'), { recursive: true });
    writeFileSync(join(web, 'index.html'), '<!doctype html>');
    writeFileSync(join(web, 'assets/app.js'), 'export {};');
    writeFileSync(join(folder, 'secret.txt'), 'not for the web');
    server = await serve(web, 4973, { orNext: true });
  });
  afterAll(() => server.close());

  it('gives each file the type that the browser insists on', async () => {
    const typeOf = async (path: string): Promise<string | null> =>
      (await fetch(server.address + path)).headers.get('content-type');
    expect(await typeOf('')).toBe('text/html; charset=utf-8');
    expect(await typeOf('assets/app.js')).toBe('text/javascript; charset=utf-8');
  });

  it('gives nothing from outside its folder', async () => {
    for (const path of ['%2e%2e/secret.txt', '..%2fsecret.txt', '%00', '%', 'assets', 'missing.html']) {
      expect((await fetch(server.address + path)).status, path).toBe(404);
    }
  });

  it('takes the next port when its own is taken', async () => {
    const port = Number(new URL(server.address).port);
    const second = await serve(folder, port, { orNext: true });
    expect(Number(new URL(second.address).port)).toBeGreaterThan(port);
    await second.close();
    await expect(serve(folder, port)).rejects.toThrow('EADDRINUSE');
  });
});

describe('npm start', () => {
  it('speaks the language of the system', () => {
    expect(systemLanguage({ LANG: 'de_DE.UTF-8' })).toBe('de');
    expect(systemLanguage({ LC_ALL: 'en_GB.UTF-8', LANG: 'de_DE.UTF-8' })).toBe('en');
  });

  it('says where the extension lies and how it gets into each browser', () => {
    for (const words of Object.values(startWords)) {
      const text = words.load('the-folder', 'the-file');
      for (const part of ['chrome://extensions', 'edge://extensions', 'about:debugging', 'the-folder', 'the-file']) {
        expect(text).toContain(part);
      }
    }
  });
});
