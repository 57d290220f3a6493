/** Where no search knows a marker: the list is read back to the time from which the ticket can be there. */
import { describe, expect, it } from 'vitest';
import { recent } from '../../../core/systems/recent.ts';
import { connection, failureOf, sendTicket, ticketFor } from './conversation.ts';
import { serve } from './fake.ts';
import { github } from './fakes/github.ts';
import { mantisbt } from './fakes/mantisbt.ts';
import { zendesk } from './fakes/zendesk.ts';

const day = 86_400_000;
const now = Date.parse('2026-11-22T12:00:00Z');
interface Row {
  readonly id: number;
  readonly at: string;
}
/** One row an hour, the newest first; the row's id says how many hours ago. */
const rows = (count: number): Row[] =>
  Array.from({ length: count }, (_, id) => ({ id, at: new Date(now - id * 3_600_000).toISOString() }));

async function look(all: readonly Row[], wanted: number, since?: number) {
  let pages = 0;
  const page = (number: number): Promise<readonly Row[]> => {
    pages += 1;
    return Promise.resolve(all.slice(number * 10, number * 10 + 10));
  };
  const found = await recent(page, ({ id }) => id === wanted, { size: 10, since, timeOf: ({ at }) => at });
  return { found: found.map(({ id }) => id), pages };
}

describe('a list that is looked through', () => {
  it('is read beyond its first page, as far back as the ticket can lie', async () => {
    expect(await look(rows(500), 35, now - day)).toEqual({ found: [35], pages: 8 });
  });

  it('ends two days before that time, because clocks differ', async () => {
    expect(await look(rows(500), 300, now - day)).toEqual({ found: [], pages: 8 });
    expect((await look(rows(500), 70, now - day)).found).toEqual([70]);
  });

  it('ends with its last page, and with the first where no time is known', async () => {
    expect(await look(rows(25), 99, 0)).toEqual({ found: [], pages: 3 });
    expect(await look(rows(500), 35)).toEqual({ found: [], pages: 1 });
  });

  it('that does not end is nothing from which a ticket is missing: somebody has to look', async () => {
    expect(await failureOf(look(rows(500), 400, 0))).toMatchObject({ kind: 'not-found' });
    expect((await look(rows(500), 35, 0)).found).toEqual([35]);
  });

  it('finds a ticket in GitHub behind two hundred newer ones', async () => {
    const desk = await serve(github);
    const to = connection(github.system, desk.base, github.secret);
    const ticket = ticketFor(github);
    const sent = await sendTicket(github.system, to, ticket);
    for (let i = 0; i < 200; i += 1) {
      desk.world.add({
        ...{ title: `Nr. ${i}`, body: '', project: ticket.project, type: ticket.type, priority: '' },
        ...{ fields: {}, files: [], status: 'open' },
      });
    }
    expect(await github.system.find(to, ticket.marker, github.project, Date.now())).toEqual([sent]);
    await desk.close();
  });

  it.each([zendesk, mantisbt])('finds a ticket in $system.name behind two hundred newer ones', async (fake) => {
    const { system } = fake;
    const desk = await serve(fake);
    const to = connection(system, desk.base, fake.secret);
    const ticket = ticketFor(fake);
    const sent = await sendTicket(system, to, ticket);
    for (let i = 0; i < 200; i += 1) {
      desk.world.add({
        ...{ title: `Nr. ${i}`, body: '', project: ticket.project, type: ticket.type, priority: '' },
        ...{ fields: {}, files: [], status: Object.keys(fake.statuses)[0] ?? '' },
      });
    }
    const since = Date.parse('2026-11-22T07:00:00Z');
    expect(await system.find(to, ticket.marker, fake.project, since)).toEqual([sent]);
    const other = ticketFor(fake).marker;
    expect(await system.find(to, other, fake.project, since)).toEqual([]);
    await desk.close();
  });
});
