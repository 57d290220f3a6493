import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { difference } from '../../../web/store/merge/diff.ts';
import { mergeText } from '../../../web/store/merge/text.ts';

const base = 'Der Rechnungslauf bricht ab.\n\nErstmals gestern.';

describe('two changed texts of one origin', () => {
  it('become one where they changed at different places', () => {
    const mine = base.replace('bricht', 'bricht jedes Mal');
    const theirs = base.replace('gestern', 'am 23.11.');
    expect(mergeText(base, mine, theirs)).toEqual({
      text: 'Der Rechnungslauf bricht jedes Mal ab.\n\nErstmals am 23.11..',
      clash: false,
    });
  });

  it('keep both words that were written at the same place', () => {
    const merged = mergeText('Lauf ', 'Lauf bricht', 'Lauf steht');
    expect(merged).toEqual({ text: 'Lauf bricht steht', clash: false });
    expect(mergeText('', 'Mein Satz.', 'Dein Satz.').text).toBe('Dein Satz.Mein Satz.');
  });

  it('keep what one side wrote beside a word that the other one changed', () => {
    expect(mergeText('a b c', 'a NEU b c', 'a B c').text).toBe('a NEU B c');
  });

  it('never put a word into the middle of another one', () => {
    expect(mergeText('Beleg 7', 'Beleg 78', 'Beleg 42')).toEqual({ text: 'Beleg 78', clash: true });
  });

  it('keep a sentence that one side changed and the other one took away', () => {
    expect(mergeText('eins zwei', 'eins', 'eins zwo')).toMatchObject({ text: 'eins zwo' });
  });

  it('clash where both rewrote the same word, and say so', () => {
    expect(mergeText('FI-1042', 'FI-1043', 'FI-1044')).toEqual({ text: 'FI-1043', clash: true });
  });

  it('do not clash while one of them goes on typing a word that the other one has begun to see', () => {
    expect(mergeText('bri', 'bricht', 'brich')).toEqual({ text: 'bricht', clash: false });
  });
});

const word = fc.constantFrom('Lauf', 'bricht', 'ab', 'FI-1042', '\n', 'und', 'seit', '23.11.');
const text = fc.array(word, { maxLength: 40 }).map((words) => words.join(' '));

describe('merging', () => {
  it('is the same from both sides unless the texts clash', () => {
    fc.assert(
      fc.property(text, text, text, (from, mine, theirs) => {
        const [one, other] = [mergeText(from, mine, theirs), mergeText(from, theirs, mine)];
        expect(one.clash).toBe(other.clash);
        if (!one.clash) expect(one.text).toBe(other.text);
      }),
      { numRuns: 500 },
    );
  });

  it('gives the changed text where only one side changed', () => {
    fc.assert(
      fc.property(text, text, (from, to) => {
        expect(mergeText(from, to, from)).toEqual({ text: to, clash: false });
        expect(mergeText(from, from, to)).toEqual({ text: to, clash: false });
      }),
    );
  });
});

describe('a comparison of two texts', () => {
  it('names what was added and taken away, and loses no character', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const parts = difference(before, after);
        const without = (kind: string): string =>
          parts
            .filter((part) => part.kind !== kind)
            .map((part) => part.text)
            .join('');
        expect(without('added')).toBe(before);
        expect(without('removed')).toBe(after);
      }),
      { numRuns: 500 },
    );
    expect(difference('Lauf bricht ab', 'Lauf bricht sofort ab')).toEqual([
      { kind: 'same', text: 'Lauf bricht ' },
      { kind: 'added', text: 'sofort ' },
      { kind: 'same', text: 'ab' },
    ]);
  });
});
