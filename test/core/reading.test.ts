/** What reading recognises in a text, and what it does not mistake for something else. */
import { describe, expect, it } from 'vitest';
import type { FactKind } from '../../core/fact.ts';
import { read, type Reading } from '../../core/reading/read.ts';
import { emptyTicket, type Ticket } from '../../core/ticket.ts';

const reading = (body: string, more: Partial<Ticket> = {}): Reading =>
  read({ ...emptyTicket('incident'), body, ...more });
/** The quoted places of one kind. */
const found = (kind: FactKind, body: string, more: Partial<Ticket> = {}): string[] =>
  reading(body, more)
    .of(kind)
    .map((fact) => fact.text);
const has = (kind: FactKind, body: string, more: Partial<Ticket> = {}): boolean => reading(body, more).has(kind);

describe('the shape of a text', () => {
  it.each([
    ['plain', 'Ist: Die Liste bleibt leer\nSoll: 80 Zeilen'],
    ['plain, below', 'Ist:\nDie Liste bleibt leer\n\nSoll:\n80 Zeilen'],
    ['Markdown', '### Ist\n\nDie Liste bleibt leer\n\n### Soll\n\n80 Zeilen'],
    ['bold Markdown', '**Ist:** Die Liste bleibt leer\n\n**Soll:** 80 Zeilen'],
    ['Textile and Jira', 'h3. Ist\n\nDie Liste bleibt leer\n\nh3. Soll\n\n80 Zeilen'],
    ['bold wiki', '*Ist*\nDie Liste bleibt leer\n\n*Soll*\n80 Zeilen'],
    ['one line', 'Ist: Die Liste bleibt leer. Soll: 80 Zeilen'],
    ['table', '| Ist | Die Liste bleibt leer |\n| Soll | 80 Zeilen |'],
    ['HTML', '<h3>Ist</h3><p>Die Liste bleibt leer</p><h3>Soll</h3><p>80 Zeilen</p>'],
  ])('finds labelled parts in %s', (_, body) => {
    expect(found('expected', body)).toContain('80 Zeilen');
    expect(found('observed', body).join(' ')).toContain('Die Liste bleibt leer');
  });

  it.each([
    ['numbers', '1. Auftrag öffnen\n2. Menge eintragen\n3. Freigeben'],
    ['bullets', '- Auftrag öffnen\n- Menge eintragen\n- Freigeben klicken'],
    ['wiki numbers', '# Auftrag öffnen\n# Menge eintragen'],
    ['wiki bullets', '* open the order\n* enter the quantity'],
    ['brackets', '1) open the order\n2) enter the quantity'],
    ['one line', '1. Auftrag öffnen 2. Menge eintragen 3. Freigeben'],
    ['arrows', 'Verkauf → Aufträge → Freigeben'],
    ['typed arrows', 'Sales -> Orders -> Release'],
    ['HTML', '<ol><li>Auftrag &ouml;ffnen</li><li>Menge eintragen</li></ol>'],
  ])('finds steps written with %s', (_, body) => {
    expect(has('step', body)).toBe(true);
  });

  it('takes several topics or the parts of a delivery for no steps', () => {
    expect(has('step', '1. Der Preis ist falsch.\n2. Außerdem fehlt der Rabatt.')).toBe(false);
    expect(has('step', '- 3 Schrauben\n- 2 Muttern\n- 1 Blech')).toBe(false);
    expect(has('step', 'Mails mit Anhang > 10 MB bleiben > 1 Stunde hängen')).toBe(false);
  });

  it('does not read quoted mail, signatures and logs as prose', () => {
    expect(
      has('environment', 'Bitte klären.\n\nAm 12.11.2026 um 09:10 schrieb Anja Becker:\nIm Livesystem fehlt etwas.'),
    ).toBe(false);
    expect(has('workload', 'Bitte klären.\n\nViele Grüße\nNina Ott\nTeam Business Central')).toBe(false);
    expect(has('expected', '```\n2026-11-18 09:40:12 ERROR value should not be null\n```')).toBe(false);
    expect(
      has(
        'technical-block',
        'Es bricht ab:\njava.lang.IllegalStateException: no row\n    at shop.Main.main(Main.java:41)',
      ),
    ).toBe(true);
  });

  it.each([
    ['```', '```'],
    ['{code}', '{code}'],
    ['{{{', '}}}'],
    ['{{{#!sql', '}}}'],
  ])('takes what stands between %s and %s for code, and nothing behind it', (open, close) => {
    const text = `Es bricht ab.\n\n${open}\nIm Livesystem fehlt Satz 12\n${close}\n\nSeit dem 12.11.2026.`;
    expect(has('technical-block', text)).toBe(true);
    expect(has('environment', text)).toBe(false);
    expect(has('first-seen', text)).toBe(true);
  });

  it('reads sections that somebody wrote below the signature', () => {
    expect(found('downstream', 'Die Liste ist leer.\n\nViele Grüße\nNina\n\n### Folgeprozesse\n\nKeine')).toEqual([
      'Keine',
    ]);
  });

  it('takes a skeleton that nobody filled for nothing', () => {
    for (const body of [
      'Schritte:\n1. \n2. …\n3. [Schritt]',
      '### Schritte\n\n# \n# ',
      'Steps to reproduce:\n1.\n2.\n3.',
      'h3. Schritte\n\n# …\n\nh3. Ist\n\n…',
    ])
      expect(reading(body).facts).toEqual([]);
    expect(reading('### Actual\n<!-- What happens? -->\n\n### Expected\n<!-- What should happen? -->').facts).toEqual(
      [],
    );
  });

  it('takes „Nicht bekannt, weil …“ with a reason for an answer', () => {
    expect(
      reading('Erstmals: Nicht bekannt, weil es eine neue Kollegin gemeldet hat.').of('first-seen')[0]?.value,
    ).toBe('unknown');
    expect(has('first-seen', 'Erstmals: Nicht bekannt, weil …')).toBe(false);
    expect(has('first-seen', 'Erstmals: weiß ich nicht')).toBe(false);
  });
});

