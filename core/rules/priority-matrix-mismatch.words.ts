import { words } from '../rule.ts';

export const text = words({
  de: {
    name: 'Priorität laut Matrix',
    what: 'Soll die Priorität aus Auswirkung und Dringlichkeit gelten, oder gibt es einen Grund für eine andere?',
    why: 'Gleiche Fälle bekommen so die gleiche Priorität.',
    says: { differs: 'Auswirkung und Dringlichkeit ergeben {suggestion}, gewählt ist {priority}.' },
    example: 'Abweichung: P2, weil der Abschluss erst am Monatsende ist',
  },
  en: {
    name: 'Priority by the matrix',
    what: 'Should the priority of impact and urgency hold, or is there a reason for another one?',
    why: 'So the same cases get the same priority.',
    says: { differs: 'Impact and urgency give {suggestion}, but {priority} is set.' },
    example: 'Different: P2, because closing is only at month-end',
  },
  good: [
    { body: 'Die Zinsen stimmen nicht.', fields: { impact: 'moderate', urgency: 'medium', priority: 'P3' } },
    { body: 'Die Zinsen stimmen nicht.', fields: { impact: 'hoch', priority: 'P3' } },
    { body: 'The interest is wrong.', fields: { impact: 'significant', urgency: 'high', priority: 'P2' } },
    {
      body: 'Die Zinsen stimmen nicht.\n\nPriorität: P3, weil erst im Januar abgerechnet wird',
      fields: { impact: 'extensive', urgency: 'critical', priority: 'P3' },
    },
  ],
  bad: [
    {
      body: 'Die Zinsen stimmen nicht.',
      fields: { impact: 'extensive', urgency: 'critical', priority: 'P3' },
      says: ['differs'],
    },
    {
      body: 'The interest is wrong and the list is not complete.',
      fields: { impact: 'minor', urgency: 'low', priority: 'P1' },
      says: ['differs'],
    },
  ],
});
