import { spawn } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';

/** How many checks of a runner passed and failed. A runner that crashes or finds nothing to run has failed once. */
export interface Count {
  passed: number;
  failed: number;
}

export const sum = (counts: readonly Count[]): Count => ({
  passed: counts.reduce((total, { passed }) => total + passed, 0),
  failed: counts.reduce((total, { failed }) => total + failed, 0),
});

/** The line that `npm test` and `.ci/run` end with. */
export const lineOf = ({ passed, failed }: Count): string => `${passed} passed, ${failed} failed`;

export const say = (text: string): void => void process.stdout.write(`${text}\n`);

/** Runs a program without input, its output passed on. Resolves with its exit code; 1 where it could not be started. */
export const run = (program: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<number> =>
  new Promise((done) => {
    const child = spawn(program, args, { stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, ...env } });
    child.on('error', (error) => {
      say(`${program}: ${error.message}`);
      done(1);
    });
    child.on('exit', (code) => done(code ?? 1));
  });

/** The path of a tool's script: run with this very Node, no shell and no npx in between. */
export const tool = (path: string): string => `node_modules/${path}`;

/** A runner's report, or `undefined` when it wrote none: the runner crashed. */
const reportFrom = async <Report>(file: string): Promise<Report | undefined> => {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Report;
  } catch {
    return undefined;
  }
};

/** Nothing is lost when numbers and exit code disagree: that, too, is a failure. */
const honest = (name: string, count: Count, exitCode: number): Count => {
  if (count.passed + count.failed === 0) {
    say(`${name}: nothing ran.`);
    return { passed: 0, failed: 1 };
  }
  if (exitCode !== 0 && count.failed === 0) {
    say(`${name}: every test passed, but the runner ended with exit code ${exitCode}.`);
    return { ...count, failed: 1 };
  }
  return count;
};

interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: { status: string; assertionResults: unknown[] }[];
}

/** Runs vitest. A file that cannot be loaded counts as one failure, and so does a skipped test: it proves nothing. */
export const vitest = async (args: readonly string[] = []): Promise<Count> => {
  const file = '.artifacts/vitest.json';
  await rm(file, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const code = await run(process.execPath, [tool('vitest/vitest.mjs'), 'run', ...reporters, ...args]);
  const report = await reportFrom<VitestReport>(file);
  if (!report) return honest('vitest', { passed: 0, failed: 0 }, code);
  const notLoaded = report.testResults.filter(({ status, assertionResults }) => {
    return status === 'failed' && assertionResults.length === 0;
  }).length;
  const skipped = report.numPendingTests + report.numTodoTests;
  if (skipped > 0) say(`vitest: ${skipped} skipped tests count as failed.`);
  return honest('vitest', { passed: report.numPassedTests, failed: report.numFailedTests + notLoaded + skipped }, code);
};

interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
  errors: unknown[];
}

/** Runs Playwright with one of our configurations. Tests that were skipped or not reached count as failed. */
export const playwright = async (config: string, args: readonly string[] = []): Promise<Count> => {
  const file = `${process.cwd()}/.artifacts/playwright.json`;
  await rm(file, { force: true });
  const code = await run(process.execPath, [tool('@playwright/test/cli.js'), 'test', '-c', config, ...args], {
    PLAYWRIGHT_JSON: file,
  });
  const report = await reportFrom<PlaywrightReport>(file);
  if (!report) return honest('Playwright', { passed: 0, failed: 0 }, code);
  const { expected, unexpected, flaky, skipped } = report.stats;
  if (skipped > 0) say(`Playwright: ${skipped} skipped tests count as failed.`);
  return honest('Playwright', { passed: expected, failed: unexpected + flaky + skipped + report.errors.length }, code);
};