describe('facts', () => {
  it.each([
    ['Im Livesystem fehlt die Spalte.', 'live'],
    ['In der Sandbox fehlt die Spalte.', 'test'],
    ['Es passiert live und im Test.', 'both'],
    ['Umgebung: Produktion', 'live'],
    ['Environment: QA', 'test'],
    ['Umgebung: beide', 'both'],
  ])('normalises the environment: %s', (body, value) => {
    expect(reading(body).of('environment')[0]?.value).toBe(value);
  });

  it('knows the names that a guide adds', () => {
    const ticket: Ticket = { ...emptyTicket('incident'), body: 'In Hermine fehlt auf ROT-2 der Reiter Zuschnitt.' };
    const widened = read(ticket, { workload: ['Hermine'], module: ['Zuschnitt'], environmentTest: ['ROT-2'] });
    expect(widened.of('workload').map((fact) => fact.text)).toEqual(['Hermine']);
    expect(widened.of('module').map((fact) => fact.text)).toEqual(['Zuschnitt']);
    expect(widened.of('environment')[0]?.value).toBe('test');
    expect(read(ticket).has('workload')).toBe(false);
  });

  it('takes fields and attachments for certain', () => {
    const { facts } = reading('', {
      fields: { environment: 'Test', priority: '2 - Hoch' },
      attachments: [{ name: 'a.png' }],
    });
    expect(facts.map(({ kind, field, basis, value }) => [kind, field, basis, value])).toEqual([
      ['environment', 'environment', 'field', 'test'],
      ['priority', 'priority', 'field', 'P2'],
      ['evidence', 'attachments', 'field', 'image'],
    ]);
  });

  it('understands umlauts however they are typed', () => {
    for (const body of [
      'Die Rechnung läßt sich nicht öffnen',
      'Die Rechnung laesst sich nicht oeffnen',
      'Die Rechnung la\u0308sst sich nicht o\u0308ffnen',
    ])
      expect(has('observed', body)).toBe(true);
  });

  it('tells German from English', () => {
    expect(reading('Die Rechnung wird nicht gedruckt.').language).toBe('de');
    expect(reading('The invoice is not printed.').language).toBe('en');
    expect(reading('').language).toBe('de');
  });
});

