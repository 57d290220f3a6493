/** Bad days: whatever goes wrong, nothing is lost, nothing is sent twice by us, and every double is seen. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markerOf } from '../../../core/target/compose.ts';
import { hash, hashOf } from '../systems/conversation.ts';
import { redmine } from '../systems/fakes/redmine.ts';
import { chanceFrom, Day, type Weather } from './simulation.ts';

/** A day with ten items, bad for a while, then clear until everything is done. */
async function lived(seed: number, weather: Weather): Promise<Day> {
  const day = new Day(redmine, weather, chanceFrom(seed));
  for (let i = 0; i < 10; i += 1) day.add(i % 3 === 0 ? 'other desk' : 'desk');
  await day.works(120);
  day.clears();
  expect(await day.works(2_000)).toBe(true);
  return day;
}

async function holds(day: Day): Promise<void> {
  for (const item of day.items.values()) {
    const wanted = await Promise.all((day.files.get(item.id) ?? []).map(hashOf));
    const there = day.world.tickets.filter(({ body }) => body.includes(markerOf(item.id)));
    expect(item).toMatchObject({ state: 'sent', left: { files: false, count: false }, missing: [] });
    expect(item.lease).toBeUndefined();
    const seen = [item.created, ...item.doubles].map((ticket) => Number(ticket?.id));
    expect(seen.sort((a, b) => a - b)).toEqual(there.map(({ seq }) => seq));
    const own = there.find(({ seq }) => String(seq) === item.created?.id);
    expect(own?.files.map(({ bytes }) => hash(bytes)).sort()).toEqual([...wanted].sort());
  }
  expect(day.guesses).toEqual([]);
}

const weather = fc.record({
  trouble: fc.double({ min: 0, max: 0.6, noNaN: true }),
  death: fc.double({ min: 0, max: 0.1, noNaN: true }),
  lag: fc.constantFrom(0, 0, 180_000),
});

describe('the outbox', () => {
  it('loses nothing, sends nothing twice and sees every double, whatever the network and the process do', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer(), weather, async (seed, bad) => holds(await lived(seed, bad))),
      { numRuns: 60 },
    );
  }, 120_000);

  it('has met every kind of trouble on such days, doubles too', async () => {
    const days = await Promise.all([1, 2, 3, 4, 5].map((seed) => lived(seed, { trouble: 0.5, death: 0.05 })));
    const items = days.flatMap((day) => [...day.items.values()]);
    expect(items.some(({ doubles }) => doubles.length > 0)).toBe(true);
    expect(items.some(({ posts }) => posts > 1)).toBe(true);
  });

  it('sends each item once where nothing goes wrong', async () => {
    const day = await lived(7, { trouble: 0, death: 0 });
    expect(day.world.tickets).toHaveLength(10);
    expect([...day.items.values()].every(({ posts, doubles }) => posts === 1 && doubles.length === 0)).toBe(true);
  });
});
