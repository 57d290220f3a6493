/**
 * A browser may send a request twice by itself, and show only the answer to the second. So what refuses or puts off is
 * not believed before somebody has looked.
 */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import * as box from '../../../core/outbox.ts';
import { turn } from '../../../core/outbox/turn.ts';
import { connection, hash, hashOf, ticketFor, twoFiles } from '../systems/conversation.ts';
import { serve, type FakeAnswer, type Running } from '../systems/fake.ts';
import { redmine } from '../systems/fakes/redmine.ts';

const { settle } = box.patience;
const start = 1_800_000_000_000;

describe('a ticket that went out twice on its way', () => {
  let desk: Running;
  let now: number;
  let item: box.OutboxItem;
  /** The next create is carried out once before it is answered, or answered by somebody else. */
  let twice: 'no' | 'as it is' | FakeAnswer;
  beforeEach(async () => {
    twice = 'no';
    desk = await serve({
      ...redmine,
      answer: async (request, world) => {
        if (twice === 'no' || !redmine.isCreate(request)) return redmine.answer(request, world);
        const second = twice;
        twice = 'no';
        await redmine.answer(request, world);
        return second === 'as it is' ? redmine.answer(request, world) : second;
      },
    });
    now = start;
    item = box.newItem({ id: crypto.randomUUID(), draft: 'd', target: 't', files: twoFiles.length }, now);
  });
  afterEach(() => desk.close());

  /** The next turn, when it is due. */
  async function goesOn(title = 'Druck bricht ab'): Promise<void> {
    now = Math.max(now, item.due);
    const claimed = box.claim(item, 'me', { now, chance: () => 0.5 });
    if (!claimed) throw new Error('it was due');
    item = claimed;
    await turn(claimed, {
      ...{ owner: 'me', system: redmine.system, project: redmine.project },
      platform: { now: () => now, chance: () => 0.5 },
      connection: connection(redmine.system, desk.base, redmine.secret),
      keep: (change) => {
        const after = change(item);
        item = after ?? item;
        return Promise.resolve(after);
      },
      parcel: () => Promise.resolve({ ticket: ticketFor(redmine, { key: item.id, title }), files: twoFiles }),
    });
  }

  it('is sent although the second was refused, with its files', async () => {
    twice = 'as it is';
    await goesOn();
    expect(item).toMatchObject({ state: 'sent', created: { number: '#1' }, doubles: [], missing: [] });
    expect(desk.world.tickets).toHaveLength(1);
    expect(desk.world.tickets[0]?.files.map(({ bytes }) => hash(bytes))).toEqual(
      await Promise.all(twoFiles.map(hashOf)),
    );
  });

  it('is not sent once more although the second was told to wait', async () => {
    twice = { status: 429, text: '', headers: { 'retry-after': '7' } };
    await goesOn();
    expect(item).toMatchObject({ state: 'ready', failure: { kind: 'busy' } });
    await goesOn();
    expect(item).toMatchObject({ state: 'sent', created: { number: '#1' } });
    expect(desk.requests.filter(redmine.isCreate)).toHaveLength(1);
  });

  it('is unknown and not refused where nobody can look', async () => {
    twice = 'as it is';
    desk.fault(({ method, path }) => method === 'GET' && path === '/issues.json', { kind: 'drop', carriedOut: false });
    await goesOn();
    expect(item).toMatchObject({ state: 'unknown', failure: { kind: 'refused' } });
    await goesOn();
    expect(item).toMatchObject({ state: 'sent', created: { number: '#1' } });
  });

  it('is found later, when it comes after the refusal', async () => {
    twice = { ...redmine.refusal.answer };
    desk.world.blindSearches = 1;
    await goesOn();
    expect(item).toMatchObject({ state: 'rejected', failure: { kind: 'refused' } });
    expect(item.due).toBeGreaterThanOrEqual(start + settle);
    await goesOn();
    expect(item).toMatchObject({ state: 'sent', created: { number: '#1' }, failure: undefined });
  });

  it('that is truly refused stays so, keeps its reason, and asks nothing any more', async () => {
    await goesOn('');
    expect(item).toMatchObject({ state: 'rejected', failure: { kind: 'refused' } });
    desk.fault(({ method }) => method === 'GET', { kind: 'answer', answer: { status: 500, text: '' } });
    await goesOn('');
    await goesOn('');
    expect(item).toMatchObject({ state: 'rejected', failure: { kind: 'refused' }, lease: undefined });
    expect(box.hasWork(item)).toBe(false);
    expect(box.retried(item, now)).toMatchObject({ state: 'ready', left: { count: true } });
  });

  it('has all its files when the second of a file was refused, and nothing is said against it', async () => {
    const isPut = ({ method }: { method: string }): boolean => method === 'PUT';
    let puts = 0;
    await desk.close();
    desk = await serve({
      ...redmine,
      // The ticket takes no files along; the first file goes out twice.
      answer: async (request, world) => {
        if (isPut(request) && (puts += 1) === 1) await redmine.answer(request, world);
        const answer = await redmine.answer(request, world);
        if (redmine.isCreate(request)) world.tickets.at(-1)?.files.splice(0);
        return answer;
      },
    });
    await goesOn();
    expect(desk.world.tickets[0]?.files).toHaveLength(2);
    expect(item).toMatchObject({ state: 'sent', missing: [], failure: undefined });
  });
});
