import { words } from '../rule.ts';

export const text = words({
  de: {
    name: 'Umgebung passt nicht',
    what: 'Geht es um das Livesystem oder um das Testsystem?',
    why: 'Wer am falschen System sucht, findet nichts. Ein Stillstand im Betrieb geht vor, ein Befund aus dem Test nicht.',
    says: {
      live: 'Angegeben ist „Live“, der Text spricht vom Testsystem.',
      test: 'Angegeben ist „Test“, der Text spricht vom Livesystem.',
      standstill:
        'Genannt ist nur das Testsystem, doch es steht Arbeit still: Das passt nicht zu einer Störung im Betrieb.',
      problem: 'Ein Problem fasst Störungen im Betrieb zusammen; genannt ist nur das Testsystem.',
    },
    example: 'Livesystem; im Testsystem nachgestellt',
  },
  en: {
    name: 'Environment does not fit',
    what: 'Is it about the live system or the test system?',
    why: 'Whoever looks at the wrong system finds nothing. A standstill in operation goes first, a finding of a test does not.',
    says: {
      live: '“Live” is stated, and the text speaks of the test system.',
      test: '“Test” is stated, and the text speaks of the live system.',
      standstill: 'Only the test system is named, yet work stands still: that does not fit an incident in operation.',
      problem: 'A problem sums up incidents in operation; only the test system is named.',
    },
    example: 'Live system; reproduced in the test system',
  },
  good: [
    { body: 'Im Livesystem bricht der Druck ab.', fields: { environment: 'live' } },
    { body: 'Im Testsystem bricht der Import ab, im Livesystem funktioniert er.', fields: { environment: 'test' } },
    { body: 'The import stops. It was reproduced in the test system.', fields: { environment: 'live' } },
    { body: 'Printing stops in the test system.', fields: { environment: 'test' } },
  ],
  bad: [
    { body: 'Im Testsystem bricht der Druck der Rechnung ab.', fields: { environment: 'live' }, says: ['live'] },
    { body: 'Im Livesystem bricht der Druck der Rechnung ab.', fields: { environment: 'test' }, says: ['test'] },
    { body: 'Die Produktion steht still, niemand kann buchen.', fields: { environment: 'test' }, says: ['standstill'] },
    {
      type: 'problem',
      body: 'Sporadische Abbrüche beim Import.',
      fields: { environment: 'test' },
      says: ['problem'],
    },
    { body: 'The print of the invoice stops in the test system.', fields: { environment: 'live' }, says: ['live'] },
    { type: 'problem', body: 'Imports stop now and then.', fields: { environment: 'test' }, says: ['problem'] },
  ],
});
