/** One assessed ticket of a queue as a line: what a list of 100,000 shows, sorts, filters and counts. */
import type { Assessment, Verdict } from '../assessment.ts';
import type { Guide } from '../guide/schema.ts';
import type { Listed } from '../import/row.ts';
import { instantAt } from '../local-day.ts';
import { dueAt } from '../service.ts';
import { exchangeOf, type Exchange } from './exchange.ts';
import { priorities, type Language, type Priority, type TicketType } from '../ticket.ts';

export interface Line {
  /** Place in the list, from 0. */
  readonly at: number;
  readonly number: string;
  readonly title: string;
  readonly author: string;
  readonly type: TicketType;
  readonly module: string;
  readonly company: string;
  readonly priority: Priority | undefined;
  readonly state: string;
  /** False when its state says that it is done. */
  readonly isOpen: boolean;
  /** Milliseconds since 1970; a time without a zone is one of the guide's. */
  readonly created: number | undefined;
  /** When the service target runs out: the answer, or the solution once somebody has written; only of open tickets. */
  readonly due: number | undefined;
  readonly language: Language;
  readonly readiness: number;
  readonly verdict: Verdict;
  /** Rules of the open findings that are asked back: the musts first. */
  readonly missing: readonly string[];
  /** How many of them are musts. */
  readonly musts: number;
  /** Rules that somebody overruled. */
  readonly overruled: readonly string[];
  /** How often it was asked back from here; nothing for never. */
  readonly rounds?: number | undefined;
  /** Questions and answers in the comments, where the list says who wrote them. */
  readonly exchange?: Exchange | undefined;
  /** Milliseconds from its creation to its last change, where the list says both. */
  readonly lasted?: number | undefined;
}

/** Longer titles are cut in a line; the ticket keeps its own. */
const longestTitle = 160;
const longestText = 80;

const done =
  /\b(closed|resolved|done|solved|completed?|cancell?ed|rejected|fixed|geschlossen|erledigt|gelöst|abgeschlossen|fertig|abgelehnt|abgewiesen|storniert|zurückgewiesen)\b/i;

/** When a ticket was written. @param created ISO 8601, with or without time and zone */
export function instantOf(created: string | undefined, guide: Guide): number | undefined {
  if (created === undefined) return undefined;
  if (/(?:Z|[+-]\d{2}:\d{2})$/.test(created) && created.includes('T')) {
    const at = Date.parse(created);
    return Number.isNaN(at) ? undefined : at;
  }
  return instantAt(created, guide.service.calendar.timeZone);
}

export function lineOf(at: number, listed: Listed, assessment: Assessment, guide: Guide): Line {
  const { ticket } = listed;
  const priority = priorities.find((one) => one === ticket.fields.priority);
  const created = instantOf(listed.created, guide);
  const isOpen = !done.test(listed.state);
  const asked = assessment.findings.filter(({ severity }) => severity !== 'could');
  return {
    at,
    number: listed.number.slice(0, longestText),
    title: (ticket.title || ticket.body).trim().slice(0, longestTitle),
    author: listed.author.slice(0, longestText),
    type: ticket.type,
    module: (ticket.fields.module ?? '').slice(0, longestText),
    company: (ticket.fields.company ?? '').slice(0, longestText),
    priority,
    state: listed.state.slice(0, longestText),
    isOpen,
    created,
    due: isOpen && created !== undefined && priority ? dueOf(created, priority, listed, guide) : undefined,
    language: assessment.language,
    readiness: assessment.readiness,
    verdict: assessment.verdict,
    missing: asked.map(({ rule }) => rule),
    musts: asked.filter(({ severity }) => severity === 'must').length,
    overruled: assessment.fulfilled.filter(({ closure }) => closure?.how === 'already-there').map(({ rule }) => rule),
    ...historyOf(created, listed, guide),
  };
}

function historyOf(created: number | undefined, listed: Listed, guide: Guide): Pick<Line, 'exchange' | 'lasted'> {
  const { author, comments, voices } = listed;
  const changed = instantOf(listed.changed, guide);
  const said = voices?.map(({ by, at }, i) => ({ by, at: instantOf(at, guide), text: comments[i] ?? '' }));
  return {
    ...(said ? { exchange: exchangeOf(author, said) } : {}),
    ...(created !== undefined && changed !== undefined && changed >= created ? { lasted: changed - created } : {}),
  };
}

function dueOf(created: number, priority: Priority, { comments }: Listed, guide: Guide): number | undefined {
  const { calendar, targets, aroundTheClock } = guide.service;
  const target = targets[priority];
  const minutes = comments.length > 0 ? target.resolution : target.response;
  if (minutes === undefined) return undefined;
  return dueAt(created, minutes, calendar, { aroundTheClock: aroundTheClock.includes(priority) });
}

/**
 * Rounds of asking back, answered or not: what was asked from here is one of the questions in the comments once it has
 * been sent, so the larger number counts.
 */
export const roundsAskedOf = ({ rounds = 0, exchange }: Pick<Line, 'rounds' | 'exchange'>): number =>
  Math.max(rounds, exchange?.rounds ?? 0);

/** How close a service target is: `close` from three quarters of the way on. */
export type Risk = 'over' | 'close' | 'far' | 'none';

/** @param now milliseconds since 1970 */
export function riskOf({ created, due }: Pick<Line, 'created' | 'due'>, now: number): Risk {
  if (due === undefined || created === undefined) return 'none';
  if (now > due) return 'over';
  return (now - created) / (due - created) >= 0.75 ? 'close' : 'far';
}
