import { words } from '../rule.ts';

export const text = words({
  de: {
    name: 'Begründung',
    what: 'Wofür wird das Recht gebraucht?',
    why: 'Rechte gibt es nur für eine Aufgabe; ein Halbsatz genügt.',
    says: { missing: 'Die Begründung für das Recht fehlt.' },
    example: 'Urlaubsvertretung Zahlungsverkehr',
  },
  en: {
    name: 'Reason',
    what: 'What is the right needed for?',
    why: 'Rights are granted for a task only; half a sentence will do.',
    says: { missing: 'The reason for the right is missing.' },
    example: 'Holiday cover for payments',
  },
  good: [
    { body: 'm.kaya braucht Lesezugriff, er vertritt Frau Lang in der Elternzeit.' },
    { body: 'Begründung:\nJahresabschluss' },
    { body: 'b.stahl needs write access because he joins the design team.' },
  ],
  bad: [
    { body: 'm.kaya braucht Lesezugriff auf das Laufwerk Q.', says: ['missing'] },
    { body: 'm.kaya braucht Lesezugriff, weil er ihn braucht.', says: ['missing'] },
    { body: 'give user j.tilbury access to the HR share', says: ['missing'] },
  ],
});
