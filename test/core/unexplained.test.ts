/** What is told in passing: short ways, and sentences whose meaning only the rest of the ticket shows. */
import { describe, expect, it } from 'vitest';
import { isGuess, type FactKind } from '../../core/fact.ts';
import { read } from '../../core/reading/read.ts';
import { emptyTicket } from '../../core/ticket.ts';

const reading = (body: string) => read({ ...emptyTicket('incident'), body });
const has = (kind: FactKind, body: string): boolean => reading(body).has(kind);

describe('a way in one sentence', () => {
  it.each([
    ['with what is entered on it', 'Kiste 4711-K scannen, Menge 2, Bar: es werden 6,00 € verlangt.'],
    [
      'with a verb at the end',
      'Wenn ich am Scanner im zweiten Stock ein Blatt einlege, „An Ablage“ wähle und Start drücke, liegt es leer da.',
    ],
    [
      'told by the writer',
      'Wir sind zu dritt hier. Ich lege den Termin für Saal 2 an und sende ihn; er liegt auf dem 23.11. Das ist neu.',
    ],
    [
      'with what comes of it',
      'All of it is new. Open quote Q-10442 in the list, choose Print, then PDF: page 2 has the old text. It is odd.',
    ],
  ])('%s', (_, body) => expect(has('step', body)).toBe(true));
});

describe('a sentence that nothing explains', () => {
  const rich =
    'Beim Buchen von Auftrag 4711 steht 0 statt 5 in der Spalte Menge. Auftrag 4711 öffnen, Menge 5 eintragen, Buchen. Das ist seit dem 12.11. bei jedem Auftrag so. Am 11.11. wurde das Update installiert. Ich habe es auch mit Auftrag 4712 probiert. ';

  it('is how people get by, where nearly all else is told', () => {
    expect(has('workaround', rich + 'Tarek streicht die Null mit dem Kuli weg und stempelt daneben.')).toBe(true);
  });
  it('says nothing of it in a ticket that tells little', () => {
    expect(
      has('workaround', 'Die Spalte ist leer. Tarek streicht die Null mit dem Kuli weg und stempelt daneben.'),
    ).toBe(false);
  });
  it('is neither a request nor a question', () => {
    expect(
      has('workaround', rich + 'Bitte rufen Sie Frau Kern in der Verladung an. Haben Sie eine Idee, woran das liegt?'),
    ).toBe(false);
  });
  it('is a guess, and is marked as one', () => {
    const facts = reading(rich + 'Tarek streicht die Null mit dem Kuli weg und stempelt daneben.').of('workaround');
    expect(facts.map(isGuess)).toEqual([true]);
  });
});
