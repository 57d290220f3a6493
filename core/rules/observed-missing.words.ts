import { words } from '../rule.ts';

export const text = words({
  de: {
    name: 'Was passiert',
    what: 'Was genau sehen Sie auf dem Bildschirm, wenn es „nicht geht“?',
    why: 'Eine Meldung, ein falscher Wert oder eine leere Liste führen zu ganz verschiedenen Ursachen.',
    says: { missing: 'Es fehlt, was genau passiert.' },
    example: 'Die Liste bleibt leer; unten steht „0 Zeilen“.',
  },
  en: {
    name: 'What happens',
    what: 'What exactly do you see on screen when it “does not work”?',
    why: 'A message, a wrong value or an empty list point to quite different causes.',
    says: { missing: 'It is not described what exactly happens.' },
    example: 'The list stays empty; at the bottom it says “0 lines”.',
  },
  good: [
    { body: 'Der Zahlungsvorschlag bleibt leer.' },
    { body: 'Ist: Es wird der alte Preis gezogen.' },
    { body: 'After Post the window closes and the invoice is not created.' },
    { body: 'Es kommt: „Der Kreditor 20188 ist gesperrt.“' },
  ],
  bad: [
    { body: 'Die Lieferung geht schon wieder nicht. Bitte dringend um Hilfe.', says: ['missing'] },
    { body: 'Ist:\n…\n\nBitte ansehen.', says: ['missing'] },
    { body: 'The scanner is not working again, please fix.', says: ['missing'] },
  ],
});
