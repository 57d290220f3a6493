/** Files of a ticket that is there: none is sent twice on a guess, and what nobody could check is not called arrived. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import * as box from '../../../core/outbox.ts';
import { turn } from '../../../core/outbox/turn.ts';
import { Failure } from '../../../core/systems/failure.ts';
import { connection, ticketFor, twoFiles } from '../systems/conversation.ts';
import { serve, type FakeRequest, type Running } from '../systems/fake.ts';
import { jiraDataCenter as jira } from '../systems/fakes/jira-data-center.ts';

const { settle } = box.patience;
const start = 1_800_000_000_000;
const isAttach = ({ method, path }: FakeRequest): boolean => method === 'POST' && path.endsWith('/attachments');

describe('a file whose answer was lost', () => {
  let desk: Running;
  let now: number;
  let item: box.OutboxItem;
  beforeEach(async () => {
    desk = await serve(jira);
    now = start;
    item = box.newItem({ id: crypto.randomUUID(), draft: 'd', target: 't', files: twoFiles.length }, now);
  });
  afterEach(() => desk.close());

  /** The next turn, when it is due. */
  async function goesOn(): Promise<void> {
    now = Math.max(now, item.due);
    const platform = { now: () => now, chance: () => 0.5 };
    const claimed = box.claim(item, 'me', { now, chance: platform.chance });
    if (!claimed) throw new Error('it was due');
    item = claimed;
    await turn(claimed, {
      ...{ owner: 'me', system: jira.system, platform, project: jira.project },
      connection: connection(jira.system, desk.base, jira.secret),
      keep: (change) => {
        const after = change(item);
        item = after ?? item;
        return Promise.resolve(after);
      },
      parcel: () => Promise.resolve({ ticket: ticketFor(jira, { key: item.id }), files: twoFiles }),
    });
  }
  const names = () => desk.world.tickets[0]?.files.map(({ name }) => name);
  const wanted = twoFiles.map(({ name }) => name);
  const attaches = (): number => desk.requests.filter(isAttach).length;

  it('is looked for and not sent again while it can still arrive; it comes late, and is there once', async () => {
    desk.fault(isAttach, { kind: 'drop', carriedOut: false });
    await goesOn();
    const lost = desk.requests.find(isAttach);
    if (!lost) throw new Error('it was sent');
    expect(item).toMatchObject({ state: 'sent', left: { files: true }, failure: { kind: 'no-answer' } });
    while (item.due < start + settle - 1) {
      await goesOn();
      expect(attaches()).toBe(1);
    }
    await jira.answer(lost, desk.world);
    while (item.left.files) await goesOn();
    expect(names()?.sort()).toEqual([...wanted].sort());
  });

  it('goes out again when it can no longer arrive', async () => {
    desk.fault(isAttach, { kind: 'drop', carriedOut: false });
    while (item.left.files) await goesOn();
    expect(now).toBeGreaterThanOrEqual(start + settle);
    expect(names()).toEqual(wanted);
    expect(item).toMatchObject({ missing: [], unchecked: false, attachedAt: undefined });
  });

  it('is done at once where the search finds it', async () => {
    desk.fault(isAttach, { kind: 'drop', carriedOut: true });
    desk.fault(isAttach, { kind: 'drop', carriedOut: true });
    for (let turns = 0; item.left.files && turns < 20; turns += 1) await goesOn();
    expect(names()).toEqual(wanted);
    expect(attaches()).toBe(2);
  });

  it('is waited for after a crash, too', () => {
    const sent = { ...box.created(item, { id: '1', number: '1', url: '' }, now), attachedAt: now };
    const held = { ...sent, lease: { owner: 'me', until: now + 1 } };
    const later = now + settle;
    expect(box.abandoned(held, later)).toMatchObject({ state: 'sent', lease: undefined, attachedAt: later });
  });

  it('is not called arrived where the system no longer lets us look', async () => {
    desk.fault(({ path, method }) => method === 'GET' && /\/issue\/[^/]+$/.test(path), {
      kind: 'answer',
      answer: { status: 403, json: {} },
    });
    await goesOn();
    expect(item).toMatchObject({ state: 'sent', unchecked: true, failure: { kind: 'forbidden' } });
    const again = box.failed({ ...item, lease: { owner: 'me', until: now } }, 'me', new Failure('forbidden'), {
      ...{ now, chance: () => 0.5 },
    });
    expect(again.unchecked).toBe(true);
  });
});
