/** What is FreeScout's own: an answer in a header, numbers that are no ids, and modules that need not be there. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Connection } from '../../../core/systems/connection.ts';
import { freescout as system } from '../../../core/systems/freescout.ts';
import { fieldOf } from '../../../core/systems/freescout.answers.ts';
import { connection, failureOf, sendTicket, ticketFor } from './conversation.ts';
import { json, serve, type FakeRequest, type Running } from './fake.ts';
import { freescout as fake } from './fakes/freescout.ts';

let running: Running;
let to: Connection;
beforeEach(async () => {
  running = await serve(fake);
  to = connection(system, running.base, fake.secret);
});
afterEach(() => running.close());

const isRead = ({ method, path }: FakeRequest): boolean => method === 'GET' && path.startsWith('/api/conversations/');

it('says the number that people see and links the page by the id, which are not the same everywhere', async () => {
  await sendTicket(system, to, ticketFor(fake));
  const created = await sendTicket(system, to, ticketFor(fake));
  expect(created).toEqual({ id: '2', number: '#3002', url: `${running.base}/conversation/2` });
  expect(await system.naming?.ticket(to, '3002', '', false)).toEqual(created);
  expect(await system.naming?.ticket(to, '2', '', true)).toEqual(created);
  expect(await system.naming?.ticket(to, '2', '', false)).toBeUndefined();
});

it('does not lose a ticket that is there because its number cannot be read', async () => {
  running.fault(isRead, { kind: 'drop', carriedOut: false });
  expect(await sendTicket(system, to, ticketFor(fake))).toMatchObject({ id: '1', number: '#1' });
  expect(running.world.tickets).toHaveLength(1);
});

it('takes no success for a ticket whose id was not said: it may be there, and is looked for', async () => {
  for (const headers of [undefined, { 'resource-id': 'none' }]) {
    running.fault(fake.isCreate, { kind: 'answer', answer: { status: 201, text: '', ...(headers && { headers }) } });
    const failure = await failureOf(sendTicket(system, to, ticketFor(fake)));
    expect(failure).toMatchObject({ kind: 'not-understood', maybeArrived: true });
  }
});

it('finds a ticket that somebody has closed or taken for spam meanwhile, and no answer that quotes its marker', async () => {
  const ticket = ticketFor(fake);
  const created = await sendTicket(system, to, ticket);
  await sendTicket(system, to, ticketFor(fake));
  await system.comment(to, '2', `Gehört das zu ${ticket.marker}?`, []);
  for (const status of ['closed', 'spam']) {
    running.world.tickets[0]!.status = status;
    expect(await system.find(to, ticket.marker, ticket.project)).toEqual([created]);
  }
});

it('offers the address of the customer alone where the module for fields of one’s own is missing', async () => {
  running.fault(({ path }) => path.endsWith('/custom_fields'), { kind: 'answer', answer: { status: 404, text: '' } });
  const { fields } = await system.metadata(to, fake.project);
  expect(fields.map(({ id, required }) => [id, required])).toEqual([['customer', true]]);
});

it('calls a conversation in the bin closed, whatever status it had', async () => {
  const answer = { id: 1, number: 1, status: 'active', state: 'deleted', createdAt: '2026-11-22T09:00:00Z' };
  running.fault(isRead, { kind: 'answer', answer: json({ ...answer, updatedAt: '2026-11-22T10-30-00Z' }) });
  expect(await system.state(to, '1')).toEqual({ state: 'closed', name: 'deleted', changedAt: '2026-11-22T10:30:00Z' });
});

it('asks for the text of a dropdown that has no options instead of a choice between none', () => {
  const field = { id: 5, name: 'Standort', type: 'dropdown', options: [] };
  expect(fieldOf(field)).toEqual({ id: 'dropdown.5', name: 'Standort', kind: 'text', required: false });
});

it('says that the module has to be bought, and what to do without it', () => {
  const [way] = system.signIns;
  expect(way?.how.de).toMatch(/kostenpflichtigen Moduls „API & Webhooks“.*Ohne das Modul .*Formular.*E-Mail/);
  expect(way?.how.en).toMatch(/paid module “API & Webhooks”.*Without the module.*form.*mail/);
});