describe('what is not mistaken', () => {
  it.each<[string, FactKind, string]>([
    ['a complaint for a symptom', 'observed', 'Es geht schon wieder nicht. Der Scanner spinnt. It does not work.'],
    [
      'a message that does not come for one',
      'message-mentioned',
      'Das Fenster schließt sich ohne Fehlermeldung. No error message appears.',
    ],
    [
      'other Meldungen for messages',
      'message-mentioned',
      'Die USt-Voranmeldung und die Rückmeldung sind falsch. Bitte um schnelle Rückmeldung.',
    ],
    [
      'the name of a page for a message',
      'error-message',
      'Open the page "Calculate Regenerative Plan" in the worksheet.',
    ],
    [
      'manufacturing for the live system',
      'environment',
      'In der Produktion stehen die Maschinen still. Die Produktion steht.',
    ],
    [
      'a deadline for the first occurrence',
      'first-seen',
      'Bitte bis Freitag, spätestens 27.11.2026. We need this today, by 5 pm.',
    ],
    ['a birthday or posting date for it', 'first-seen', 'Frau Fischer, geb. 12.03.1979; Buchungsdatum 30.09.2026.'],
    ['a page for a time', 'first-seen', 'Auf der Seite Aufträge fehlt eine Spalte, die Seiten sind leer.'],
    ['a version for a date', 'first-seen', 'Version 7.2.4, Server 10.10.30.12'],
    ['all mails for all people', 'affected', 'Alle Mails bleiben hängen.'],
    ['a standstill that did not happen', 'outage', 'Es ist kein Totalausfall.'],
    [
      'a printer beside an ERP system',
      'infrastructure',
      'In Business Central druckt der Drucker den Lieferschein doppelt.',
    ],
    ['an update for a document', 'document-number', 'Seit BC27 und KB5031 fehlt die Spalte.'],
  ])('%s', (_, kind, body) => {
    expect(found(kind, body)).toEqual([]);
  });

  it('both languages in one text', () => {
    const both = reading('Der Import bricht ab, we cannot ship the orders. Since yesterday, im Livesystem.');
    for (const kind of ['observed', 'impact', 'first-seen', 'environment'] as const) expect(both.has(kind)).toBe(true);
  });
});

describe('the way to the fault', () => {
  it.each([
    ['numbers without a sign', '1 Open the order\n2 Click Release\n3 Choose Post'],
    ['a single action with what comes of it', 'Wenn man den Beleg bucht, kommt eine leere Seite.'],
    ['a series without a teller', 'Dazu die Retoure geöffnet, alle Zeilen markiert, die Aktion gewählt: leer.'],
  ])('%s', (_, body) => {
    expect(has('step', body)).toBe(true);
  });

  it('ends where one sees what comes of it', () => {
    const body = 'Steps to reproduce the problem:\n1. Open the order\n2. Click Release\n3. See an empty page';
    expect(found('step', body)).toEqual(['Open the order', 'Click Release']);
    expect(found('observed', body)).toEqual(['See an empty page']);
  });

  it('is not told by what stands under another label', () => {
    expect(found('step', 'Actual: When I click Release, open the list and choose one, it is empty.')).toEqual([]);
  });

  it('ends at somebody’s own heading', () => {
    const body = 'Steps to reproduce\n1. Open the order\n2. Click Release\nDevice info\nPixel 2';
    expect(found('step', body)).toEqual(['Open the order', 'Click Release']);
  });
});

describe('what is expected', () => {
  it.each(['Should I reinstall it?', 'The list loads as expected.'])('is not: %s', (body) => {
    expect(has('expected', body)).toBe(false);
  });

  it('ends where it goes on with what happens', () => {
    expect(found('expected', 'Soll:\nDie Liste hat 80 Zeilen\nJetzt bleibt sie leer')).toEqual([
      'Die Liste hat 80 Zeilen',
    ]);
  });
});

it('counts all six as six', () => {
  expect(found('affected', 'Das betrifft alle sechs Kolleginnen im Versand.')).toEqual([
    'betrifft alle sechs Kolleginnen',
  ]);
});
