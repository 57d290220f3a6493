/** Rounds of typing, killing and looking what is left. Used by the browser test and by `npm run bench:durability`. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { seedOf, sow } from '../web/seed.ts';
import { kill, startKillable, type Killable } from '../killable.ts';
import { readBack, typeInto, type Found, type Told } from './typing.ts';

/** Drafts that are written in one round, in turn. */
export const sizes = [1, 5, 20] as const;
/** Tabs that write at the same time. */
const mostTabs = 4;
/** A tab in the background would be slowed down; people type in the one in front. */
const flags = ['--disable-background-timer-throttling', '--disable-renderer-backgrounding'];

const beginnings: readonly Told['what'][] = ['typed', 'saved', 'typed', 'filed'];

export interface Lost {
  readonly round: number;
  readonly draft: string;
  readonly what: string;
}

export interface Outcome {
  readonly rounds: number;
  readonly words: number;
  readonly acknowledged: number;
  readonly files: number;
  /** Acknowledged and not there, or there and damaged. Must be empty. */
  readonly lost: readonly Lost[];
  /** Of each round: milliseconds before the kill when the oldest word that is gone was typed; 0 when none is. */
  readonly gone: readonly number[];
}

const wordsOf = (body: string): Set<number> =>
  new Set([...body.matchAll(/ w(\d+)/g)].map(([, number]) => Number(number)));

/**
 * What was told before the kill, and what an earlier round had found, against what is left after it.
 * @param before what was found when the round began; empty in the first one
 */
export function compare(
  round: number,
  told: readonly Told[],
  killedAt: number,
  found: readonly Found[],
  before: readonly Found[] = [],
) {
  const lost: Lost[] = [];
  let gone = 0;
  const drafts = new Map(found.map((draft) => [draft.id, draft]));
  for (const { id, body, listed } of before) {
    const now = drafts.get(id);
    if (!now) lost.push({ round, draft: id, what: 'the draft' });
    const words = wordsOf(now?.body ?? '');
    for (const word of wordsOf(body)) if (!words.has(word)) lost.push({ round, draft: id, what: `w${word}` });
    for (const name of listed) if (!now?.listed.includes(name)) lost.push({ round, draft: id, what: name });
  }
  for (const { id, listed, intact } of found)
    for (const name of listed) if (!intact.includes(name)) lost.push({ round, draft: id, what: `${name} is damaged` });
  for (const id of new Set(told.map(({ draft }) => draft))) {
    const draft = drafts.get(id);
    const mine = told.filter((each) => each.draft === id);
    const words = wordsOf(draft?.body ?? '');
    // The first word of all has the number 0: as long as nothing was told as saved, not even that one was.
    const saved = Math.max(-1, ...mine.flatMap(({ what, which }) => (what === 'saved' ? [Number(which)] : [])));
    for (const { what, which, at } of mine) {
      if (what === 'filed' && !draft?.intact.includes(String(which)))
        lost.push({ round, draft: id, what: String(which) });
      if (what !== 'typed' || words.has(Number(which))) continue;
      gone = Math.max(gone, killedAt - at);
      if (Number(which) <= saved) lost.push({ round, draft: id, what: `w${which}` });
    }
  }
  return { lost, gone };
}

/** Milliseconds that one step of a round may take on a slow machine; beyond it something has come to a stop. */
const patience = 60_000;

/** A step that comes to a stop says which one it was and what each tab showed, instead of running into the test's end. */
async function within<T>(step: string, context: BrowserContext, promise: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, failed) => {
    timer = setTimeout(() => void shownBy(context).then((shown) => failed(new Error(`${step}: ${shown}`))), patience);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}

async function shownBy(context: BrowserContext): Promise<string> {
  const nothing = new Promise<string>((done) => setTimeout(() => done('does not answer'), 5_000));
  const texts = context.pages().map(async (page) => {
    const text = page.evaluate(() => document.body.innerText.slice(0, 400)).catch(String);
    return `${page.url()} ${await Promise.race([text, nothing])}`;
  });
  return (await Promise.all(texts)).join('\n');
}

async function prepare(page: Page, address: string): Promise<void> {
  await page.goto(new URL('./#/settings', address).href);
  await page.getByRole('heading', { level: 1 }).waitFor();
  const now = Date.now();
  const [one] = seedOf(now).drafts;
  if (!one) throw new Error('no draft to copy');
  const drafts = Array.from({ length: Math.max(...sizes) }, (_, i) => ({
    ...{ ...one, id: `d${i}`, title: `Entwurf ${i}`, body: `Entwurf d${i}:`, evidence: [] },
  }));
  await sow(page, { drafts, practice: [] });
}

/** @param moment milliseconds between the round's beginning (a first word, save or file was told) and the kill */
export async function rounds(
  count: number,
  address: string,
  moment: (round: number) => number,
  said: (line: string) => void = () => undefined,
): Promise<Outcome> {
  const profile = await mkdtemp(join(tmpdir(), 'ticketklar-kill-'));
  const lost: Lost[] = [];
  const gone: number[] = [];
  const all: Told[] = [];
  let told: Told[] = [];
  let before: readonly Found[] = [];
  let killedAt = 0;
  let running: Killable | undefined;
  try {
    for (let round = 0; round <= count; round += 1) {
      running = await startKillable(profile, flags);
      const { context } = running;
      // tsx names the functions that it hands to the page by a call that only Node knows.
      await context.addInitScript('globalThis.__name ??= (named) => named;');
      const first = context.pages()[0] ?? (await context.newPage());
      if (round === 0) await prepare(first, address);
      else {
        await first.goto(new URL('app.webmanifest', address).href);
        const found = await within('reading what is left', context, first.evaluate(readBack));
        const left = compare(round, told, killedAt, found, before);
        before = found;
        lost.push(...left.lost);
        gone.push(left.gone);
        said(
          `round ${round}: ${told.length} told, ${left.lost.length} lost, ${Math.round(left.gone)} ms of typing gone`,
        );
      }
      if (round === count) break;
      told = [];
      // Some rounds end early, some in the middle of a save, some with a file: the moment counts from there.
      const awaited = beginnings[round % beginnings.length];
      let begun: () => void = () => undefined;
      let stopped: (why: unknown) => void = () => undefined;
      const beginning = new Promise<void>((done, failed) => {
        begun = done;
        stopped = failed;
      });
      // It is awaited only after all tabs are open.
      beginning.catch(() => undefined);
      await context.exposeBinding('tellTest', (_, each: Told) => {
        told.push(each);
        if (each.what === awaited) begun();
      });
      const size = sizes[round % sizes.length] ?? 1;
      const ids = Array.from({ length: size }, (_, i) => `d${i}`);
      const tabs = Math.min(size, mostTabs);
      for (let tab = 0; tab < tabs; tab += 1) {
        const page = tab === 0 ? first : await context.newPage();
        await page.goto(address);
        const work = { drafts: ids.filter((_, i) => i % tabs === tab), first: round * 100_000 + tab * 10_000 };
        // Ends with the browser; before that it never does.
        void page.evaluate(typeInto, work).catch(stopped);
      }
      await within(`waiting for the first „${awaited}“`, context, beginning);
      await new Promise((next) => setTimeout(next, moment(round)));
      killedAt = Date.now();
      await kill(running);
      running = undefined;
      all.push(...told);
    }
  } finally {
    if (running) await kill(running);
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
  const count_ = (what: Told['what']): number => all.filter((each) => each.what === what).length;
  return { rounds: count, words: count_('typed'), acknowledged: count_('saved'), files: count_('filed'), lost, gone };
}
