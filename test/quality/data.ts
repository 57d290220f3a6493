/** The labelled data: third-party files where they are, our own tickets always. Nothing of it is ever printed but ids. */
import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import * as z from 'zod/mini';
import { tickets } from '../../core/cli/input.ts';
import type { Ticket } from '../../core/ticket.ts';

/** 1 where the element is present. */
const labels = z.object({ ob: z.number(), eb: z.number(), s2r: z.number() });

const report = z.object({ id: z.string(), text: z.string(), labels });
const sentence = z.object({ id: z.string(), report: z.string(), is_title: z.boolean(), text: z.string(), labels });
const masked = z.object({
  id: z.string(),
  variant: z.enum(['full', 'plain', 'no_s2r', 'no_ob', 'no_eb']),
  text: z.string(),
  labels,
});
const ruleIds = z.array(z.string());
const ticket = z.object({
  id: z.string(),
  expected: z.object({ mustFire: ruleIds, mustNotFire: ruleIds }),
});

export type Report = z.infer<typeof report>;
export type Sentence = z.infer<typeof sentence>;
export type Masked = z.infer<typeof masked>;
/** A ticket of ours, read as the command line reads it, and what each rule must do about it. */
export type Labelled = z.infer<typeof ticket> & { readonly ticket: Ticket };

export interface Labels {
  readonly ob: number;
  readonly eb: number;
  readonly s2r: number;
}

function lines(file: string): unknown[] | undefined {
  if (!existsSync(file)) return undefined;
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): unknown => JSON.parse(line));
}

async function labelledTickets(file: string): Promise<Labelled[] | undefined> {
  const all = lines(file)?.map((line) => ticket.parse(line));
  if (!all) return undefined;
  const found: Labelled[] = [];
  for await (const read of tickets(createReadStream(file, 'utf8'), 'jsonl')) {
    const labels = all[found.length];
    if (!labels || !('ticket' in read)) throw new Error(`${file}: line ${read.line} is no labelled ticket`);
    found.push({ ...labels, ticket: read.ticket });
  }
  return found;
}

export interface Data {
  readonly reports: readonly Report[] | undefined;
  /** The whole text of the reports that the sentences come from, by report id. */
  readonly appReports: ReadonlyMap<string, string> | undefined;
  readonly sentences: readonly Sentence[] | undefined;
  readonly masked: readonly Masked[] | undefined;
  readonly given: readonly Labelled[] | undefined;
  readonly own: readonly Labelled[];
  readonly aside: readonly Labelled[];
}

/** @param folder of the data that is not ours; a file that is not there is `undefined`, a broken one throws */
export async function load(folder: string): Promise<Data> {
  const from = (name: string): unknown[] | undefined => lines(join(folder, name));
  const here = async (name: string): Promise<Labelled[]> =>
    (await labelledTickets(resolve(import.meta.dirname, name))) ?? [];
  const apps = from('app-reports.dev.jsonl')?.map((line) => report.parse(line));
  return {
    reports: from('bug-reports.dev.jsonl')?.map((line) => report.parse(line)),
    appReports: apps && new Map(apps.map(({ id, text }) => [id, text])),
    sentences: from('app-report-sentences.dev.jsonl')
      ?.map((line) => sentence.parse(line))
      .filter(({ is_title }) => !is_title),
    masked: from('masked-reports.dev.jsonl')?.map((line) => masked.parse(line)),
    given: await labelledTickets(join(folder, 'tickets.dev.jsonl')),
    own: await here('tickets.jsonl'),
    aside: await here('kept-aside.jsonl'),
  };
}

/**
 * Which half an item belongs to, by its id alone: reading is tuned on the first, the second shows overfitting. Sentences
 * and masked variants go by the report they come from.
 */
export function half(id: string): 'tuned' | 'aside' {
  let hash = 0x811c9dc5;
  for (let i = 0; i < id.length; i += 1) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193);
  return ((hash >>> 16) & 1) === 0 ? 'tuned' : 'aside';
}
