/** What Ticketklar writes, Ticketklar reads: a complete draft stays complete in every markup and language. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../../core/check.ts';
import { builtInGuide } from '../../core/guide/built-in.ts';
import { answerEdit, applyEdit, skeletonEdit, unknownLine, type SectionKey } from '../../core/layout.ts';
import { render } from '../../core/markup.ts';
import { rules } from '../../core/rules/index.ts';
import { languages, markups, type Language, type Markup, type Ticket } from '../../core/ticket.ts';

const guide = builtInGuide('erp-support');

/** Answers as people give them, for every section; each list is one answer. */
type Answers = Readonly<Record<SectionKey, readonly (readonly string[])[]>>;
const answers: Readonly<Record<Language, Answers>> = {
  de: {
    workload: [['Business Central'], ['NAV 2018'], ['Microsoft Dynamics 365 Business Central']],
    module: [['Einkauf – Bestellung – Buchen'], ['Lager, Umlagerungsaufträge'], ['Finanzbuchhaltung, Zahlungsausgang']],
    environment: [['Livesystem'], ['Testsystem'], ['Live und Test'], ['Produktivsystem, Mandant Huber']],
    steps: [
      ['Bestellung BE104512 öffnen', 'In Zeile 2 „Zu liefern“ = 10 eintragen', 'Buchen → Liefern'],
      ['Seite Umlagerungsaufträge öffnen', 'UL-2207 wählen', 'Menge auf 5 ändern', 'Speichern'],
    ],
    actual: [
      ['Meldung „Sie müssen für Artikel 70061 eine Chargennr. zuweisen.“, es wird nichts gebucht.'],
      ['Die Buchung bricht ab.', 'Danach ist die Zeile leer.'],
      ['Die Summe in Zeile 3 ist falsch: 0,00 statt 412,50.'],
    ],
    message: [
      ['Sie müssen für Artikel 70061 eine Chargennr. zuweisen.'],
      ['Fehler 500: Der Vorgang wurde abgebrochen.'],
    ],
    expected: [['10 Stück aus Zeile 2 werden gebucht.'], ['Die Menge sollte sich ändern lassen.']],
    'example-case': [['Im Testsystem mit BE900077 genauso.'], ['Beleg UL-2207 im Testsystem, Mandant CRONUS']],
    'first-seen': [['18.11.2026, ca. 09:40'], ['gestern gegen 15 Uhr'], ['am Montag nach dem Update']],
    impact: [['3 Kolleginnen können keine Wareneingänge buchen, etwa 40 am Tag.'], ['Wir können nicht ausliefern.']],
    downstream: [
      ['Die Produktion wartet ab Donnerstag auf Teile.'],
      ['Keine'],
      ['Versand und Rechnung verzögern sich.'],
    ],
    access: [
      ['Delegierter Admin ist frei, Fernwartung bis 16 Uhr'],
      ['Ja, Zugriff auf Live und Test; Freischaltung durch die IT'],
    ],
    summary: [['Wareneingänge mit Artikel 70061 lassen sich seit gestern nicht buchen.']],
    company: [['Huber Maschinenbau GmbH']],
    version: [['BC 27.1, Edge 130']],
    frequency: [['4 von 4 Bestellungen'], ['jedes Mal']],
    changed: [['bis 16.11. ging es, am 17.11. Update 27.1']],
    affected: [['3 Kolleginnen'], ['alle im Einkauf']],
    workaround: [['keine'], ['Umlagerung von Hand, bis Freitag tragbar']],
    priority: [['P2 – 3 Personen, Produktion wartet'], ['P3']],
    checked: [['Anderer Benutzer, anderer Browser: gleiches Ergebnis.', 'Artikel 70060 geht.']],
    contact: [['J. Huber, 030 23125-112, bis 16 Uhr']],
    evidence: [['screenshot.png – Meldung nach dem Buchen']],
    technical: [['Session-ID 7f3a2c91', 'Zeitpunkt 2026-11-18T08:40:12Z']],
  },
  en: {
    workload: [['Business Central'], ['Dynamics NAV 2018'], ['Microsoft Dynamics 365 Business Central']],
    module: [['Purchasing – Order – Post'], ['Warehouse, transfer orders'], ['Finance, payment journal']],
    environment: [['Production'], ['Test system'], ['Production and sandbox']],
    steps: [
      ['Open order PO-104512', 'In line 2 enter Qty. to Receive = 10', 'Post → Receive'],
      ['Open transfer orders', 'Choose TO-2207', 'Change the quantity to 5', 'Save'],
    ],
    actual: [
      ['Message “You must assign a lot number for item 70061.”, nothing is posted.'],
      ['Posting stops.', 'The line is empty afterwards.'],
      ['The total in line 3 is wrong: 0.00 instead of 412.50.'],
    ],
    message: [['You must assign a lot number for item 70061.'], ['Error 500: The operation was cancelled.']],
    expected: [['10 pieces of line 2 are posted.'], ['It should be possible to change the quantity.']],
    'example-case': [
      ['Same in the test system with PO-900077.'],
      ['Document TO-2207 in the test system, company CRONUS'],
    ],
    'first-seen': [['2026-11-18, about 09:40'], ['yesterday around 3 pm'], ['on Monday after the update']],
    impact: [['3 colleagues cannot post receipts, about 40 a day.'], ['We cannot ship.']],
    downstream: [['Production waits for parts from Thursday.'], ['None'], ['Shipping and invoicing are delayed.']],
    access: [
      ['Delegated admin is open, remote session until 4 pm'],
      ['Yes, access to production and test; granted by IT'],
    ],
    summary: [['Receipts with item 70061 cannot be posted since yesterday.']],
    company: [['Fabrikam Nordic']],
    version: [['BC 27.1, Edge 130']],
    frequency: [['4 of 4 orders'], ['every time']],
    changed: [['fine until 16 Nov, update 27.1 on 17 Nov']],
    affected: [['3 colleagues'], ['everyone in purchasing']],
    workaround: [['none'], ['by hand, bearable until Friday']],
    priority: [['P2 – 3 people, production waits'], ['P3']],
    checked: [['Other user, other browser: same result.', 'Item 70060 works.']],
    contact: [['J. Huber, +49 30 23125-112, until 4 pm']],
    evidence: [['screenshot.png – message after posting']],
    technical: [['Session id 7f3a2c91', 'Time 2026-11-18T08:40:12Z']],
  },
};
const titles: Readonly<Record<Language, string>> = {
  de: 'Einkaufsbestellung BE104512: Wareneingang Zeile 2 lässt sich nicht buchen',
  en: 'Purchase order PO-104512: receipt of line 2 cannot be posted',
};
/** The sections behind the musts of the guide; priority and evidence stand in the field and the attachment as well. */
const asked = new Set<SectionKey>(
  rules.flatMap(({ id, section }) => (section && guide.byType.incident?.rules[id] === 'must' ? [section] : [])),
);

