import { describe, expect, it } from 'vitest';
import { createDraft } from '../../../web/store/drafts.ts';
import { eraseAll } from '../../../web/store/erase.ts';
import { Overview, lineOf, type Line } from '../../../web/store/overview.ts';
import { choices, everything, select, type Query } from '../../../web/store/query.ts';
import { newDraft } from '../../../web/store/drafts.ts';
import type { Draft } from '../../../web/store/rows.ts';
import { saveDraft } from '../../../web/store/save.ts';
import { purge, shelve } from '../../../web/store/shelves.ts';
import { onFreshDevice } from './fresh.ts';

const day = 86_400_000;
const now = 1_795_400_000_000;
const line = (title: string, more: Partial<Draft> = {}): Line =>
  lineOf({ ...newDraft({ title }), changedAt: now, ...more });
const titles = (lines: readonly Line[]): string[] => lines.map(({ title }) => title);
const ask = (lines: readonly Line[], query: Partial<Query>): string[] =>
  titles(select(lines, { ...everything, ...query }, now));

const outcome = (readiness: number) => ({ readiness, verdict: 'workable', must: 0, should: 0, could: 0 }) as const;
const some = [
  line('Rechnung druckt nicht', { body: 'Fehler FI-1042', changedAt: now - 1, outcome: outcome(40) }),
  line('Etikett versetzt', {
    fields: { module: 'Lager' },
    tags: ['Halle 2'],
    outcome: outcome(90),
    changedAt: now - 3 * day,
  }),
  line('Zugriff', { type: 'access-request', target: 'practice', changedAt: now - 40 * day }),
  line('Alt', { shelf: 'archive' }),
  line('Angeheftet', { pinned: true, changedAt: now - 100 * day, createdAt: now - 200 * day }),
];

describe('a search among drafts', () => {
  it('wants all words, wherever they stand: title, text, details, tags, names of files', () => {
    expect(ask(some, { words: 'fi-1042 RECHNUNG' })).toEqual(['Rechnung druckt nicht']);
    expect(ask(some, { words: 'lager' })).toEqual(['Etikett versetzt']);
    expect(ask(some, { words: 'halle' })).toEqual(['Etikett versetzt']);
    expect(ask(some, { words: 'rechnung lager' })).toEqual([]);
  });

  it('narrows by type, target, readiness, age, tag and shelf', () => {
    expect(ask(some, { type: 'access-request' })).toEqual(['Zugriff']);
    expect(ask(some, { target: 'practice' })).toEqual(['Zugriff']);
    expect(ask(some, { band: 'high' })).toEqual(['Etikett versetzt']);
    expect(ask(some, { age: 'today' })).toEqual(['Rechnung druckt nicht']);
    expect(ask(some, { age: 'older' })).toEqual(['Angeheftet', 'Zugriff']);
    expect(ask(some, { tag: 'halle 2' })).toEqual(['Etikett versetzt']);
    expect(ask(some, { shelf: 'archive' })).toEqual(['Alt']);
  });

  it('sorts, both ways, and leaves pinned drafts on top', () => {
    expect(ask(some, {})).toEqual(['Angeheftet', 'Rechnung druckt nicht', 'Etikett versetzt', 'Zugriff']);
    expect(ask(some, { sort: 'title' })).toEqual([
      'Angeheftet',
      'Etikett versetzt',
      'Rechnung druckt nicht',
      'Zugriff',
    ]);
    expect(ask(some, { sort: 'readiness' }).slice(1, 3)).toEqual(['Etikett versetzt', 'Rechnung druckt nicht']);
    expect(ask(some, { reversed: true })).toEqual([
      'Angeheftet',
      'Zugriff',
      'Etikett versetzt',
      'Rechnung druckt nicht',
    ]);
  });

  it('offers what there is to choose from, most frequent first', () => {
    expect(choices(some, ({ type }) => [type])).toEqual(['incident', 'access-request']);
    expect(choices(some, ({ tags }) => tags)).toEqual(['Halle 2']);
  });
});

describe('the overview', () => {
  onFreshDevice();

  it('knows every draft, and follows what is written, put away, deleted and erased', async () => {
    const made = await Promise.all(Array.from({ length: 600 }, (_, i) => createDraft({ title: `Nr ${i}` })));
    const overview = new Overview();
    const ended = new AbortController();
    let told: () => void = () => undefined;
    const failures: unknown[] = [];
    const until = async (is: () => boolean): Promise<void> => {
      while (!is()) await new Promise<void>((next) => (told = next));
    };
    await overview.follow(
      () => told(),
      (error) => failures.push(error),
      ended.signal,
    );
    expect(overview.complete).toBe(true);
    expect(overview.size).toBe(600);
    const of = (id: string): Line | undefined => [...overview.lines].find((each) => each.id === id);
    const [one, two] = [made[0]?.id ?? '', made[1]?.id ?? ''];
    await saveDraft(one, { title: 'Neu benannt' });
    await until(() => of(one)?.title === 'Neu benannt');
    await shelve([one], 'bin');
    await until(() => of(one)?.shelf === 'bin');
    await purge([two]);
    await until(() => of(two) === undefined);
    await createDraft({ title: 'Dazugekommen' });
    await until(() => overview.size === 600);
    await eraseAll().catch(() => undefined);
    await until(() => overview.size === 0);
    ended.abort();
    expect(failures).toEqual([]);
  });
});
