/** The number of a ticket: `max(0, round(100 − 100 · lost / (0.55 · applicable)))`, explained line by line. */
import { describe, expect, it } from 'vitest';
import { assess, readinessOf } from '../../core/check.ts';
import { builtInGuide } from '../../core/guide/built-in.ts';
import { emptyTicket, type Ticket } from '../../core/ticket.ts';

describe('the formula', () => {
  it.each([
    ['nothing is open', [], 100, 100],
    ['no rule applies', [], 0, 100],
    ['one of weight 5 in 100', [5], 100, 91],
    ['8 in 100 are just complete', [8], 100, 85],
    ['9 in 100 are not', [9], 100, 84],
    ['about a quarter of the weight', [9, 8, 6, 4], 100, 51],
    ['55 in 100 leave nothing', [55], 100, 0],
    ['more than that is no less than nothing', [55, 40], 100, 0],
  ])('%s', (_, weights, applicable, readiness) => {
    expect(readinessOf(weights, applicable).readiness).toBe(readiness);
  });

  it('gives each open finding the points that closing it brings after those before it', () => {
    expect(readinessOf([8, 5], 100)).toEqual({ readiness: 76, gains: [15, 9] });
  });
});

const guide = builtInGuide('base');
const tickets: readonly Ticket[] = [
  { ...emptyTicket('incident'), title: 'Fehler', body: 'Geht nicht.' },
  {
    ...emptyTicket('incident'),
    title: 'Drucker EDR-2 druckt nicht',
    body: 'Der Drucker druckt seit gestern nicht mehr.',
  },
  { ...emptyTicket('change-request'), title: 'New field', body: 'Please add a new field to the order.' },
  { ...emptyTicket('question'), title: 'Rabatte', body: 'Wie lege ich in Business Central einen Rabatt an?' },
];

describe.each(tickets)('the lines under the number: $title', (ticket) => {
  const { readiness, lines, findings, notNeeded } = assess(ticket, guide);

  it('say what each finding takes away, and add up with it to 100', () => {
    expect(lines.map(({ rule }) => rule)).toEqual(findings.map(({ rule }) => rule));
    expect(readiness - lines.reduce((sum, { points }) => sum + points, 0)).toBe(100);
  });

  it('leave out what is not needed', () => {
    const left = new Set(notNeeded.map(({ rule }) => rule));
    expect(lines.filter(({ rule }) => left.has(rule))).toEqual([]);
  });
});
