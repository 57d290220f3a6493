/** What the priority coach asks and says, in German and English. */
import type { Words } from './ticket.ts';

export interface PriorityQuestion<Id extends string, Answer extends string> {
  readonly id: Id;
  readonly ask: Words;
  /** From the mildest to the worst. */
  readonly answers: readonly {
    readonly id: Answer;
    /** The answer as the person gives it. */
    readonly says: Words;
    /** The same as the end of „…, weil“ or „…, wenn“: a clause about the case. */
    readonly clause: Words;
  }[];
}

const question = <const Id extends string, const Answer extends string>(
  q: PriorityQuestion<Id, Answer>,
): PriorityQuestion<Id, Answer> => q;
const answer = <const Id extends string>(id: Id, de: string, en: string, clauseDe: string, clauseEn: string) => ({
  id,
  says: { de, en },
  clause: { de: clauseDe, en: clauseEn },
});

/** The questions in the order in which they are asked (`domain.md` §4.4). */
export const priorityQuestions = [
  question({
    id: 'who',
    ask: { de: 'Wer ist betroffen?', en: 'Who is affected?' },
    answers: [
      answer(
        'nobody',
        'Niemand direkt',
        'Nobody directly',
        'niemand direkt betroffen ist',
        'nobody is directly affected',
      ),
      answer(
        'one',
        'Nur ich oder eine Person',
        'Only me or one person',
        'eine Person betroffen ist',
        'one person is affected',
      ),
      answer(
        'several',
        'Mehrere Personen',
        'Several people',
        'mehrere Personen betroffen sind',
        'several people are affected',
      ),
      answer(
        'department',
        'Eine Abteilung oder ein Standort',
        'A department or site',
        'eine Abteilung oder ein Standort betroffen ist',
        'a department or site is affected',
      ),
      answer('all', 'Alle', 'Everyone', 'alle betroffen sind', 'everyone is affected'),
      answer('customers', 'Unsere Kunden', 'Our customers', 'Kunden betroffen sind', 'customers are affected'),
    ],
  }),
  question({
    id: 'ability',
    ask: { de: 'Wie können die Betroffenen arbeiten?', en: 'How can they work?' },
    answers: [
      answer('unaffected', 'Wie sonst auch', 'As usual', 'normal gearbeitet werden kann', 'work goes on as usual'),
      answer(
        'workaround',
        'Mit einer zumutbaren Umgehung',
        'With an acceptable workaround',
        'es eine zumutbare Umgehung gibt',
        'there is an acceptable workaround',
      ),
      answer(
        'degraded',
        'Nur mit großem Aufwand',
        'Only with great effort',
        'nur mit großem Aufwand gearbeitet werden kann',
        'work is possible only with great effort',
      ),
      answer(
        'blocked',
        'Gar nicht, keine Umgehung',
        'Not at all, no workaround',
        'gar nicht gearbeitet werden kann',
        'no work is possible',
      ),
    ],
  }),
  question({
    id: 'process',
    ask: { de: 'Was ist betroffen?', en: 'What is affected?' },
    answers: [
      answer(
        'cosmetic',
        'Nur die Darstellung',
        'Only how it looks',
        'es nur um die Darstellung geht',
        'it is only about how it looks',
      ),
      answer(
        'support',
        'Auswertung oder Komfort',
        'A report or convenience',
        'es um eine Auswertung oder Komfort geht',
        'it is about a report or convenience',
      ),
      answer(
        'important',
        'Ein anderer Arbeitsablauf',
        'Another process',
        'ein Ablauf außerhalb des Kerngeschäfts betroffen ist',
        'a process outside the core business is affected',
      ),
      answer(
        'core',
        'Ein Kernprozess: Auftrag, Versand, Produktion, Zahlung, Lohn, Abschluss, Anmeldung',
        'A core process: order, shipping, production, payment, payroll, closing, sign-in',
        'ein Kernprozess betroffen ist',
        'a core process is affected',
      ),
    ],
  }),
  question({
    id: 'followers',
    ask: {
      de: 'Hält es andere auf (Versand, Produktion, Kunden, Abschluss)?',
      en: 'Does it hold up others (shipping, production, customers, closing)?',
    },
    answers: [
      answer('none', 'Nein', 'No', 'es niemanden sonst aufhält', 'nobody else is held up'),
      answer('delayed', 'Sie werden verzögert', 'They are delayed', 'es andere verzögert', 'others are delayed'),
      answer(
        'stopped',
        'Sie stehen still',
        'They are at a standstill',
        'andere dadurch stillstehen',
        'others are at a standstill',
      ),
    ],
  }),
  question({
    id: 'deadline',
    ask: {
      de: 'Gibt es eine Frist (Gesetz, Geld, Vertrag)?',
      en: 'Is there a deadline (law, money, contract)?',
    },
    answers: [
      answer('none', 'Keine oder später', 'None or later', 'keine Frist drängt', 'no deadline is near'),
      answer(
        '2d',
        'In höchstens 2 Arbeitstagen',
        'Within 2 working days',
        'eine Frist in höchstens 2 Arbeitstagen endet',
        'a deadline ends within 2 working days',
      ),
      answer('today', 'Heute', 'Today', 'eine Frist heute endet', 'a deadline ends today'),
    ],
  }),
  question({
    id: 'data',
    ask: {
      de: 'Sind Daten falsch oder verloren, und wird es mehr?',
      en: 'Is data wrong or lost, and is it growing?',
    },
    answers: [
      answer('none', 'Nein', 'No', 'keine Daten falsch sind', 'no data is wrong'),
      answer(
        'contained',
        'Ja, es bleibt begrenzt',
        'Yes, but contained',
        'falsche Daten begrenzt bleiben',
        'wrong data stays contained',
      ),
      answer(
        'growing',
        'Ja, es wird mehr',
        'Yes, and growing',
        'immer mehr Daten falsch werden',
        'more and more data goes wrong',
      ),
    ],
  }),
  question({
    id: 'env',
    ask: { de: 'Wo tritt es auf?', en: 'Where does it happen?' },
    answers: [
      answer(
        'test',
        'Im Testsystem',
        'In the test system',
        'es nur im Testsystem auftritt',
        'it happens only in the test system',
      ),
      answer(
        'test-go-live',
        'Im Testsystem, Go-live in höchstens 5 Arbeitstagen',
        'In the test system, go-live within 5 working days',
        'der Go-live in höchstens 5 Arbeitstagen ist',
        'go-live is within 5 working days',
      ),
      answer('live', 'Im Livesystem', 'In production', 'es im Livesystem auftritt', 'it happens in production'),
    ],
  }),
  question({
    id: 'security',
    ask: {
      de: 'Besteht der Verdacht auf Angriff, Phishing oder ein Datenleck?',
      en: 'Is an attack, phishing or a data leak suspected?',
    },
    answers: [
      answer('no', 'Nein', 'No', 'kein Angriff vermutet wird', 'no attack is suspected'),
      answer(
        'yes',
        'Ja',
        'Yes',
        'ein Angriff oder ein Datenleck vermutet wird',
        'an attack or a data leak is suspected',
      ),
    ],
  }),
] as const;

