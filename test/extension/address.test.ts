/** Addresses in the notation of the sites. */
import { describe, expect, it } from 'vitest';
import { isAt, matchAddress } from '../../extension/sites/address.ts';

const number = (pattern: string, address: string) =>
  matchAddress(pattern, new URL(address, 'https://help.example.org'));

describe('an address', () => {
  it.each([
    ['/issues/{number}', '/issues/42', '42'],
    ['/issues/{number}', '/redmine/issues/42?tab=history', '42'],
    ['/browse/{number}', '/jira/browse/ERP-7', 'ERP-7'],
    ['/Ticket/Display.html?id={number}', '/rt/Ticket/Display.html?results=x&id=17', '17'],
    ['/index.pl?Action=AgentTicketZoom;TicketID={number}', '/znuny/index.pl?Action=AgentTicketZoom;TicketID=9', '9'],
    ['/projects/*/issues/new', '/projects/helpdesk/issues/new', ''],
    ['/issue{number}', '/tracker/issue17?@template=item', '17'],
    ['/main.aspx?etn=incident&id={id}', '/main.aspx?etn=incident&id=0b2f-4c1d', ''],
    ['/', '/anything', ''],
    ['#ticket/zoom/{id}', '/desk/#ticket/zoom/17', ''],
    ['#ticket/{number}', '/#ticket/17', '17'],
  ])('%s fits %s and gives the number', (pattern, address, found) => {
    expect(number(pattern, address)).toBe(found);
  });

  it.each([
    ['/issues/{number}', '/issues/new'],
    ['/issue{number}', '/issue'],
    ['#ticket/zoom/{id}', '/ticket/zoom/17'],
    ['#ticket/zoom/{id}', '/#ticket/create/id/2/'],
    ['/issue{number}', '/issues17'],
    ['/issue{number}', '/issue17a'],
    ['/issues/{number}', '/issues'],
    ['/issues/{number}', '/issues/42/edit'],
    ['/incident.do?sys_id={number}', '/incident.do?sys_id=-1'],
    ['/incident.do?sys_id={id}', '/incident.do?sys_id=-1'],
    ['/Ticket/Display.html?id={number}', '/Ticket/Display.html'],
    ['/projects/*/issues/new', '/issues/new'],
  ])('%s does not fit %s', (pattern, address) => {
    expect(number(pattern, address)).toBeUndefined();
  });

  it('is right where a site names none', () => {
    expect(isAt(undefined, new URL('https://help.example.org/x'))).toBe(true);
    expect(isAt(['/a', '/x'], new URL('https://help.example.org/x'))).toBe(true);
    expect(isAt([], new URL('https://help.example.org/x'))).toBe(false);
  });
});
