/**
 * When a question makes no sense: the reasons that rules share. Each says „nicht nötig, weil …“.
 */
import { isFilled } from './reading/fields.ts';
import type { Infrastructure } from './reading/infrastructure.ts';
import type { NotApplicable, RuleContext } from './rule.ts';
import type { FieldName } from './ticket.ts';

type Reason = (context: RuleContext) => NotApplicable | undefined;

const outage: NotApplicable = {
  de: 'nicht nötig, weil das ganze System ausgefallen ist',
  en: 'not needed, because the whole system is down',
};
const job: NotApplicable = {
  de: 'nicht nötig, weil der Vorgang automatisch läuft',
  en: 'not needed, because it runs automatically',
};
const names: Readonly<Record<Infrastructure, NotApplicable>> = {
  hardware: { de: 'nicht nötig, weil es um ein Gerät geht', en: 'not needed, because it is about a device' },
  network: { de: 'nicht nötig, weil es um das Netzwerk geht', en: 'not needed, because it is about the network' },
  account: {
    de: 'nicht nötig, weil es um ein Benutzerkonto geht',
    en: 'not needed, because it is about a user account',
  },
  office: {
    de: 'nicht nötig, weil es um ein Büroprogramm ohne Testsystem geht',
    en: 'not needed, because it is about an office program without a test system',
  },
  cloud: {
    de: 'nicht nötig, weil es um Server und Betrieb geht',
    en: 'not needed, because it is about servers and operation',
  },
};

export const forOutage: Reason = ({ reading }) => (reading.has('outage') ? outage : undefined);
export const forJob: Reason = ({ reading }) => (reading.has('background-job') ? job : undefined);

/** @param kinds the kinds of infrastructure the question makes no sense for; all of them when none is named */
export const forInfrastructure =
  (...kinds: readonly Infrastructure[]): Reason =>
  ({ reading }) => {
    for (const { value } of reading.of('infrastructure'))
      if (value && (kinds.length === 0 || kinds.includes(value as Infrastructure)))
        return names[value as Infrastructure];
    return undefined;
  };

const noSteps: NotApplicable = {
  de: 'nicht nötig, solange die Schritte fehlen',
  en: 'not needed while the steps are missing',
};
const stepsUnknown: NotApplicable = {
  de: 'nicht nötig, weil die Schritte nicht bekannt sind',
  en: 'not needed, because the steps are not known',
};
/** The reason why they are not known, put into the first line of the list. */
const unknownStep = /^(?:nicht bekannt|not known), (?:weil|because)/i;
/** How the steps are written matters only where there are some. */
export const forNoSteps: Reason = ({ reading }) => {
  const steps = reading.of('step').filter(({ field }) => field === 'body');
  if (steps.length === 0) return noSteps;
  return steps.some((step) => step.value === 'unknown' || unknownStep.test(step.text)) ? stepsUnknown : undefined;
};

/** The first reason that holds. */
export const firstOf =
  (...reasons: readonly Reason[]): Reason =>
  (context) => {
    for (const reason of reasons) {
      const because = reason(context);
      if (because) return because;
    }
    return undefined;
  };

/** Whether a field is filled, or the guide says what holds when nothing is said. */
export const isGiven = ({ ticket, guide }: RuleContext, field: FieldName): boolean =>
  isFilled(ticket.fields[field]) || isFilled(guide.preset[field]);