/** What a writer may not know. The rest they were there for. */
const knowable: readonly SectionKey[] = ['steps', 'message', 'example-case', 'first-seen', 'downstream', 'access'];
const becauses: Readonly<Record<Language, readonly string[]>> = {
  de: guide.reasons.map((r) => r.de),
  en: guide.reasons.map((r) => r.en),
};

interface Draft {
  readonly language: Language;
  readonly given: readonly { readonly section: SectionKey; readonly lines: readonly string[] }[];
}

const draft: fc.Arbitrary<Draft> = fc.constantFrom(...languages).chain((language) => {
  const sections = Object.keys(answers[language]) as SectionKey[];
  const one = (section: SectionKey): fc.Arbitrary<Draft['given'][number]> => {
    const said = fc.constantFrom(...answers[language][section]);
    const unknown = fc.constantFrom(...becauses[language]).map((because) => [unknownLine(because, language)]);
    const lines = knowable.includes(section) ? fc.oneof({ weight: 4, arbitrary: said }, unknown) : said;
    return lines.map((l) => ({ section, lines: l }));
  };
  return (
    fc
      .tuple(...sections.map(one))
      .chain((given) => fc.shuffledSubarray(given, { minLength: given.length }))
      // The sections that no must asks for may be there or not.
      .chain((given) => fc.boolean().map((all) => given.filter(({ section }) => all || asked.has(section))))
      .map((given) => ({ language, given }))
  );
});

const written = ({ language, given }: Draft, markup: Markup): string =>
  given.reduce(
    (body, { section, lines }) => applyEdit(body, answerEdit(body, section, lines, { language, markup })),
    '',
  );

const ticketOf = (body: string, language: Language): Ticket => ({
  type: 'incident',
  title: titles[language],
  body,
  fields: { priority: 'P2' },
  attachments: [{ name: 'screenshot.png' }],
  date: '2026-11-19T08:00:00Z',
});
const openMusts = (body: string, language: Language): string[] =>
  assess(ticketOf(body, language), guide)
    .findings.filter((f) => f.severity === 'must')
    .map((f) => f.rule);

describe.each(markups)('a complete draft in %s', (markup) => {
  it('written answer by answer, in any order, has no open must', () => {
    fc.assert(
      fc.property(draft, (d) => {
        expect(openMusts(written(d, markup), d.language)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('rendered from Markdown or from plain text and read back, has no open must', () => {
    fc.assert(
      fc.property(draft, fc.constantFrom<Markup>('markdown', 'plain'), (d, source) => {
        expect(openMusts(render(written(d, source), markup), d.language)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('is read in the language it was written in', () => {
    fc.assert(
      fc.property(draft, (d) => {
        expect(assess(ticketOf(render(written(d, 'markdown'), markup), d.language), guide).language).toBe(d.language);
      }),
      { numRuns: 100 },
    );
  });
});

describe.each(markups)('in %s', (markup) => {
  const whole: Draft = {
    language: 'de',
    given: (Object.keys(answers.de) as SectionKey[])
      .filter((section) => asked.has(section))
      .map((section) => ({ section, lines: answers.de[section][0] ?? [] })),
  };
  const without = (section: SectionKey): Draft => ({
    ...whole,
    given: whole.given.filter((g) => g.section !== section),
  });

  it.each<[SectionKey, string]>([
    ['workload', 'workload-missing'],
    ['steps', 'steps-missing'],
    ['first-seen', 'first-seen-missing'],
    ['impact', 'impact-missing'],
    ['access', 'access-not-stated'],
  ])('a draft without %s is seen to lack it', (section, rule) => {
    expect(openMusts(render(written(without(section), 'markdown'), markup), 'de')).toEqual([rule]);
  });

  it('a skeleton that nobody filled still lacks its answer', () => {
    for (const section of ['steps', 'first-seen', 'access'] as const) {
      const style = { language: 'de', markup: 'markdown' } as const;
      const body = written(without(section), 'markdown');
      const skeleton = applyEdit(body, skeletonEdit(body, section, style));
      expect(openMusts(render(skeleton, markup), 'de')).toHaveLength(1);
    }
  });
});
