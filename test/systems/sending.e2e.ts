/**
 * The clients of `core/systems` against the real systems: what is sent arrives whole, is found again, and can be
 * followed. Each system's own API, asked without our client, is the witness.
 */
import { expect, test } from '@playwright/test';
import { attachMissing, checkArrived } from '../../core/target/deliver.ts';
import { addressOf } from '../../core/target/address.ts';
import { proposeMapping } from '../../core/target/mapping.ts';
import { recognise } from '../../core/target/recognise.ts';
import * as talk from '../core/systems/conversation.ts';
import { realSystems } from './real.ts';

for (const real of realSystems) {
  const { system } = real;
  const to = talk.connection(system, real.base, real.secret);
  const sending = { system, connection: to, onStep: () => undefined };

  test.describe(system.name, () => {
    test('is recognised, and says what a ticket needs there', async () => {
      const address = addressOf(real.base + real.page);
      expect(address && (await recognise(address, talk.send))).toMatchObject({
        system: { id: system.id },
        base: real.base,
      });
      expect(await system.whoAmI(to)).toContain(real.me);
      expect((await system.projects(to)).map(({ value }) => value)).toContain(real.project);
      const metadata = await system.metadata(to, real.project);
      for (const id of Object.keys(real.fields)) expect(metadata.fields.map((field) => field.id)).toContain(id);
      expect(proposeMapping(metadata)).toMatchObject({
        types: { incident: real.type },
        priorities: { P1: real.priority },
      });
      const asAdmin = talk.connection(system, real.base, real.admin);
      const [required] = (await system.metadata(asAdmin, real.project)).fields.filter(({ kind }) => kind === 'choice');
      expect(required?.values?.map(({ value }) => value)).toEqual(['Live', 'Test']);
    });

    test('takes a ticket with custom fields, two files, umlauts and emoji, whole', async () => {
      const ticket = talk.ticketFor(real);
      const created = await talk.sendTicket(system, to, ticket, talk.twoFiles);
      expect(await checkArrived(created.id, talk.twoFiles, sending)).toMatchObject({ missing: [] });
      const there = await real.witness(created.id);
      expect(there).toMatchObject({ title: ticket.title, fields: real.fields });
      expect(there.body.replaceAll('\r\n', '\n')).toBe(ticket.body);
      expect(there.files.map(({ name }) => name)).toEqual(talk.twoFiles.map(({ name }) => name));
      expect(there.files.map(({ bytes }) => talk.hash(bytes))).toEqual(
        await Promise.all(talk.twoFiles.map(talk.hashOf)),
      );
      expect((await fetch(created.url)).status).toBeLessThan(500);
    });

    test('takes a text of a megabyte', async () => {
      const ticket = talk.ticketFor(real, { body: 'Zeile mit Größe 😀\n'.repeat(58_000).trim() });
      const { id } = await talk.sendTicket(system, to, ticket);
      expect((await real.witness(id)).body.replaceAll('\r\n', '\n')).toBe(ticket.body);
    });

    test('finds a ticket by its marker, a double too, and nothing else', async () => {
      const ticket = talk.ticketFor(real);
      expect(await system.find(to, ticket.marker, ticket.project)).toEqual([]);
      const first = await talk.sendTicket(system, to, ticket);
      await talk.sendTicket(system, to, talk.ticketFor(real));
      expect(await system.find(to, ticket.marker, ticket.project)).toEqual([first]);
      const second = await talk.sendTicket(system, to, ticket);
      const found = await system.find(to, ticket.marker, ticket.project);
      expect(found.map(({ id }) => id).sort()).toEqual([first.id, second.id].sort());
    });

    test('takes a file later, and a comment with a file; internal comments stay where they are', async () => {
      const { id } = await talk.sendTicket(system, to, talk.ticketFor(real), talk.twoFiles.slice(0, 1));
      expect(await attachMissing(id, talk.twoFiles, sending)).toMatchObject({ missing: [] });
      await real.internalComment(id, 'internal only');
      await system.comment(to, id, 'Ja: „immer“ 😀\nzweite Zeile', []);
      await system.comment(to, id, 'Mit Datei', talk.twoFiles.slice(1));
      const comments = await system.comments(to, id);
      expect(comments.map(({ text }) => text.replaceAll('\r\n', '\n').trim())).toEqual([
        'Ja: „immer“ 😀\nzweite Zeile',
        'Mit Datei',
      ]);
      expect(comments.map(({ author }) => author)).toEqual(['Katrin Keller', 'Katrin Keller']);
      expect((await real.witness(id)).files).toHaveLength(3);
    });

    test('tells how things stand', async () => {
      const { id } = await talk.sendTicket(system, to, talk.ticketFor(real));
      expect(await system.state(to, id)).toMatchObject({ state: 'open' });
      for (const [status, state] of real.statuses) {
        await real.setStatus(id, status);
        expect(await system.state(to, id)).toMatchObject({ state });
      }
    });

    test('says what it refuses, and who is not signed in', async () => {
      const refused = await talk.failureOf(talk.sendTicket(system, to, talk.ticketFor(real, real.wrong)));
      expect(refused).toMatchObject({ kind: real.refusal.kind, maybeArrived: false });
      expect(refused.complaints.map(({ text }) => text).join()).toMatch(real.refusal.says);
      const stranger = talk.connection(system, real.base, { kind: 'token', token: '1-1-0000' });
      expect(await talk.failureOf(system.whoAmI(stranger))).toMatchObject({ kind: 'signed-out' });
      expect(await talk.failureOf(talk.sendTicket(system, stranger, talk.ticketFor(real)))).toMatchObject({
        kind: 'signed-out',
      });
    });
  });
}
