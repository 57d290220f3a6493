/**
 * `npm run capture -- <site> <address> [--now]`: opens a Chromium on an address, with a profile that stays signed in, and
 * writes the form in front as `test/sites/<site>/pages/captured.html`, reduced and without anybody's words. With `--now`
 * as soon as the page is loaded, else when Enter is pressed.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { format, resolveConfig } from 'prettier';
import { chromiumFlags, requireChromium } from '../browser/chromium.ts';
import { formOn } from './form-on.ts';
import { hasDisplay, profileFolder } from './window.ts';

const say = (text: string): void => void process.stdout.write(`${text}\n`);
const [site = '', address = '', ...more] = process.argv.slice(2);
if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(site) || !/^https?:\/\//.test(address)) {
  say(
    'usage: npm run capture -- <site> <address> [--now], as in: npm run capture -- redmine https://tickets.example.org/new',
  );
  process.exit(2);
}
const isNow = more.includes('--now');
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
    const path = fileURLToPath(new URL(`../sites/${site}/pages/captured.html`, import.meta.url));
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, await format(html, { ...(await resolveConfig(path)), filepath: path }));
    say(`test/sites/${site}/pages/captured.html
Read it before you commit it: labels are the page's own words.
A case in test/sites/${site}/cases.ts goes through it: page: 'captured.html'.`);
  }
} finally {
  await context.close();
}
