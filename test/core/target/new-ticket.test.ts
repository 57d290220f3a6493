import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { systemById, systems } from '../../../core/systems/index.ts';
import type { NewTicketPage } from '../../../core/systems/new-ticket-page.ts';
import type { System } from '../../../core/systems/system.ts';
import { emptyForm, markupIn, placeOf, prefilled, wantsProject } from '../../../core/target/new-ticket.ts';

const named = (id: string): System & { newTicket: NewTicketPage } => {
  const system = systemById(id);
  if (!system?.newTicket) throw new Error(`${id} has no page for a new ticket`);
  return { ...system, newTicket: system.newTicket };
};

describe('a prefilled form', () => {
  it.each([
    ['redmine', 'https://a.example/redmine/projects/shop/issues?x=1', 'https://a.example/redmine', 'shop'],
    ['gitlab', 'https://gitlab.com/group/sub/app/-/issues/4', 'https://gitlab.com', 'group/sub/app'],
    ['github', 'https://github.com/owner/app/issues', 'https://github.com', 'owner/app'],
    ['request-tracker', 'https://rt.example/rt/Ticket/Display.html?id=3', 'https://rt.example/rt', ''],
  ])('of %s is found from any address of a page', (id, pasted, base, project) => {
    expect(placeOf(pasted, named(id))).toEqual({ base, project });
  });

  it('says the names and signs of its parameters as the server reads them', () => {
    const place = { base: 'https://a.example', project: 'shop & co' };
    const made = prefilled(named('redmine').newTicket, place, { title: 'Größe & Maß', body: 'a=b\n#1 100%' });
    const url = new URL(made?.address ?? '');
    expect(url.pathname).toBe('/projects/shop%20%26%20co/issues/new');
    expect(Object.fromEntries(url.searchParams)).toEqual({
      'issue[subject]': 'Größe & Maß',
      'issue[description]': 'a=b\n#1 100%',
    });
    expect(emptyForm(named('gitlab').newTicket, { base: 'https://g.example', project: 'a/b' })).toBe(
      'https://g.example/a/b/-/issues/new',
    );
  });

  it('carries HTML only to a page that takes it for HTML, and else plain text', () => {
    expect(markupIn(named('itop').newTicket, 'html')).toBe('html');
    expect(markupIn(named('request-tracker').newTicket, 'html')).toBe('plain');
    expect(markupIn(undefined, 'html')).toBe('plain');
    expect(markupIn(named('redmine').newTicket, 'textile')).toBe('textile');
  });

  it('stays within its length, and leads to the same host whatever title and text are', () => {
    const known = systems.flatMap(({ newTicket }) => newTicket ?? []);
    const text = fc.string({ unit: 'binary', maxLength: 4_000 });
    fc.assert(
      fc.property(fc.constantFrom(...known), text, text, (page, title, body) => {
        const place = { base: 'https://a.example/x', project: title.slice(0, 20) };
        if (/\p{Surrogate}/u.test(place.project)) return;
        const made = prefilled(page, place, { title: title.slice(0, 80), body });
        if (!made) return;
        expect(made.address.startsWith('https://a.example/x/')).toBe(true);
        expect(made.whole).toBe(made.length <= page.longest);
        if (made.whole) expect(new URL(made.address).searchParams.get(page.body ?? '')).toBe(whole(body));
      }),
      { numRuns: 40 },
    );
  });

  it('is not invented where a system reads nothing from the address', () => {
    expect(prefilled(named('servicenow').newTicket, { base: 'https://a.example', project: '' }, bare)).toBeUndefined();
    expect(wantsProject(named('servicenow').newTicket)).toBe(false);
    expect(wantsProject(named('github').newTicket)).toBe(true);
  });
});

const bare = { title: 'a', body: 'b' };
const whole = (text: string): string => text.replace(/\p{Surrogate}/gu, '\ufffd');
