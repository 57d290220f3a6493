/** Every kind of fact that a consultant looks for is found in plain sentences, in German and in English. */
import { describe, expect, it } from 'vitest';
import type { FactKind } from '../../core/fact.ts';
import { read } from '../../core/reading/read.ts';
import { emptyTicket, type TicketType } from '../../core/ticket.ts';

type Sentences = readonly (readonly [kind: FactKind, de: string, en: string])[];

const told: Readonly<Record<TicketType, Sentences>> = {
  incident: [
    ['observed', 'Die Vorschau bleibt leer.', 'The preview stays blank.'],
    ['expected', 'Richtig wäre ein Betrag von 120 Euro.', 'Normally the label prints at once.'],
    ['expected', 'Gewünscht ist eine Rechnung je Lieferung.', 'I would expect one invoice for each shipment.'],
    [
      'step',
      'Ich öffne den Auftrag, trage die Menge ein und klicke auf Freigeben.',
      'I open the order, enter the quantity and click Release.',
    ],
    ['start-state', 'Ausgangspunkt ist das Rollencenter Einkauf.', 'Precondition: the order is released.'],
    ['error-message', 'Es kommt die Meldung „Der Beleg ist gesperrt.“', 'The message "The record is locked." appears.'],
    ['error-code', 'Danach steht dort Fehler 0x80070005.', 'It ends with error 1042.'],
    ['first-seen', 'Das war gestern kurz nach drei.', 'It started on Monday.'],
    ['frequency', 'Das passiert dreimal am Tag.', 'It comes about three times a day.'],
    ['frequency', 'Bisher nur einmal.', 'It happens every time.'],
    ['changed', 'Am Wochenende wurde ein Update eingespielt.', 'We upgraded on Friday; nothing else was changed.'],
    ['changed', 'Bis gestern ging es.', 'It worked fine until yesterday.'],
    ['impact', 'Ich komme mit der Arbeit nicht weiter.', 'My work is blocked.'],
    ['downstream', 'Dadurch verzögert sich der Monatsabschluss.', 'Shipping is waiting for the labels.'],
    ['affected', 'Die ganze Abteilung ist betroffen.', 'It affects all twelve users.'],
    ['workaround', 'Kein Workaround bekannt.', 'As a workaround we print from the list.'],
    ['own-analysis', 'Cache geleert, Neustart ohne Erfolg.', 'I tried another browser.'],
    ['test-case', 'Im Testsystem nachgestellt mit Auftrag VA-1001.', 'Reproduced in the sandbox with order SO-1001.'],
    ['environment', 'Es ist im Livesystem.', 'This is in production.'],
    ['company', 'Betroffen ist die Firma Nordwind GmbH.', 'This is in company Northwind Ltd.'],
    ['client', 'Ich arbeite mit Firefox 132.', 'I use Edge 131.'],
    ['version', 'Wir haben Version 25.1.', 'We have build 26.0.1234.'],
    ['workload', 'Das ist in Business Central.', 'This is in Power BI.'],
    ['module', 'Es betrifft den Einkauf.', 'It is in warehouse management.'],
    ['document-number', 'Auftrag VA-10234 fehlt dort.', 'Order SO-10234 is missing there.'],
    ['workaround', 'Eine Ausweichmöglichkeit haben wir nicht.', 'There is nothing we can do until then.'],
    ['workaround', 'Nach einem Neustart läuft es für eine Stunde.', 'After a restart it runs for an hour.'],
    ['own-analysis', 'Selbst als Administrator kommt der Fehler.', 'The certificate is still valid.'],
    ['own-analysis', 'Speicherplatz ist genug da.', 'It only happens with vendors from Poland.'],
    ['impact', 'Es ist nur ein Schönheitsfehler.', 'It is just a cosmetic flaw.'],
    ['impact', 'Die Halle steht, drei Leute drehen Däumchen.', 'Everything takes twice as long.'],
    ['affected', 'Nur an meinem Platz.', 'Everyone who posts has it.'],
    ['downstream', 'Ohne Freigabe startet die Fertigung nicht.', 'No parcel leaves without labels.'],
    ['changed', 'Das Passwort wurde gestern zurückgesetzt.', 'We did not touch anything.'],
    ['frequency', 'Mal so, mal so.', 'It was so on both attempts.'],
    ['impact', 'Die Frühschicht schafft nur noch die Hälfte.', 'Twelve newcomers have to walk round the building.'],
    ['impact', 'Uns entgeht das Skonto.', 'The turnover of that category is down by half.'],
    ['downstream', 'Das kann die Buchhaltung nicht bezahlen.', 'Controlling plans with stale figures.'],
    ['downstream', 'Im Laden fehlt die Ware.', 'Nothing else hangs on it.'],
    ['affected', 'Ich bin der Einzige, der dort bestellt.', 'There are four of us.'],
    ['affected', 'Wir sind zu dritt.', 'Roughly forty people sit there.'],
    ['workaround', 'Eine Krücke haben wir: ein Zugang per Inventur.', 'They have to walk round to gate 2.'],
    ['workaround', 'Ich scanne halt jedes Blatt einzeln.', 'We get by with unplugging the first one.'],
    ['own-analysis', 'Glas geputzt: bringt alles nichts.', 'The badges open gate 1, so the badges are good.'],
    ['own-analysis', 'An der Berechtigung liegt es nicht.', 'I had a look at the quotas.'],
    ['changed', 'Kam mit der Version 4.2.', 'On the 9th we had the volume enlarged.'],
    ['frequency', 'Beim zweiten Versuch kam das identische Ergebnis.', 'It happened on every occasion.'],
    ['expected', 'Da gehört die Bestellnummer hin.', 'Discounts are meant to come along.'],
    ['environment', 'Es ist der echte Shop.', 'This is the live company.'],
    ['access', 'SSH-Zugang habt ihr.', 'You have root on both machines.'],
    [
      'step',
      'Auftrag 55120 aufmachen, Beleg erzeugen und in die Vorschau gehen.',
      'How I got there: opened Q-1 and clicked Make Order',
    ],
    ['step', 'Klappe ich den Laptop zu, will er mein Kennwort.', 'Try it: go to the page and type a word.'],
    ['access', 'Sie haben Zugriff auf das System.', 'You have access via remote support.'],
    ['contact', 'Ich bin bis 16 Uhr erreichbar.', 'You can reach me until 4 pm at anna@example.test.'],
    ['deadline', 'Bis Freitag 12 Uhr brauchen wir die Zahlen.', 'We need it by Friday noon.'],
    ['attachment-mentioned', 'Der Screenshot ist im Anhang.', 'See the attached screenshot.'],
    ['user', 'Benutzer MMUELLER sieht es auch.', 'User JSMITH sees it, too.'],
    ['no-message', 'Es erscheint keine Meldung.', 'No message appears.'],
    ['outage', 'Das System ist komplett ausgefallen.', 'The whole system is down.'],
    ['background-job', 'Der Posten der Aufgabenwarteschlange bricht ab.', 'The job queue entry stops.'],
    [
      'further-topic',
      'Der Druck fehlt. Außerdem funktioniert der Export nicht.',
      'Printing fails. Also the export does not work.',
    ],
    ['no-hurry', 'Es eilt nicht.', 'No hurry.'],
    ['earlier-talk', 'Wie gestern am Telefon besprochen.', 'As discussed on the phone.'],
  ],
  question: [['question', 'Wie kann ich einen Beleg stornieren?', 'How can I cancel a document?']],
  'service-request': [
    ['item', 'Ich brauche einen zweiten Monitor.', 'Please order a notebook.'],
    ['recipient', 'Das Gerät ist für meinen Kollegen Jan Kern.', 'It is for my colleague Anna Weber.'],
  ],
  'change-request': [
    ['need', 'Der Kunde verlangt den Termin auf dem Beleg.', 'The auditors complain because the date is not there.'],
    ['benefit', 'Das spart uns zwei Stunden pro Woche.', 'This saves us two hours a week.'],
    ['as-is', 'Bisher steht dort nur der Name.', 'Currently only the name is shown.'],
    ['to-be', 'Künftig soll der Termin in der Liste stehen.', 'In future the date should be in the list.'],
    ['acceptance', 'Fertig ist es, wenn jede Zeile den Termin zeigt.', 'It is done when every line shows the date.'],
    ['risk', 'Der Export könnte dadurch ausfallen.', 'The export might break.'],
    ['approval', 'Frau Weber hat die Kosten genehmigt.', 'The budget is approved by Ms Weber.'],
  ],
  'access-request': [
    ['role', 'Es geht um Leserechte auf den Ordner Vertrieb.', 'Read access to the sales folder is enough.'],
    ['validity', 'Das gilt befristet bis 31.12.2026.', 'It is until 31 December 2026.'],
    ['reason', 'Sie braucht es, weil sie die Kollegin vertritt.', 'She needs it because she covers for a colleague.'],
  ],
  problem: [['incidents', 'Das betrifft INC-1041 und INC-1077.', 'Linked incidents: INC-1041, INC-1077']],
};

describe.each(Object.entries(told) as [TicketType, Sentences][])('in a ticket of type %s', (type, sentences) => {
  it.each(sentences.flatMap(([kind, de, en]) => [[kind, de] as const, [kind, en] as const]))(
    '%s is found: %s',
    (kind, body) => {
      const facts = read({ ...emptyTicket(type), body, date: '2026-11-22' }).of(kind);
      expect(facts.map(({ text }) => text).join('')).not.toBe('');
      for (const { start, end, text } of facts) expect(body.slice(start, end)).toBe(text);
    },
  );
});
