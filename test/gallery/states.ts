/** Tickets in the states that guidance has a look for. The texts are ours; the assessment is the real one. */
import type { Closures } from '../../core/assessment.ts';
import { emptyTicket, type Ticket } from '../../core/ticket.ts';

export interface State {
  readonly ticket: Ticket;
  readonly closures: Closures;
}

const opening = `Guten Morgen,

seit heute früh, 7:40 Uhr, bricht der Rechnungsdruck bei jedem Beleg ab. Es kommt die Meldung „FI-1042: Belegnummernkreis erschöpft“. Wir können keine Rechnungen mehr verschicken, das betrifft alle sechs Kolleginnen in der Faktura.`;

const filled = `${opening}

### Schritte
1. Faktura › Rechnungslauf öffnen
2. Lauf vom 23.11. markieren, „Drucken“ klicken
3. Meldung FI-1042 erscheint

### Soll
Die Rechnungen werden gedruckt und als PDF abgelegt, wie noch am Freitag.

### Beispielfall
Rechnungslauf 4711 vom 23.11., Beleg RE-20261123-17

Geändert: Am Freitag ging es noch, seitdem ist nichts geändert worden.

### Folgeprozesse
Der Versand wartet auf die Rechnungen, der Zahlungslauf ist am Mittwoch.

### Umgehung
Einzelne Rechnungen lassen sich mit großem Aufwand aus der Buchung drucken.

### Bereits geprüft
Ein anderer Drucker und eine andere Benutzerin: dieselbe Meldung.

Ansprechpartner: Sabine Lang, 030 23125-112

### Zugang
Sie dürfen sich jederzeit mit dem Supportzugang anmelden.`;

const incident = (part: Partial<Ticket>): Ticket => ({
  ...emptyTicket('incident'),
  date: '2026-11-23T15:30:00+01:00',
  ...part,
});
const fields = {
  company: 'Huber Maschinenbau GmbH',
  workload: 'Business Central',
  module: 'Verkauf',
  environment: 'Live',
  version: '25.4, Chrome 156',
};
const title = 'Rechnungsdruck bricht mit FI-1042 ab';
const attachments = [{ name: 'FI-1042.png', kind: 'image/png' }];

export const states = {
  empty: { ticket: incident({}), closures: {} },
  started: { ticket: incident({ title: 'Fehler beim Rechnungsdruck', body: opening }), closures: {} },
  gaps: {
    ticket: incident({
      title,
      body: filled,
      fields: { ...fields, environment: '', priority: 'P3' },
    }),
    closures: {},
  },
  workable: {
    ticket: incident({
      title,
      body: filled.replace(/### Soll[^]*?(?=### Beispiel)/, ''),
      fields: { ...fields, priority: 'P2' },
      attachments,
    }),
    closures: {},
  },
  klar: {
    ticket: incident({
      title,
      body: filled.replace(/### Zugang[^]*/, ''),
      fields: { ...fields, priority: 'P2' },
    }),
    closures: {
      'access-not-stated': { how: 'unknown', because: 'ich keinen Zugang dazu habe' },
    },
  },
} as const satisfies Readonly<Record<string, State>>;
export type StateName = keyof typeof states;
