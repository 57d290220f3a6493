import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeDrafts } from '../../../web/store/merge/draft.ts';
import type { Draft } from '../../../web/store/rows.ts';

describe('two copies of a draft', () => {
  const words = fc.array(fc.constantFrom('Lauf', 'bricht', 'ab', 'seit', '23.11.'), { maxLength: 12 });
  const copy = fc.record({
    body: words.map((all) => all.join(' ')),
    module: fc.option(fc.constantFrom('Lager', 'Finanzen'), { nil: undefined }),
    at: fc.nat(5),
    device: fc.constantFrom('a', 'b'),
  });
  const draftOf = ({
    body,
    module,
    at,
    device,
  }: {
    body: string;
    module?: string | undefined;
    at: number;
    device: string;
  }): Draft => {
    const stamp = `${String(at).padStart(15, '0')}@${device}`;
    return {
      ...{ id: 'd', type: 'incident', title: 'T', closures: {}, evidence: [], target: '', state: 'working' },
      ...{ body, createdAt: 0, changedAt: at, fields: module ? { module } : {} },
      ...{ clocks: { title: stamp, body: stamp, 'fields.module': stamp }, seen: { [device]: at } },
    };
  };

  it('become the same one on both devices, and merging that again changes nothing', () => {
    fc.assert(
      fc.property(copy, copy, words, (one, other, from) => {
        const [a, b] = [draftOf({ ...one, device: 'a' }), draftOf({ ...other, device: 'b' })];
        const base = { title: 'T', body: from.join(' ') };
        const [ab, ba] = [mergeDrafts(a, b, base), mergeDrafts(b, a, base)];
        expect({ ...ab.draft, changedAt: 0 }).toEqual({ ...ba.draft, changedAt: 0 });
        expect(mergeDrafts(ab.draft, b, base).draft.body).toBe(ab.draft.body);
        expect(mergeDrafts(ab.draft, ab.draft, base)).toEqual({ draft: ab.draft, steppedBack: [] });
      }),
      { numRuns: 500 },
    );
  });
});
