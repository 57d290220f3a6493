/** The journeys on real ticket systems; started by run.ts, which has installed and started the systems. */
import { defineConfig } from '@playwright/test';

const jsonReport = process.env['PLAYWRIGHT_JSON'];

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.e2e.ts',
  outputDir: '../../.artifacts/systems',
  forbidOnly: true,
  retries: 0,
  // One system, one worker: a count of its tickets means something.
  workers: 1,
  timeout: 90_000,
  expect: { timeout: 20_000 },
  reporter: jsonReport ? [['list'], ['json', { outputFile: jsonReport }]] : [['list']],
});
