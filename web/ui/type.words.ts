/** The six types by name. In a file of their own: the list of drafts needs nothing else of a ticket's words. */
import type { Language, TicketType } from '../../core/ticket.ts';

type Both<Key extends string, Text> = Readonly<Record<Language, Readonly<Record<Key, Text>>>>;

/** Name of each type, and in one line when it is the right one. */
export const typeWords: Both<TicketType, { readonly name: string; readonly when: string }> = {
  de: {
    incident: { name: 'Störung', when: 'Etwas geht nicht oder nicht richtig.' },
    question: { name: 'Frage', when: 'Sie möchten wissen, wie etwas geht.' },
    'service-request': { name: 'Serviceanfrage', when: 'Sie brauchen etwas aus dem Angebot.' },
    'change-request': { name: 'Änderungsantrag', when: 'Etwas soll künftig anders sein.' },
    problem: { name: 'Problem', when: 'Mehrere Störungen haben eine gemeinsame Ursache.' },
    'access-request': { name: 'Berechtigungsantrag', when: 'Jemand braucht einen Zugang oder ein Recht.' },
  },
  en: {
    incident: { name: 'Incident', when: 'Something does not work, or not as it should.' },
    question: { name: 'Question', when: 'You want to know how something is done.' },
    'service-request': { name: 'Service request', when: 'You need something that is on offer.' },
    'change-request': { name: 'Change request', when: 'Something should be different from now on.' },
    problem: { name: 'Problem', when: 'Several incidents have one common cause.' },
    'access-request': { name: 'Access request', when: 'Somebody needs access or a right.' },
  },
};
