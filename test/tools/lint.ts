/** `npm run lint`: every static check, each counted once; what a failing one says is shown in full. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { pathToFileURL } from 'node:url';
import { lineOf, say, tool, type Count } from './count.ts';

interface Step {
  name: string;
  script: string;
  args: string[];
  /** A file without which the step would check nothing. */
  needs?: string;
}

const tsc = (project: string): Step => ({
  name: `tsc ${project}`,
  script: tool('typescript/bin/tsc'),
  args: ['-p', project],
});

/** The slow ones first, so that they do not wait for the quick ones. */
const steps: readonly Step[] = [
  {
    name: 'eslint',
    script: tool('eslint/bin/eslint.js'),
    args: ['-c', 'test/lint/eslint.config.js', '--max-warnings=0', '.'],
  },
  {
    name: 'svelte-check',
    script: tool('svelte-check/bin/svelte-check'),
    args: ['--tsconfig', 'tsconfig.json', '--fail-on-warnings', '--output', 'human'],
  },
  tsc('tsconfig.json'),
  tsc('core/tsconfig.json'),
  tsc('core/cli/tsconfig.json'),
  {
    name: 'web-ext lint',
    script: tool('web-ext/bin/web-ext.js'),
    args: ['lint', '--source-dir', 'dist/firefox', '--warnings-as-errors', '--no-config-discovery'],
    needs: 'dist/firefox/manifest.json',
  },
  { name: 'prettier', script: tool('prettier/bin/prettier.cjs'), args: ['--check', '--log-level=warn', '.'] },
];

/** Runs one step; resolves with what it said when it failed, and with nothing when it passed. */
const run = ({ script, args, needs }: Step): Promise<string | undefined> => {
  if (needs && !existsSync(needs)) return Promise.resolve(`${needs} is missing: run \`npm run build\` first.`);
  return new Promise((done) => {
    const child = spawn(process.execPath, [script, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text) => (output += text));
    child.on('error', (error) => done(error.message));
    child.on('close', (code) => done(code === 0 ? undefined : output.trim() || `exit code ${code}`));
  });
};

/** Runs all steps, as many at once as the machine has processors. */
export const lint = async (): Promise<Count> => {
  const waiting = [...steps];
  const count: Count = { passed: 0, failed: 0 };
  const worker = async (): Promise<void> => {
    for (let step = waiting.shift(); step; step = waiting.shift()) {
      const started = performance.now();
      const problem = await run(step);
      const seconds = ((performance.now() - started) / 1000).toFixed(1);
      if (problem === undefined) count.passed += 1;
      else count.failed += 1;
      say(problem === undefined ? `✓ ${step.name} (${seconds} s)` : `✗ ${step.name} (${seconds} s)\n${problem}\n`);
    }
  };
  await Promise.all(Array.from({ length: Math.max(1, availableParallelism()) }, worker));
  return count;
};

const script = process.argv[1];
if (script && import.meta.url === pathToFileURL(script).href) {
  const count = await lint();
  say(lineOf(count));
  process.exit(count.failed === 0 ? 0 : 1);
}
