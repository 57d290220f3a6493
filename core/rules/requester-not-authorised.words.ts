import { words } from '../rule.ts';

export const text = words({
  de: {
    name: 'Berechtigte Person',
    what: 'Ist Ihr Key User einbezogen? Berechtigt sind: {keyUsers}.',
    why: 'Der Vertrag nennt, wer Tickets öffnen darf.',
    says: { other: '{name} steht nicht auf der Liste der berechtigten Key User ({keyUsers}).' },
    example: 'Über Anna Becher eingereicht',
  },
  en: {
    name: 'Authorised contact',
    what: 'Is your key user involved? Authorised are: {keyUsers}.',
    why: 'The contract names who may open tickets.',
    says: { other: '{name} is not on the list of authorised key users ({keyUsers}).' },
    example: 'Submitted through Anna Becher',
  },
  good: [
    {
      body: 'Die Spalte fehlt auf dem Beleg.',
      fields: { requester: 'K.Frey' },
      context: { authorisedContacts: ['k.frey', 'anna.becher@example.test'] },
    },
    {
      body: 'The column is missing.',
      fields: { requester: 'anna.becher' },
      context: { authorisedContacts: ['k.frey', 'anna.becher@example.test'] },
    },
    { body: 'Die Spalte fehlt.', fields: { requester: 'm.lutz' } },
  ],
  bad: [
    {
      body: 'Die Spalte fehlt auf dem Beleg.',
      fields: { requester: 'm.lutz' },
      context: { authorisedContacts: ['k.frey', 'anna.becher@example.test'] },
      says: ['other'],
    },
    {
      body: 'The column is missing on the document.',
      fields: { requester: 'm.lutz' },
      context: { authorisedContacts: ['k.frey', 'anna.becher@example.test'] },
      says: ['other'],
    },
  ],
});
