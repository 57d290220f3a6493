/** The words of a message that asks back, and the questions in the du form. */
import type { Language, TicketType, Words } from './ticket.ts';

type Frame = {
  /** Without and with the name of the person. */
  readonly greeting: string;
  readonly greetingTo: string;
  /** `{what}` is what the person has sent. */
  readonly thanks: string;
  /** `{what}` is a list of things in the accusative. */
  readonly clear: string;
  readonly need: string;
  /** What was found and may be it. */
  readonly read: string;
  readonly how: string;
  readonly nothing: string;
  readonly closing: string;
};

/** The frame of the message; the German one says Sie. */
export const frames: Readonly<Record<Language, Frame>> = {
  de: {
    greeting: 'Guten Tag,',
    greetingTo: 'Guten Tag {name},',
    thanks: 'vielen Dank für Ihre {what}.',
    clear: '{what} haben wir schon;',
    need: 'damit wir gleich beginnen können, brauchen wir noch Ihre Hilfe:',
    read: 'Bisher gelesen: „{words}“. Ist das gemeint?',
    how: 'Antworten Sie einfach auf diese Nachricht, Stichworte genügen. Was Sie nicht wissen, lassen Sie gern offen.',
    nothing: 'Es ist alles da, was wir brauchen; wir melden uns, sobald wir mehr wissen.',
    closing: 'Viele Grüße',
  },
  en: {
    greeting: 'Hello,',
    greetingTo: 'Hello {name},',
    thanks: 'thank you for your {what}.',
    clear: 'We already have {what};',
    need: 'to start right away we still need your help:',
    read: 'So far we read: “{words}”. Is that what you mean?',
    how: 'Just reply to this message; keywords are enough. What you do not know, simply leave open.',
    nothing: 'Everything we need is there; we will be in touch as soon as we know more.',
    closing: 'Kind regards',
  },
};

/** The German frame for somebody one calls du. */
export const duFrame: Frame = {
  greeting: 'Hallo,',
  greetingTo: 'Hallo {name},',
  thanks: 'danke für deine {what}.',
  clear: '{what} haben wir schon;',
  need: 'damit wir gleich anfangen können, brauchen wir noch deine Hilfe:',
  read: 'Bisher gelesen: „{words}“. Ist das gemeint?',
  how: 'Antworte einfach auf diese Nachricht, Stichworte genügen. Was du nicht weißt, lass gern offen.',
  nothing: 'Es ist alles da, was wir brauchen; wir melden uns, sobald wir mehr wissen.',
  closing: 'Viele Grüße',
};

const report: Words = { de: 'Meldung', en: 'report' };
const request: Words = { de: 'Anfrage', en: 'request' };
/** What somebody has sent, by type. */
export const sentThings: Readonly<Record<TicketType, Words>> = {
  incident: report,
  problem: report,
  question: { de: 'Frage', en: 'question' },
  'service-request': request,
  'change-request': request,
  'access-request': request,
};

/** What a satisfied rule stands for, each a noun in the accusative: they stand side by side in „das Modul haben wir schon“. */
export const clearThings: Readonly<Record<string, Words>> = {
  'steps-missing': { de: 'die Schritte', en: 'the steps' },
  'error-message-missing': { de: 'den Wortlaut der Meldung', en: 'the error message' },
  'observed-missing': { de: 'die Fehlerbeschreibung', en: 'the description of the fault' },
  'expected-missing': { de: 'das erwartete Ergebnis', en: 'the expected result' },
  'impact-missing': { de: 'die Auswirkung', en: 'the impact' },
  'module-missing': { de: 'das Modul', en: 'the module' },
  'workload-missing': { de: 'das System', en: 'the system' },
  'environment-missing': { de: 'die Umgebung', en: 'the environment' },
  'test-case-missing': { de: 'ein Beispiel', en: 'an example' },
  'first-seen-missing': { de: 'den Zeitpunkt', en: 'the time it began' },
  'downstream-impact-missing': { de: 'die Folgen für andere Abläufe', en: 'the effect on later steps' },
  'evidence-missing': { de: 'die Nachweise', en: 'the evidence' },
  'priority-missing': { de: 'die Priorität', en: 'the priority' },
  'access-not-stated': { de: 'den Zugang', en: 'the access' },
  'technical-environment-missing': { de: 'die Version', en: 'the version' },
  'frequency-missing': { de: 'die Häufigkeit', en: 'the frequency' },
  'affected-count-missing': { de: 'die Zahl der Betroffenen', en: 'the number of people affected' },
  'what-changed-missing': { de: 'die letzte Änderung', en: 'the last change' },
  'own-analysis-missing': { de: 'das Ergebnis der ersten Prüfung', en: 'the result of the first check' },
};

