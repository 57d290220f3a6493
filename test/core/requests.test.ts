/** What reading finds in questions, requests, changes and problems, and what it does not mistake. */
import { describe, expect, it } from 'vitest';
import { assess } from '../../core/check.ts';
import type { FactKind } from '../../core/fact.ts';
import { builtInGuide } from '../../core/guide/built-in.ts';
import { parseGuide } from '../../core/guide/resolve.ts';
import type { Guide } from '../../core/guide/schema.ts';
import { read } from '../../core/reading/read.ts';
import { emptyTicket, ticketSchema, type Ticket, type TicketType } from '../../core/ticket.ts';

const guide = builtInGuide('base');
const facts = (type: TicketType, kind: FactKind, body: string): string[] =>
  read({ ...emptyTicket(type), body })
    .of(kind)
    .map(({ text }) => text);
const asked = (ticket: Partial<Ticket>, own: Guide = guide): string[] =>
  assess({ ...emptyTicket(), ...ticket }, own).findings.map(({ rule }) => rule);

describe('a change request', () => {
  it('may call its as-is and to-be „Ist“ and „Soll“', () => {
    const body = 'Ist: Die Klasse steht in Excel.\nSoll: Sie steht auf der Artikelkarte.';
    expect(facts('change-request', 'as-is', body)).toEqual(['Die Klasse steht in Excel.']);
    expect(facts('change-request', 'to-be', body)).toContain('Sie steht auf der Artikelkarte.');
  });

  it('says nothing one can build by wishing for better and faster', () => {
    expect(facts('change-request', 'to-be', 'Der Shop soll schneller, schöner und einfacher werden.')).toEqual([]);
    expect(
      facts(
        'change-request',
        'to-be',
        'Die Suche soll schneller sein und auch Artikelnummern anderer Mandanten finden.',
      ),
    ).not.toEqual([]);
  });

  it('is not approved by saying that it is not', () => {
    expect(facts('change-request', 'approval', 'Das ist noch nicht genehmigt.')).toEqual([]);
    expect(facts('change-request', 'approval', 'Das hat Frau Quast genehmigt.')).toEqual(['genehmigt']);
  });
});

describe('a request', () => {
  it('takes a date behind „bis“ or „before“ as the one it is needed by, not any date', () => {
    expect(facts('service-request', 'deadline', 'Bitte bis 24.11. liefern.')).not.toEqual([]);
    expect(facts('service-request', 'deadline', 'We need it before 30 November.')).not.toEqual([]);
    expect(facts('service-request', 'deadline', 'Bitte mit dem Stand vom 19.11. überschreiben.')).toEqual([]);
  });

  it('is for the person it names, not for everybody it mentions', () => {
    expect(facts('access-request', 'recipient', 'Zugang für Benno Stahl')).toEqual(['für Benno Stahl']);
    expect(facts('access-request', 'recipient', 'Benutzer b.stahl')).toEqual(['b.stahl']);
    expect(facts('access-request', 'recipient', 'Vertretung von Frau Lang')).toEqual([]);
  });

  it('gives no reason by saying that it is needed', () => {
    expect(facts('access-request', 'reason', 'Zugriff, weil er ihn braucht.')).toEqual([]);
    expect(facts('access-request', 'reason', 'Zugriff, weil er den Abschluss macht.')).not.toEqual([]);
  });
});

describe('a standstill', () => {
  it.each(['Niemand kann buchen.', 'Die Produktion steht.', 'Nobody can ship anything.'])('is seen in %j', (body) => {
    expect(facts('incident', 'critical', body)).not.toEqual([]);
  });

  it.each([
    'Es ist kein Stillstand.',
    'No downtime, no data loss.',
    'Sonst könnte es zu Datenverlust kommen.',
    'Gestern war Stillstand, das ist behoben.',
    'Im Lager steht ein Drucker.',
  ])('is not seen in %j', (body) => {
    expect(facts('incident', 'critical', body)).toEqual([]);
  });
});

describe('„dringend“', () => {
  it('asks for a date, and not where it is denied or where everything stands still', () => {
    expect(asked({ body: 'Bitte dringend ansehen.' })).toContain('urgency-without-date');
    for (const body of ['Das ist nicht dringend.', 'Bitte dringend bis Freitag.', 'Dringend, niemand kann buchen!'])
      expect(asked({ body })).not.toContain('urgency-without-date');
  });
});

describe('who may open tickets', () => {
  const own = { id: 'own', name: { de: 'Eigener', en: 'Own' }, version: '1' };
  const result = parseGuide({ ...own, contacts: { authorised: ['a.becher', 'k.frey@example.test'] } });

  it('can be said by the guide, and by the ticket before it', () => {
    const theirs = result.ok ? result.guide : guide;
    expect(asked({ fields: { requester: 'm.lutz' } }, theirs)).toContain('requester-not-authorised');
    expect(asked({ fields: { requester: 'K.Frey' } }, theirs)).not.toContain('requester-not-authorised');
    const context = { authorisedContacts: ['m.lutz'] };
    expect(asked({ fields: { requester: 'm.lutz' }, context }, theirs)).not.toContain('requester-not-authorised');
  });

  it('is refused in a guide when it is anything but a list of names', () => {
    expect(parseGuide({ ...own, contacts: { authorised: [''] } }).ok).toBe(false);
    expect(parseGuide({ ...own, contacts: { keyUsers: [] } }).ok).toBe(false);
  });
});

describe('the surroundings of a ticket', () => {
  it('are taken over, what we do not know in them is dropped', () => {
    const ticket = ticketSchema.parse({
      title: 'x',
      context: { openTickets: [{ id: 'S-1', title: 'y', color: 'red' }], weather: 'fine' },
    });
    expect(ticket.context).toEqual({ openTickets: [{ id: 'S-1', title: 'y' }] });
  });
});

describe('the priority', () => {
  it('of the guide’s matrix is compared where impact and urgency have names, bare numbers mean too much', () => {
    const fields = { priority: 'P3', impact: 'extensive', urgency: 'critical' };
    expect(asked({ body: 'Die Zinsen sind falsch.', fields })).toContain('priority-matrix-mismatch');
    expect(asked({ body: 'Die Zinsen sind falsch.', fields: { ...fields, impact: '1' } })).not.toContain(
      'priority-matrix-mismatch',
    );
  });

  it('that stands in the text counts as stated', () => {
    expect(asked({ body: 'Priorität: P4\n\nNiemand kann buchen, die Produktion steht.' })).toContain(
      'priority-too-low',
    );
  });
});
