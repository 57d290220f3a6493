/** Odoo with the session of the browser, which older versions take too: other addresses, and errors with status 200. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import { connect, type Connection } from '../../../core/systems/connection.ts';
import { odoo } from '../../../core/systems/odoo.ts';
import { failureOf, hash, hashOf, send, sendTicket, ticketFor, title, twoFiles } from './conversation.ts';
import { serve, type Running } from './fake.ts';
import { odoo as fake, session } from './fakes/odoo.ts';

let running: Running;
let to: Connection;
/** As a browser sends it: the cookie is not ours. */
const signedIn = (cookie: string): Connection =>
  connect(
    odoo,
    running.base,
    { kind: 'session' },
    {
      send: (request) => send({ ...request, headers: { ...request.headers, cookie } }),
      now: () => 0,
    },
  );
beforeEach(async () => {
  running = await serve(fake);
  to = signedIn(session);
});
afterEach(() => running.close());

it('goes the whole way with the session: who, ticket, file, marker, comment, state', async () => {
  expect(await odoo.whoAmI(to)).toBe('Katrin Keller');
  const ticket = ticketFor(fake);
  const created = await sendTicket(odoo, to, ticket);
  await odoo.attach(to, created.id, twoFiles[0]!);
  await odoo.comment(to, created.id, '<p>Ja, seit gestern.</p>', twoFiles.slice(1));
  const [there] = running.world.tickets;
  expect(there).toMatchObject({ title, type: fake.type, project: fake.project, priority: fake.priority });
  expect(there?.files.map(({ bytes }) => hash(bytes))).toEqual(await Promise.all(twoFiles.map(hashOf)));
  expect(await odoo.find(to, ticket.marker, ticket.project)).toEqual([created]);
  expect((await odoo.comments(to, created.id)).map(({ text }) => text)).toEqual(['<p>Ja, seit gestern.</p>']);
  expect(await odoo.state(to, created.id)).toMatchObject({ state: 'open', name: 'New' });
  expect(running.requests.every(({ path }) => path.startsWith('/web/dataset/call_kw/'))).toBe(true);
});

it('takes an exception with status 200 for what it is', async () => {
  const empty = await failureOf(sendTicket(odoo, to, ticketFor(fake, { title: '' })));
  expect(empty).toMatchObject({ kind: 'refused', maybeArrived: false, complaints: [{ place: 'title' }] });
  expect(await failureOf(odoo.state(to, '4711'))).toMatchObject({ kind: 'not-found' });
  expect(await failureOf(odoo.whoAmI(signedIn('session_id=over')))).toMatchObject({ kind: 'signed-out' });
});
