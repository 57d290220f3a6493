/** The interview asks what is open, at most twelve screens of it, and nothing that the text says already. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../../core/check.ts';
import { builtInGuide } from '../../core/guide/built-in.ts';
import { interview, mostScreens, type Screen } from '../../core/interview.ts';
import { ruleById, rules } from '../../core/rules/index.ts';
import { emptyTicket, ticketTypes, type Ticket } from '../../core/ticket.ts';

const guides = ['base', 'erp-support', 'software-bug'].map((id) => builtInGuide(id));
const [, erp] = guides;
const asks = (ticket: Ticket, asked: readonly Screen[] = [], guide = erp!) => interview(assess(ticket, guide), asked);
const ids = (screens: readonly Screen[]): string[] => screens.flatMap((screen) => screen.rules);

describe('an interview', () => {
  it('begins with the telling and ends with the title, which is proposed from what was said', () => {
    for (const type of ['incident', 'problem', 'change-request'] as const) {
      const order = ids(asks(emptyTicket(type)).screens);
      expect(order[0]).toBe('description-missing');
      expect(ruleById.get(order.at(-1) ?? '')?.where).toBe('title');
    }
  });

  it('asks for every must of an empty ticket of every type that is not told with the description', () => {
    for (const guide of guides)
      for (const type of ticketTypes) {
        const assessment = assess(emptyTicket(type), guide);
        const { screens } = interview(assessment);
        const asked = new Set(ids(screens));
        const lost = assessment.findings.filter(({ rule, severity, where }) => {
          const { action, section } = ruleById.get(rule)!;
          const isTold = section === 'actual' || section === 'question' || section === 'need';
          return severity === 'must' && where !== 'title' && action.kind !== 'go' && !isTold && !asked.has(rule);
        });
        expect(lost.map(({ rule }) => rule)).toEqual([]);
        expect(screens.length).toBeLessThanOrEqual(mostScreens);
      }
  });

  it('does not ask what the text says, and names it as skipped', () => {
    const body =
      'Umgebung: Live\n\n### Schritte\n1. Bestellung BE104512 öffnen\n2. In Zeile 2 Menge 10 eintragen\n3. Buchen';
    const { screens, skipped } = asks({ ...emptyTicket(), body });
    expect(ids(screens)).not.toContain('steps-missing');
    expect(ids(screens)).not.toContain('environment-missing');
    expect(skipped).toEqual(expect.arrayContaining(['steps-missing', 'environment-missing']));
  });

  it('keeps what was asked in its place, so that one can go back to it', () => {
    const first = asks(emptyTicket()).screens.slice(0, 1);
    const next = asks({ ...emptyTicket(), body: 'Beim Buchen der Rechnung VR-1 kommt die Meldung FI-1042.' }, first);
    expect(next.screens[0]).toEqual(first[0]);
    expect(ids(next.screens.slice(1))).not.toContain('description-missing');
  });

  it('lets short questions share a screen only where there would be too many', () => {
    const few = asks({ ...emptyTicket('question'), title: 'Wie drucke ich Etiketten?' });
    expect(few.screens.every((screen) => screen.rules.length === 1)).toBe(true);
    expect(asks(emptyTicket()).screens.some((screen) => screen.rules.length > 1)).toBe(true);
  });

  it('asks about each place once', () => {
    const told = asks(emptyTicket()).screens.slice(0, 1);
    const { screens } = asks({ ...emptyTicket(), body: 'Es geht nicht.' }, told);
    expect(ids(screens)).not.toContain('description-too-short');
    expect(ids(screens).filter((id) => ruleById.get(id)?.where === 'title')).toHaveLength(1);
  });

  it('never has more than twelve screens, asks nothing twice, and ends, whatever is answered', () => {
    const lines = fc.constantFrom(
      'Es geht nicht.',
      'Umgebung: Live',
      'Seit 23.11.2026, 7:40 Uhr',
      'Modul: Einkauf',
      '1. Öffnen',
      'x',
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...ticketTypes),
        fc.constantFrom(...guides),
        fc.array(fc.array(lines, { maxLength: 4 }), { minLength: mostScreens, maxLength: mostScreens }),
        (type, guide, answers) => {
          let asked: readonly Screen[] = [];
          let body = '';
          for (const answer of answers) {
            const { screens } = asks({ ...emptyTicket(type), body }, asked, guide);
            expect(screens.length).toBeLessThanOrEqual(mostScreens);
            expect(new Set(ids(screens)).size).toBe(ids(screens).length);
            if (screens.length === asked.length) break;
            asked = screens.slice(0, asked.length + 1);
            body = [body, ...answer].join('\n');
          }
          expect(asked.length).toBeLessThanOrEqual(mostScreens);
          expect(ids(asked).every((id) => rules.some((rule) => rule.id === id))).toBe(true);
        },
      ),
      { numRuns: 60 },
    );
  });
});
