import { words } from '../rule.ts';

export const text = words({
  de: {
    name: 'Benutzer und Rolle',
    what: 'Welcher Benutzer mit welcher Rolle ist betroffen, und klappt es bei jemandem mit anderer Rolle?',
    why: 'Rechte lassen sich nur mit Benutzer und Rolle prüfen. Ein Passwort wird nie gebraucht.',
    says: { missing: 'Benutzer und Rolle fehlen.' },
    example: 'Benutzer m.keller, Rolle EINKAUF; bei a.ott (Rolle LEITUNG) geht es',
  },
  en: {
    name: 'User and role',
    what: 'Which user with which role is affected, and does it work for someone with another role?',
    why: 'Permissions can only be checked with user and role. A password is never needed.',
    says: { missing: 'User and role are missing.' },
    example: 'User m.keller, role PURCHASING; it works for a.ott (role LEAD)',
  },
  good: [
    { body: 'Benutzer m.keller hat keine Berechtigung für die Kreditorenkarte.' },
    { body: 'Trotz Rolle FIBU-LEITUNG kommt „Zugriff verweigert“.' },
    { body: 'All users get “access denied” when they open the list.' },
    { body: 'Die Liste bleibt leer.' },
  ],
  bad: [
    { body: 'Seit heute kommt „keine Berechtigung“, wenn ich die Liste öffne.', says: ['missing'] },
    { body: 'Ich kann mich nicht mehr anmelden.', says: ['missing'] },
    { body: 'When I open the vendor list I get “access denied”.', says: ['missing'] },
  ],
});
