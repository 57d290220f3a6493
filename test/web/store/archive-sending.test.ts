/** Targets, the outbox and the log in a backup: all of it comes back, no secret travels, and nothing goes out twice. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as box from '../../../core/outbox.ts';
import { database } from '../../../web/store/database.ts';
import { createDraft } from '../../../web/store/drafts.ts';
import { changeItem, enqueue, leavingOf, listDepartures, listOutbox } from '../../../web/store/outbox.ts';
import { restore } from '../../../web/store/restore.ts';
import { keepSecret } from '../../../web/store/secrets.ts';
import type { Outgoing, Target } from '../../../web/store/sendingRows.ts';
import { getTarget, listTargets, putTarget } from '../../../web/store/targets.ts';
import { memoryStorage } from '../memoryStorage.ts';
import { archive, everything, newDevice } from './device.ts';
import { onFreshDevice } from './fresh.ts';

const desk: Target = {
  ...{ id: 'Redmine, Helpdesk', system: 'redmine', base: 'https://desk.test', project: '7', projectName: 'Helpdesk' },
  ...{ markup: 'textile', mapping: { types: { incident: '1' }, priorities: {}, fields: {} } },
  metadata: { types: [{ value: '1', name: 'Bug' }], priorities: [], fields: [] },
  ...{ signIn: 'token', me: 'weber', addedAt: 1, checkedAt: 2 },
};
const ticket = { id: '4711', number: '#4711', url: 'https://desk.test/issues/4711' };
const at = (now: number) => ({ now, chance: () => 0.5 });

/** How far a sending had come when the backup was made. */
const stages = ['waits', 'answers', 'claimed', 'posted', 'lost', 'refused', 'sent', 'done'] as const;
type Stage = (typeof stages)[number];

async function outgoing(stage: Stage, files = 0): Promise<Outgoing> {
  const draft = await createDraft({ title: stage });
  const file = (n: number) => ({ id: `f${n}`, name: 'x.log', kind: '', size: 1, sha256: '0'.repeat(64) });
  const leaving = { ...leavingOf(draft, 'de', []), files: Array.from({ length: files }, (_, n) => file(n)) };
  const wish = { draft: draft.id, target: desk.id, leaving, off: [], waits: stage === 'answers' };
  const item = await enqueue(wish);
  if (stage === 'waits' || stage === 'answers') return item;
  const now = Date.now();
  const changed = await changeItem(item.id, (kept) => {
    const claimed = box.claim(kept, 'me', at(now));
    const posted = claimed && box.posting(claimed, 'me', at(now));
    if (!claimed || !posted || stage === 'claimed') return claimed;
    if (stage === 'posted') return posted;
    const free = { ...posted, lease: undefined, posting: false };
    if (stage === 'lost') return { ...free, state: 'unknown' };
    if (stage === 'refused')
      return { ...free, state: 'rejected', failure: { kind: 'refused', complaints: [{ text: 'Nein.' }], at: now } };
    const sent = { ...box.created(posted, ticket, now), lease: undefined };
    return stage === 'done' ? { ...sent, left: { files: false, count: false } } : sent;
  });
  if (!changed) throw new Error('it was not changed');
  return changed;
}

describe('a backup of what goes out', () => {
  onFreshDevice();

  it('whatever stage it was at: is looked for before anything is sent again, and what was finished stays so', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ stage: fc.constantFrom(...stages), files: fc.nat(2) }), { maxLength: 4 }),
        async (wishes) => {
          await newDevice();
          await putTarget(desk);
          const before: Outgoing[] = [];
          for (const { stage, files } of wishes) before.push(await outgoing(stage, files));
          const departed = await listDepartures();
          const file = await archive();
          await newDevice();
          await restore(file);
          expect(await listTargets()).toEqual([desk]);
          expect(await listDepartures()).toEqual(departed);
          const items = new Map((await listOutbox()).map((item) => [item.id, item]));
          expect(items.size).toBe(before.length);
          for (const was of before) {
            const item = items.get(was.id)!;
            expect(item.leaving).toEqual(was.leaving);
            expect(item.lease).toBeUndefined();
            if (was.state === 'sent') {
              expect(item).toMatchObject({ state: 'sent', created: ticket, left: was.left, open: was.open });
              continue;
            }
            expect(item).toMatchObject({ state: 'unknown', posting: false, open: 1 });
            const later = at(item.due + 1);
            const claimed = box.claim({ ...item, hold: undefined }, 'me', later)!;
            // It can be claimed to be looked for; the request that makes a ticket is not allowed.
            expect(claimed.state).toBe('unknown');
            expect(box.posting(claimed, 'me', later)).toBeUndefined();
            const found = box.searched(claimed, [ticket], { retry: 'marker', indexLag: 0 }, later);
            expect(found).toMatchObject({ state: 'sent', created: ticket });
          }
          const once = await everything();
          await restore(file);
          expect(await everything()).toEqual(once);
        },
      ),
      { numRuns: 30 },
    );
  });

  it('leaves what was refused refused, and what waits for answers waiting, once it is known not to be there', async () => {
    await putTarget(desk);
    for (const stage of ['refused', 'answers'] as const) await outgoing(stage);
    const file = await archive();
    await newDevice();
    await restore(file);
    const [refused, answers] = (await listOutbox()).sort((a) => (a.failure ? -1 : 1));
    const late = at(Date.now() + 2 * box.patience.settle);
    const nowhere = box.searched(refused!, [], { retry: 'marker', indexLag: 0 }, late);
    expect(nowhere).toMatchObject({ state: 'rejected', failure: { kind: 'refused' } });
    expect(answers).toMatchObject({ hold: 'answers', state: 'unknown' });
  });

  it('holds nothing that signs in', async () => {
    const kept = memoryStorage();
    Object.assign(globalThis, { sessionStorage: kept, localStorage: memoryStorage() });
    await putTarget({ ...desk, signIn: 'basic' });
    await keepSecret(desk.id, { kind: 'basic', user: 'weber', secret: 'geheim-4711' }, 'session');
    expect(Object.keys(kept)).toHaveLength(1);
    const text = await (await archive()).text();
    expect(text).toContain('https://desk.test');
    expect(text).not.toContain('geheim-4711');
    const other = await (await archive('copy')).text();
    expect(other).not.toContain('https://desk.test');
  });

  it('merges: what is here stays, and a target of the same name elsewhere comes beside it with its items', async () => {
    await putTarget(desk);
    const item = await outgoing('lost');
    const file = await archive();
    await newDevice();
    await putTarget({ ...desk, base: 'https://other.test' });
    await restore(file);
    expect((await getTarget(desk.id))?.base).toBe('https://other.test');
    expect((await getTarget(`${desk.id} 2`))?.base).toBe('https://desk.test');
    expect((await database().outbox.get(item.id))?.target).toBe(`${desk.id} 2`);
  });

  it('brings nothing onto its way whose draft has left from here meanwhile', async () => {
    await putTarget(desk);
    const item = await outgoing('lost');
    const file = await archive();
    await changeItem(item.id, (kept) => box.created(kept, ticket, Date.now()));
    await database().outbox.clear();
    await restore(file);
    expect(await listOutbox()).toEqual([]);
    expect(await listDepartures()).toHaveLength(1);
  });
});
