/** What `npm test` counts: every kind of bad end must show in the numbers. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { root } from './shape/sources.ts';
import { lineOf, playwright, sum, vitest } from './tools/count.ts';

mkdirSync(join(root, '.artifacts'), { recursive: true });
const folder = mkdtempSync(join(root, '.artifacts/counting-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A project of its own with one file of tests. */
const project = (name: string, file: string, text: string): string => {
  const place = join(folder, name);
  mkdirSync(place);
  writeFileSync(join(place, file), text);
  writeFileSync(join(place, 'vitest.config.js'), `export default { test: { include: ['*.test.js'] } };`);
  return place;
};

describe('unit tests', () => {
  const count = (name: string, text: string) => {
    const place = project(name, 'some.test.js', `import { it, expect } from 'vitest';\n${text}`);
    return vitest({ args: ['--root', place], reportFile: join(place, 'report.json'), quiet: true });
  };

  it('that pass and fail are counted one by one', async () => {
    const text = `it('a', () => {}); it('b', () => {}); it('c', () => expect(1).toBe(2));`;
    expect(await count('mixed', text)).toEqual({ passed: 2, failed: 1 });
  }, 30_000);

  it('that were skipped have proved nothing', async () => {
    const text = `it('a', () => {}); it['skip']('b', () => {});`;
    expect(await count('skipped', text)).toEqual({ passed: 1, failed: 1 });
  }, 30_000);

  it('that cannot be loaded, or are not there, have failed', async () => {
    expect(await count('broken', `import './missing.js';`)).toEqual({ passed: 0, failed: 1 });
    const empty = project('empty', 'not-a-test.js', '');
    expect(await vitest({ args: ['--root', empty], reportFile: join(empty, 'report.json'), quiet: true })).toEqual({
      passed: 0,
      failed: 1,
    });
  }, 30_000);

  it('that pass while an error escapes have failed', async () => {
    const text = `it('a', () => { setTimeout(() => { throw new Error('escaped'); }); return new Promise((r) => setTimeout(r, 50)); });`;
    expect(await count('escaped', text)).toEqual({ passed: 1, failed: 1 });
  }, 30_000);
});

describe('browser tests', () => {
  const count = (name: string, text: string) => {
    const place = project(name, 'some.e2e.ts', `import { expect, test } from '@playwright/test';\n${text}`);
    writeFileSync(
      join(place, 'playwright.config.ts'),
      `export default { testMatch: '*.e2e.ts', reporter: [['json', { outputFile: process.env.PLAYWRIGHT_JSON }]] };`,
    );
    return playwright(join(place, 'playwright.config.ts'), { reportFile: join(place, 'report.json'), quiet: true });
  };

  it('are counted one by one; a skipped one has failed', async () => {
    const text = `test('a', () => {}); test('b', () => expect(1).toBe(2)); test['skip']('c', () => {});`;
    expect(await count('browser', text)).toEqual({ passed: 1, failed: 2 });
  }, 30_000);

  it('that cannot be loaded have failed', async () => {
    expect((await count('browser-broken', `import './missing.ts';`)).failed).toBeGreaterThan(0);
  }, 30_000);
});

describe('the last line', () => {
  it('is the sum of all parts', () => {
    const parts = [
      { passed: 3, failed: 0 },
      { passed: 4, failed: 1 },
    ];
    expect(lineOf(sum(parts))).toBe('7 passed, 1 failed');
  });
});
