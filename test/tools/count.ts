import { spawn } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { resolve } from 'node:path';

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
export const run = (
  program: string,
  args: readonly string[],
  { env = {}, quiet = false }: { env?: NodeJS.ProcessEnv; quiet?: boolean } = {},
): Promise<number> =>
  new Promise((done) => {
    const output = quiet ? 'ignore' : 'inherit';
    const child = spawn(program, args, { stdio: ['ignore', output, output], env: { ...process.env, ...env } });
    child.on('error', (error) => {
      say(`${program}: ${error.message}`);
      done(1);
    });
    child.on('exit', (code) => done(code ?? 1));
  });

/** The path of a tool's script: run with this very Node, no shell and no npx in between. */
export const tool = (path: string): string => `node_modules/${path}`;

/** What a runner is told: further arguments, where its report goes, and whether it may talk. */
interface Runner {
  args?: readonly string[];
  reportFile?: string;
  quiet?: boolean;
}

/** A runner's report, or `undefined` when it wrote none: the runner crashed. */
const reportFrom = async <Report>(file: string): Promise<Report | undefined> => {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Report;
  } catch {
    return undefined;
  }
};

/** What a report says; a report that was not written says nothing at all. */
interface Told extends Count {
  skipped: number;
}

/**
 * The count that can be stood by. A skipped test has proved nothing, an empty run neither, and numbers that look good
 * do not outweigh the exit code.
 */
const honest = (runner: string, told: Told | undefined, exitCode: number, quiet: boolean): Count => {
  const tell = quiet ? () => undefined : say;
  const { passed, failed, skipped } = told ?? { passed: 0, failed: 0, skipped: 0 };
  if (skipped > 0) tell(`${runner}: ${skipped} skipped tests count as failed.`);
  if (passed + failed + skipped === 0) {
    tell(`${runner}: nothing ran.`);
    return { passed: 0, failed: 1 };
  }
  if (exitCode !== 0 && failed + skipped === 0) {
    tell(`${runner}: every test passed, but the runner ended with exit code ${exitCode}.`);
    return { passed, failed: 1 };
  }
  return { passed, failed: failed + skipped };
};

interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: { status: string; assertionResults: unknown[] }[];
}

/** Runs vitest. A file that cannot be loaded counts as one failure. */
export const vitest = async ({
  args = [],
  reportFile = resolve('.artifacts/vitest.json'),
  quiet = false,
}: Runner = {}): Promise<Count> => {
  await rm(reportFile, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${reportFile}`];
  const code = await run(process.execPath, [tool('vitest/vitest.mjs'), 'run', ...reporters, ...args], { quiet });
  const report = await reportFrom<VitestReport>(reportFile);
  const told = report && {
    passed: report.numPassedTests,
    failed:
      report.numFailedTests +
      report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
  return honest('vitest', told, code, quiet);
};

interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
  errors: unknown[];
}

/** Runs Playwright with one of our configurations. A file that cannot be loaded counts as one failure. */
export const playwright = async (
  config: string,
  { args = [], reportFile = resolve('.artifacts/playwright.json'), quiet = false }: Runner = {},
): Promise<Count> => {
  await rm(reportFile, { force: true });
  const code = await run(process.execPath, [tool('@playwright/test/cli.js'), 'test', '-c', config, ...args], {
    env: { PLAYWRIGHT_JSON: reportFile },
    quiet,
  });
  const report = await reportFrom<PlaywrightReport>(reportFile);
  const told = report && {
    passed: report.stats.expected,
    failed: report.stats.unexpected + report.stats.flaky + report.errors.length,
    skipped: report.stats.skipped,
  };
  return honest('Playwright', told, code, quiet);
};
