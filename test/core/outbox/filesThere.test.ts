/** Which files of an answer are on a ticket to which others write, too. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bothEarlier, earlierOf, notSent, type CarriedFile, type Tried } from '../../../core/outbox/filesThere.ts';
import type { ArrivedFile } from '../../../core/systems/system.ts';

const file = (name: string, size = 3, sha256 = name): CarriedFile => ({
  ...{ name, kind: 'text/plain', bytes: new Blob(['x'.repeat(size)]), sha256 },
});
const there = (name: string, size: number | undefined = 3): ArrivedFile => ({ name, size });
const sends = (files: readonly CarriedFile[], told: readonly ArrivedFile[] | undefined, tried: Tried) =>
  notSent(files, told, tried).missing.map(({ name }) => name);

describe('a file of an answer that has left before', () => {
  it('counts as there by name and size alone where nobody knows what was there before', () => {
    const files = [file('lauf.log')];
    expect(sends(files, [there('anderes.log')], { postedAt: 5 })).toEqual(['lauf.log']);
    expect(sends(files, [there('lauf.log', 4)], { postedAt: 5 })).toEqual(['lauf.log']);
    expect(sends(files, [{ name: 'lauf.log' }], { postedAt: 5 })).toEqual(['lauf.log']);
    expect(sends(files, [there('lauf.log')], { postedAt: 5 })).toEqual([]);
  });

  it('is known though the system has renamed it, and not taken for what somebody else has added since', () => {
    const tried = { postedAt: 5, filesBefore: [] };
    for (const name of ['Gro\u0308\u00dfe 2.png', 'Gro__e_2.png', 'gro-e-2_4f1c.png', '1042-Gr\u00f6\u00dfe 2.PNG'])
      expect(sends([file('Gr\u00f6\u00dfe 2.png')], [there(name)], tried), name).toEqual([]);
    for (const name of ['Halle.png', 'Gr\u00f6\u00dfe 2.log', 'Gr\u00f6\u00dfe 3.png'])
      expect(sends([file('Gr\u00f6\u00dfe 2.png')], [there(name)], tried), name).toEqual(['Gr\u00f6\u00dfe 2.png']);
    expect(sends([file('a.png')], [{ name: 'a.png' }], tried)).toEqual([]);
  });

  it('goes out beside one of the same name that was there before', () => {
    const told = [there('lauf.log')];
    expect(sends([file('lauf.log')], told, { postedAt: 5, filesBefore: told })).toEqual(['lauf.log']);
    expect(sends([file('lauf.log')], [...told, ...told], { postedAt: 5, filesBefore: told })).toEqual([]);
  });
});

describe('an answer that was taken back', () => {
  const earlier = { files: ['lauf.log'], filesBefore: [there('alt.log')] };

  it('sends what it has not sent, and nothing twice', () => {
    const told = [there('alt.log'), there('lauf.log')];
    const { missing, filesBefore } = notSent([file('lauf.log'), file('neu.log')], told, { earlier });
    expect(missing.map(({ name }) => name)).toEqual(['neu.log']);
    expect(filesBefore).toEqual([there('alt.log')]);
    expect(
      sends([file('lauf.log'), file('neu.log')], [...told, there('neu.log')], { postedAt: 9, filesBefore }),
    ).toEqual([]);
  });

  it('sends a better file of the same name and size, at the second try, too', () => {
    const told = [there('alt.log'), there('lauf.log')];
    const better = [file('lauf.log', 3, 'better')];
    const { missing, filesBefore } = notSent(better, told, { earlier });
    expect(missing).toEqual(better);
    expect(sends(better, told, { postedAt: 9, filesBefore })).toEqual(['lauf.log']);
    expect(sends(better, [...told, there('lauf.log')], { postedAt: 9, filesBefore })).toEqual([]);
  });

  it('remembers what had gone out, however often it is taken back', () => {
    const sha256 = 'lauf.log';
    expect(earlierOf({}, [{ sha256 }])).toBeUndefined();
    expect(earlierOf({ earlier }, [{ sha256 }])).toBe(earlier);
    expect(earlierOf({ postedAt: 5, filesBefore: earlier.filesBefore }, [{ sha256 }])).toEqual(earlier);
    expect(earlierOf({ postedAt: 5, earlier }, [])).toBeUndefined();
  });

  it('joins another one: what was there before both counts, or nobody knows', () => {
    const later = { files: ['neu.log'], filesBefore: [there('alt.log'), there('lauf.log')] };
    const together = { files: ['lauf.log', 'neu.log'], filesBefore: earlier.filesBefore };
    expect(bothEarlier(earlier, later)).toEqual(together);
    expect(bothEarlier({ files: ['x'] }, later)?.filesBefore).toBeUndefined();
    expect(bothEarlier(undefined, later)).toBe(later);
  });
});

describe('whatever is on the ticket', () => {
  const anyFile = fc.record({
    name: fc.constantFrom('a.log', 'b.log', 'a_1.log', '\u00fc.png'),
    size: fc.constantFrom(1, 2),
  });

  it('each file there stands for one of the answer at most, and none of another size for any', () => {
    fc.assert(
      fc.property(
        fc.array(anyFile, { maxLength: 4 }),
        fc.array(anyFile, { maxLength: 4 }),
        fc.option(fc.array(anyFile, { maxLength: 2 }), { nil: undefined }),
        (mine, told, filesBefore) => {
          const files = mine.map(({ name, size }) => file(name, size));
          const { missing } = notSent(files, told, { postedAt: 5, filesBefore });
          for (const size of [1, 2]) {
            const gone = files.filter((one) => one.bytes.size === size && !missing.includes(one)).length;
            expect(gone).toBeLessThanOrEqual(told.filter((one) => one.size === size).length);
          }
          expect(notSent(files, told, {}).missing).toEqual(files);
        },
      ),
    );
  });
});
