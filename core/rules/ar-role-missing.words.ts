import { words } from '../rule.ts';

export const text = words({
  de: {
    name: 'Rolle oder Recht',
    what: 'Welche Rolle, Gruppe oder welches Recht in welchem System wird gebraucht?',
    why: 'Vergeben wird nur, was gebraucht wird.',
    says: {
      missing: 'Es fehlt, welche Rolle oder welches Recht.',
      same: '„Wie eine Kollegin“ überträgt oft zu viele Rechte; die Rolle fehlt.',
    },
    example: 'Business Central Live, Berechtigungssatz D365 ZAHLUNG',
  },
  en: {
    name: 'Role or right',
    what: 'Which role, group or right in which system is needed?',
    why: 'Only what is needed is granted.',
    says: {
      missing: 'Which role or right is missing.',
      same: '“Same as a colleague” often copies too many rights; the role is missing.',
    },
    example: 'Business Central production, permission set D365 PAYMENT',
  },
  good: [
    { body: 'Mehmet Kaya braucht Lesezugriff auf das Laufwerk Q.' },
    { body: 'Rolle oder Recht: Einkäufer in Business Central' },
    { body: 'She needs the role Viewer in the workspace “Controlling”.' },
    { body: 'Gruppe FS_Konstr_RW für b.stahl' },
  ],
  bad: [
    { body: 'Der neue Kollege Benno Stahl braucht Zugang.', says: ['missing'] },
    { body: 'Die Neue braucht die gleichen Rechte wie Frau Huber.', says: ['same'] },
    { body: 'Please give her the same rights as Anna.', says: ['same'] },
    { body: 'Please give j.tilbury access.', says: ['missing'] },
  ],
});
