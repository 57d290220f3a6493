/** A list of 10,000 drafts in one browser, ours and the naive one in turns: opened, searched, scrolled. */
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from '@playwright/test';
import { chromiumFlags, requireChromium } from '../browser/chromium.ts';
import { seedOf, sow } from '../browser/web/seed.ts';
import { serve } from '../tools/serve.ts';
import { ms, quantile, type Row } from './table.ts';

const rounds = 5;
const many = 10_000;
const dexie = fileURLToPath(new URL('../../node_modules/dexie/dist/dexie.min.js', import.meta.url));

interface Times {
  readonly open: number;
  /** Until the last of them can be found. */
  readonly known: number;
  readonly search: number;
  /** The longest frame while the list is scrolled. */
  readonly scroll: number;
  /** Milliseconds of tasks above 50 ms meanwhile, added up. */
  readonly long: number;
}

/** Runs in the page. @param what is done, @param sign is there once it can be seen; not within a minute: it fails */
const until = (what: { hash?: string; words?: string }, sign: string): Promise<number> =>
  new Promise((done, failed) => {
    const begin = performance.now();
    const look = (): void => {
      if (performance.now() - begin > 60_000) return failed(new Error(`no ${sign} after ${JSON.stringify(what)}`));
      if (!document.querySelector(sign)) return void requestAnimationFrame(look);
      requestAnimationFrame(() => done(performance.now() - begin));
    };
    if (what.hash !== undefined) location.hash = what.hash;
    const field = document.querySelector<HTMLInputElement>('input[type=search]');
    if (field && what.words !== undefined) {
      field.value = what.words;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }
    look();
  });

/** Runs in the page: scrolls down by five rows with every frame, as a quick wheel does. */
const scrolled = (select: string): Promise<{ scroll: number; long: number }> =>
  new Promise((done, failed) => {
    const box = document.querySelector(select);
    if (!box) return failed(new Error(`no ${select}`));
    let [step, worst, long, before] = [0, 0, 0, performance.now()];
    const observer = new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) long += duration;
    });
    observer.observe({ entryTypes: ['longtask'] });
    const next = (): void => {
      const now = performance.now();
      if (step > 0) worst = Math.max(worst, now - before);
      before = now;
      step += 1;
      if (step > 60) {
        observer.disconnect();
        return done({ scroll: worst, long });
      }
      box.scrollTop += 280;
      requestAnimationFrame(next);
    };
    requestAnimationFrame(next);
  });

/** Runs a function with names of its own in the page, where the packer's note on names is not known. */
const inPage = <A extends unknown[], T>(page: Page, run: (...of: A) => Promise<T>, ...of: A): Promise<T> =>
  page.evaluate(`(() => { const __name = (it) => it; return (${String(run)})(...${JSON.stringify(of)}); })()`);

async function ours(page: Page): Promise<Times> {
  await page.goto('./#/settings');
  await page.getByRole('link', { name: /^Entwürfe\s*\d{4,}/ }).waitFor();
  const open = await inPage(page, until, { hash: '#/' }, '[data-row]');
  const known = open + (await inPage(page, until, {}, `table[aria-rowcount="${many + 1}"]`));
  const search = await inPage(page, until, { words: 'Beleg 7777' }, '[href="#/draft/draft-7777"]');
  await inPage(page, until, { words: '' }, '[href="#/draft/draft-0"]');
  return { open, known, search, ...(await inPage(page, scrolled, '#main')) };
}

/** What one would write first: the whole table read, every draft an element, the search a filter over all of it. */
async function naive(page: Page): Promise<Times> {
  await page.goto('./app.webmanifest');
  await page.addScriptTag({ path: dexie });
  await page.evaluate(
    `document.body.innerHTML = '<input type="search"><main style="height:700px;overflow:auto"><ul></ul></main>'`,
  );
  const open = await page.evaluate<number>(`(async () => {
    const begin = performance.now();
    const db = await new Dexie('ticketklar').open();
    const all = await db.table('drafts').orderBy('changedAt').reverse().toArray();
    const show = (drafts) => document.querySelector('ul').replaceChildren(...drafts.map((draft) => {
      const item = document.createElement('li');
      item.dataset.row = draft.id;
      item.textContent = [draft.title, draft.type, draft.state, new Date(draft.changedAt).toLocaleString('de-DE')].join(' · ');
      return item;
    }));
    document.querySelector('input').oninput = (event) => {
      const words = event.target.value.toLowerCase();
      show(all.filter((draft) => (draft.title + ' ' + draft.body).toLowerCase().includes(words)));
    };
    show(all);
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    return performance.now() - begin;
  })()`);
  const search = await inPage(page, until, { words: 'Beleg 7777' }, 'li:only-child');
  await inPage(page, until, { words: '' }, '[data-row="draft-0"]');
  return { open, known: open, search, ...(await inPage(page, scrolled, 'main')) };
}

/** @throws Error when dist/web is not built or no Chromium is there */
export async function measureList(): Promise<Row[]> {
  const server = await serve('dist/web', 4_360, { orNext: true });
  const browser = await chromium.launch({ executablePath: requireChromium(), args: [...chromiumFlags] });
  try {
    const page = await (await browser.newContext({ baseURL: server.address, locale: 'de-DE' })).newPage();
    await page.goto('./#/settings');
    await page.getByRole('heading', { name: 'Einstellungen' }).waitFor();
    const now = Date.now();
    const [one] = seedOf(now).drafts;
    if (!one) throw new Error('no draft to copy');
    const drafts = Array.from({ length: many }, (_, i) => ({
      ...{ ...one, id: `draft-${i}`, title: `Beleg ${i} wird nicht gedruckt`, changedAt: now - i },
    }));
    await sow(page, { drafts, practice: [] });
    const [own, plain]: [Times[], Times[]] = [[], []];
    for (let round = 0; round < rounds; round += 1) {
      own.push(await ours(page));
      plain.push(await naive(page));
    }
    const row = (what: string, which: keyof Times, promised?: number): Row => {
      const [a, b] = [own, plain].map((times) =>
        quantile(
          times.map((each) => each[which]),
          0.5,
        ),
      );
      const [mine = 0, theirs = 0] = [a, b];
      const ratio = theirs > 0 ? `, naive ${ms(theirs)}, ratio ${(mine / theirs).toFixed(2)}` : `, naive ${ms(theirs)}`;
      const limit = promised === undefined ? {} : { promised: `≤ ${promised} ms`, share: mine / promised };
      return { what: `${what}, median`, measured: `${ms(mine)}${ratio}`, ...limit };
    };
    return [
      row('opens', 'open', 200),
      row('knows all of them', 'known'),
      row('finds one by its words', 'search', 50),
      row('longest frame while scrolled', 'scroll'),
      row('long tasks while scrolled', 'long'),
    ];
  } finally {
    await browser.close();
    await server.close();
  }
}
