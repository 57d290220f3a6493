/** `npm run table`: writes the table of the ticket systems into the README, from what the sites, clients and exports say. */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { catalogue, type Known } from '../../core/catalogue.ts';
import { exports } from '../../core/import/exports.ts';
import { systems } from '../../core/systems/index.ts';
import { sites } from '../../extension/sites/index.ts';

const readme = fileURLToPath(new URL('../../README.md', import.meta.url));
const mark = (is: boolean | undefined): string => (is ? 'yes' : '–');
const head = [
  'system',
  'fill',
  'hold',
  'reply',
  'address',
  'form is',
  'send, state',
  'files',
  'safe retry',
  'API is',
  'import',
];
const held = { all: 'yes', some: 'partly', none: '–' } as const;

const row = ({ name, form, send, prefill, list }: Known): readonly string[] => [
  name,
  mark(form !== undefined),
  form ? held[form.held] : '–',
  mark(form?.reply),
  mark(prefill),
  form?.sure ?? '–',
  mark(send !== undefined),
  mark(send?.files),
  send?.retry ?? '–',
  send?.sure ?? '–',
  mark(list),
];

/** The README with the table as it must be now. */
export async function withTable(text: string): Promise<string> {
  const lines = [head, head.map(() => '---'), ...catalogue(sites, systems, exports).map(row)];
  const table = lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
  const [before, after] = [text.split('<!-- systems -->')[0], text.split('<!-- end of systems -->')[1]];
  if (before === undefined || after === undefined) throw new Error('README.md has lost the marks around the table');
  const whole = `${before}<!-- systems -->\n\n${table}\n\n<!-- end of systems -->${after}`;
  return format(whole, { ...(await resolveConfig(readme)), filepath: readme });
}

/** Writes it. */
export async function writeTable(): Promise<void> {
  await writeFile(readme, await withTable(await readFile(readme, 'utf8')));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await writeTable();
