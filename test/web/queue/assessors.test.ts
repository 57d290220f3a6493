/** Who assesses a list: helpers where there are some, and nobody is missed where there are none. */
import { describe, expect, it } from 'vitest';
import { builtInGuide } from '../../../core/guide/built-in.ts';
import { mappingOf } from '../../../core/import/mapping.ts';
import { listedOf, type Listed } from '../../../core/import/row.ts';
import { assessPortion, Assessors, type Portion } from '../../../web/queue/assessors.ts';

const guide = builtInGuide('base');
const mapping = mappingOf(['Nummer', 'Titel', 'Beschreibung']);
const tickets = ['Drucker', 'Umlagerung bricht ab'].map((title, i) => {
  const listed = listedOf(mapping, [String(i), title, 'geht nicht']);
  if ('broken' in listed) throw new Error(listed.broken);
  return listed satisfies Listed;
});
/** Far enough into a list that helpers are asked for. */
const portion: Portion = { at: 1_000, tickets, kept: new Map() };
const expected = assessPortion(portion, guide);

describe('a list is assessed without helpers', () => {
  it('where workers are not allowed to start any', async () => {
    const assessors = new Assessors(
      guide,
      () => {
        throw new Error('refused by a policy');
      },
      8,
    );
    expect(await assessors.assess(portion)).toEqual(expected);
    expect(assessors.width).toBe(1);
  });

  it('where the machine has one core only', async () => {
    let started = 0;
    const start = (): Worker => {
      started += 1;
      throw new Error('not to be asked for');
    };
    expect(await new Assessors(guide, start, 1).assess(portion)).toEqual(expected);
    expect(started).toBe(0);
  });

  it('with what was decided about a ticket, whichever portion it is in', async () => {
    const closures = { 'steps-missing': { how: 'already-there' } } as const;
    const kept = new Map([[1, { closures, rounds: [] }]]);
    const lines = await new Assessors(guide).assess({ ...portion, kept });
    expect(lines.map(({ at, overruled }) => [at, overruled])).toEqual([
      [1_000, []],
      [1_001, ['steps-missing']],
    ]);
  });
});
