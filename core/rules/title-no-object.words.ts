import { words } from '../rule.ts';

export const text = words({
  de: {
    name: 'Modul oder Beleg im Titel',
    what: 'Welches Modul, welcher Beleg oder welches Gerät gehört in den Titel?',
    why: 'So landet das Ticket gleich bei den Richtigen und ist später wiederzufinden.',
    says: { missing: 'Im Titel fehlt vermutlich, wo das Problem auftritt.' },
    example: 'Zahlungsvorschlag: Kreditor 20188 fehlt',
  },
  en: {
    name: 'Module or document in title',
    what: 'Which module, document or device belongs in the title?',
    why: 'So the ticket reaches the right people at once and can be found again later.',
    says: { missing: 'The title probably does not say where it happens.' },
    example: 'Payment proposal: vendor 20188 is missing',
  },
  good: [
    { title: 'Zahlungsvorschlag bleibt leer' },
    { title: 'Tourenplaner zeigt alte Stopps' },
    { title: 'Auftrag 90210 lässt sich nicht freigeben' },
    { title: 'Headset microphone is muted in every call' },
    { title: 'srv-app-03 nicht erreichbar' },
    { title: 'Problem!!!' },
  ],
  bad: [
    { title: 'Es wird immer nur die Hälfte angezeigt', says: ['missing'] },
    { title: 'Diverse Punkte vom Montag', says: ['missing'] },
    { title: 'It is still not right', body: 'The totals on the list are not right.', says: ['missing'] },
    { title: 'Cannot save anything here', body: 'I cannot save the record.', says: ['missing'] },
  ],
});
