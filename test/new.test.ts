/** What `npm run new` makes passes the tests at once. Tried in a copy of the repository. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root, topLevel } from './shape/sources.ts';

const copy = mkdtempSync(join(tmpdir(), 'ticketklar-new-'));
const run = (...args: string[]): { code: number | null; output: string } => {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: copy, encoding: 'utf8' });
  return { code: status, output: stdout + stderr };
};
const make = (...args: string[]) => run('--import', 'tsx', 'test/tools/new.ts', ...args);

beforeAll(async () => {
  for (const name of topLevel()) await cp(join(root, name), join(copy, name), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

describe('npm run new', () => {
  it('makes a rule, a site and a system that compile, fit their contracts and pass every test of theirs', () => {
    expect(make('rule', 'probe-of-a-rule')).toMatchObject({ code: 0 });
    expect(make('site', 'probe-of-a-site')).toMatchObject({ code: 0 });
    expect(make('system', 'probe-of-a-system')).toMatchObject({ code: 0 });
    expect(existsSync(join(copy, 'core/rules/probe-of-a-rule.words.ts'))).toBe(true);
    expect(readFileSync(join(copy, 'extension/sites/index.ts'), 'utf8')).toContain('probeOfASite');
    expect(readFileSync(join(copy, 'core/systems/index.ts'), 'utf8')).toContain('probeOfASystem');

    for (const project of ['core/tsconfig.json', 'tsconfig.json']) {
      expect(run('node_modules/typescript/bin/tsc', '-p', project)).toEqual({ code: 0, output: '' });
    }
    const tests = run(
      'node_modules/vitest/vitest.mjs',
      'run',
      '--project',
      'core',
      'test/shape',
      'test/core/rules',
      'test/core/guide',
      'test/core/systems',
    );
    expect(tests.code, tests.output).toBe(0);
  }, 180_000);

  it('writes over nothing, and refuses an id that is no name', () => {
    expect(make('site', 'redmine')).toMatchObject({ code: 1, output: expect.stringContaining('exists already') });
    expect(make('rule', 'Not A Name')).toMatchObject({ code: 2, output: expect.stringContaining('usage') });
    expect(make('system', 'redmine')).toMatchObject({ code: 1 });
    expect(make('planet', 'mars')).toMatchObject({ code: 2 });
  }, 30_000);
});
