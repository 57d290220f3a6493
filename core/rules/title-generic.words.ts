import { words } from '../rule.ts';

export const text = words({
  de: {
    name: 'Aussagekräftiger Titel',
    what: 'Welcher Beleg oder welche Funktion ist betroffen, und was passiert genau?',
    why: 'Ein Titel mit Modul oder Beleg und Symptom wird sofort richtig zugeordnet.',
    says: { generic: 'Der Titel sagt noch nicht, worum es geht.' },
    example: 'Lieferschein: Kundenartikelnummer fehlt im Ausdruck',
  },
  en: {
    name: 'Telling title',
    what: 'Which document or function is affected, and what exactly happens?',
    why: 'A title with module or document and symptom reaches the right person at once.',
    says: { generic: 'The title does not yet say what this is about.' },
    example: 'Delivery note: customer item number missing on the printout',
  },
  good: [
    { title: 'Zahlungsvorschlag bleibt für Kreditor 20188 leer' },
    { title: 'VPN-Fehler 809' },
    { title: 'Order confirmation shows the wrong delivery date' },
  ],
  bad: [
    { title: 'Problem!!!', says: ['generic'] },
    { title: 'Hilfe, es geht nicht mehr', says: ['generic'] },
    { title: 'Urgent: system does not work', says: ['generic'] },
    { title: 'Business Central Fehler', says: ['generic'] },
  ],
});
