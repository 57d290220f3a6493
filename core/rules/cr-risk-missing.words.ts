import { words } from '../rule.ts';

export const text = words({
  de: {
    name: 'Risiko und Rückweg',
    what: 'Welche anderen Abläufe, Schnittstellen oder Mandanten nutzen dieselbe Funktion?',
    why: 'So wird nichts vergessen, was mitgetestet werden muss. Die technischen Risiken ergänzt der Support.',
    says: { missing: 'Es fehlt, was sonst noch betroffen sein kann und wie man zurück kann.' },
    example: 'Betroffen: drei Mandanten und der Bericht 50040; die Prüfung lässt sich abschalten.',
  },
  en: {
    name: 'Risk and way back',
    what: 'Which other processes, interfaces or companies use the same function?',
    why: 'So nothing is forgotten that has to be tested as well. Support adds the technical risks.',
    says: { missing: 'What else may be affected and how to go back is missing.' },
    example: 'Affected: three companies and report 50040; the check can be switched off.',
  },
  good: [
    { body: 'Die Schnittstelle zum Webshop liest dasselbe Feld.' },
    { body: 'Risiko und Rückweg:\nDrei Mandanten; das Feld kann wieder ausgeblendet werden.' },
    { body: 'Report 50040 also uses this field. If anything goes wrong we roll back.' },
  ],
  bad: [
    { body: 'Auf der Artikelkarte soll ein Auswahlfeld A/B/C erscheinen.', says: ['missing'] },
    { body: 'The item card should show the class A, B or C.', says: ['missing'] },
  ],
});
