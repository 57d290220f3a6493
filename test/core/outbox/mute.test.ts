/** A system that only takes tickets: nothing is sent twice on a guess, and what nobody can check is said to be unchecked. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import * as box from '../../../core/outbox.ts';
import { turn } from '../../../core/outbox/turn.ts';
import { connection, hash, hashOf, ticketFor, twoFiles } from '../systems/conversation.ts';
import { serve, type Running } from '../systems/fake.ts';
import { osticket } from '../systems/fakes/osticket.ts';

const { settle } = box.patience;

describe('a ticket for a system that tells nothing of it', () => {
  let desk: Running;
  let now: number;
  let item: box.OutboxItem;
  beforeEach(async () => {
    desk = await serve(osticket);
    now = 1_800_000_000_000;
    item = box.newItem({ id: crypto.randomUUID(), draft: 'd', target: 't', files: twoFiles.length }, now);
  });
  afterEach(() => desk.close());

  /** One turn of work, when it is due; nothing where it waits for a person. */
  async function goesOn(): Promise<void> {
    now = Math.max(now, item.due) + settle;
    const platform = { now: () => now, chance: () => 0.5 };
    const claimed = box.claim(item, 'me', { now, chance: platform.chance });
    if (!claimed) return;
    item = claimed;
    await turn(claimed, {
      ...{ owner: 'me', system: osticket.system, platform, project: osticket.project },
      connection: connection(osticket.system, desk.base, osticket.secret),
      parcel: () => Promise.resolve({ ticket: ticketFor(osticket, { key: item.id }), files: twoFiles }),
      keep: (change) => {
        const next = change(item);
        if (next) item = next;
        return Promise.resolve(next);
      },
    });
  }
  const posts = (): number => desk.requests.filter(({ method }) => method === 'POST').length;

  it('is sent with its files, whose arrival nobody has checked', async () => {
    await goesOn();
    expect(item).toMatchObject({ state: 'sent', unchecked: true, left: { files: false, count: false }, missing: [] });
    expect(item.created).toMatchObject({ number: '#700001' });
    expect(desk.world.tickets[0]?.files.map(({ bytes }) => hash(bytes))).toEqual(
      await Promise.all(twoFiles.map(hashOf)),
    );
    expect(box.hasWork(item)).toBe(false);
  });

  it.each([true, false])('whose answer is lost waits for a person, arrived or not (%s)', async (carriedOut) => {
    desk.fault(osticket.isCreate, { kind: 'drop', carriedOut });
    for (let turns = 0; turns < 5; turns += 1) await goesOn();
    expect(item).toMatchObject({ state: 'unknown', hold: 'look' });
    expect(posts()).toBe(1);
    item = carriedOut ? box.created(item, { id: '700001', number: '700001', url: '' }, now) : box.again(item, now);
    for (let turns = 0; turns < 5; turns += 1) await goesOn();
    expect(item).toMatchObject({ state: 'sent', unchecked: true });
    expect(desk.world.tickets).toHaveLength(1);
  });

  it('that is refused comes back with what is wrong, and goes out again when that is mended', async () => {
    desk.fault(osticket.isCreate, { kind: 'answer', answer: osticket.refusal.answer });
    for (let turns = 0; turns < 3; turns += 1) await goesOn();
    expect(item).toMatchObject({ state: 'rejected', failure: { kind: 'refused', complaints: [{ place: 'title' }] } });
    item = box.retried(item, now);
    await goesOn();
    expect(item.state).toBe('sent');
    expect(desk.world.tickets).toHaveLength(1);
  });
});
