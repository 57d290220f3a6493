import { words } from '../rule.ts';

export const text = words({
  de: {
    name: 'Passende Vorgangsart',
    what: 'Geht es um eine Störung (es hat früher funktioniert), eine Frage oder einen Wunsch?',
    why: 'Von der Vorgangsart hängen Frist, Freigabe und Abrechnung ab.',
    says: {
      incident: 'Der Text klingt eher nach einer Störung.',
      question: 'Der Text klingt eher nach einer Frage.',
      service: 'Der Text klingt eher nach einer Serviceanfrage.',
      change: 'Der Text klingt eher nach einem Änderungsantrag.',
      problem: 'Der Text klingt eher nach einem Problem mit gemeinsamer Ursache.',
      access: 'Der Text klingt eher nach einem Berechtigungsantrag.',
    },
    example: 'Störung: „Seit dem Update fehlt das Lieferdatum“ · Änderung: „Das Lieferdatum soll Pflicht werden“',
  },
  en: {
    name: 'Fitting type',
    what: 'Is this a fault (it used to work), a question or a wish?',
    why: 'Time limits, approval and billing depend on the type.',
    says: {
      incident: 'The text reads more like an incident.',
      question: 'The text reads more like a question.',
      service: 'The text reads more like a service request.',
      change: 'The text reads more like a change request.',
      problem: 'The text reads more like a problem with a common cause.',
      access: 'The text reads more like an access request.',
    },
    example:
      'Incident: “The delivery date is missing since the update” · change: “The delivery date should be mandatory”',
  },
  good: [
    { body: 'Das Feld Lieferdatum ist seit dem Update am Montag weg.' },
    { body: 'Im Angebot lässt sich der Rabatt nicht speichern. Gibt es eine Möglichkeit, das bis morgen zu umgehen?' },
    { body: 'Wie kann ich eine Anzahlung mit zwei Steuersätzen buchen?', type: 'question' },
    { body: 'We would like an additional column “lot number” on the picking list.', type: 'change-request' },
    { body: 'The delivery date is empty since Monday. How can I fill it until it is fixed?' },
  ],
  bad: [
    {
      body: 'Warum kommt seit dem Update am Freitag die Meldung „Das Feld Nummernserie muss einen Wert enthalten.“?',
      type: 'question',
      says: ['incident'],
    },
    { body: 'Wie kann ich eine Anzahlung mit zwei Steuersätzen buchen?', says: ['question'] },
    { body: 'Could you order a second monitor for my desk?', says: ['service'] },
    {
      body: 'Wir hätten gerne ein zusätzliches Feld für die Chargennummer. Das wäre hilfreich, wenn wir kommissionieren.',
      says: ['change'],
    },
    {
      body: 'Immer wieder bleibt der Import stehen.',
      fields: { incidents: 'T-70112, T-71480, T-72963' },
      says: ['problem'],
    },
    { body: 'Unsere neue Kollegin Anna Weber benötigt Zugriff auf den Einkauf.', says: ['access'] },
  ],
});
