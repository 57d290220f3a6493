/** The repository says what it is. Each sentence is a promise of the design; built files are checked in built.test.ts. */
import { basename } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { rules } from '../core/rules/index.ts';
import { systems } from '../core/systems/index.ts';
import { sites } from '../extension/sites/index.ts';
import { records } from '../extension/sites/records.ts';
import pkg from '../package.json' with { type: 'json' };
import { countTexts, gaps } from './shape/catalogues.ts';
import { arrows, cycles, files, isCode, read, root, topLevel } from './shape/sources.ts';

const under = (...folders: string[]) => {
  return (path: string): boolean => folders.some((folder) => path === folder || path.startsWith(`${folder}/`));
};
const shipped = (path: string): boolean => under('core', 'web', 'extension')(path) && isCode(path);
const linesOf = (path: string): number => read(path).trimEnd().split('\n').length;
const longerThan = (limit: number, paths: readonly string[]): string[] =>
  paths.filter((path) => linesOf(path) > limit).map((path) => `${path}: ${linesOf(path)} lines`);
const nameOf = (path: string): string => basename(path).replace(/\.ts$/, '');

describe('the layout', () => {
  it('has four folders and the files that tools demand at the top, nothing else', () => {
    const ours = ['core', 'extension', 'test', 'web', 'README.md', 'package.json', 'tsconfig.json', 'vite.config.ts'];
    const tools = ['.ci', '.gitignore', '.npmrc', '.prettierignore', 'LICENSE', 'package-lock.json'];
    expect(topLevel().sort()).toEqual([...ours, ...tools].sort());
  });

  it('keeps every file small enough to read in one go', () => {
    const data = /\.words\.ts$|^test\/(sites|quality)\/.*\/|\/lexicon\/|\.(json|svg|png|html|md)$|^LICENSE$/;
    const scripts = files.filter((path) => isCode(path) && !path.endsWith('.svelte') && !data.test(path));
    expect(longerThan(250, scripts)).toEqual([]);
  });

  it('keeps what a component does within 200 lines, its styles not counted', () => {
    const without = (path: string): number =>
      read(path)
        .replace(/<style>[^]*<\/style>/, '')
        .trimEnd()
        .split('\n').length;
    expect(files.filter((path) => path.endsWith('.svelte') && without(path) > 200)).toEqual([]);
  });

  it('names files after what they do, not after what they might be used for', () => {
    expect(files.filter((path) => /(^|\/)(utils?|helpers?|common|misc|manager)\b/i.test(path))).toEqual([]);
  });

  it('keeps every test where a runner finds it', () => {
    const found =
      /^test\/(core|web|extension)\/.*\.test\.ts$|^test\/[^/]+\.test\.ts$|^test\/(browser|editors|systems)\/.*\.e2e\.ts$/;
    expect(files.filter((path) => /\.(test|spec|e2e)\.[jt]s$/.test(path) && !found.test(path))).toEqual([]);
  });
});

describe('rules', () => {
  const checks = files.filter(
    (path) => /^core\/rules\/[^/]+\.ts$/.test(path) && !/\/(index|all)\.ts$|\.words\.ts$/.test(path),
  );

  it('lie one per file, named by their id, and all of them are in the table of contents', () => {
    expect(rules.length).toBeGreaterThan(0);
    expect(rules.map(({ id }) => id).sort()).toEqual(checks.map(nameOf).sort());
  });

  it('have their words beside them', () => {
    const words = files.filter((path) => /^core\/rules\/[^/]+\.words\.ts$/.test(path));
    expect(words.map((path) => path.replace('.words.ts', '.ts')).sort()).toEqual([...checks].sort());
  });

  it('fit on one page', () => {
    expect(longerThan(60, checks)).toEqual([]);
  });
});

