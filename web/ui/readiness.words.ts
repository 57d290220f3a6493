/** What the scale and the reading say. */
import { inBoth } from './words.ts';

const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

export const readinessWords = inBoth({
  de: {
    heading: 'Reifegrad',
    scale: (n: number) => `Reifegrad ${n} von 100, vollständig ab 85`,
    verdict: {
      blocked: 'Noch am Anfang',
      incomplete: 'Noch unvollständig',
      workable: 'Klar',
      complete: 'Klar',
    },
    missing: (n: number) => count(n, 'Muss-Angabe fehlt', 'Muss-Angaben fehlen'),
    begin: 'Titel und Beschreibung stehen noch aus',
    workable: 'Die Beratung kann anfangen, Ergänzungen helfen',
    complete: 'Die Beratung kann sofort anfangen',
    withThese: (n: number) =>
      n === 1 ? 'Mit dieser Angabe' : `Mit diesen ${['', '', 'zwei', 'drei', 'vier', 'fünf'][n] ?? n} Angaben`,
    nothing: 'Nichts Notwendiges offen',
    how: 'So wird gerechnet',
    sum: 'Alles beantwortet',
    points: 'Punkte',
    explained:
      'Jede fehlende Angabe kostet Punkte nach ihrem Gewicht. Fehlt gut die Hälfte des Gewichts, bleibt nichts übrig. Es geht um das Ticket, nicht um die Person.',
  },
  en: {
    heading: 'Readiness',
    scale: (n: number) => `Readiness ${n} of 100, complete from 85`,
    verdict: {
      blocked: 'At the beginning',
      incomplete: 'Still incomplete',
      workable: 'Clear',
      complete: 'Clear',
    },
    missing: (n: number) => count(n, 'required item is missing', 'required items are missing'),
    begin: 'Title and description are still to come',
    workable: 'Work can begin, additions would help',
    complete: 'Work can begin at once',
    withThese: (n: number) =>
      n === 1 ? 'With this answer' : `With these ${['', '', 'two', 'three', 'four', 'five'][n] ?? n} answers`,
    nothing: 'Nothing required is open',
    how: 'How it is counted',
    sum: 'Everything answered',
    points: 'Points',
    explained:
      'Each missing item costs points by its weight. When a good half of the weight is missing, nothing is left. This is about the ticket, not the person.',
  },
});
