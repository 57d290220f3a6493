/**
 * The browser tests: `npx playwright test -c test/playwright.config.ts [file …]`, after `npm run build`.
 * They see the built web app at `baseURL`, on a free port or on `$TICKETKLAR_PORT`; tests of the extension load
 * dist/chromium through their own fixture.
 */
import { createServer, type AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { chromiumFlags, requireChromium } from './browser/chromium.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

const freePort = (): Promise<number> =>
  new Promise((done, failed) => {
    const server = createServer()
      .on('error', failed)
      .listen(0, '127.0.0.1', () => {
        const { port } = server.address() as AddressInfo;
        server.close(() => done(port));
      });
  });

const asked = process.env['TICKETKLAR_PORT'];
const port = Number(asked ?? (await freePort()));
// The workers load this file too: they must come to the same port.
process.env['TICKETKLAR_PORT'] = String(port);
const jsonReport = process.env['PLAYWRIGHT_JSON'];

export default defineConfig({
  testDir: '.',
  testMatch: ['browser/**/*.e2e.ts', 'editors/**/*.e2e.ts'],
  outputDir: '../.artifacts/browser',
  forbidOnly: true,
  fullyParallel: true,
  retries: 0,
  workers: 2,
  // Generous: a slow machine is no defect of the product; what takes long is measured in the benchmark.
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: jsonReport ? [['list'], ['json', { outputFile: jsonReport }]] : [['list']],
  use: {
    baseURL: `http://localhost:${port}/`,
    browserName: 'chromium',
    headless: true,
    launchOptions: { executablePath: requireChromium(), args: [...chromiumFlags] },
    locale: 'de-DE',
    timezoneId: 'Europe/Berlin',
    trace: 'retain-on-failure',
  },
  webServer: {
    command: `node --import tsx test/tools/serve.ts dist/web ${port}`,
    cwd: root,
    url: `http://localhost:${port}/`,
    reuseExistingServer: asked !== undefined,
    stdout: 'ignore',
    stderr: 'pipe',
  },
});
