/** The whole way out of the database: the outbox, its storage, a real fetch, and the fake of a system. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { patience } from '../../../core/outbox.ts';
import { proposeMapping } from '../../../core/target/mapping.ts';
import { markerOf } from '../../../core/target/compose.ts';
import { Worker } from '../../../web/http/outbox.ts';
import { database } from '../../../web/store/database.ts';
import { createDraft, getDraft } from '../../../web/store/drafts.ts';
import { addEvidence } from '../../../web/store/evidence.ts';
import * as outbox from '../../../web/store/outbox.ts';
import { saveDraft } from '../../../web/store/save.ts';
import { forgetSecret, keepSecret } from '../../../web/store/secrets.ts';
import type { Outgoing } from '../../../web/store/sendingRows.ts';
import { putTarget, removeTarget } from '../../../web/store/targets.ts';
import { archive } from '../store/device.ts';
import { onFreshDevice } from '../store/fresh.ts';
import { connection, hash } from '../../core/systems/conversation.ts';
import { serve, type Running } from '../../core/systems/fake.ts';
import { redmine } from '../../core/systems/fakes/redmine.ts';
import { memoryStorage } from '../memoryStorage.ts';

const outcome = { readiness: 90, verdict: 'workable', must: 0, should: 0, could: 0 } as const;
const target = 'Helpdesk, Redmine';
const quick = { ...patience, settle: 0, first: 1 };

describe('the outbox of this device', () => {
  onFreshDevice();
  let desk: Running;
  const stop = new AbortController();
  const work = (): Worker => new Worker({ stop: stop.signal, patience: quick });

  beforeEach(async () => {
    vi.stubGlobal('navigator', { onLine: true });
    vi.stubGlobal('sessionStorage', memoryStorage());
    vi.stubGlobal('localStorage', memoryStorage());
    desk = await serve(redmine);
    const { system, project } = redmine;
    const metadata = await system.metadata(connection(system, desk.base, redmine.secret), project);
    const proposed = proposeMapping(metadata);
    const mapping = { ...proposed, fields: { ...proposed.fields, 3: { fixed: 'Live' } } };
    await putTarget({
      ...{ id: target, system: system.id, base: desk.base, project, projectName: 'Helpdesk', markup: 'textile' },
      ...{ mapping, metadata, signIn: 'token', me: redmine.me, addedAt: 1, checkedAt: 1 },
    });
    await keepSecret(target, redmine.secret, 'session');
  });
  afterEach(async () => {
    await desk.close();
    vi.unstubAllGlobals();
  });

  async function put(title: string, waits = false, files: readonly string[] = []): Promise<Outgoing> {
    const { id } = await createDraft({ title, body: 'Der Druck bricht ab.', outcome });
    for (const text of files) await addEvidence(id, new Blob([text]), `${text}.txt`);
    const draft = await getDraft(id);
    if (!draft) throw new Error('it was made');
    return outbox.enqueue({ draft: id, target, leaving: outbox.leavingOf(draft, 'de', []), off: [], waits });
  }
  const row = async (id: string) => (await outbox.listOutbox()).find((item) => item.id === id);
  /** Works until nothing is left to do, or until somebody has to do something. */
  async function done(worker = work()): Promise<void> {
    for (let next = await worker.drain(); next.kind === 'wait'; next = await worker.drain());
  }
  const titles = (): string[] => desk.world.tickets.map(({ title }) => title);

  it('sends a draft with its files once, and keeps receipt and log with the same commit', async () => {
    const { id, draft } = await put('Eins', false, ['abc', 'größer']);
    await done();
    expect(titles()).toEqual(['Eins']);
    const there = desk.world.tickets[0];
    expect(there?.files.map(({ bytes }) => hash(bytes))).toEqual(
      ['abc', 'größer'].map((text) => hash(new TextEncoder().encode(text))),
    );
    expect(await row(id)).toMatchObject({ state: 'sent', open: 0, missing: [], doubles: [] });
    expect(await getDraft(draft)).toMatchObject({ state: 'sent', receipt: { target, number: '#1' } });
    expect(await outbox.listDepartures()).toMatchObject([{ number: '#1', title: 'Eins', checked: true, missing: [] }]);
  });

  it('is read as a whole when work begins and when it ends, not for every step of every draft', async () => {
    const looks = vi.spyOn(Date, 'now');
    for (let i = 0; i < 10; i += 1) await put(`Nr. ${i}`);
    // The clock stands, but for the pace of the target.
    let now = 1_800_000_000_000;
    looks.mockImplementation(() => now);
    let reads = 0;
    const count = (row: Outgoing): Outgoing => ((reads += 1), row);
    database().outbox.hook('reading', count);
    const worker = work();
    for (let next = await worker.drain(); next.kind === 'wait'; next = await worker.drain()) now = next.until;
    database().outbox.hook('reading').unsubscribe(count);
    looks.mockRestore();
    expect(titles()).toHaveLength(10);
    // A few for each draft alone.
    expect(reads).toBeLessThan(100);
  });

  it('puts a draft in once, however often somebody clicks', async () => {
    const first = await put('Zwei');
    const again = await outbox.enqueue({ ...first, waits: false });
    expect(again.id).toBe(first.id);
    expect(await outbox.listOutbox()).toHaveLength(1);
  });

  it('looks for a ticket whose answer was lost, and sends nothing twice', async () => {
    desk.fault(redmine.isCreate, { kind: 'drop', carriedOut: true });
    const { id } = await put('Drei');
    await done();
    expect(titles()).toEqual(['Drei']);
    expect(await row(id)).toMatchObject({ state: 'sent', created: { number: '#1' }, posts: 1 });
  });

  it('sends again what was lost on the way', async () => {
    desk.fault(redmine.isCreate, { kind: 'drop', carriedOut: false });
    const { id } = await put('Vier');
    await done();
    expect(titles()).toEqual(['Vier']);
    expect(await row(id)).toMatchObject({ state: 'sent', posts: 2 });
  });

  it('sends nothing twice when the browser ends between the request and its answer', async () => {
    const { id } = await put('Fünf');
    // As the dead browser left it: claimed, the request out, and the ticket there.
    const owner = 'a browser that is gone';
    const lease = { owner, until: Date.now() + patience.lease };
    await outbox.changeItem(id, (kept) => ({ ...kept, state: 'claimed', lease, posting: true, posts: 1 }));
    desk.world.add({
      ...{ title: 'Fünf', body: `Text ${markerOf(id)}`, project: '1', type: '1', priority: '', fields: {}, files: [] },
    });
    await outbox.abandonAll();
    await done();
    expect(titles()).toEqual(['Fünf']);
    expect(await row(id)).toMatchObject({ state: 'sent', created: { number: '#1' } });
  });

  it('shows a double with both numbers', async () => {
    const { id } = await put('Sechs');
    desk.world.add({
      ...{ title: 'Sechs', body: markerOf(id), project: '1', type: '1', priority: '', fields: {}, files: [] },
    });
    await done();
    expect(await row(id)).toMatchObject({ created: { number: '#2' }, doubles: [{ number: '#1' }] });
    expect(await outbox.listDepartures()).toMatchObject([{ doubles: ['#1'] }]);
  });

  it('waits for a new sign-in, and goes on by itself after it', async () => {
    await forgetSecret(target);
    const { id } = await put('Sieben');
    await done();
    expect(await row(id)).toMatchObject({ state: 'ready', hold: 'sign-in', failure: { kind: 'signed-out' } });
    await keepSecret(target, redmine.secret, 'session');
    await outbox.retryTarget(target);
    await done();
    expect(titles()).toEqual(['Sieben']);
  });

  it('lets a draft wait for its answers, holds up no other by it, and sends it as it is then', async () => {
    const { draft } = await put('Acht', true);
    await saveDraft(draft, { outcome: { ...outcome, verdict: 'incomplete', must: 1 } });
    await put('Neun');
    await done();
    expect(titles()).toEqual(['Neun']);
    await saveDraft(draft, { title: 'Acht, mit Antwort', outcome });
    await done();
    expect(titles()).toEqual(['Neun', 'Acht, mit Antwort']);
  });

  it('sends what was seen before the click, whatever is written meanwhile', async () => {
    const { draft } = await put('Zehn');
    await saveDraft(draft, { title: 'Anders' });
    await done();
    expect(titles()).toEqual(['Zehn']);
  });

  it('takes back what has not left, and puts it back again', async () => {
    const { id } = await put('Elf');
    const undo = await outbox.takeBack(id);
    await done();
    expect(titles()).toEqual([]);
    await undo?.();
    await done();
    expect(titles()).toEqual(['Elf']);
    expect(await outbox.takeBack(id)).toBeUndefined();
  });

  it('sends no file that is no longer what was added', async () => {
    const { id, draft } = await put('Zwölf', false, ['abc']);
    const { database } = await import('../../../web/store/database.ts');
    await database()
      .evidence.where('draft')
      .equals(draft)
      .modify({ blob: new Blob(['xyz']) });
    await done();
    expect(titles()).toEqual([]);
    expect(await row(id)).toMatchObject({ state: 'rejected', failure: { complaints: [{ text: 'abc.txt' }] } });
  });

  it('keeps the secret of a target out of the database and out of every archive; removing a target can be undone', async () => {
    const { database } = await import('../../../web/store/database.ts');
    const rows = await Promise.all(database().tables.map((table) => table.toArray() as Promise<unknown[]>));
    const { token } = redmine.secret as { token: string };
    expect(JSON.stringify(rows)).not.toContain(token);
    expect(await (await archive('backup')).text()).not.toContain(token);
    const undo = await removeTarget(target);
    expect(Object.keys(sessionStorage)).toEqual([]);
    await undo();
    await put('Dreizehn');
    await done();
    expect(titles()).toEqual(['Dreizehn']);
  });
});
