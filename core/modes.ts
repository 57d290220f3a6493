/**
 * When a question makes no sense: the reasons that rules share. Each is the end of the sentence „nicht nötig, weil …“.
 */
import { isFilled } from './reading/fields.ts';
import type { Infrastructure } from './reading/infrastructure.ts';
import type { NotApplicable, RuleContext } from './rule.ts';
import type { FieldName } from './ticket.ts';

type Reason = (context: RuleContext) => NotApplicable | undefined;

const outage: NotApplicable = { de: 'das ganze System ausgefallen ist', en: 'the whole system is down' };
const job: NotApplicable = { de: 'der Vorgang automatisch läuft', en: 'it runs automatically' };
const names: Readonly<Record<Infrastructure, NotApplicable>> = {
  hardware: { de: 'es um ein Gerät geht', en: 'it is about a device' },
  network: { de: 'es um das Netzwerk geht', en: 'it is about the network' },
  account: { de: 'es um ein Benutzerkonto geht', en: 'it is about a user account' },
  office: {
    de: 'es um ein Büroprogramm ohne Testsystem geht',
    en: 'it is about an office program without a test system',
  },
  cloud: { de: 'es um Server und Betrieb geht', en: 'it is about servers and operation' },
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
