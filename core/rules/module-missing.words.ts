import { words } from '../rule.ts';

export const text = words({
  de: {
    name: 'Modul oder Prozessschritt',
    what: 'Um welches Modul oder welche Seite geht es, und um welche Aktion?',
    why: 'So weiß der Support, wo er nachsehen muss.',
    says: { missing: 'Es fehlt, in welchem Modul oder Prozessschritt Sie sind.' },
    example: 'Einkauf – Bestellung – Lieferung buchen',
  },
  en: {
    name: 'Module or process step',
    what: 'Which module or page is it about, and which action?',
    why: 'So support knows where to look.',
    says: { missing: 'The module or process step is not named.' },
    example: 'Purchasing – Order – Post receipt',
  },
  good: [
    { body: 'Im Einkauf lässt sich die Bestellung BE104512 nicht freigeben.' },
    { body: 'Es erscheint ein leeres Fenster.', fields: { module: 'Anlagenbuchhaltung' } },
    { body: 'Module: Approval of expenses\nThe window stays empty.' },
    { body: 'The posting of a sales invoice takes ten minutes.' },
  ],
  bad: [
    { body: 'Business Central zeigt nur noch ein leeres Fenster.', says: ['missing'] },
    { body: 'Modul:\n\nBusiness Central zeigt ein leeres Fenster.', says: ['missing'] },
    { body: 'Business Central shows an empty window.', says: ['missing'] },
  ],
});
