import { words } from '../rule.ts';

export const text = words({
  de: {
    name: 'Beispielfall zum Nachstellen',
    what: 'Konnten Sie es im Testsystem nachstellen? Mit welchem Beleg?',
    why: 'Am Beispielfall lässt sich alles prüfen, ohne den Betrieb zu stören. Geht es nicht, genügt eine kurze Begründung.',
    says: { missing: 'Es fehlt ein Beispielfall im Testsystem oder eine Anleitung zum Nachstellen.' },
    example: 'Im Testsystem mit Bestellung BE900077 genauso nachgestellt',
  },
  en: {
    name: 'Example case to repeat',
    what: 'Could you repeat it in the test system? With which document?',
    why: 'An example lets us try everything without disturbing your work. If it is not possible, a short reason is fine.',
    says: { missing: 'An example case in the test system or instructions to reproduce are missing.' },
    example: 'Repeated in the test system with order PO-900077, same result',
  },
  good: [
    { body: 'Im Testsystem mit BE900077 genauso nachgestellt.' },
    { body: 'Schritte:\n1. Bestellung BE104512 öffnen\n2. Buchen → Liefern' },
    { body: 'Example case: Not known, because the fault only appears with live bank data.' },
    { body: 'Reproduced in the sandbox with order SO-2210.' },
    { body: 'Das Notebook piept beim Start.' },
  ],
  bad: [
    { body: 'Die Lieferung zur Bestellung lässt sich nicht buchen.', says: ['missing'] },
    { body: 'Beispielfall:\n[Beleg]\n\nDie Lieferung lässt sich nicht buchen.', says: ['missing'] },
    { body: 'The delivery of an order cannot be posted.', says: ['missing'] },
  ],
});
