import { words } from '../rule.ts';

export const text = words({
  de: {
    name: 'Bezug mit Nummer',
    what: 'Um welches Ticket oder Gespräch geht es: mit wem, wann, mit welchem Ergebnis?',
    why: 'Die Bearbeitung kann jemand übernehmen, der nicht dabei war.',
    says: { missing: '„{words}“ verweist auf ein Gespräch oder Ticket, ohne Nummer.' },
    example: 'Wie in Ticket #20114 besprochen: Die Ust.-Gruppe des Kreditors soll auf EU geändert werden.',
  },
  en: {
    name: 'Reference with its number',
    what: 'Which ticket or call is meant: with whom, when, with what result?',
    why: 'Somebody who was not there may pick this up.',
    says: { missing: '“{words}” refers to a call or ticket without its number.' },
    example: 'As agreed in ticket #20114: the VAT group of the vendor should become EU.',
  },
  good: [
    { body: 'Wie in Ticket #20114 besprochen, den Lagerort BLAU anlegen.' },
    { body: 'Wie besprochen, Ticket 20114.' },
    { body: 'Der Lagerort BLAU fehlt.' },
    {
      body: 'As discussed with Ms Ott on Monday: on every order of customer 10233 the discount of 5 % is missing since the update, and we need the price list to be read again before the run on Friday.',
    },
  ],
  bad: [
    { body: 'Wie besprochen, Danke.', says: ['missing'] },
    { body: 'Es ist wieder das gleiche wie letzte Woche.', says: ['missing'] },
    { body: 'Same as last time, please do whatever you did then.', says: ['missing'] },
  ],
});
