/** What was solved in house is compared after every pause in typing: that reads what is new, and nothing twice. */
import { describe, expect, it, vi } from 'vitest';
import { Duplicates } from '../../../core/duplicates.ts';
import { database } from '../../../web/store/database.ts';
import { putKnowledge, removeKnowledge } from '../../../web/store/knowledge.ts';
import { similarKnowledge } from '../../../web/store/knowledgeIndex.ts';
import { onFreshDevice } from './fresh.ts';

/** Words that nobody shares with another row. */
const words = (i: number): string => `Gerät MX-${1_000 + i} meldet ORA-${10_000 + i}`;
const known = (i: number, title = words(i)) => ({
  ...{ id: `k${i}`, draft: `d${i}`, title, body: `Beleg ${70_000 + i} klemmt`, solution: `Papier ${i}`, at: 0 },
});
const like = (i: number) => similarKnowledge({ title: words(i), body: known(i).body }, 1, 0.5);

describe('what was solved in house', () => {
  onFreshDevice();

  it('is taken into the index once, however often somebody pauses while writing', async () => {
    const added = vi.spyOn(Duplicates.prototype, 'add');
    for (let i = 0; i < 50; i += 1) await putKnowledge(known(i));
    for (const pause of [7, 8, 9]) expect((await like(pause))[0]?.known.id).toBe(`k${pause}`);
    await Promise.all([like(1), like(2)]);
    expect(added).toHaveBeenCalledTimes(50);
    await putKnowledge(known(50));
    expect((await like(50))[0]?.known.solution).toBe('Papier 50');
    expect(added).toHaveBeenCalledTimes(51);
    added.mockRestore();
  });

  it('is found as it is now: changed, removed, or on another device', async () => {
    for (const i of [1, 2, 3]) await putKnowledge(known(i));
    expect(await like(1)).toHaveLength(1);
    await database().knowledge.put({
      ...known(1, 'Rechnung lautet auf falsche Anschrift'),
      body: '',
      at: Date.now() + 5,
    });
    expect(await like(1)).toEqual([]);
    expect(await similarKnowledge({ title: 'Rechnung lautet auf falsche Anschrift' }, 1, 0.5)).toHaveLength(1);
    await removeKnowledge('k1');
    expect(await similarKnowledge({ title: 'Rechnung lautet auf falsche Anschrift' }, 1, 0.5)).toEqual([]);
  });
});