/** 1 to 4, by position. */
export const levelNames = {
  impact: [
    { de: 'gering', en: 'minor' },
    { de: 'mittel', en: 'moderate' },
    { de: 'hoch', en: 'significant' },
    { de: 'sehr hoch', en: 'extensive' },
  ],
  urgency: [
    { de: 'niedrig', en: 'low' },
    { de: 'mittel', en: 'medium' },
    { de: 'hoch', en: 'high' },
    { de: 'kritisch', en: 'critical' },
  ],
} as const satisfies Readonly<Record<string, readonly [Words, Words, Words, Words]>>;

export const kindNames = {
  impact: { de: 'Auswirkung', en: 'Impact' },
  urgency: { de: 'Dringlichkeit', en: 'Urgency' },
} as const satisfies Readonly<Record<string, Words>>;

/** Clauses for what two answers say together. */
export const combined = {
  'core-blocked': { de: 'ein Kernprozess ganz steht', en: 'a core process is at a complete standstill' },
} as const satisfies Readonly<Record<string, Words>>;

/** What to do instead of writing details into a ticket. */
export const securityRoute: Words = {
  de: 'Bitte rufen Sie sofort an und schreiben Sie keine Einzelheiten in das Ticket.',
  en: 'Please call at once and write no details into the ticket.',
};
