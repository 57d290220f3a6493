/**
 * `npm run new rule|site|system <id>`: makes what the thing consists of and puts it into its table of contents. The result
 * passes the tests at once; it is meant to be written over.
 */
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { say } from './count.ts';
import { newRule } from './new-rule.ts';
import { newSite } from './new-site.ts';
import { newSystem } from './new-system.ts';

/** What is made: new files by path, and its entries in tables of contents. */
export interface Made {
  readonly files: Readonly<Record<string, string>>;
  readonly contents: readonly { readonly path: string; readonly add: (source: string) => string }[];
  /** What whoever made it does next. */
  readonly next?: string;
}

const kinds: Record<string, (id: string, name: string) => Made> = {
  rule: newRule,
  site: newSite,
  system: newSystem,
};

/** `steps-unclear` → `stepsUnclear` */
const camel = (id: string): string => id.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

const write = async (path: string, text: string): Promise<void> => {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, await format(text, { ...(await resolveConfig(path)), filepath: path }));
};

const [kind = '', id = ''] = process.argv.slice(2);
const make = kinds[kind];
if (!make || !/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id)) {
  say('usage: npm run new rule|site|system <id>, where the id is lower-case words with hyphens: steps-unclear');
  process.exit(2);
}
const made = make(id, camel(id));
const there = Object.keys(made.files).filter((path) => existsSync(path));
if (there.length > 0) {
  say(`${there.join(', ')} exists already.`);
  process.exit(1);
}
for (const [path, text] of Object.entries(made.files)) await write(path, text);
for (const { path, add } of made.contents) await write(path, add(await readFile(path, 'utf8')));
// Only now: it reads the tables of contents as they are from here on.
const { writeTable } = await import('./table.ts');
await writeTable();
say([...Object.keys(made.files), ...made.contents.map(({ path }) => path), 'README.md'].join('\n'));
if (made.next !== undefined) say(`\n${made.next}`);