describe('ticket systems', () => {
  /** What all of them share, and parts of one (`redmine.answers.ts`), are no systems. */
  const isSystem = (path: string): boolean =>
    /^core\/systems\/[^/.]+\.ts$/.test(path) &&
    !/\/(index|system|access|connection|failure|metadata|naming|new-ticket-page|own-id|pages|recent|search|session|sign-in|state)\.ts$/.test(
      path,
    );

  it('lie one per file, named by their id, and all of them are in the table of contents', () => {
    expect(systems.map(({ id }) => id).sort()).toEqual(files.filter(isSystem).map(nameOf).sort());
  });

  it('fit on two pages, with their parts beside them', () => {
    expect(longerThan(200, files.filter(under('core/systems')))).toEqual([]);
  });

  it('each have a fake of their API that the shared suite runs against', () => {
    expect(systems.filter(({ id }) => !files.includes(`test/core/systems/fakes/${id}.ts`)).map(({ id }) => id)).toEqual(
      [],
    );
  });

  it('know nothing of drafts, mappings and the outbox, and are not known by name to the code that works with them', () => {
    expect(arrows(under('core/systems'), (to) => !under('core/target', 'core/outbox')(to))).toEqual([]);
    expect(
      arrows(
        (path) => !under('core/systems')(path),
        (to) => !isSystem(to),
      ),
    ).toEqual([]);
  });
});

describe('sites', () => {
  const isSite = (path: string): boolean =>
    /^extension\/sites\/[^/.]+\.ts$/.test(path) &&
    !/\/(index|site|form-name|standard|address|generic|learned|meaning|record|records)\.ts$/.test(path);
  const isRecord = (path: string): boolean => /^extension\/sites\/[^/.]+\.record\.ts$/.test(path);

  it('lie one per file, named by their id, and all of them are in the table of contents', () => {
    expect(sites.map(({ id }) => id).sort()).toEqual(files.filter(isSite).map(nameOf).sort());
  });

  it('each have pages to try them on, and cases that say what is found there', () => {
    const lacks = (id: string): boolean =>
      !files.includes(`test/sites/${id}/cases.ts`) || !files.some(under(`test/sites/${id}/pages`));
    expect(sites.map(({ id }) => id).filter(lacks)).toEqual([]);
  });

  it('each fit on a page and a half', () => {
    expect(longerThan(80, files.filter(isSite))).toEqual([]);
  });

  it('are data: they import their contract and nothing else', () => {
    expect(arrows(isSite, (to) => to === 'extension/sites/site.ts')).toEqual([]);
  });

  it('have their record beside them where their system tells of a ticket in data: data as well, in its table of contents', () => {
    const recorded = files.filter(isRecord).map((path) => basename(path, '.record.ts'));
    expect(Object.keys(records).sort()).toEqual(recorded.sort());
    expect(sites.map(({ id }) => id)).toEqual(expect.arrayContaining(recorded));
    expect(arrows(isRecord, (to) => to === 'extension/sites/record.ts')).toEqual([]);
    expect(longerThan(80, files.filter(isRecord))).toEqual([]);
  });

  it('are not known by name to the code that works with them', () => {
    expect(
      arrows(
        (path) => under('extension')(path) && !under('extension/sites')(path),
        (to) => !isSite(to) && !isRecord(to),
      ),
    ).toEqual([]);
  });

  it('are handed to a page by the background: what runs there carries none of them', () => {
    const carriesAll = (to: string): boolean => /^extension\/sites\/(index|records)\.ts$/.test(to);
    expect(arrows(under('extension/page', 'extension/editors'), (to) => !carriesAll(to))).toEqual([]);
  });
});

