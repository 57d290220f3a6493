/** Beginning anew where the database fails: offered only when nothing more can be saved than was. */
import { expect, it } from 'vitest';
import { enough } from '../../../web/screens/rescue/leaving.ts';

const all = { what: 'all', isWhole: true } as const;
const copy = { what: 'copy', isWhole: true } as const;
const failed = <T extends object>(each: T) => ({ ...each, isWhole: false });

it('is not offered before a file has left', () => {
  for (const canSave of [true, false])
    for (const tries of [[], [failed(copy)], [failed(all)]]) expect(enough(canSave, tries)).toBeUndefined();
});

it('is not offered for the second copy alone while the database can be read', () => {
  expect(enough(true, [copy])).toBeUndefined();
  expect(enough(true, [copy, failed(copy)])).toBeUndefined();
});

it('is offered for the second copy where the database cannot be read, or was tried and could not', () => {
  expect(enough(false, [copy])).toBe('copy');
  expect(enough(true, [failed(all), copy])).toBe('copy');
  expect(enough(true, [copy, failed(all)])).toBe('copy');
});

it('knows that everything was saved, whatever was saved after it', () => {
  expect(enough(true, [all, copy, failed(all)])).toBe('all');
});
