/**
 * `npm run new rule|site <id>`: makes what the thing consists of and puts it into its table of contents. The result
 * passes the tests at once; it is meant to be written over.
 */
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { say } from './count.ts';
import { newRule } from './new-rule.ts';
import { newSite } from './new-site.ts';

/** What is made: new files by path, and an entry for a table of contents. */
export interface Made {
  readonly files: Readonly<Record<string, string>>;
  /** The file, the exported list in it, the name to add, and the module that exports that name. */
  readonly index: { readonly path: string; readonly list: string; readonly name: string; readonly from: string };
}

const kinds: Record<string, (id: string, name: string) => Made> = { rule: newRule, site: newSite };

/** `steps-unclear` → `stepsUnclear` */
const camel = (id: string): string => id.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

/** A table of contents with one more import and one more entry at its end. */
const withEntry = (source: string, { list, name, from }: Made['index']): string => {
  const declared = source.indexOf(`export const ${list}`);
  const open = source.indexOf('[', source.indexOf('=', declared)) + 1;
  const close = source.indexOf(']', open);
  if (declared < 0 || open === 0 || close < 0) throw new Error(`There is no list "${list}" to add to.`);
  const imports = source.slice(0, declared).lastIndexOf('import ');
  const afterImports = source.indexOf(';', imports) + 1;
  const entries = source.slice(open, close).trim().replace(/,$/, '');
  return [
    source.slice(0, afterImports),
    `\nimport { ${name} } from '${from}';`,
    source.slice(afterImports, open),
    entries === '' ? name : `${entries}, ${name}`,
    source.slice(close),
  ].join('');
};

const write = async (path: string, text: string): Promise<void> => {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, await format(text, { ...(await resolveConfig(path)), filepath: path }));
};

const [kind = '', id = ''] = process.argv.slice(2);
const make = kinds[kind];
if (!make || !/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id)) {
  say('usage: npm run new rule|site <id>, where the id is lower-case words with hyphens: steps-unclear');
  process.exit(2);
}
const made = make(id, camel(id));
const there = Object.keys(made.files).filter((path) => existsSync(path));
if (there.length > 0) {
  say(`${there.join(', ')} exists already.`);
  process.exit(1);
}
for (const [path, text] of Object.entries(made.files)) await write(path, text);
await write(made.index.path, withEntry(await readFile(made.index.path, 'utf8'), made.index));
say([...Object.keys(made.files), made.index.path].join('\n'));
