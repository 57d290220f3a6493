/** Texts that the tests of the core share: paragraphs as people write them, and a draft that answers everything. */
import type { SectionKey } from '../../core/layout.ts';
import type { Language } from '../../core/ticket.ts';

export const prose: readonly string[] = [
  'Hallo,',
  'es geht schon wieder nicht.',
  'In Business Central lässt sich die Bestellung BE104512 nicht freigeben.',
  'Beim Buchen kommt eine Fehlermeldung. Das Fenster schließt sich danach.',
  'Bitte bis Freitag beheben!',
  'Kann das mal jemand ansehen? Passiert manchmal.',
  'When posting the invoice the screen stays empty.',
  'I get an error, please help.',
  'We need this by tomorrow.',
  'Our new colleague uses the web client.',
  'Wir nutzen das Modul seit drei Jahren im Livesystem.',
];

type Answers = Readonly<Partial<Record<SectionKey, readonly string[]>>>;

/** One answer for every section that a rule asks for, in the order of the form. */
export const complete: Readonly<Record<Language, Answers>> = {
  de: {
    summary: ['Der Wareneingang zur Bestellung BE104512 lässt sich nicht buchen; die Ware steht auf dem Hof.'],
    workload: ['Business Central'],
    module: ['Einkauf – Bestellung – Buchen'],
    environment: ['Livesystem, im Testsystem nachgestellt'],
    version: ['BC 27.1, Edge 130'],
    steps: [
      'Bestellung BE104512 öffnen, Status „Freigegeben“',
      'In Zeile 2 „Zu liefern“ = 10 eintragen',
      'Buchen → Liefern',
    ],
    actual: ['Es wird nichts gebucht.'],
    message: ['„Sie müssen für Artikel 70061 eine Chargennr. zuweisen.“'],
    expected: ['Die Lieferung über 10 Stück ist gebucht.'],
    'example-case': ['Im Testsystem mit BE900077 genauso'],
    'first-seen': ['18.11.2026, ca. 09:40 Uhr'],
    impact: ['Drei Kolleginnen können keine Wareneingänge buchen.'],
    downstream: ['Keine'],
    priority: ['P2, weil die Produktion wartet'],
    access: ['Delegierter Admin ist freigegeben'],
    company: ['Huber Maschinenbau GmbH'],
    frequency: ['bei jeder Bestellung mit diesem Artikel'],
    changed: ['Am 17.11. kam das Update auf 27.1; davor ging es'],
    affected: ['Drei Kolleginnen, z. B. Benutzer m.keller'],
    workaround: ['Keine'],
    checked: ['Anderer Benutzer: gleicher Fehler. Anderer Artikel: funktioniert.'],
    contact: ['Julia Huber, Tel. 030 23125-112'],
    technical: ['Sitzungs-ID 7f3a2c91-11aa'],
    evidence: ['screen.png: das ganze Fenster'],
  },
  en: {
    summary: ['The receipt of order PO-104512 cannot be posted; the goods are waiting in the yard.'],
    workload: ['Business Central'],
    module: ['Purchasing – Order – Post'],
    environment: ['Production, repeated in the sandbox'],
    version: ['BC 27.1, Edge 130'],
    steps: ['Open order PO-104512, status “Released”', 'Enter 10 as quantity to receive in line 2', 'Post > Receive'],
    actual: ['Nothing is posted.'],
    message: ['“You must assign a lot number for item 70061.”'],
    expected: ['The receipt of 10 pieces is posted.'],
    'example-case': ['Same in the sandbox with PO-900077'],
    'first-seen': ['2026-11-18, about 9:40'],
    impact: ['Three colleagues cannot post receipts.'],
    downstream: ['None'],
    priority: ['P2, because production is waiting'],
    access: ['Delegated admin is open'],
    company: ['Fabrikam Manufacturing'],
    frequency: ['on every order with this item'],
    changed: ['The update to 27.1 came on 17 Nov; it worked before'],
    affected: ['Three colleagues, e.g. user m.keller'],
    workaround: ['None'],
    checked: ['Another user: same error. Another item: works.'],
    contact: ['Julia Huber, phone 030 23125-112'],
    technical: ['Session id 7f3a2c91-11aa'],
    evidence: ['screen.png: the whole window'],
  },
};
