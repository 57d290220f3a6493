/** A form's state → the guidance about it: for the panel in full, for the page only what its marks show. */
import type { Assessment, Finding } from '../../core/assessment.ts';
import { assess } from '../../core/check.ts';
import { textsOf } from '../../core/phrase.ts';
import type { Severity } from '../../core/rule.ts';
import type { Place, Ticket } from '../../core/ticket.ts';
import type { Guided } from '../../web/ui/guidance.ts';
import type { Marks } from '../messages/page.ts';
import type { Snapshot } from '../messages/parts.ts';
import type { FormState } from './session.ts';
import type { Standard } from './standard.ts';

/** The ticket of a form; relative times in its text are understood against the moment it was read. */
export const ticketOf = ({ snapshot, type, at }: FormState): Ticket => ({
  ...snapshot.ticket,
  ...(type ? { type } : {}),
  date: new Date(at).toISOString(),
});

export const targetOf = ({ site, target }: Snapshot): string => (target === '' ? site : `${site}, ${target}`);

export function guided(state: FormState, { guide, language }: Standard): Guided {
  const ticket = ticketOf(state);
  const assessment = assess(ticket, guide, state.closures);
  return { ticket, assessment, texts: textsOf(assessment, language), guide, target: targetOf(state.snapshot) };
}

const rank: Record<Severity, number> = { must: 0, should: 1, could: 2 };

/** @param turn of the tab's state that was assessed */
export function marksOf(
  assessment: Assessment,
  places: readonly Place[],
  { guide, language }: Standard,
  turn = 0,
): Marks {
  const at = (finding: Finding): Place => (places.includes(finding.where) ? finding.where : 'body');
  const byPlace = new Map<Place, Finding[]>();
  for (const finding of assessment.findings) byPlace.set(at(finding), [...(byPlace.get(at(finding)) ?? []), finding]);
  return {
    turn,
    readiness: assessment.readiness,
    ready: assessment.ready,
    musts: openMusts(assessment),
    places: [...byPlace].map(([place, findings]) => ({
      place,
      severity: findings.reduce<Severity>((worst, f) => (rank[f.severity] < rank[worst] ? f.severity : worst), 'could'),
      count: findings.length,
    })),
    mode: guide.submit,
    language,
  };
}

export const openMusts = ({ findings }: Assessment): number => findings.filter((f) => f.severity === 'must').length;
