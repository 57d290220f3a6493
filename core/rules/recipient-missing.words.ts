import { words } from '../rule.ts';

export const text = words({
  de: {
    name: 'Für wen',
    what: 'Für wen ist das: Name und Benutzerkennung, Team oder Standort?',
    why: 'Ohne Namen kann niemand liefern oder ein Recht vergeben.',
    says: { missing: 'Es fehlt, für wen.' },
    example: 'Mehmet Kaya (m.kaya), Buchhaltung',
  },
  en: {
    name: 'For whom',
    what: 'Who is this for: name and user id, team or location?',
    why: 'Without a name nobody can deliver or grant a right.',
    says: { missing: 'It is missing for whom.' },
    example: 'Mehmet Kaya (m.kaya), accounting',
  },
  good: [
    { body: 'Ein Headset für Anna Weber.' },
    { body: 'Ein Headset.\n\nFür wen: Team Versand, Ulm' },
    { body: 'A second monitor for our new colleague Priya Shah.' },
    { type: 'access-request', body: 'User m.kaya needs the role D365 PAYMENT.' },
  ],
  bad: [
    { body: 'Die neue Kollegin braucht einen Laptop.', says: ['missing'] },
    { body: 'Ein Headset.\n\nFür wen:\n', says: ['missing'] },
    { body: 'The new one needs a laptop and a monitor.', says: ['missing'] },
  ],
});
