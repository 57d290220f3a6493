/** A ticket by the number that people say, or by a link to its page: the same as if the outbox had found it. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lookUp, numberIn } from '../../../core/target/look-up.ts';
import { azureDevops } from '../../../core/systems/azure-devops.ts';
import { dataverse } from '../../../core/systems/dataverse.ts';
import { github } from '../../../core/systems/github.ts';
import { gitlab } from '../../../core/systems/gitlab.ts';
import { linear } from '../../../core/systems/linear.ts';
import { odoo } from '../../../core/systems/odoo.ts';
import type { System } from '../../../core/systems/system.ts';
import { zammad } from '../../../core/systems/zammad.ts';
import { znuny } from '../../../core/systems/znuny.ts';
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
  const digits = { looks: /^\d+$/ };
  it('is only read below the address of the system', () => {
    expect(numberIn('https://desk.example/tickets/issues/12', base, digits)?.number).toBe('12');
    expect(numberIn('https://desk.example/ticketsX/issues/12', base, digits)).toBeUndefined();
    expect(numberIn('https://desk.example.evil.example/tickets/issues/12', base, digits)).toBeUndefined();
    expect(numberIn('javascript:12', base, digits)).toBeUndefined();
  });

  it('is read where the system says that it stands', () => {
    const at = (naming: System['naming'], path: string) => naming && numberIn(base + path, base, naming)?.number;
    expect(at(linear.naming, '/issue/ENG-12/drucker-5')).toBe('ENG-12');
    expect(at(odoo.naming, '/web#action=123&id=17&model=helpdesk.ticket')).toBe('17');
    expect(at(odoo.naming, '/odoo/helpdesk/3/tickets/17')).toBe('17');
    expect(at(znuny.naming, '/index.pl?Action=AgentTicketZoom;TicketID=4711;ArticleID=9')).toBe('4711');
    expect(at(zammad.naming, '/#ticket/zoom/17')).toBe('17');
    const [app, id] = ['0b0f34a0-0000-4000-8000-000000000001', '0b0f34a0-0000-4000-8000-000000000002'];
    expect(at(dataverse.naming, `/main.aspx?appid=${app}&etn=incident&id=${id}`)).toBe(id);
  });

  it.each([
    [github, 'desk/helpdesk', '/desk/helpdesk/issues/12', '/desk/other/issues/12'],
    [gitlab, 'desk/helpdesk', '/desk/helpdesk/-/issues/12', '/desk/helpdesk/inner/-/issues/12'],
    [azureDevops, 'Help Desk', '/Help%20Desk/_workitems/edit/12', '/Help%20Desk%202/_workitems/edit/12'],
  ])('of a project counts in that project of $name alone', ({ naming }, project, own, other) => {
    if (!naming) throw new Error('no naming');
    expect(numberIn(base + own, base, naming, project)?.number).toBe('12');
    expect(
      numberIn(
        base + own.toUpperCase().replace('ISSUES', 'issues').replace('_WORKITEMS', '_workitems'),
        base,
        naming,
        project,
      )?.number,
    ).toBe('12');
    expect(numberIn(base + other, base, naming, project)).toBeUndefined();
  });
});
