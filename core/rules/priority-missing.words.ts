import { words } from '../rule.ts';

export const text = words({
  de: {
    name: 'Ihre Einschätzung: Priorität',
    what: 'Welche Priorität hat es aus Ihrer Sicht, und warum?',
    why: 'Ein paar kurze Fragen führen zu einem Vorschlag mit Begründung.',
    says: { missing: 'Ihre Einschätzung der Priorität fehlt.' },
    example: 'P2: drei Personen, die Produktion wartet, keine Umgehung',
  },
  en: {
    name: 'Your estimate of priority',
    what: 'Which priority do you see, and why?',
    why: 'A few short questions lead to a suggestion with reasons.',
    says: { missing: 'Your estimate of the priority is missing.' },
    example: 'P2: three people, production waits, no workaround',
  },
  good: [
    { body: 'Der Zahlungsvorschlag bleibt leer.', fields: { priority: 'P2' } },
    { body: 'Der Zahlungsvorschlag bleibt leer.', fields: { impact: '3', urgency: '2' } },
    { body: 'Priorität: P2, weil der Zahllauf heute ist' },
    { body: 'Priority: Not known, because the manager decides.' },
  ],
  bad: [
    { body: 'Der Zahlungsvorschlag bleibt leer.', says: ['missing'] },
    { body: 'Der Zahlungsvorschlag bleibt leer.', fields: { impact: '3' }, says: ['missing'] },
    { body: 'The payment proposal stays empty.\n\nPriority:\n…', says: ['missing'] },
  ],
});