/**
 * Reasons that speak of the panel, or of the support as of somebody else, would not fit into a message that the support
 * writes; these stand in their place. By rule.
 */
export const messageReasons: Readonly<Record<string, Words>> = {
  'impact-missing': {
    de: 'Daran erkennen wir, wie wichtig es ist.',
    en: 'It tells us how important this is.',
  },
  'environment-missing': {
    de: 'Davon hängt ab, wie dringend es ist und wo wir es nachstellen dürfen.',
    en: 'It decides how urgent this is and where we may repeat it.',
  },
  'first-seen-missing': {
    de: 'Damit finden wir die passende Stelle in den Protokollen und das Update davor.',
    en: 'It leads us to the right place in the logs and to the update before it.',
  },
  'module-missing': {
    de: 'So wissen wir, wo wir nachsehen müssen.',
    en: 'So we know where to look.',
  },
  'technical-ids-missing': {
    de: 'Damit finden wir den Eintrag im Protokoll. „Details kopieren“ im Fehlerfenster liefert alles auf einmal.',
    en: 'It leads us to the entry in the log. “Copy details” in the error window gives all of it at once.',
  },
  'title-missing': {
    de: 'Am Titel erkennen wir, wer zuständig ist, und alle finden das Ticket später leichter wieder.',
    en: 'The title tells us who is in charge, and everybody finds the ticket again more easily.',
  },
  'cr-risk-missing': {
    de: 'So wird nichts vergessen, was mitgetestet werden muss. Die technischen Risiken ergänzen wir.',
    en: 'So nothing is forgotten that has to be tested as well. We add the technical risks.',
  },
  'priority-missing': {
    de: 'Danach richtet sich, wann wir antworten und wer sich darum kümmert.',
    en: 'It decides when we answer and who takes care of it.',
  },
};

/** German questions and reasons that say Sie, as one says them to somebody one calls du. By rule. */
export const duTexts: Readonly<Record<string, { readonly ask?: string; readonly why?: string }>> = {
  'title-missing': {
    ask: 'Wie würdest du das Anliegen in einer Zeile nennen?',
    why: 'Am Titel erkennt der Support, wer zuständig ist; mit ihm findest du das Ticket wieder.',
  },
  'description-missing': {
    ask: 'Kannst du kurz beschreiben, was du tun wolltest und was stattdessen passiert ist?',
  },
  'description-too-short': { ask: 'Was hattest du vor, und was siehst oder brauchst du jetzt?' },
  'technical-environment-missing': { ask: 'Welche Version und welchen Browser oder Client nutzt du?' },
  'observed-missing': { ask: 'Was genau siehst du auf dem Bildschirm, wenn es „nicht geht“?' },
  'test-case-missing': { ask: 'Konntest du es im Testsystem nachstellen? Mit welchem Beleg?' },
  'impact-missing': { ask: 'Was kannst du dadurch gerade nicht oder nur umständlich tun?' },
  'priority-missing': { ask: 'Welche Priorität hat es aus deiner Sicht, und warum?' },
  'evidence-missing': { ask: 'Kannst du einen Screenshot oder das Protokoll anhängen?' },
  'cr-acceptance-missing': { ask: 'Woran erkennst du beim Test, dass die Änderung richtig ist?' },
  'sr-item-missing': { ask: 'Was genau brauchst du: Artikel aus dem Servicekatalog, Menge, Ausführung?' },
  'question-unclear': { ask: 'Was möchtest du erreichen, und was genau ist die Frage?' },
  'requester-not-authorised': { ask: 'Ist dein Key User einbezogen? Berechtigt sind: {keyUsers}.' },
  'secret-in-text': {
    ask: 'Kannst du das mitgeschickte Passwort ändern? Zugang erhalten wir über den vereinbarten Weg.',
  },
  'personal-data-in-text': {
    ask: 'Kannst du die Angabe auf das Nötige kürzen, zum Beispiel auf die Personalnummer?',
  },
};
