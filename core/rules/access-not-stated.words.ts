import { words } from '../rule.ts';

export const text = words({
  de: {
    name: 'Zugang zum System',
    what: 'Dürfen wir auf das System zugreifen (live und test), und wer schaltet frei?',
    why: 'Mit geklärtem Zugang kann die Arbeit sofort beginnen. Ein Passwort gehört nie ins Ticket.',
    says: { missing: 'Es fehlt, ob wir auf das betroffene System zugreifen dürfen.' },
    example: 'Zugriff über delegierten Admin ist freigegeben; Fernwartung ab 14 Uhr möglich',
  },
  en: {
    name: 'Access to the system',
    what: 'May we access the system (production and test), and who grants it?',
    why: 'With access settled, work can start at once. A password never belongs into a ticket.',
    says: { missing: 'It is not stated whether we may access the system concerned.' },
    example: 'Delegated admin access is open; remote session possible from 2 pm',
  },
  good: [
    { body: 'Fernwartung ist heute ab 14 Uhr möglich.' },
    { body: 'Zugang: delegierter Admin ist frei' },
    { body: 'Access through the bastion is open for your team.' },
    { body: 'Access: Not known, because our IT decides.' },
  ],
  bad: [
    { body: 'Der Zahlungsvorschlag bleibt leer.', says: ['missing'] },
    { body: 'Zugang:\n\nDer Zahlungsvorschlag bleibt leer.', says: ['missing'] },
    { body: 'The payment proposal stays empty.', says: ['missing'] },
  ],
});
