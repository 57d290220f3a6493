/** Searching a system, for reviewing many tickets: one suite, every system that can, against its fake behind a real server. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Connection } from '../../../core/systems/connection.ts';
import { Failure } from '../../../core/systems/failure.ts';
import type { Search } from '../../../core/systems/search.ts';
import type { System } from '../../../core/systems/system.ts';
import { countFound, fetchFound, mostFetched, type Fetching } from '../../../core/target/fetch.ts';
import { connection, failureOf } from './conversation.ts';
import { serve, type Fake, type Running } from './fake.ts';
import { fakes } from './fakes/index.ts';

const searching = fakes.flatMap((fake): [string, Fake, NonNullable<Fake['search']>][] =>
  fake.search ? [[fake.system.name, fake, fake.search]] : [],
);

it('is tried with every system that says it can be searched', () => {
  const able = fakes.filter(({ system }) => system.searches).map(({ system }) => system.id);
  expect(searching.map(([, { system }]) => system.id)).toEqual(able);
  expect(able.length).toBeGreaterThan(1);
});

describe.each(searching)('%s', (_, fake, asked) => {
  const { system } = fake;
  let running: Running;
  let to: Connection;
  beforeEach(async () => {
    running = await serve(fake);
    to = connection(system, running.base, fake.secret);
  });
  afterEach(() => running.close());

  const add = (title: string, body = 'Beim Drucken bricht es ab.'): void => {
    const { project, type, priority, fields } = fake;
    running.world.add({ title, body, project, type, priority, fields, files: [], key: `key-${title}` });
  };
  const fetching = (search: Search, withComments = false): Fetching => ({
    ...{ system, connection: to, project: fake.project, search, withComments },
    wait: () => Promise.resolve(),
  });
  const read = (search: Search, withComments = false) => fetchFound(fetching(search, withComments), () => undefined);

  it('finds what fits a search of one’s own, with its text, number, address, state and date', async () => {
    add('Rechnungsdruck bricht ab');
    add('Lieferschein fehlt');
    const { tickets, broken } = await read({ query: asked.query('Rechnungsdruck') });
    expect(broken).toEqual([]);
    expect(tickets.map(({ ticket }) => ticket.title)).toEqual(['Rechnungsdruck bricht ab']);
    const [one] = tickets;
    expect(one?.ticket.body).toBe('Beim Drucken bricht es ab.');
    expect(one?.number).toMatch(/\d/);
    expect(one?.number).not.toMatch(/^#/);
    expect(one?.url.startsWith(`${running.base}/`)).toBe(true);
    expect(one?.state).not.toBe('');
    expect(one?.author).not.toBe('');
    expect(Date.parse(one?.created ?? '')).not.toBeNaN();
  });

  it('says how many there are before any is read, and reads each page once', async () => {
    for (let i = 1; i <= 230; i += 1) add(`Druck ${i}`);
    const counted = await countFound(fetching({ query: asked.query('Druck') }));
    expect([230, undefined]).toContain(counted.total);
    expect(counted.known).toBeGreaterThan(0);
    expect(counted.known).toBeLessThan(230);
    const steps: number[] = [];
    const { tickets } = await fetchFound(fetching({ query: asked.query('Druck') }), (done) => steps.push(done));
    expect(new Set(tickets.map(({ number }) => number)).size).toBe(230);
    expect(steps).toEqual(Array.from({ length: 230 }, (_one, i) => i + 1));
  });

  it('finds nothing where nothing fits', async () => {
    add('Rechnungsdruck bricht ab');
    expect((await read({ query: asked.query('Mondfahrt') })).tickets).toEqual([]);
    expect(await countFound(fetching({ query: asked.query('Mondfahrt') }))).toMatchObject({ total: 0, known: 0 });
  });

  it('knows the saved searches, and what they find', async () => {
    const saved = await system.searches?.saved?.(to, fake.project);
    expect(saved).toEqual(asked.saved && [asked.saved]);
    if (!asked.saved) return;
    add('Rechnungsdruck bricht ab');
    expect((await read({ saved: asked.saved.value })).tickets).toHaveLength(1);
  });

  it('reads comments with who wrote them, and names of files, where that is wanted', async () => {
    add('Rechnungsdruck bricht ab');
    const [there] = running.world.tickets;
    there?.comments.push({ text: 'Im Livesystem, seit gestern.', files: [] });
    const query = { query: asked.query('Rechnungsdruck') };
    expect((await read(query)).tickets[0]?.comments).toEqual([]);
    const [one] = (await read(query, true)).tickets;
    expect(one?.comments.map((text) => fake.written?.(text) ?? text)).toEqual(['Im Livesystem, seit gestern.']);
    expect(one?.voices?.[0]?.by).not.toBe('');
  });

  it('says what the system does not like about a search', async () => {
    if (asked.wrong === undefined) return expect(asked.wrong).toBeUndefined();
    const failure = await failureOf(countFound(fetching({ query: asked.wrong })));
    expect(failure).toMatchObject({ kind: 'refused' });
    expect(failure.complaints[0]?.text).not.toBe('');
  });

  it('changes nothing there', async () => {
    add('Rechnungsdruck bricht ab');
    await read({ query: asked.query('Rechnungsdruck') }, true);
    expect(running.requests.filter(({ method }) => !['GET', 'POST'].includes(method))).toEqual([]);
    expect(running.world.tickets).toHaveLength(1);
    expect(running.world.tickets[0]?.comments).toEqual([]);
  });
});

describe('a fetch', () => {
  const found = (id: number) => ({
    ...{ id: String(id), number: String(id), url: '', title: `T ${id}`, body: '', type: '', priority: '' },
    ...{ state: '', author: '', assignee: '', fields: {} },
  });
  const bySearch = (page: NonNullable<System['searches']>['page']): Fetching => ({
    system: { searches: { how: { de: '', en: '' }, example: '', page } } as unknown as System,
    connection: {} as Connection,
    ...{ project: '', search: { query: '' }, withComments: false, wait: () => Promise.resolve() },
  });

  it('ends where a page names itself as the next one, and takes a ticket of two pages once', async () => {
    const pages: (string | undefined)[] = [];
    const { tickets } = await fetchFound(
      bySearch((_to, _search, _project, at) => {
        pages.push(at);
        return Promise.resolve({ tickets: [found(1), found(2)], next: 'again' });
      }),
      () => undefined,
    );
    expect(pages).toEqual([undefined, 'again']);
    expect(tickets.map(({ number }) => number)).toEqual(['1', '2']);
  });

  it('ends where a system gives the same page under every number', async () => {
    let asked = 0;
    const { tickets } = await fetchFound(
      bySearch(() => {
        asked += 1;
        return Promise.resolve({ tickets: [found(1), found(2)], next: String(asked) });
      }),
      () => undefined,
    );
    expect(asked).toBe(2);
    expect(tickets).toHaveLength(2);
  });

  it('reads no more than somebody can look at, however many there are', async () => {
    let next = 0;
    const { tickets } = await fetchFound(
      bySearch(() => {
        const from = next;
        next += 1_000;
        const page = Array.from({ length: 1_000 }, (_one, i) => found(from + i));
        return Promise.resolve({ tickets: page, total: 90_000, next: String(next) });
      }),
      () => undefined,
    );
    expect(tickets).toHaveLength(mostFetched);
    expect(next).toBe(mostFetched);
  });

  it('rests as long as the system asks for, and gives up where it asks for too much', async () => {
    const waits: number[] = [];
    const busy = (wait: number, times: number): Fetching => {
      let left = times;
      return {
        ...bySearch(() => {
          if (left-- > 0) return Promise.reject(new Failure('busy', { wait }));
          return Promise.resolve({ tickets: [found(1)] });
        }),
        wait: (milliseconds) => (waits.push(milliseconds), Promise.resolve()),
      };
    };
    expect((await fetchFound(busy(2_000, 3), () => undefined)).tickets).toHaveLength(1);
    expect(waits).toEqual([2_000, 2_000, 2_000]);
    expect(await failureOf(fetchFound(busy(3_600_000, 1), () => undefined))).toMatchObject({ kind: 'busy' });
    expect(await failureOf(fetchFound(busy(1, 50), () => undefined))).toMatchObject({ kind: 'busy' });
  });
});
