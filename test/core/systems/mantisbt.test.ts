/** What is MantisBT's own, as a running 2.28.4 taught it: lists that an administrator names, kinds without a word, dates in seconds. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Connection } from '../../../core/systems/connection.ts';
import { mantisbt as system } from '../../../core/systems/mantisbt.ts';
import { addressOf, basesOf } from '../../../core/target/address.ts';
import { create } from '../../../core/target/deliver.ts';
import { connection, failureOf, sendTicket, ticketFor } from './conversation.ts';
import { json, serve, type Running } from './fake.ts';
import { mantisbt as fake } from './fakes/mantisbt.ts';

let running: Running;
let to: Connection;
beforeEach(async () => {
  running = await serve(fake);
  to = connection(system, running.base, fake.secret);
});
afterEach(() => running.close());

it.each(['view.php', 'main_page.php', 'plugin.php', 'manage_user_page.php', 'search.php'])(
  'knows its own address from that of %s',
  (page) => {
    const address = addressOf(`https://tickets.example.com/mantis/${page}?id=3`);
    expect(address && basesOf(address, system.pages)).toEqual(['https://tickets.example.com/mantis']);
  },
);

it('offers the priorities that this installation has, highest first and as its people call them', async () => {
  const { priorities } = await system.metadata(to, fake.project);
  expect(priorities.map(({ value, name }) => `${value}: ${name}`)).toEqual([
    'immediate: sofort',
    'high: hoch',
    'normal: normal',
    'low: niedrig',
    'none: keine',
  ]);
});

it('offers the usual priorities where the settings cannot be asked', async () => {
  running.fault(({ path }) => path.endsWith('/config'), { kind: 'answer', answer: json({ message: 'no' }, 403) });
  const { priorities } = await system.metadata(to, fake.project);
  expect(priorities.map(({ value }) => value)).toEqual(['immediate', 'urgent', 'high', 'normal', 'low', 'none']);
});

it('reads a project whatever kinds its fields have, without those that this user may not write', async () => {
  const { fields } = await system.metadata(to, fake.project);
  expect(Object.fromEntries(fields.map(({ name, kind }) => [name, kind]))).toEqual({
    Severity: 'choice',
    Umgebung: 'choice',
    Version: 'text',
    Häufigkeit: 'choice',
    Module: 'choices',
    'Erstmals aufgetreten': 'date',
  });
});

it('offers no category that is switched off', async () => {
  const { types } = await system.metadata(to, fake.project);
  expect(types.map(({ name }) => name)).toEqual(['Fehler', 'Wunsch']);
});

it('sends a date as the seconds of its noon: any other text is kept and shown as no date', async () => {
  await sendTicket(system, to, { ...ticketFor(fake), fields: { '7.date': '2026-11-20', 6: ['Verkauf', 'Lager'] } });
  expect(running.world.tickets[0]?.fields).toEqual({ 7: '1795176000', 6: 'Verkauf|Lager' });
});

it('makes one ticket, and says that it is there, where one of its files is refused', async () => {
  const empty = { name: 'leer.txt', kind: 'text/plain', bytes: new Blob([]) };
  const onStep = (): void => undefined;
  const parts = { system, connection: to, onStep };
  const ticket = ticketFor(fake);
  const created = await create(ticket, [empty], parts);
  const failure = await failureOf(system.attach(to, created.id, empty));
  expect(failure).toMatchObject({ kind: 'refused', complaints: [{ place: 'attachments' }] });
  expect(await system.find(to, ticket.marker, ticket.project)).toEqual([created]);
});

it('writes no note whose file is refused, so that a second try does not say it twice', async () => {
  const { id } = await sendTicket(system, to, ticketFor(fake));
  const empty = { name: 'leer.txt', kind: 'text/plain', bytes: new Blob([]) };
  expect(await failureOf(system.comment(to, id, 'Im Anhang das Protokoll.', [empty]))).toMatchObject({
    kind: 'refused',
  });
  expect(await system.comments(to, id)).toEqual([]);
});
