/** A long list through the built web app: from the choice of the file until its tickets are on screen. */
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { chromium, expect } from '@playwright/test';
import { chromiumFlags, requireChromium } from '../browser/chromium.ts';
import { serve } from '../tools/serve.ts';
import { csv } from './import.ts';
import type { Row } from './table.ts';

export async function importInBrowser(count: number): Promise<Row[]> {
  const folder = await mkdtemp(join(tmpdir(), 'ticketklar-bench-'));
  const file = join(folder, 'tickets.csv');
  const out = createWriteStream(file);
  for await (const bytes of csv(count, () => undefined)) out.write(bytes);
  out.end();
  await finished(out);
  const server = await serve('dist/web', 4_330, { orNext: true });
  const browser = await chromium.launch({ executablePath: requireChromium(), args: [...chromiumFlags] });
  try {
    const page = await (await browser.newContext({ locale: 'en-GB' })).newPage();
    await page.goto(`${server.address}#/review`);
    const choosing = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Choose a file' }).click();
    await (await choosing).setFiles(file);
    await expect(page.getByRole('button', { name: 'Import and review' })).toBeVisible();
    const began = performance.now();
    await page.getByRole('button', { name: 'Import and review' }).click();
    await page.locator('[data-row]').first().waitFor({ timeout: 0 });
    const perSecond = (count / (performance.now() - began)) * 1000;
    return [
      {
        what: `end to end in the web app, ${count} rows`,
        measured: `${perSecond.toFixed(0)} rows/s`,
        promised: '≥ 3000 rows/s',
        share: 3000 / perSecond,
      },
    ];
  } finally {
    await browser.close();
    await server.close();
    await rm(folder, { recursive: true });
  }
}
