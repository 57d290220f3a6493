/** A bad network under the real storage and a real fetch: nothing is lost, and every ticket that is there is known. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { patience } from '../../../core/outbox.ts';
import { proposeMapping } from '../../../core/target/mapping.ts';
import { markerOf } from '../../../core/target/compose.ts';
import { Worker } from '../../../web/http/outbox.ts';
import { createDraft, getDraft } from '../../../web/store/drafts.ts';
import { addEvidence } from '../../../web/store/evidence.ts';
import { enqueue, leavingOf, listOutbox, retryItem } from '../../../web/store/outbox.ts';
import { keepSecret } from '../../../web/store/secrets.ts';
import { putTarget } from '../../../web/store/targets.ts';
import { chanceFrom } from '../../core/outbox/simulation.ts';
import { connection, hash } from '../../core/systems/conversation.ts';
import { serve, type Fault, type Running } from '../../core/systems/fake.ts';
import { redmine } from '../../core/systems/fakes/redmine.ts';
import { memoryStorage } from '../memoryStorage.ts';
import { onFreshDevice } from '../store/fresh.ts';

const faults: readonly Fault[] = [
  { kind: 'drop', carriedOut: true },
  { kind: 'drop', carriedOut: false },
  { kind: 'answer', answer: { status: 500, text: '' } },
  { kind: 'answer', answer: { status: 503, text: '', headers: { 'retry-after': '0' } } },
  { kind: 'answer', answer: { status: 429, text: '', headers: { 'retry-after': '0' } } },
  { kind: 'answer', answer: { status: 200, text: '<h1>Oops</h1>', headers: { 'content-type': 'text/html' } } },
];
const quick = { ...patience, settle: 0, first: 1, longest: 20 };
const target = 'Helpdesk, Redmine';

describe.each([1, 2, 3])('on a bad day (%i)', (seed) => {
  onFreshDevice();
  let desk: Running;

  beforeEach(async () => {
    vi.stubGlobal('navigator', { onLine: true });
    vi.stubGlobal('sessionStorage', memoryStorage());
    vi.stubGlobal('localStorage', memoryStorage());
    desk = await serve(redmine);
    const { system, project } = redmine;
    const metadata = await system.metadata(connection(system, desk.base, redmine.secret), project);
    const mapping = { ...proposeMapping(metadata), fields: { 3: { fixed: 'Live' } } };
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

  it('every draft arrives with its files, and every ticket that is there is known by its number', async () => {
    const chance = chanceFrom(seed);
    let suffered = 0;
    for (let i = 0; i < 12; i += 1) {
      const { id } = await createDraft({ title: `Nr. ${i}`, body: 'Der Druck bricht ab.' });
      await addEvidence(id, new Blob([`Datei von ${i}`]), `${i}.txt`);
      const draft = await getDraft(id);
      if (draft) await enqueue({ draft: id, target, leaving: leavingOf(draft, 'de', []), off: [], waits: false });
    }
    for (let i = 0; i < 40; i += 1) {
      const fault = faults[Math.floor(chance() * faults.length)];
      const hits = (): boolean => {
        const hit = chance() < 0.4;
        if (hit) suffered += 1;
        return hit;
      };
      if (fault) desk.fault(hits, fault);
    }
    const worker = new Worker({ stop: new AbortController().signal, patience: quick });
    // A page in the place of an answer is no reason to try again by itself: the person presses the button.
    for (let round = 0; round < 40; round += 1) {
      for (let next = await worker.drain(); next.kind === 'wait'; next = await worker.drain());
      for (const { id, state } of await listOutbox()) if (state === 'rejected') await retryItem(id);
    }
    const items = await listOutbox();
    expect(suffered).toBeGreaterThan(20);
    for (const item of items) {
      const there = desk.world.tickets.filter(({ body }) => body.includes(markerOf(item.id)));
      const known = [item.created, ...item.doubles].map((ticket) => ticket?.number);
      expect(item.state).toBe('sent');
      expect(known.sort()).toEqual(there.map(({ seq }) => `#${seq}`).sort());
      const own = there.find(({ seq }) => `#${seq}` === item.created?.number);
      const number = item.leaving.ticket.title.slice(4);
      const wanted = hash(new TextEncoder().encode(`Datei von ${number}`));
      if (item.missing.length === 0) expect(own?.files.map(({ bytes }) => hash(bytes))).toEqual([wanted]);
      expect((await getDraft(item.draft))?.receipt?.number).toBe(item.created?.number);
    }
  });
});
