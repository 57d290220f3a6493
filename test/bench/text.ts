/** Tickets of any length for measuring: German and English, prose, lists, a log, nothing repeated word by word. */
import { emptyTicket, type Ticket } from '../../core/ticket.ts';

const pieces = [
  'Beim Buchen der Eingangsrechnung %n erscheint die Meldung "Buchungsperiode %n ist gesperrt".',
  'Schritte zum Fehler:\n1. Kreditoren öffnen\n2. Rechnung %n auswählen\n3. Auf Buchen klicken',
  'Erwartet: die Rechnung wird gebucht. Tatsächlich: die Buchung bricht mit Fehler 0x%n ab.',
  'Seit dem 14.11.2026 gegen 9:30 Uhr, vorher ging es. Betroffen sind %n Personen in der Buchhaltung.',
  'Live-System, Mandant AG%n, Modul Finanzen, Version 10.0.%n. Test ist nicht betroffen.',
  'When I post invoice %n the client shows "Period is closed" and the batch job stops after %n records.',
  'Expected result: the journal is posted. It happens every time since last Monday, also with user account %n.',
  'java.lang.IllegalStateException: no open period\n    at posting.Journal.post(Journal.java:%n)\n    at posting.Batch.run(Batch.java:88)',
  'Umgehung: Rechnungen manuell auf die Folgeperiode buchen, das kostet etwa %n Minuten am Tag.',
  'Testfall: Rechnung RE-%n vom 12.11.2026 über 1.190,00 EUR, Lieferant K-%n.',
] as const;

/**
 * @param length of the body in characters, exactly
 * @param seed another one gives other numbers and another order
 */
export const ticketOf = (length: number, seed = 1): Ticket => {
  let body = '';
  for (let i = seed; body.length < length; i += 1) {
    body += `${pieces[(i * 7) % pieces.length]?.replaceAll('%n', String(1000 + ((i * 7919) % 9000)))}\n\n`;
  }
  return { ...emptyTicket('incident'), title: `Buchung ${seed} bricht ab`, body: body.slice(0, length) };
};