describe('the arrows', () => {
  it('core imports nothing of ours, and no Node outside its command line', () => {
    expect(arrows(under('core'), (to, { ours }) => !ours || under('core', 'package.json')(to))).toEqual([]);
    const pure = (path: string): boolean => under('core')(path) && !under('core/cli')(path);
    expect(arrows(pure, (to) => !to.startsWith('node:') && !under('core/cli')(to))).toEqual([]);
  });

  it('web imports core', () => {
    expect(arrows(under('web'), (to, { ours }) => !ours || under('web', 'core', 'package.json')(to))).toEqual([]);
  });

  it('extension imports core, and of the web app its parts, its store and its way to the network', () => {
    const may = under('extension', 'core', 'web/ui', 'web/store', 'web/http', 'package.json');
    expect(arrows(under('extension'), (to, { ours }) => !ours || may(to))).toEqual([]);
  });

  it('the host page, the background and the panel do not import one another', () => {
    const parts = ['extension/page', 'extension/background', 'extension/panel', 'extension/popup', 'extension/options'];
    for (const part of parts) {
      const others = parts.filter((other) => other !== part);
      expect(arrows(under(part), (to, { typeOnly }) => typeOnly || !under(...others)(to))).toEqual([]);
    }
  });

  it('editors know no site', () => {
    expect(arrows(under('extension/editors'), (to, { typeOnly }) => typeOnly || !under('extension/sites')(to))).toEqual(
      [],
    );
  });

  it('go in no circle', () => {
    expect(cycles()).toEqual([]);
  });
});

describe('what is not there', () => {
  const found = (pattern: RegExp, paths: readonly string[]): string[] =>
    paths.filter((path) => pattern.test(read(path)));

  it('shipped source turns no text into markup or code', () => {
    const pattern = /\b(innerHTML|outerHTML|insertAdjacentHTML|document\.write)\b|\{@html|\beval\(|\bnew Function\(/;
    expect(found(pattern, files.filter(shipped))).toEqual([]);
  });

  it('no test waits for a time, is skipped, or hides the others', () => {
    const pattern = /\bwaitForTimeout\(|\.(skip|only|todo|fixme)\(|\bx(it|describe)\(/;
    expect(
      found(
        pattern,
        files.filter((path) => /^test\/.*\.(test|e2e)\.ts$/.test(path) && path !== 'test/shape.test.ts'),
      ),
    ).toEqual([]);
  });
});

describe('texts', () => {
  it('are there in German and in English, the same ones in both', async () => {
    const catalogues = files.filter((path) => /(^|[./])words\.ts$/.test(path));
    const modules = await Promise.all(
      catalogues.map(
        async (path) => [path, await import(/* @vite-ignore */ pathToFileURL(`${root}${path}`).href)] as const,
      ),
    );
    const empty = modules.filter(([path, module]) => path.endsWith('.words.ts') && countTexts({ ...module }) === 0);
    expect(empty.map(([path]) => path)).toEqual([]);
    expect(modules.flatMap(([path, module]) => gaps({ ...module }, path))).toEqual([]);
  });

  it('of the manifest are there in German and in English', () => {
    const keys = (language: string): string[] =>
      Object.keys(JSON.parse(read(`extension/public/_locales/${language}/messages.json`)) as object).sort();
    expect(keys('de')).toEqual(keys('en'));
  });
});

describe('the package', () => {
  it('pins every dependency to one version', () => {
    const versions = Object.entries({ ...pkg.dependencies, ...pkg.devDependencies });
    expect(versions.filter(([, version]) => !/^(npm:[\w@/-]+@)?\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  it('has the files that the README names', () => {
    const named = [...read('README.md').matchAll(/\]\(([^)#:]+)\)|`((?:core|web|extension|test)\/[\w./-]*)`/g)];
    const paths = named.map(([, link, code]) => (link ?? code ?? '').replace(/\/$/, ''));
    // The site and the rule that the README makes as an example are not there.
    const made = /steps-unclear|my-desk/;
    expect(paths.length).toBeGreaterThan(5);
    expect(paths.filter((path) => !made.test(path) && !files.some(under(path)))).toEqual([]);
  });

  it('has the commands that the README lists, all of them', () => {
    const listed = [...read('README.md').matchAll(/\bnpm (?:run (?:-s )?)?([a-z][a-z:]*)/g)].map(([, name]) => name);
    const known = new Set([...listed].filter((name) => name !== 'ci'));
    expect([...known].sort()).toEqual(Object.keys(pkg.scripts).sort());
  });
});
