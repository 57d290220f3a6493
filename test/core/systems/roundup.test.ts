/** Roundup's addresses that take one POST, and changes that somebody else comes before. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Send } from '../../../core/http.ts';
import { connect, type Connection } from '../../../core/systems/connection.ts';
import { roundup } from '../../../core/systems/roundup.ts';
import { connection, failureOf, send, sendTicket, ticketFor, twoFiles } from './conversation.ts';
import { json, serve, type Running } from './fake.ts';
import { roundup as fake } from './fakes/roundup.ts';

let running: Running;
let to: Connection;
beforeEach(async () => {
  running = await serve(fake);
  to = connection(roundup, running.base, fake.secret);
});
afterEach(() => running.close());
const by = (sending: Send): Connection => connect(roundup, running.base, fake.secret, { send: sending, now: () => 0 });

it('makes one issue of a request that a browser sends twice, and finds it behind the refusal', async () => {
  const ticket = ticketFor(fake);
  const twice: Send = async (request) => {
    const first = await send(request);
    return /@poe\/./.test(request.url) ? send(request) : first;
  };
  expect(await failureOf(sendTicket(roundup, by(twice), ticket))).toMatchObject({ kind: 'refused', status: 400 });
  expect(running.world.tickets).toHaveLength(1);
  expect(await roundup.find(to, ticket.marker, ticket.project)).toMatchObject([{ id: '1', number: 'issue1' }]);
});

it('sends nothing to the host that an answer names, only its key', async () => {
  await sendTicket(roundup, to, ticketFor(fake));
  const posts = running.requests.filter(fake.isCreate);
  expect(posts.map(({ path }) => path)).toEqual([
    expect.stringMatching(/^\/rest\/data\/issue\/@poe\/vizl713xHtIz_-\d+$/),
  ]);
  const elsewhere = { data: { link: 'https://evil.example/rest/data/issue/@poe/a/../../user', expires: 1 } };
  const asksForKey = ({ path }: { readonly path: string }): boolean => path === '/rest/data/issue/@poe';
  running.fault(asksForKey, { kind: 'answer', answer: json(elsewhere) });
  const failure = await failureOf(sendTicket(roundup, to, ticketFor(fake)));
  expect(failure).toMatchObject({ kind: 'not-understood', maybeArrived: false });
  expect(running.world.tickets).toHaveLength(1);
});

it('adds a file although somebody has changed the issue meanwhile, and adds it once where the change went out twice', async () => {
  const { id } = await sendTicket(roundup, to, ticketFor(fake));
  const [ticket] = running.world.tickets;
  let changes = 0;
  const overtaken: Send = (request) => {
    if (request.method === 'PATCH' && (changes += 1) === 1)
      ticket?.comments.push({ text: 'Ich kümmere mich.', files: [] });
    return send(request);
  };
  await roundup.attach(by(overtaken), id, twoFiles[0]!);
  expect(changes).toBe(2);
  const twice: Send = async (request) => {
    if (request.method === 'PATCH') await send(request);
    return send(request);
  };
  await roundup.comment(by(twice), id, 'Ja, seit gestern.', twoFiles.slice(1));
  expect(ticket?.files.map(({ name }) => name)).toEqual(twoFiles.map(({ name }) => name));
  expect(ticket?.comments.map(({ text }) => text)).toEqual(['Ich kümmere mich.', 'Ja, seit gestern.']);
});

it('gives up where the tracker never takes a change, and says why', async () => {
  const { id } = await sendTicket(roundup, to, ticketFor(fake));
  const refused = json({ error: { status: 412, msg: 'If-Match is missing or does not match.' } }, 412);
  for (let i = 0; i < 4; i += 1) running.fault(({ method }) => method === 'PATCH', { kind: 'answer', answer: refused });
  const failure = await failureOf(roundup.attach(to, id, twoFiles[0]!));
  expect(failure).toMatchObject({ status: 412, maybeArrived: false });
  expect(failure.complaints[0]?.text).toContain('If-Match');
});

it('says that an address is not permitted, not that the ticket is wrong', async () => {
  const answer = json({ error: { status: 400, msg: 'Client is not allowed to use Rest Interface.' } }, 400);
  running.fault(({ method }) => method === 'POST', { kind: 'answer', answer });
  expect(await failureOf(sendTicket(roundup, to, ticketFor(fake)))).toMatchObject({ kind: 'forbidden' });
});
