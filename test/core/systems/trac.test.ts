/** Trac: what its wiki would run, who is not signed in by the browser, and errors behind a ticket that is there. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import { tracOf } from '../../../core/markup/trac.ts';
import type { Connection } from '../../../core/systems/connection.ts';
import { trac } from '../../../core/systems/trac.ts';
import { proposeMapping } from '../../../core/target/mapping.ts';
import { connection, failureOf, file, hash, hashOf, sendTicket, ticketFor } from './conversation.ts';
import { json, serve, type FakeAnswer, type Running } from './fake.ts';
import { trac as fake } from './fakes/trac.ts';

let running: Running;
let to: Connection;
beforeEach(async () => {
  running = await serve(fake);
  to = connection(trac, running.base, fake.secret);
});
afterEach(() => running.close());

const failed = (code: number, message: string): FakeAnswer =>
  json({ result: null, id: null, error: { name: 'JSONRPCError', code, message } });

it('keeps macros and blocks in a text from running, and shows code as code', () => {
  expect(tracOf('Siehe [[TicketQuery(status=new)]] und ![[Start]]')).toBe(
    'Siehe ![[TicketQuery(status=new)]] und ![[Start]]',
  );
  expect(tracOf('{{{#!html\n<b>x</b>\n}}}')).toBe('!{{{#!html\n<b>x</b>\n}}}');
  expect(tracOf('Vorher\n```sql\nselect [[x]];\n```\nNachher [[y]]')).toBe(
    'Vorher\n{{{\nselect [[x]];\n}}}\nNachher ![[y]]',
  );
  // It would end its own block.
  expect(tracOf('```\n}}}\n[[x]]\n```')).toBe('```\n}}}\n![[x]]\n```');
  expect(tracOf('```\nohne Ende [[x]]')).toBe('```\nohne Ende ![[x]]');
  expect(tracOf('[[[x]]] {{{{y}}}}')).toBe('![[[x]]] !{{{{y}}}}');
  expect(tracOf('Größe XL, Liste: a[0], {b}, #12 😀')).toBe('Größe XL, Liste: a[0], {b}, #12 😀');
});

it('sends neither a ticket nor a comment that does something there', async () => {
  const { id } = await sendTicket(trac, to, ticketFor(fake, { body: 'Es steht [[Timestamp]] da.' }));
  await trac.comment(to, id, 'Auch hier: [[Timestamp]]', []);
  expect(running.world.tickets[0]?.body).toContain('Es steht ![[Timestamp]] da.');
  expect(running.world.tickets[0]?.comments[0]?.text).toBe('Auch hier: ![[Timestamp]]');
});

it('says that one has to sign in where the browser is not signed in, though the status is 200', async () => {
  running.fault(() => true, { kind: 'answer', answer: failed(-32603, 'Authentication information not available') });
  expect(await failureOf(trac.whoAmI(to))).toMatchObject({ kind: 'signed-out' });
});

it('says what one may not do, and which ticket is not there', async () => {
  running.fault(fake.isCreate, { kind: 'answer', answer: failed(403, 'TICKET_CREATE privileges are required') });
  expect(await failureOf(sendTicket(trac, to, ticketFor(fake)))).toMatchObject({
    ...{ kind: 'forbidden', maybeArrived: false },
    complaints: [{ text: 'TICKET_CREATE privileges are required' }],
  });
  expect(await failureOf(trac.state(to, '999'))).toMatchObject({ kind: 'not-found' });
});

it('looks again after an error from within: the ticket can be there although a mail could not be sent', async () => {
  const ticket = ticketFor(fake);
  running.fault(fake.isCreate, { kind: 'answer', answer: failed(-32603, 'database is locked') });
  expect(await failureOf(sendTicket(trac, to, ticket))).toMatchObject({
    ...{ kind: 'broken', maybeArrived: true, complaints: [{ text: 'database is locked' }] },
  });
  expect(await trac.find(to, ticket.marker, ticket.project)).toEqual([]);
});

it('keeps a file that has the name of a new one', async () => {
  const { id } = await sendTicket(trac, to, ticketFor(fake));
  const two = ['eins', 'zwei'].map((text) => file('protokoll.txt', 'text/plain', new TextEncoder().encode(text)));
  for (const one of two) await trac.attach(to, id, one);
  const there = running.world.tickets[0]?.files.map(({ bytes }) => hash(bytes));
  expect(there).toEqual(await Promise.all(two.map(hashOf)));
});

it('takes the usual priority for the usual one: what is critical has a blocker above it', async () => {
  const { priorities } = proposeMapping(await trac.metadata(to, 'trac'));
  expect(priorities).toEqual({ P1: 'blocker', P2: 'critical', P3: 'major', P4: 'minor' });
});

it('asks only for fields that the form would not let one leave empty, and for none of the workflow', async () => {
  const { fields } = await trac.metadata(to, 'trac');
  expect(fields.map(({ id, required }) => [id, required])).toEqual([
    ['milestone', false],
    ['component', true],
    ['keywords', false],
    ['gesperrt.checkbox', false],
  ]);
});
