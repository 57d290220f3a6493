import { countPractice } from '../../../web/store/counts.ts';
import { describe, expect, it } from 'vitest';
import { emptyTicket } from '../../../core/ticket.ts';
import { database } from '../../../web/store/database.ts';
import { createDraft, getDraft, ticketOf } from '../../../web/store/drafts.ts';
import { getPractice, listPractice, receive } from '../../../web/store/practice.ts';
import { onFreshDevice } from './fresh.ts';

const outcome = { readiness: 96, verdict: 'complete', must: 0, should: 0, could: 1 } as const;
const send = (draft: string) => receive({ draft, ticket: emptyTicket(), closures: {}, guide: 'erp-support', outcome });

describe('the practice desk', () => {
  onFreshDevice();

  it('gives the first ticket the number P-1001 and the draft its receipt', async () => {
    const draft = await createDraft({ title: 'Mahnlauf' });
    const arrived = await receive({
      draft: draft.id,
      ticket: ticketOf(draft),
      closures: {},
      guide: 'erp-support',
      outcome,
    });
    expect(arrived.number).toBe('P-1001');
    expect((await getPractice('P-1001'))?.ticket.title).toBe('Mahnlauf');
    expect(await getDraft(draft.id)).toMatchObject({
      state: 'sent',
      receipt: { target: 'practice', number: 'P-1001' },
    });
  });

  it('takes one draft once, however often it is sent', async () => {
    const { id } = await createDraft();
    const numbers = (await Promise.all([send(id), send(id), send(id)])).map((t) => t.number);
    expect(new Set(numbers)).toEqual(new Set(['P-1001']));
    expect(await countPractice()).toBe(1);
  });

  it('never gives a number twice, also not after a deletion', async () => {
    await send((await createDraft()).id);
    await database().practice.clear();
    expect((await send((await createDraft()).id)).number).toBe('P-1002');
  });

  it('lists the newest ticket first', async () => {
    await send((await createDraft()).id);
    await send((await createDraft()).id);
    expect((await listPractice()).map((t) => t.number)).toEqual(['P-1002', 'P-1001']);
  });
});
