/** Znuny as it was seen: what it refuses although nothing is wrong with it, and comments without a sender. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Connection } from '../../../core/systems/connection.ts';
import { znuny } from '../../../core/systems/znuny.ts';
import { connection, sendTicket, ticketFor } from './conversation.ts';
import { serve, type Running } from './fake.ts';
import { znuny as fake } from './fakes/znuny.ts';

let running: Running;
let to: Connection;
beforeEach(async () => {
  running = await serve(fake);
  to = connection(znuny, running.base, fake.secret);
});
afterEach(() => running.close());

it('takes a ticket without any field of the organisation: an empty list of them would be refused', async () => {
  await sendTicket(znuny, to, ticketFor(fake, { fields: { CustomerUser: 'keller' } }));
  expect(running.world.tickets).toHaveLength(1);
});

it('names the customer of the ticket where a comment says no sender', async () => {
  const { id } = await sendTicket(znuny, to, ticketFor(fake));
  await znuny.comment(to, id, 'Ja, seit gestern.', []);
  expect(await znuny.comments(to, id)).toMatchObject([{ author: 'keller', text: 'Ja, seit gestern.' }]);
});
