#!/usr/bin/env node
/** `ticketklar check`: the core on the command line. The one part of the core that knows Node. */
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { assess } from '../check.ts';
import { builtInGuide, builtInIds } from '../guide/built-in.ts';
import { parseGuide } from '../guide/resolve.ts';
import type { Guide } from '../guide/schema.ts';
import { fill } from '../fill.ts';
import type { Language, Words } from '../ticket.ts';
import { decoded } from '../import/decode.ts';
import { formatOf, tickets, type Read } from './input.ts';
import { asJson, asText, painter } from './show.ts';
import { texts } from './words.ts';

/** Ends the run with a sentence and exit code 2. */
class Usage extends Error {}

let language: Language = /^de/i.test(process.env['LC_ALL'] || process.env['LANG'] || '') ? 'de' : 'en';
const say = (words: Words, values: Record<string, string | number> = {}): string => fill(words[language], values);

/** Waits when the reader of the output is slower than we are. */
const write = async (text: string): Promise<void> => {
  if (!process.stdout.write(text)) await new Promise((resolve) => process.stdout.once('drain', resolve));
};

function commandOf(argv: string[]) {
  try {
    const options = {
      guide: { type: 'string', default: 'base' },
      json: { type: 'boolean', default: false },
      lang: { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false },
    } as const;
    return parseArgs({ args: argv, options, allowPositionals: true });
  } catch {
    throw new Usage(`${say(texts.unknownOption, { what: argv.join(' ') })}\n${say(texts.usage)}`);
  }
}

async function guideOf(name: string): Promise<Guide> {
  if (builtInIds.includes(name)) return builtInGuide(name);
  let json: unknown;
  try {
    json = JSON.parse((await readFile(name, 'utf8')).replace(/^\uFEFF/, ''));
  } catch {
    throw new Usage(say(texts.noGuide, { file: name, guides: builtInIds.join(', ') }));
  }
  const result = parseGuide(json);
  if (!result.ok) throw new Usage(result.problems.map(({ sentence }) => `${name}: ${sentence[language]}`).join('\n'));
  return result.guide;
}

async function* allTickets(files: readonly string[]): AsyncGenerator<Read & { file: string }> {
  for (const name of files.length === 0 ? ['-'] : files) {
    if (name === '-') {
      for await (const read of tickets(decoded(process.stdin, TextDecoder), undefined))
        yield { ...read, file: say(texts.input) };
      continue;
    }
    const file = name;
    const stream = createReadStream(file);
    try {
      for await (const read of tickets(decoded(stream, TextDecoder), formatOf(file))) yield { ...read, file };
    } catch (error) {
      if (stream.errored) throw new Usage(say(texts.noFile, { file }));
      throw error;
    }
  }
}

/** Tells how far it is, at most five times a second, where somebody is watching. */
function progress(): { tell(count: number): void; clear(): void } {
  const isWatched = process.stderr.isTTY && !process.stdout.isTTY;
  let last = 0;
  const line = (text: string): boolean => process.stderr.write(`\r\u001B[K${text}`);
  return {
    tell(count) {
      const now = performance.now();
      if (!isWatched || now - last < 200) return;
      last = now;
      line(say(texts.progress, { count: count.toLocaleString(language) }));
    },
    clear: () => void (isWatched && line('')),
  };
}

async function check(files: readonly string[], guide: Guide, json: boolean): Promise<number> {
  const coloured = process.env['NO_COLOR'] ? false : process.stdout.isTTY || Boolean(process.env['FORCE_COLOR']);
  const paint = painter(coloured);
  const watched = progress();
  let [count, ready, broken] = [0, 0, 0];
  for await (const read of allTickets(files)) {
    if ('broken' in read) {
      broken += 1;
      watched.clear();
      process.stderr.write(`${say(texts[read.broken], { file: read.file, line: read.line, at: read.at })}\n`);
      continue;
    }
    const assessment = assess(read.ticket, guide);
    count += 1;
    ready += assessment.ready ? 1 : 0;
    if (json) await write(`${asJson(read.ticket, read.line, assessment, language)}\n`);
    else await write(`${asText(read.ticket, read.line, assessment, language, paint)}\n`);
    watched.tell(count);
  }
  watched.clear();
  const rest = broken > 0 ? say(texts.broken, { broken }) : '';
  if (!json)
    await write(
      `${paint('bold', say(count === 1 ? texts.sumOne : texts.sum, { count, ready, open: count - ready }) + rest)}\n`,
    );
  return ready === count && broken === 0 ? 0 : 1;
}

async function main(): Promise<number> {
  const { values, positionals } = commandOf(process.argv.slice(2));
  if (values.lang === 'de' || values.lang === 'en') language = values.lang;
  else if (values.lang !== undefined) throw new Usage(say(texts.unknownLanguage));
  if (values.help) {
    await write(say(texts.help, { guides: builtInIds.join(', ') }));
    return 0;
  }
  const [command, ...files] = positionals;
  if (command !== 'check') throw new Usage(say(texts.usage));
  return check(files, await guideOf(values.guide), values.json);
}

// A reader that has seen enough (`| head`) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
try {
  process.exitCode = await main();
} catch (error) {
  if (!(error instanceof Usage)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
