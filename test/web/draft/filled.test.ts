import { describe, expect, it } from 'vitest';
import { outcomeOfFilling, partsWithFiles } from '../../../web/screens/draft/filled.ts';

const file = { id: '1', name: 'bild.png', kind: 'image/png', size: 1, sha256: '' };
const title = { place: 'title', result: 'written' };

describe('a filled form', () => {
  it('says that files are still to be attached', () => {
    const parts = partsWithFiles({ results: [title] }, [file]);
    expect(parts).toEqual([title, { place: 'attachments', result: 'byHand' }]);
    expect(outcomeOfFilling(parts)).toBe('partly');
  });

  it('says nothing about files where there are none, or where the form has said it', () => {
    const said = { place: 'attachments', result: 'missing' };
    expect(partsWithFiles({ results: [title] }, [])).toEqual([title]);
    expect(partsWithFiles({ results: [said] }, [file])).toEqual([said]);
  });

  it('is filled only when every part stands in it', () => {
    expect(outcomeOfFilling([title, { place: 'body', result: 'unchanged' }])).toBe('whole');
    expect(outcomeOfFilling([title, { place: 'role', result: 'inText' }])).toBe('whole');
    expect(outcomeOfFilling([title, { place: 'body', result: 'refused' }])).toBe('partly');
    expect(outcomeOfFilling([{ place: 'body', result: 'refused' }])).toBe('nothing');
    expect(outcomeOfFilling([])).toBe('nothing');
  });
});
