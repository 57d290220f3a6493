/** A lived-in device for tests and pictures: six drafts in every state, one ticket on the practice desk. */
import type { Page } from '@playwright/test';
import type { Draft, Outcome, PracticeTicket } from '../../../web/store/rows.ts';

export interface Seed {
  readonly drafts: readonly Draft[];
  readonly practice: readonly PracticeTicket[];
}

const minute = 60_000;
const day = 1_440 * minute;

const body = `Der Rechnungslauf bricht bei jedem Beleg ab. Erstmals Mo 23.11., 7:40 Uhr, seither bei jedem Versuch.

### Schritte
1. Faktura › Rechnungslauf öffnen
2. Lauf vom 23.11. markieren
3. „Drucken“ klicken

### Meldung im Wortlaut
FI-1042: Belegnummernkreis erschöpft

### Soll
Rechnungen werden gedruckt und als PDF abgelegt, wie noch am Freitag.

### Auswirkung
Alle sechs Kolleginnen in der Faktura können keine Rechnungen verschicken.
`;

const outcome = (readiness: number, must = 0, should = 0): Outcome => ({
  readiness,
  verdict: must > 0 ? 'incomplete' : readiness < 85 ? 'workable' : 'complete',
  must,
  should,
  could: 0,
});

/** @param now milliseconds since 1970; the drafts are minutes to days older */
export function seedOf(now: number): Seed {
  const files = (names: readonly string[]) =>
    names.map((name, i) => ({ id: `${name}-${i}`, name, kind: 'text/plain', size: 1_830 + i, sha256: '' }));
  const draft = (
    id: string,
    type: Draft['type'],
    title: string,
    ago: number,
    of: Outcome,
    more: Partial<Draft> = {},
  ): Draft => ({
    id,
    type,
    title,
    body: '',
    fields: {},
    closures: {},
    evidence: [],
    target: '',
    createdAt: now - ago,
    changedAt: now - ago,
    state: of.must > 0 ? 'working' : 'ready',
    outcome: of,
    ...more,
  });
  const sent = now - 5 * day;
  return {
    drafts: [
      draft('rechnungsdruck', 'incident', 'Rechnungsdruck bricht mit FI-1042 ab', 12 * minute, outcome(71, 2, 1), {
        body,
        fields: { module: 'Verkauf' },
        evidence: files(['rechnungslauf.log', 'drucker.txt']),
      }),
      draft('lagerplatz', 'incident', 'Lagerplatz 04-17 ist doppelt belegt', 65 * minute, outcome(92), {
        target: 'practice',
        evidence: files(['a.txt', 'b.txt', 'c.txt', 'd.txt']),
      }),
      draft('zugriff', 'access-request', 'Zugriff auf Kostenstelle 4410 für Frau Demir', 2 * day, outcome(78, 0, 2)),
      draft('auswertung', 'question', 'Auswertung Deckungsbeitrag stimmt nicht', 3 * day, outcome(34, 4, 2)),
      draft('mahnlauf', 'change-request', 'Mahnlauf: Gebühr je Stufe einstellbar machen', 4 * day, outcome(96)),
      draft('etikett', 'incident', 'Etikettendrucker Halle 2 druckt versetzt', 5 * day, outcome(71, 3, 1), {
        state: 'sent',
        receipt: { target: 'practice', number: 'P-1001', at: sent },
      }),
    ],
    practice: [
      {
        seq: 1,
        number: 'P-1001',
        draft: 'etikett',
        ticket: {
          type: 'incident',
          title: 'Etikettendrucker Halle 2 druckt versetzt',
          body: 'Seit heute früh sitzen alle Etiketten 4 mm zu tief. Im Lager stehen zwölf Paletten ohne Etikett.',
          fields: { module: 'Lager', environment: 'Live' },
          attachments: [{ name: 'etikett.jpg', size: 120_000 }],
        },
        closures: {},
        guide: 'erp-support',
        at: sent,
        outcome: outcome(41, 3, 1),
      },
    ],
  };
}

/** Writes the rows into the database that the app has opened, and starts the app on them. */
export async function sow(page: Page, seed: Seed): Promise<void> {
  await page.evaluate(async ({ drafts, practice }) => {
    const db = await new Promise<IDBDatabase>((opened, failed) => {
      const request = indexedDB.open('ticketklar');
      request.onsuccess = () => opened(request.result);
      request.onerror = () => failed(new Error(request.error?.message));
    });
    const written = db.transaction(['drafts', 'practice'], 'readwrite');
    for (const row of drafts) written.objectStore('drafts').put(row);
    for (const row of practice) written.objectStore('practice').put(row);
    await new Promise((done) => (written.oncomplete = done));
    db.close();
  }, seed);
  await page.reload();
}
