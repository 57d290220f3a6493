/** How something is said: what reading notices beside the facts themselves, and what it does not take for it. */
import { describe, expect, it } from 'vitest';
import type { FactKind } from '../../core/fact.ts';
import { dateBehind } from '../../core/reading/relative-date.ts';
import { read } from '../../core/reading/read.ts';
import { emptyTicket } from '../../core/ticket.ts';

const found = (kind: FactKind, body: string): string[] =>
  read({ ...emptyTicket(), body })
    .of(kind)
    .map(({ text }) => text);

describe('vague words', () => {
  it('are quoted from the text', () => {
    expect(found('vague', 'Der Bestand ist irgendwie falsch.')).toEqual(['irgendwie']);
    expect(found('vague', 'The list looks weird.')).toEqual(['weird']);
  });

  it('are not those of a message in quotation marks, nor the end of a long list', () => {
    expect(found('vague', 'Es kommt „Irgendwas ist falsch.“')).toEqual([]);
    expect(found('vague', 'Preis, Rabatt, Steuer usw. fehlen.')).toEqual([]);
    expect(found('vague', 'Preise usw. fehlen.')).toEqual(['usw']);
  });
});

describe('a second topic', () => {
  it('is a fault that is told besides', () => {
    expect(found('further-topic', 'Der Preis fehlt. Außerdem wird der Lieferschein nicht gedruckt.')).toEqual([
      'Außerdem',
    ]);
  });

  it('is no check, no effect and no step', () => {
    expect(found('further-topic', 'Der Preis fehlt. Außerdem haben wir geprüft: Bei anderen fehlt er nicht.')).toEqual(
      [],
    );
    expect(found('further-topic', '1. Auftrag öffnen\n2. Rechnung drucken: leere Seite')).toEqual([]);
  });
});

describe('people', () => {
  it('are counted with the words between number and noun', () => {
    expect(found('affected', 'Alle unsere neuen Fahrer sehen es.')).toEqual(['Alle unsere neuen Fahrer']);
    expect(found('affected', 'Two of our planners see it.')).toEqual(['Two of our planners']);
    expect(found('affected', 'Um 18 Uhr, sagt der Fahrer, fehlt es.')).toEqual([]);
  });

  it('who do something for the time being have a way around it', () => {
    expect(found('workaround', 'Wir rufen die Kunden derweil an.')).not.toEqual([]);
    expect(found('workaround', 'Wir können die Kunden jetzt nicht anrufen.')).toEqual([]);
  });
});

describe('users and roles', () => {
  it('are named by id, by role or by name', () => {
    expect(found('user', 'Benutzer m.keller mit Rolle FIBU-LEITUNG')).toEqual([
      'Benutzer m.keller',
      'Rolle FIBU-LEITUNG',
    ]);
    expect(found('user', 'Der Benutzer kann nichts sehen.')).toEqual([]);
  });
});

describe('a relative day', () => {
  it('becomes a date where the date of the ticket is known', () => {
    expect(dateBehind('seit gestern', '2026-03-01T08:00:00+01:00')).toBe('2026-02-28');
    expect(dateBehind('this morning', '2026-11-18')).toBe('2026-11-18');
    expect(dateBehind('seit gestern', undefined)).toBeUndefined();
    expect(dateBehind('letzte Woche', '2026-11-18')).toBeUndefined();
  });
});
