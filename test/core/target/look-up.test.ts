/** A ticket by the number that people say, or by a link to its page: the same as if the outbox had found it. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lookUp, numberIn } from '../../../core/target/look-up.ts';
import { connection, failureOf, sendTicket, ticketFor } from '../systems/conversation.ts';
import { serve, type Running } from '../systems/fake.ts';
import { fakes } from '../systems/fakes/index.ts';

const known = fakes.filter(({ system }) => system.naming);

describe.each(known.map((fake) => [fake.system.name, fake] as const))('a ticket of %s', (_, fake) => {
  const { system } = fake;
  let running: Running;
  beforeAll(async () => {
    running = await serve(fake);
  });
  afterAll(() => running.close());
  const find = (said: string, secret = fake.secret) =>
    lookUp(system, connection(system, running.base, secret), said, fake.project);

  it('is found by its number and by its link, and by nothing else', async () => {
    const created = await sendTicket(system, connection(system, running.base, fake.secret), ticketFor(fake));
    const { number, url } = created;
    expect(await find(number)).toEqual(created);
    expect(await find(` ${number.replace('#', '')} `)).toEqual(created);
    expect(await find(number.replace(/\d+/, (digits) => digits.replace(/\d/g, '9')))).toBeUndefined();
    expect(await find('the one from yesterday')).toBeUndefined();
    expect(await find(url.replace(running.base, 'https://elsewhere.example'))).toBeUndefined();
    if (system.id === 'servicenow') return;
    expect(await find(url)).toEqual(created);
    expect(await find(`${url}${url.includes('?') ? '&' : '?'}tab=history#comment-99`)).toEqual(created);
  });

  it('is not said to be missing where nobody is signed in', async () => {
    const { number } = await sendTicket(system, connection(system, running.base, fake.secret), ticketFor(fake));
    expect((await failureOf(find(number, fake.expired))).kind).not.toBe('not-found');
  });
});

describe('the number in an address', () => {
  const base = 'https://desk.example/tickets';
  it('is only read below the address of the system', () => {
    expect(numberIn('https://desk.example/tickets/issues/12', base, /^\d+$/)).toBe('12');
    expect(numberIn('https://desk.example/ticketsX/issues/12', base, /^\d+$/)).toBeUndefined();
    expect(numberIn('https://desk.example.evil.example/tickets/issues/12', base, /^\d+$/)).toBeUndefined();
    expect(numberIn('javascript:12', base, /^\d+$/)).toBeUndefined();
  });
});
