/** A form's state → the guidance about it: for the panel in full, for the page only what its marks show. */
import type { Assessment, Finding } from '../../core/assessment.ts';
import { assess } from '../../core/check.ts';
import { textsOf } from '../../core/phrase.ts';
import type { Severity } from '../../core/rule.ts';
import type { Place, Ticket } from '../../core/ticket.ts';
import type { Guided } from '../../web/ui/guidance.ts';
import type { Marks } from '../messages/page.ts';
import type { Snapshot } from '../messages/parts.ts';
import type { FormState, TabState } from './session.ts';
import { withoutTemplate } from './template.ts';
import { openInTemplate } from './template-questions.ts';
import { templateFindings, wantedFindings, wantedTexts, withWanted } from './wanted.ts';
import type { Standard } from './standard.ts';

/** The ticket of a form; relative times in its text are understood against the moment it was read. */
export const ticketOf = ({ snapshot, type, at }: FormState): Ticket => ({
  ...snapshot.ticket,
  body: withoutTemplate(snapshot.ticket.body, snapshot.template),
  ...(type ? { type } : {}),
  date: new Date(at).toISOString(),
});

export const targetOf = ({ site, target }: Snapshot): string => (target === '' ? site : `${site}, ${target}`);

export function guided(state: FormState, { guide, language }: Standard): Guided {
  const ticket = ticketOf(state);
  const assessed = assess(ticket, guide, state.closures);
  const { snapshot } = state;
  const asked = templateFindings(openInTemplate(snapshot.ticket.body, snapshot.template));
  const wanted = [...wantedFindings(assessed, snapshot), ...asked];
  return {
    ticket,
    assessment: withWanted(assessed, wanted),
    texts: { ...textsOf(assessed, language), ...wantedTexts(wanted, state.snapshot.site, language) },
    guide,
    target: targetOf(state.snapshot),
  };
}

/** Where a finding is marked: what the form has no field for belongs into the description. */
const placeIn =
  (places: readonly Place[]) =>
  (finding: Finding): Place =>
    places.includes(finding.where) ? finding.where : 'body';

/** The worst finding that is marked at a place; findings come worst first. */
export const findingAt = (assessment: Assessment, places: readonly Place[], place: Place): Finding | undefined =>
  assessment.findings.find((finding) => placeIn(places)(finding) === place);

/** @param state of the tab that was assessed */
export function marksOf(
  assessment: Assessment,
  places: readonly Place[],
  { guide, language }: Standard,
  { turn = 0, rescued = [] }: Pick<TabState, 'turn' | 'rescued'> = {},
): Marks {
  const at = placeIn(places);
  const byPlace = new Map<Place, Record<Severity, number>>();
  for (const finding of assessment.findings) {
    const counts = byPlace.get(at(finding)) ?? { must: 0, should: 0, could: 0 };
    counts[finding.severity] += 1;
    byPlace.set(at(finding), counts);
  }
  return {
    turn,
    readiness: assessment.readiness,
    ready: assessment.ready,
    musts: openMusts(assessment),
    places: [...byPlace].map(([place, counts]) => ({ place, ...counts })),
    mode: guide.submit,
    language,
    ...(rescued.length > 0 ? { offers: true as const } : {}),
  };
}

export const openMusts = ({ findings }: Assessment): number => findings.filter((f) => f.severity === 'must').length;
