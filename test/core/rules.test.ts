/** Every rule proves itself: its own examples are its tests, and its texts keep the promises of the contract. */
import { describe, expect, it } from 'vitest';
import { assess } from '../../core/check.ts';
import { builtInGuide } from '../../core/guide/built-in.ts';
import type { Guide } from '../../core/guide/schema.ts';
import { fill } from '../../core/fill.ts';
import type { Example, Rule } from '../../core/rule.ts';
import { ruleById, rules } from '../../core/rules/index.ts';
import { read } from '../../core/reading/read.ts';
import { emptyTicket, languages, type Ticket } from '../../core/ticket.ts';

const guide: Guide = { ...builtInGuide('base'), standingAccess: false, rules: {}, byType: {}, preset: {} };

const ticketOf = (rule: Rule, example: Example): Ticket => ({
  ...emptyTicket(rule.types[0]),
  ...example,
  fields: example.fields ?? {},
});

/** What a rule says about an example, as message ids. */
const said = (rule: Rule, example: Example): string[] =>
  assess(ticketOf(rule, example), guide)
    .findings.filter((finding) => finding.rule === rule.id)
    .map((finding) => finding.message);

const languageOf = (example: Example): string => read(ticketOf(rules[0] as Rule, example)).language;
const about = (example: Example): string =>
  JSON.stringify([example.title, example.body, example.fields].filter(Boolean)).slice(0, 90);

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  it.each(rule.words.good.map((example) => [about(example), example] as const))('is silent: %s', (_, example) => {
    expect(said(rule, example)).toEqual([]);
  });

  it.each(rule.words.bad.map((example) => [about(example), example] as const))('speaks: %s', (_, example) => {
    expect(said(rule, example)).toEqual(example.says);
  });

  it('shows what good and bad look like in both languages', () => {
    for (const examples of [rule.words.good, rule.words.bad]) {
      expect(examples.length).toBeGreaterThanOrEqual(2);
      expect(new Set(examples.map(languageOf))).toEqual(new Set(languages));
    }
  });

  it('has every message in an example', () => {
    const shown = new Set(rule.words.bad.flatMap((example) => example.says));
    expect([...shown].sort()).toEqual(Object.keys(rule.words.de.says).sort());
  });

  it('has short names, questions that ask and messages that end', () => {
    for (const language of languages) {
      const text = rule.words[language];
      expect(text.name.length).toBeLessThanOrEqual(28);
      expect(text.what).toMatch(/\?/);
      for (const message of Object.values(text.says)) expect(fill(message, {})).toMatch(/[.!?]$/);
      expect(JSON.stringify(text).length).toBeLessThan(1_000);
    }
  });

  it('asks without begging and addresses nobody as du', () => {
    const german = JSON.stringify(rule.words.de);
    expect(german.match(/bitte/gi) ?? []).toEqual([]);
    expect(german).not.toMatch(/\b(?:du|dein|deine|dir|dich)\b/i);
  });

  it('can be found by its id', () => {
    expect(ruleById.get(id)).toBe(rule);
  });
});

describe('the rules together', () => {
  it('are seventy at least, each with an id of its own', () => {
    const ids = new Set(rules.map((rule) => rule.id));
    expect(ids.size).toBe(rules.length);
    expect(ids.size).toBeGreaterThanOrEqual(70);
  });

  it('stand in the order of the form: title, description, where, what, when, effect', () => {
    const order = rules.map((rule) => rule.id);
    const asked = ['title-missing', 'description-missing', 'workload-missing', 'steps-missing', 'first-seen-missing'];
    expect(order.filter((id) => asked.includes(id))).toEqual(asked);
  });

  it('say nothing that must be done about a ticket that says everything', () => {
    const ticket: Ticket = {
      ...emptyTicket('incident'),
      title: 'Einkaufsbestellung BE104512: Wareneingang lässt sich nicht buchen',
      fields: { workload: 'Business Central', environment: 'live', priority: 'P2' },
      attachments: [{ name: 'meldung.png' }],
      body: [
        'Modul: Einkauf – Bestellung – Buchen',
        'Schritte:\n1. Bestellung BE104512 öffnen\n2. Zeile 2: „Zu liefern“ = 10\n3. Buchen → Liefern',
        'Ist: Meldung „Sie müssen für Artikel 70061 eine Chargennr. zuweisen.“',
        'Soll: Lieferung über 10 Stück ist gebucht.',
        'Erstmals: 18.11.2026, ca. 09:40 Uhr',
        'Auswirkung: Drei Kolleginnen können keine Wareneingänge buchen.',
        'Folgeprozesse: Die Produktion wartet ab Donnerstag auf Teile.',
        'Zugang: delegierter Admin ist frei',
        'Mandant: Huber Maschinenbau GmbH',
        'Häufigkeit: bei jeder Bestellung mit diesem Artikel',
        'Geändert: Update auf 27.1 am Vorabend',
        'Umgehung: keine bekannt',
        'Bereits geprüft: anderer Artikel funktioniert, anderer Benutzer nicht',
        'Ansprechpartner: Julia Huber, Tel. 030 23125-112',
      ].join('\n\n'),
    };
    const assessment = assess(ticket, guide);
    expect(assessment.findings.map((finding) => finding.rule)).toEqual([]);
    expect(assessment.ready).toBe(true);
    expect(assessment.failed).toEqual([]);
  });
});
