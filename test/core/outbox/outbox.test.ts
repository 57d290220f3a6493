/** What becomes of one sending, case by case; what holds on every day is in days.test.ts. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as box from '../../../core/outbox.ts';
import { nextOf } from '../../../core/outbox/next.ts';
import { Failure, failureKinds } from '../../../core/systems/failure.ts';
import type { Created } from '../../../core/systems/system.ts';

const now = 1_000_000_000;
const at = (later = 0) => ({ now: now + later, chance: () => 0.5 });
const marked = { retry: 'marker', indexLag: 0 } as const;
const ticket = (id: string): Created => ({ id, number: `#${id}`, url: `https://desk.test/${id}` });
const fresh = (id = 'a', target = 'desk'): box.OutboxItem => box.newItem({ id, draft: 'd', target, files: 0 }, now);
const got = (item: box.OutboxItem | undefined): box.OutboxItem => {
  if (!item) throw new Error('it was not given');
  return item;
};
const claimed = (id = 'a', target = 'desk') => got(box.claim(fresh(id, target), 'me', at()));
const posted = () => got(box.posting(claimed(), 'me', at()));

describe('an item', () => {
  it('is claimed by one at a time, and by nobody before its time', () => {
    expect(claimed()).toMatchObject({ state: 'claimed', lease: { owner: 'me' } });
    expect(box.claim(claimed(), 'other', at())).toBeUndefined();
    expect(box.claim({ ...fresh(), due: now + 1 }, 'me', at())).toBeUndefined();
    expect(box.claim({ ...fresh(), hold: 'answers' }, 'me', at())).toBeUndefined();
  });

  it('starts again after a crash before the request, and is unknown after one during it', () => {
    const later = at(box.patience.lease + 1);
    expect(box.abandoned(claimed(), later.now)).toMatchObject({ state: 'ready', lease: undefined });
    expect(box.abandoned(posted(), later.now)).toMatchObject({ state: 'unknown', postedAt: later.now });
    expect(box.abandoned(posted(), now)).toMatchObject({ state: 'claimed' });
    expect(box.abandoned(posted(), now, () => false)).toMatchObject({ state: 'unknown' });
  });

  it('stays as it is however often a restart looks at it', () => {
    for (const item of [fresh(), claimed(), posted(), box.created(posted(), ticket('1'), now)]) {
      const once = box.abandoned(item, now, () => false);
      expect(box.abandoned(once, now, () => false)).toEqual(once);
    }
  });

  it('is not sent by somebody whose lease is over', () => {
    const other = got(box.claim(claimed(), 'other', at(box.patience.lease + 1)));
    expect(box.posting(other, 'me', at())).toBeUndefined();
    expect(box.posting(box.created(other, ticket('1'), now), 'other', at())).toBeUndefined();
  });

  it('believes whoever has a number, and shows a second one as a double', () => {
    const other = got(box.claim(posted(), 'other', at(box.patience.lease + 1)));
    const first = box.created(other, ticket('1'), now);
    expect(first).toMatchObject({ state: 'sent', created: { id: '1' }, posting: false });
    const second = box.created(first, ticket('2'), now);
    expect(second).toMatchObject({ created: { id: '1' }, doubles: [{ id: '2' }] });
    expect(box.created(second, ticket('2'), now).doubles).toHaveLength(1);
    expect(box.created(second, ticket('1'), now).doubles).toHaveLength(1);
  });

  it('whose answer was lost goes out again only after the system has said long enough that it has nothing', () => {
    const lost = new Failure('no-answer', { maybeArrived: true });
    const unknown = box.failed(posted(), 'me', lost, at());
    expect(unknown).toMatchObject({ state: 'unknown', posting: true });
    expect(box.searched(unknown, [], marked, at(box.patience.settle - 1))).toMatchObject({ state: 'unknown' });
    expect(box.searched(unknown, [], marked, at(box.patience.settle))).toMatchObject({
      state: 'ready',
      posting: false,
    });
    const slow = { retry: 'marker', indexLag: 300_000 } as const;
    expect(box.searched(unknown, [], slow, at(box.patience.settle + 299_999))).toMatchObject({ state: 'unknown' });
    expect(box.searched(unknown, [ticket('1'), ticket('2')], marked, at())).toMatchObject({
      ...{ state: 'sent', created: { id: '1' }, doubles: [{ id: '2' }] },
    });
  });

  it('asks a person where the system cannot be searched, and waits for no sign-in but for a person’s', () => {
    const unknown = got(box.claim({ ...box.abandoned(posted(), now, () => false) }, 'me', at()));
    expect(box.failed(unknown, 'me', new Failure('forbidden'), at())).toMatchObject({ state: 'unknown', hold: 'look' });
    expect(box.failed(unknown, 'me', new Failure('signed-out'), at())).toMatchObject({
      state: 'unknown',
      hold: 'sign-in',
    });
    expect(box.failed(unknown, 'me', new Failure('broken'), at())).toMatchObject({ state: 'unknown', hold: undefined });
  });

  it('that was cancelled on its way is not sent again when it turns out not to be there', () => {
    const unknown = box.failed(posted(), 'me', new Failure('cancelled', { maybeArrived: true }), at());
    expect(box.isSafe(unknown, { retry: 'native-key', indexLag: 0 })).toBe(false);
    const settled = at(box.patience.settle);
    expect(box.searched(unknown, [], marked, settled)).toMatchObject({
      state: 'rejected',
      failure: { kind: 'cancelled' },
    });
    expect(box.searched(unknown, [ticket('1')], marked, settled)).toMatchObject({ state: 'sent' });
  });

  it.each(failureKinds)('that has certainly not arrived is never unknown: %s', (kind) => {
    const after = box.failed(posted(), 'me', new Failure(kind), at());
    expect(after.state).not.toBe('unknown');
    expect(after).toMatchObject({ posting: false, lease: undefined, failure: { kind } });
    const passes = ['offline', 'no-answer', 'busy', 'broken'].includes(kind);
    const signIn = ['signed-out', 'redirected'].includes(kind);
    expect(after.state).toBe(passes || signIn ? 'ready' : 'rejected');
    expect(after.hold).toBe(signIn ? 'sign-in' : undefined);
  });

  it('may be taken back or changed only while no ticket of it can be there', () => {
    const sent = box.created(posted(), ticket('1'), now);
    expect([fresh(), claimed(), posted(), sent].map(box.mayChange)).toEqual([true, false, false, false]);
  });

  it('is counted again when nothing of it can be on its way any longer', () => {
    const sent = box.created(posted(), ticket('1'), now);
    const once = box.counted(sent, [ticket('1')], marked, at());
    expect(once).toMatchObject({ left: { count: true }, due: now + box.patience.settle });
    const twice = box.counted(once, [ticket('1'), ticket('3')], marked, at(box.patience.settle));
    expect(twice).toMatchObject({ left: { count: false }, doubles: [{ id: '3' }] });
  });
});

describe('waiting', () => {
  it('doubles with each failure, differs by chance, and never ends', () => {
    fc.assert(
      fc.property(fc.nat(1_000), fc.double({ min: 0, max: 0.999, noNaN: true }), (failures, luck) => {
        const wait = box.waitAfter(failures, { chance: () => luck });
        expect(wait).toBeGreaterThanOrEqual(box.patience.first / 2);
        expect(wait).toBeLessThanOrEqual(box.patience.longest);
      }),
    );
    expect(box.waitAfter(3, at())).toBe(2 * box.waitAfter(2, at()));
  });

  it('is at least as long as the system asks for', () => {
    fc.assert(
      fc.property(fc.nat(86_400_000), fc.double({ min: 0, max: 0.999, noNaN: true }), (wait, luck) => {
        const busy = box.failed(posted(), 'me', new Failure('busy', { wait }), { now, chance: () => luck });
        expect(busy.due).toBeGreaterThanOrEqual(now + wait);
      }),
    );
  });
});

describe('what comes next', () => {
  const pace = () => ({ pause: 1_000 });
  const busy = box.failed(
    got(box.posting(claimed('busy'), 'me', at())),
    'me',
    new Failure('busy', { wait: 60_000 }),
    at(),
  );

  it('is the oldest that is due', () => {
    const items = [{ ...fresh('b'), addedAt: now - 1 }, { ...fresh('c'), addedAt: now - 2, due: now + 5 }, fresh('a')];
    expect(nextOf(items, pace, now)).toMatchObject({ kind: 'take', item: { id: 'b' } });
  });

  it('is nothing of a target that asks to wait or wants a sign-in, and all of the others', () => {
    const signIn = { ...fresh('signed out', 'third'), hold: 'sign-in' } as const;
    const items = [busy, fresh('same'), signIn, fresh('behind it', 'third')];
    expect(nextOf(items, pace, now)).toEqual({ kind: 'wait', until: busy.due });
    expect(nextOf([...items, fresh('other', 'other')], pace, now)).toMatchObject({ item: { id: 'other' } });
    expect(nextOf([signIn, fresh('behind it', 'third')], pace, now)).toEqual({ kind: 'idle' });
  });

  it('costs as many looks at each item among ten thousand as among ten', () => {
    const looks = (count: number): number => {
      let seen = 0;
      const items = Array.from({ length: count }, (_, i) => {
        const item = fresh(`${i}`, `target ${i % 4}`);
        return Object.defineProperty({ ...item }, 'failure', { get: () => void (seen += 1), enumerable: true });
      });
      nextOf(items, pace, now);
      return seen / count;
    };
    expect(looks(10)).toBeGreaterThan(0);
    expect(looks(10_000)).toBe(looks(10));
  });

  it('is not kept back by one whose answers are missing, or that was refused', () => {
    const refused = box.failed(posted(), 'me', new Failure('refused'), at());
    const open = { ...fresh('open'), hold: 'answers' } as const;
    expect(nextOf([refused, open, fresh('good')], pace, now)).toMatchObject({ item: { id: 'good' } });
  });

  it('keeps the pace of its target, one at a time where nothing else is said', () => {
    const paced = () => ({ pause: 1_000, last: now - 400 });
    expect(nextOf([fresh()], paced, now)).toEqual({ kind: 'wait', until: now + 600 });
    expect(nextOf([claimed('under way'), fresh()], pace, now)).toMatchObject({ kind: 'wait' });
    expect(nextOf([claimed('under way'), fresh()], () => ({ pause: 0, most: 2 }), now)).toMatchObject({ kind: 'take' });
  });

  it('asks a dead server once and not for every item', () => {
    const dead = box.failed(claimed('first'), 'me', new Failure('offline'), at());
    expect(nextOf([dead, fresh('second')], pace, now)).toEqual({ kind: 'wait', until: dead.due });
  });
});
