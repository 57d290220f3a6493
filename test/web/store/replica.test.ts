/** Tabs that write one draft, in every order of typing, saving and hearing of it. The disk is the real store. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDraft, getDraft } from '../../../web/store/drafts.ts';
import { listVersions } from '../../../web/store/history.ts';
import { isEmpty } from '../../../web/store/merge/patch.ts';
import { Replica } from '../../../web/store/merge/replica.ts';
import type { Draft } from '../../../web/store/rows.ts';
import { saveDraft } from '../../../web/store/save.ts';
import { onFreshDevice } from './fresh.ts';

type Act =
  | { readonly do: 'write'; readonly at: number }
  | { readonly do: 'rewrite'; readonly at: number }
  | { readonly do: 'field' }
  | { readonly do: 'send' }
  | { readonly do: 'land' }
  | { readonly do: 'hear' };
type Step = Act & { readonly tab: 0 | 1 };

/** Words that nobody else writes and that are no beginning of another: a loss cannot go unnoticed. */
const namesOf = (text: string): string[] => text.match(/w\d+/g) ?? [];

class Tabs {
  readonly tabs: readonly [Replica, Replica];
  readonly #flying: [Promise<Draft> | undefined, Promise<Draft> | undefined] = [undefined, undefined];
  readonly #id: string;
  readonly written = new Set<string>();
  readonly takenAway = new Set<string>();
  #count = 0;

  constructor(draft: Draft) {
    this.#id = draft.id;
    this.tabs = [new Replica(draft), new Replica(draft)];
  }

  async take(step: Step): Promise<void> {
    const tab = this.tabs[step.tab];
    const words = tab.shown.body.split(' ');
    if (step.do === 'write' || step.do === 'rewrite') {
      const name = `w${String((this.#count += 1)).padStart(4, '0')}`;
      this.written.add(name);
      const at = step.at % (words.length + 1);
      const gone = words.splice(at, step.do === 'rewrite' ? 1 : 0, name);
      for (const each of gone.flatMap(namesOf)) this.takenAway.add(each);
      tab.change({ body: words.join(' ') });
    } else if (step.do === 'field')
      tab.change({ fields: { [step.tab ? 'module' : 'workload']: `${(this.#count += 1)}` } });
    else if (step.do === 'send') this.#send(step.tab);
    else if (step.do === 'land') await this.#land(step.tab);
    else tab.meet((await getDraft(this.#id)) as Draft);
  }

  #send(which: 0 | 1): void {
    if (this.#flying[which] || isEmpty(this.tabs[which].waits)) return;
    const { patch, base, clashed } = this.tabs[which].send();
    this.#flying[which] = saveDraft(this.#id, patch, base, clashed).then(({ draft }) => draft);
  }

  async #land(which: 0 | 1): Promise<void> {
    const row = await this.#flying[which];
    this.#flying[which] = undefined;
    if (row) this.tabs[which].arrived(row);
  }

  /** Both go on until nothing waits any more. */
  async settle(): Promise<Draft> {
    for (let round = 0; round < 6; round += 1)
      for (const tab of [0, 1] as const)
        for (const act of ['land', 'send', 'land', 'hear'] as const) await this.take({ do: act, tab });
    return (await getDraft(this.#id)) as Draft;
  }
}

async function expectNothingLost(steps: readonly Step[]): Promise<void> {
  const tabs = new Tabs(await createDraft({ body: 'Anfang des Textes' }));
  for (const step of steps) await tabs.take(step);
  const row = await tabs.settle();
  for (const { shown } of tabs.tabs) {
    expect(shown.body).toBe(row.body);
    expect(shown.fields).toEqual(row.fields);
  }
  const kept = [row, ...(await listVersions(row.id))].map(({ body }) => body).join(' ');
  const there = new Set(namesOf(kept));
  const lost = [...tabs.written].filter((name) => !there.has(name) && !tabs.takenAway.has(name));
  expect(lost).toEqual([]);
}

const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant('write' as const), at: fc.nat(200) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('rewrite' as const), at: fc.nat(200) }) },
  { weight: 1, arbitrary: fc.constant({ do: 'field' as const }) },
  { weight: 3, arbitrary: fc.constant({ do: 'send' as const }) },
  { weight: 3, arbitrary: fc.constant({ do: 'land' as const }) },
  { weight: 2, arbitrary: fc.constant({ do: 'hear' as const }) },
);
const step: fc.Arbitrary<Step> = fc
  .tuple(act, fc.constantFrom(0 as const, 1 as const))
  .map(([what, tab]) => ({ ...what, tab }));

/** Every way to lay two lists into one another. */
function* orders<T>(one: readonly T[], other: readonly T[]): Generator<T[]> {
  const [a, ...as] = one;
  const [b, ...bs] = other;
  if (a === undefined || b === undefined) yield [...one, ...other];
  else {
    for (const rest of orders(as, other)) yield [a, ...rest];
    for (const rest of orders(one, bs)) yield [b, ...rest];
  }
}

describe('two tabs that write the same draft', () => {
  onFreshDevice();

  it('end with the same text and lose no word, whatever the order of 1,000 operations', async () => {
    await fc.assert(fc.asyncProperty(fc.array(step, { minLength: 1_000, maxLength: 1_000 }), expectNothingLost), {
      numRuns: 10,
      // A thousand steps explain little when they are made fewer one by one; the short runs below do that.
      endOnFailure: true,
    });
    await fc.assert(fc.asyncProperty(fc.array(step, { maxLength: 40 }), expectNothingLost), { numRuns: 60 });
  });

  it('do so in each of the 252 orders in which five acts of one meet five of the other', async () => {
    const of = (tab: 0 | 1): Step[] => [
      { do: 'write', at: 1, tab },
      { do: 'send', tab },
      { do: 'rewrite', at: 2, tab },
      { do: 'land', tab },
      { do: 'send', tab },
    ];
    let count = 0;
    for (const steps of orders(of(0), of(1))) {
      await expectNothingLost(steps);
      count += 1;
    }
    expect(count).toBe(252);
  });
});
