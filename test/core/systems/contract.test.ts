/** The contract of a ticket system: one suite, every system, each against a fake of its API behind a real server. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Connection } from '../../../core/systems/connection.ts';
import { systems } from '../../../core/systems/index.ts';
import { addressOf } from '../../../core/target/address.ts';
import { attachMissing, checkArrived } from '../../../core/target/deliver.ts';
import { proposeMapping } from '../../../core/target/mapping.ts';
import { byHost, recognise } from '../../../core/target/recognise.ts';
import {
  body,
  connection,
  failureOf,
  file,
  hash,
  hashOf,
  send,
  sendTicket,
  ticketFor,
  title,
  twoFiles,
} from './conversation.ts';
import { serve, type Fake, type Running } from './fake.ts';
import { fakes } from './fakes/index.ts';

it('is kept by every system there is', () => {
  expect(fakes.map(({ system }) => system.id).sort()).toEqual(systems.map(({ id }) => id).sort());
});

const named = fakes.map((fake): [string, Fake] => [fake.system.name, fake]);

describe.each(named)('%s', (_, fake) => {
  const { system } = fake;
  /** It only takes tickets: what reads them says so. */
  const isMute = system.retry === 'person';
  const isRead = async (): Promise<boolean> => {
    if (!isMute) return true;
    const reads = [system.find(to, 'tk', fake.project), system.state(to, '1'), system.comments(to, '1')];
    for (const one of [...reads, system.comment(to, '1', '', [])])
      expect(await failureOf(one)).toMatchObject({ kind: 'not-found', maybeArrived: false });
    return false;
  };
  let running: Running;
  let to: Connection;
  beforeEach(async () => {
    running = await serve(fake);
    to = connection(system, running.base, fake.secret);
  });
  afterEach(() => running.close());

  const theTicket = () => {
    expect(running.world.tickets).toHaveLength(1);
    const [ticket] = running.world.tickets;
    if (!ticket) throw new Error('no ticket');
    return ticket;
  };

  it('is recognised by the address of one of its pages, without showing anybody a secret', async () => {
    const address = addressOf(running.base + fake.page);
    if (!address) throw new Error('no address');
    if (system.hosts) {
      const hosted = fake.hosted ? addressOf(fake.hosted.page) : undefined;
      expect(hosted && byHost(hosted)).toMatchObject({ system: { id: system.id }, base: fake.hosted?.base });
    }
    expect(await recognise(address, send)).toMatchObject({ system: { id: system.id }, base: running.base });
    const secrets = running.requests.filter(({ headers }) => headers['authorization'] ?? headers['cookie']);
    expect(secrets).toEqual([]);
  });

  it('says who is signed in, and that a sign-in has expired', async () => {
    expect(await system.whoAmI(to)).toBe(fake.me);
    const stale = connection(system, running.base, fake.expired);
    expect(await failureOf(system.whoAmI(stale))).toMatchObject({ kind: 'signed-out', maybeArrived: false });
    expect(await failureOf(sendTicket(system, stale, ticketFor(fake)))).toMatchObject({ kind: 'signed-out' });
    expect(running.world.tickets).toEqual([]);
  });

  it('tells its projects, types, priorities and fields, and how they fit the words of the guide', async () => {
    const projects = await system.projects(to);
    expect(projects.map(({ value }) => value)).toContain(fake.project);
    const metadata = await system.metadata(to, fake.project);
    expect(metadata.types.map(({ value }) => value)).toContain(fake.type);
    // What has no value could be chosen, and never be sent.
    expect(metadata.types.map(({ value }) => value)).not.toContain('');
    if (fake.priority) expect(metadata.priorities.map(({ value }) => value)).toContain(fake.priority);
    for (const id of Object.keys(fake.fields)) expect(metadata.fields.map((field) => field.id)).toContain(id);
    for (const field of metadata.fields) {
      if (field.kind === 'choice' && field.values) expect(field.values.length, field.name).toBeGreaterThan(0);
      expect(field.name).not.toBe('');
    }
    const proposed = proposeMapping(metadata);
    expect(proposed.types.incident).toBe(fake.proposed.incident);
    expect(proposed.priorities.P1).toBe(fake.proposed.P1);
    expect(proposed.priorities.P4).toBe(fake.proposed.P4);
  });

  it('makes a ticket with its fields, two files byte for byte, umlauts, signs and emoji', async () => {
    const ticket = ticketFor(fake);
    const created = await sendTicket(system, to, ticket, twoFiles);
    await attachMissing(created.id, twoFiles, { system, connection: to, onStep: () => undefined });
    const there = theTicket();
    expect(there).toMatchObject({ title, type: fake.type, project: fake.project });
    if (fake.priority) expect(there.priority).toBe(fake.priority);
    expect(there.body).toContain(fake.written?.(ticket.body) ?? ticket.body);
    expect(there.fields).toMatchObject(fake.fields);
    expect(created.url.startsWith('http')).toBe(true);
    expect(created.number).not.toBe('');
    if (system.files === 'never') return;
    expect(there.files.map(({ bytes }) => hash(bytes))).toEqual(await Promise.all(twoFiles.map(hashOf)));
  });

  it('tells which files have arrived, and takes the missing ones later without doubling the others', async () => {
    const created = await sendTicket(system, to, ticketFor(fake), twoFiles);
    const sending = { system, connection: to, onStep: () => undefined };
    await attachMissing(created.id, twoFiles, sending);
    const late = file('spät.log', 'text/plain', new TextEncoder().encode('später'));
    const { missing } = await attachMissing(created.id, [...twoFiles, late], sending);
    if (system.files === 'never') return expect(missing).toHaveLength(3);
    expect(missing).toEqual([]);
    const told = (await checkArrived(created.id, twoFiles, sending)).arrived;
    if (told) expect(theTicket().files).toHaveLength(3);
    expect(told?.length ?? 3).toBe(3);
  });

  it('finds every ticket with the marker and no other', async () => {
    if (!(await isRead())) return;
    const ticket = ticketFor(fake);
    await sendTicket(system, to, ticketFor(fake));
    const created = await sendTicket(system, to, ticket);
    await sendTicket(system, to, ticketFor(fake));
    expect(await system.find(to, ticket.marker, ticket.project)).toEqual([created]);
    expect(await system.find(to, 'tk00000000000000000000000000000000', ticket.project)).toEqual([]);
  });

  it('makes one ticket of two tries where it can, and else shows both', async () => {
    const ticket = ticketFor(fake);
    await sendTicket(system, to, ticket);
    const second = await sendTicket(system, to, ticket).catch(() => undefined);
    const isOne = system.retry === 'native-key' || system.retry === 'own-id';
    expect(running.world.tickets).toHaveLength(isOne ? 1 : 2);
    if (!(await isRead())) return;
    const found = await system.find(to, ticket.marker, ticket.project);
    expect(found).toHaveLength(isOne ? 1 : 2);
    if (second) expect(found.map(({ number }) => number)).toContain(second.number);
  });

  it('says for how long its search may not know a new ticket', async () => {
    if (system.indexLag === 0) return expect(system.indexLag).toBe(0);
    const ticket = ticketFor(fake);
    const created = await sendTicket(system, to, ticket);
    running.world.blindSearches = 1;
    expect(await system.find(to, ticket.marker, ticket.project)).toEqual([]);
    expect(await system.find(to, ticket.marker, ticket.project)).toEqual([created]);
  });

  it('takes a comment with a file, and gives back the public ones', async () => {
    if (!(await isRead())) return;
    const { id } = await sendTicket(system, to, ticketFor(fake));
    const answer = 'Ja, seit gestern 😀: „immer“ bei Größe XL.';
    await system.comment(to, id, answer, system.files === 'never' ? [] : twoFiles.slice(1));
    const [comment, ...others] = await system.comments(to, id);
    expect(others).toEqual([]);
    expect(comment?.text).toContain(fake.written?.(answer) ?? answer);
    expect(comment?.author).not.toBe('');
    expect(Date.parse(comment?.at ?? '')).not.toBeNaN();
    const files = [...theTicket().files, ...(theTicket().comments[0]?.files ?? [])];
    if (system.files !== 'never') expect(files.map(({ bytes }) => hash(bytes))).toContain(await hashOf(twoFiles[1]!));
  });

  it('gives back the newest comments, oldest first, however many there are', async () => {
    if (!(await isRead())) return;
    const { id } = await sendTicket(system, to, ticketFor(fake));
    const said = Array.from({ length: 260 }, (_, i) => `Antwort ${i}`);
    for (const text of said) theTicket().comments.push({ text: fake.written?.(text) ?? text, files: [] });
    const numbers = (await system.comments(to, id)).map(({ text }) => Number(/Antwort (\d+)/.exec(text)?.[1]));
    expect(numbers.length).toBeGreaterThan(90);
    expect(numbers).toEqual(said.map((_, i) => i).slice(-numbers.length));
  });

  it('tells how things stand in our four words', async () => {
    if (!(await isRead())) return;
    const { id } = await sendTicket(system, to, ticketFor(fake));
    for (const [name, state] of Object.entries(fake.statuses)) {
      theTicket().status = name;
      expect(await system.state(to, id), name).toMatchObject({ state });
    }
  });

  it('says in its own words what it refuses, and at which place', async () => {
    running.fault(fake.isCreate, { kind: 'answer', answer: fake.refusal.answer });
    const failure = await failureOf(sendTicket(system, to, ticketFor(fake)));
    expect(failure).toMatchObject({ kind: 'refused', maybeArrived: false });
    const said = failure.complaints.find(({ text }) => text.includes(fake.refusal.says));
    expect(said?.place).toEqual(fake.refusal.place);
  });

  it('does not take an error for a success because its status is 200', async () => {
    if (!fake.errorWith200) return expect(system.complaints({ key: 'value' }, answered)).toEqual([]);
    running.fault(fake.isCreate, { kind: 'answer', answer: fake.errorWith200 });
    const failure = await failureOf(sendTicket(system, to, ticketFor(fake)));
    expect(failure.complaints.length).toBeGreaterThan(0);
    expect(failure.maybeArrived).toBe(false);
  });

  it('takes a text of a megabyte, or says beforehand how long one may be', async () => {
    const long = `${body}\n${'Zeile mit Größe 😀\n'.repeat(60_000)}`;
    if (system.limits.body !== undefined) return expect(system.limits.body).toBeLessThan(long.length);
    await sendTicket(system, to, ticketFor(fake, { body: long }));
    expect(theTicket().body.length).toBeGreaterThan(1_000_000);
  });

  it('may be stopped by a lost answer, and then finds what was carried out', async () => {
    for (const carriedOut of [false, true]) {
      const ticket = ticketFor(fake);
      running.fault(fake.isCreate, { kind: 'drop', carriedOut });
      const failure = await failureOf(sendTicket(system, to, ticket));
      expect(failure).toMatchObject({ kind: 'no-answer', maybeArrived: true });
      if (isMute) continue;
      expect(await system.find(to, ticket.marker, ticket.project)).toHaveLength(carriedOut ? 1 : 0);
    }
  });
});

const answered = { kind: 'answer', status: 200, header: () => undefined, text: '' } as const;
