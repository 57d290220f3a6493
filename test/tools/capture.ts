/**
 * `npm run capture -- <site> <address> [--now] [--to <folder>]`: opens a Chromium on an address, with a profile that stays
 * signed in, and writes the form in front as `captured.html` into `test/sites/<site>/pages` or that folder, reduced and
 * without anybody's words. With `--now` as soon as the page is loaded, else when Enter is pressed.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { format, resolveConfig } from 'prettier';
import { chromiumFlags, requireChromium } from '../browser/chromium.ts';
import { formOn } from './form-on.ts';
import { hasDisplay, profileFolder } from './window.ts';

const say = (text: string): void => void process.stdout.write(`${text}\n`);
const options = { now: { type: 'boolean' }, to: { type: 'string' } } as const;
const { positionals, values } = parseArgs({ options, allowPositionals: true });
const [site = '', address = ''] = positionals;
if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(site) || !/^https?:\/\//.test(address)) {
  say(
    'usage: npm run capture -- <site> <address> [--now] [--to <folder>], as in: npm run capture -- redmine https://tickets.example.org/new',
  );
  process.exit(2);
}
const isNow = values.now ?? false;
const folder = values.to ?? fileURLToPath(new URL(`../sites/${site}/pages`, import.meta.url));
if (!isNow && !hasDisplay()) {
  say('There is no screen to open a window on. With --now the form is taken as soon as the page is loaded.');
  process.exit(2);
}
const context = await chromium.launchPersistentContext(profileFolder('capture'), {
  headless: !hasDisplay(),
  executablePath: requireChromium(),
  viewport: null,
  args: [...chromiumFlags],
});
try {
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(address, { waitUntil: isNow ? 'networkidle' : 'commit' });
  if (!isNow) {
    const terminal = createInterface({ input: process.stdin, output: process.stdout });
    await terminal.question('Sign in and open the form, then press Enter here. ');
    terminal.close();
  }
  const front = context.pages().at(-1) ?? page;
  const html = await formOn(front);
  if (html === undefined) {
    say('There is no field for a text on this page, so nothing was written.');
    process.exitCode = 1;
  } else {
    const path = join(folder, 'captured.html');
    await mkdir(folder, { recursive: true });
    await writeFile(path, await format(html, { ...(await resolveConfig(path)), filepath: path }));
    say(`${relative(process.cwd(), path)}
Read it before you commit it: labels, ids and classes are the page's own words.
A case in test/sites/${site}/cases.ts goes through it: page: 'captured.html'.`);
  }
} finally {
  await context.close();
}
