import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sameRows } from '../../../web/screens/sameRows.ts';

const list = fc.uniqueArray(fc.record({ id: fc.constantFrom(...'abcdef'), says: fc.constantFrom('waits', 'sent') }), {
  selector: ({ id }) => id,
});

it('a list that is read again holds what it should, and the same objects for all rows that say the same', async () => {
  await fc.assert(
    fc.asyncProperty(list, list, async (first, second) => {
      const answers = [first, second].map((rows) => structuredClone(rows));
      const ask = sameRows(() => Promise.resolve(answers.shift() ?? []));
      const [before, after] = [await ask(), await ask()];
      expect([before, after]).toEqual([first, second]);
      for (const row of after) {
        const same = before.find(({ id, says }) => id === row.id && says === row.says);
        if (same) expect(row).toBe(same);
      }
    }),
  );
});
