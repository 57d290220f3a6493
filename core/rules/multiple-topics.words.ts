import { words } from '../rule.ts';

export const text = words({
  de: {
    name: 'Ein Thema je Ticket',
    what: 'Welches Thema ist das wichtigste, und welche können in ein eigenes Ticket?',
    why: 'Getrennte Tickets werden gleichzeitig bearbeitet und sauber abgerechnet.',
    says: { several: 'Das Ticket enthält vermutlich mehrere Themen.' },
    example: 'Ticket 1: „Stückliste 4410: Dichtung fehlt“ · Ticket 2: „Laufkarten werden in Halle 2 nicht gedruckt“',
    ask: 'Hier stecken mehrere Themen: Dürfen wir sie in getrennte Tickets aufteilen, und welches ist das wichtigste?',
  },
  en: {
    name: 'One topic per ticket',
    what: 'Which topic matters most, and which ones can have a ticket of their own?',
    why: 'Separate tickets are worked on in parallel and billed cleanly.',
    says: { several: 'This ticket probably contains several topics.' },
    example: 'Ticket 1: “BOM 4410: seal is missing” · ticket 2: “Job cards are not printed in hall 2”',
    ask: 'There are several topics here: may we split them, and which one matters most?',
  },
  good: [
    { body: 'Die Rechnung wird nicht gedruckt. Außerdem haben wir geprüft, ob es bei anderen Kunden auftritt: nein.' },
    { body: '1. Auftrag öffnen\n2. Menge ändern\n3. Lieferschein drucken: Es kommt eine leere Seite' },
    { body: 'The invoice is not printed. Also, three colleagues cannot work because of it.' },
    { body: 'Auswirkung:\n- Der Versand kann nicht liefern\n- Die Buchhaltung kann keine Rechnung schreiben' },
  ],
  bad: [
    {
      body: 'In der Stückliste fehlt die Dichtung. Außerdem druckt der Drucker in der Halle keine Laufkarten mehr.',
      says: ['several'],
    },
    {
      body: 'Der Zahlungsvorschlag bleibt leer.\n\nPS: Noch etwas: Im Lager lässt sich die Umlagerung nicht buchen.',
      says: ['several'],
    },
    { body: '- Mahnungen werden ohne Logo gedruckt\n- Im Lager fehlt bei Artikel 4005 der Bestand', says: ['several'] },
    {
      body: 'The payment run is empty. Another issue: the label printer in hall 2 prints blank labels.',
      says: ['several'],
    },
  ],
});
