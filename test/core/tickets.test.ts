/** Whole tickets, as people write them: what Ticketklar asks for, and what it does not. */
import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../core/assessment.ts';
import { assess } from '../../core/check.ts';
import { builtInGuide } from '../../core/guide/built-in.ts';
import { emptyTicket, type Ticket } from '../../core/ticket.ts';

const guide = builtInGuide('base');
const check = (ticket: Partial<Ticket>, own = guide): Assessment =>
  assess({ ...emptyTicket('incident'), ...ticket }, own);
const asked = (ticket: Partial<Ticket>, own = guide): string[] => check(ticket, own).findings.map(({ rule }) => rule);
const notNeeded = (ticket: Partial<Ticket>): string[] => check(ticket).notNeeded.map(({ rule }) => rule);

describe('a cry for help', () => {
  const ticket = { title: 'Hilfe!!!', body: 'Hallo,\n\nes geht schon wieder nicht. Bitte sofort!\n\nGruß\nSabine' };

  it('is asked for everything', () => {
    const { findings, verdict, ready } = check(ticket);
    expect(findings.length).toBeGreaterThan(12);
    expect(verdict).toBe('incomplete');
    expect(ready).toBe(false);
  });

  it('is asked for the steps before it is asked for the version', () => {
    const order = asked({ ...ticket, body: `Im Browser.\n\n${ticket.body}` });
    expect(order.indexOf('steps-missing')).toBeLessThan(order.indexOf('technical-environment-missing'));
  });
});

describe('a forwarded chain of mails', () => {
  it('counts only what the sender wrote', () => {
    const body = [
      'siehe unten, bitte klären',
      'Von: Ott, Nina\nGesendet: Montag, 16. November 2026 08:12\nAn: Kurz, Tom\nBetreff: Rechnung',
      'Im Livesystem von Business Central druckt die Rechnung VR26-10233 seit gestern den falschen Betrag.',
    ].join('\n\n');
    expect(asked({ title: 'WG: Rechnung', body })).toEqual(
      expect.arrayContaining(['environment-missing', 'workload-missing', 'first-seen-missing', 'observed-missing']),
    );
  });
});

describe('a standstill', () => {
  const ticket = {
    title: 'Webshop offline',
    body: 'Unser Webshop ist offline, seit 10:20 Uhr kann niemand mehr bestellen.',
  };

  it('is not asked for steps, test cases or what would be right', () => {
    expect(notNeeded(ticket)).toEqual(
      expect.arrayContaining(['steps-missing', 'test-case-missing', 'expected-missing', 'downstream-impact-missing']),
    );
    expect(asked(ticket)).not.toContain('impact-missing');
  });

  it('says why it is not asked', () => {
    const reason = check(ticket).notNeeded.find(({ rule }) => rule === 'steps-missing')?.because;
    expect(reason).toEqual({
      de: 'nicht nötig, weil das ganze System ausgefallen ist',
      en: 'not needed, because the whole system is down',
    });
  });
});

describe('a broken device', () => {
  const ticket = { title: 'Drucker im 2. OG', body: 'Der Drucker im 2. OG druckt nur noch Streifen, Toner ist neu.' };

  it('is not asked for steps, a test system or a module', () => {
    expect(notNeeded(ticket)).toEqual(
      expect.arrayContaining(['steps-missing', 'test-case-missing', 'environment-missing']),
    );
    expect(asked(ticket)).not.toContain('module-missing');
  });
});

describe('a job that runs by itself', () => {
  it('is not asked for the steps', () => {
    expect(notNeeded({ title: 'Import', body: 'Der Nachtlauf der Preisliste bricht seit Montag ab.' })).toContain(
      'steps-missing',
    );
  });
});

describe('a question', () => {
  it('is asked for the system, the environment and what was tried, not for steps and impact', () => {
    const rules = asked({
      type: 'question',
      title: 'Wie buche ich eine Anzahlungsrechnung mit zwei Steuersätzen?',
      body: 'Wir möchten für einen Auftrag eine Anzahlung von 30 % stellen und sie später mit der Schlussrechnung verrechnen. Auf welches Konto?',
    });
    expect(rules.sort()).toEqual(['environment-missing', 'own-analysis-missing', 'workload-missing']);
  });
});

describe('a guide', () => {
  it('answers for everybody what always holds', () => {
    const body = 'Der Beleg wird leer gedruckt.';
    const own = { ...guide, preset: { workload: 'Business Central', environment: 'live' }, standingAccess: true };
    expect(asked({ title: 'Beleg', body })).toEqual(
      expect.arrayContaining(['workload-missing', 'environment-missing']),
    );
    for (const rule of ['workload-missing', 'environment-missing', 'access-not-stated'])
      expect(asked({ title: 'Beleg', body }, own)).not.toContain(rule);
  });
});

describe('an answer', () => {
  it('is found where it stands, and shown as the reason', () => {
    const body = 'Im Livesystem fehlt seit dem 12.11.2026 die Spalte Lagerplatz.';
    const { fulfilled } = check({ title: 'Lieferschein', body });
    const quotes = (rule: string): string[] =>
      fulfilled.find((f) => f.rule === rule)?.facts.map(({ text }) => text) ?? [];
    expect(quotes('environment-missing')).toEqual(['Livesystem']);
    expect(quotes('first-seen-missing')).toEqual(['seit dem 12.11.2026']);
  });

  it('that is only announced does not count as evidence', () => {
    expect(asked({ title: 'Beleg', body: 'Es kommt eine Fehlermeldung, siehe Screenshot.' })).toEqual(
      expect.arrayContaining(['evidence-missing', 'error-message-missing']),
    );
  });

  it('„keine“ is one for the following processes and none for the evidence', () => {
    const rules = asked({ title: 'Beleg', body: 'Folgeprozesse: keine\n\nAnhänge: keine' });
    expect(rules).not.toContain('downstream-impact-missing');
    expect(rules).toContain('evidence-missing');
  });
});

describe('a ticket without title and text', () => {
  it('is never ready, whatever the guide says', () => {
    const lenient = { ...guide, rules: { 'title-missing': 'off', 'description-missing': 'off' } } as const;
    const { ready, verdict } = check({}, { ...lenient, rules: { ...guide.rules, ...lenient.rules } });
    expect({ ready, verdict }).toEqual({ ready: false, verdict: 'blocked' });
  });
});
