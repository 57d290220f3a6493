import { words } from '../rule.ts';

export const text = words({
  de: {
    name: 'Häufigkeit',
    what: 'Passiert es jedes Mal, nur manchmal (wie oft?), oder war es einmalig?',
    why: 'Was immer auftritt, lässt sich nachstellen; was selten auftritt, sucht man im Protokoll.',
    says: { missing: 'Es fehlt, wie oft es auftritt.', unclear: '„{words}“ sagt noch nicht, wie oft.' },
    example: '3 von 20 Belegen, meist vormittags',
  },
  en: {
    name: 'Frequency',
    what: 'Does it happen every time, sometimes (how often?), or only once?',
    why: 'What always happens can be repeated; what happens rarely is searched for in the log.',
    says: { missing: 'It is missing how often this happens.', unclear: '“{words}” does not say how often yet.' },
    example: '3 of 20 documents, mostly in the morning',
  },
  good: [
    { body: 'Bei jeder Rechnung fehlt die Adresse.' },
    { body: 'Manchmal fehlt die Adresse, bei etwa 3 von 20 Rechnungen.' },
    { body: 'The address is missing on every invoice.' },
    { body: 'Häufigkeit: einmal\nDie Adresse fehlt.' },
    { body: 'Die Adresse fehlt.', fields: { frequency: 'immer' } },
  ],
  bad: [
    { body: 'Auf der Rechnung VR26-10233 fehlt die Adresse.', says: ['missing'] },
    { body: 'Sporadisch fehlt die Adresse auf der Rechnung.', says: ['unclear'] },
    { body: 'The address is missing on the invoice.', says: ['missing'] },
  ],
});
