/** A title is proposed from what the ticket says, and from nothing else. */
import { describe, expect, it } from 'vitest';
import { assess } from '../../core/check.ts';
import { builtInGuide } from '../../core/guide/built-in.ts';
import { emptyTicket, type Ticket } from '../../core/ticket.ts';
import { composeTitle, longestTitle, proposeTitle, titleOffers } from '../../core/title.ts';
import tickets from '../quality/tickets.jsonl?raw';

const guide = builtInGuide('erp-support');
const of = (ticket: Ticket) => [ticket, assess(ticket, guide)] as const;

describe('a title', () => {
  it('says where, what and which symptom', () => {
    expect(composeTitle({ where: 'Einkauf', what: 'BE104512', symptom: 'Wareneingang lässt sich nicht buchen' })).toBe(
      'Einkauf BE104512: Wareneingang lässt sich nicht buchen',
    );
    expect(composeTitle({ where: '', what: '', symptom: 'druckt leer' })).toBe('Druckt leer');
    expect(composeTitle({ where: 'Einkauf', what: '', symptom: '' })).toBe('Einkauf');
  });

  it('says nothing twice', () => {
    expect(composeTitle({ where: 'Verkauf', what: 'VR-1', symptom: 'Rechnung VR-1 wird doppelt gedruckt' })).toBe(
      'Verkauf: Rechnung VR-1 wird doppelt gedruckt',
    );
  });

  it('is proposed from the facts of the text and the fields', () => {
    const body = 'Beim Buchen von BE104512 bricht der Wareneingang mit FI-1042 ab.';
    const proposal = proposeTitle(...of({ ...emptyTicket(), body, fields: { module: 'Einkauf' } }));
    expect(proposal).toContain('Einkauf');
    expect(proposal).toContain('bricht der Wareneingang mit FI-1042 ab');
    expect(proposeTitle(...of(emptyTicket()))).toBe('');
  });

  it.each([
    ['Since this morning printing invoices stops with FI-1042.', 'Printing invoices stops with FI-1042'],
    ['Since Monday morning, labels are printed twice.', 'Labels are printed twice'],
    ['Seit heute Morgen werden die Etiketten doppelt gedruckt.', 'Etiketten doppelt gedruckt'],
    ['Leider bricht seit gestern der Import ab.', 'Bricht seit gestern der Import ab'],
  ])('leaves off since when: %s', (body, title) => {
    expect(proposeTitle(...of({ ...emptyTicket(), body }))).toBe(title);
  });

  it.each([
    ['The message is "Queue not found." Printing labels stops after page two.', 'Printing labels stops after page two'],
    ['Beim Drucken erscheint folgende Fehlermeldung: Kein Zugriff auf Tabelle 36.', 'Kein Zugriff auf Tabelle 36'],
    ['When I print labels, the following error message appears: "Queue not found".', 'Labels: Queue not found'],
    ['Es kommt die Meldung „Der Satz ist gesperrt.“', 'Der Satz ist gesperrt'],
  ])('takes the message, or what happens, before words that only announce one: %s', (body, title) => {
    expect(proposeTitle(...of({ ...emptyTicket(), body }))).toBe(title);
  });

  it('consists of the words of the ticket alone, in one line of moderate length', () => {
    const all = tickets
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Ticket & { attachments?: unknown[] });
    let proposed = 0;
    for (const { type, body, fields } of all) {
      const ticket: Ticket = { ...emptyTicket(type), body, fields: fields ?? {} };
      const [, assessment] = of(ticket);
      const offers = titleOffers(ticket, assessment);
      const said = `${body}\n${Object.values(fields ?? {}).join('\n')}`
        .replace(/["„“”*_`]/g, '')
        .replace(/\s+/g, ' ')
        .toLowerCase();
      for (const offer of Object.values(offers).flat()) expect(said).toContain(offer.toLowerCase());
      const title = proposeTitle(ticket, assessment);
      if (title !== '') proposed += 1;
      expect(title.length).toBeLessThanOrEqual(longestTitle + 20);
      expect(title).not.toContain('\n');
    }
    expect(proposed).toBeGreaterThan(all.length / 2);
  });
});
