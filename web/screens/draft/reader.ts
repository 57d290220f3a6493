/** Draft → what is shown about it: the assessment, its texts, and the line that is kept for the list. */
import type { Assessment } from '../../../core/assessment.ts';
import { assess } from '../../../core/check.ts';
import type { Guide } from '../../../core/guide/schema.ts';
import { sectionOf, sections, type SectionKey } from '../../../core/layout.ts';
import type { Rule } from '../../../core/rule.ts';
import { rules } from '../../../core/rules/index.ts';
import { fieldNames, type FieldName, type Language, type TicketType } from '../../../core/ticket.ts';
import type { Outcome } from '../../store/rows.ts';
import { shownFindings } from '../../ui/finding-order.ts';
import { readinessWords } from '../../ui/readiness.words.ts';

export { textsOf } from '../../../core/phrase.ts';
export { assess };

export function outcomeOf({ readiness, verdict, findings }: Assessment): Outcome {
  const count = (severity: string): number => findings.filter((f) => f.severity === severity).length;
  return { readiness, verdict, must: count('must'), should: count('should'), could: count('could') };
}

export const sameOutcome = (a: Outcome | undefined, b: Outcome): boolean =>
  a !== undefined && (Object.keys(b) as (keyof Outcome)[]).every((key) => a[key] === b[key]);

/** True when what a rule asks for is a short value; longer answers belong into the description, under their heading. */
const isShort = ({ action, section }: Rule): boolean =>
  action.kind === 'choose' || action.kind === 'priority' || !section || sectionOf(section).form === 'line';

/** The fields that the guide asks for in tickets of this type, in the order of the form. */
export function fieldsOf(type: TicketType, guide: Guide): FieldName[] {
  const wanted = new Set<string>(
    rules
      .filter((rule) => rule.types.includes(type) && isShort(rule))
      .filter((rule) => isOn(rule, type, guide))
      .map((rule) => rule.where),
  );
  return fieldNames.filter((name) => wanted.has(name));
}

/** The sections of the description that the guide asks for in tickets of this type, in the order of the layout. */
export function sectionsOf(type: TicketType, guide: Guide): SectionKey[] {
  const wanted = rules.filter(
    (rule) => rule.types.includes(type) && !isShort(rule) && rule.action.kind !== 'attach' && isOn(rule, type, guide),
  );
  const keys = new Set(wanted.map((rule) => rule.section));
  return sections.map(({ key }) => key).filter((key) => keys.has(key) && key !== 'summary');
}

const isOn = (rule: Rule, type: TicketType, guide: Guide): boolean =>
  (guide.byType[type]?.rules[rule.id] ?? guide.rules[rule.id] ?? rule.severity) !== 'off';

/** A value that somebody chose, as it is written in the ticket: `live` → `Live`. */
export function writtenChoice(field: FieldName, value: string, language: Language): string {
  const asked = rules.find((rule) => rule.where === field && rule.action.kind === 'choose');
  if (asked?.action.kind !== 'choose') return value;
  return asked.action.options.find((option) => option.value === value)?.[language] ?? value;
}

/** The values that the guidance offers for a field, so that a form can offer the same; empty when it is free text. */
export function choicesOf(field: FieldName, shown: Language, written: Language): { value: string; label: string }[] {
  const asked = rules.find((rule) => rule.where === field && rule.action.kind === 'choose');
  if (asked?.action.kind !== 'choose') return [];
  return asked.action.options.map((option) => ({ value: option[written], label: option[shown] }));
}

/** Where the findings that are shown would lead; undefined when none is open. */
export const reached = ({ readiness, findings }: Assessment): number | undefined =>
  findings.length === 0 ? undefined : shownFindings(findings).reduce((sum, finding) => sum + finding.gain, readiness);

/** The verdict in a word, and what is open in a few more. */
export function verdictOf({ verdict, findings }: Assessment, language: Language): { name: string; open: string } {
  const t = readinessWords[language];
  const must = findings.filter((f) => f.severity === 'must').length;
  const open = verdict === 'workable' || verdict === 'complete' ? t[verdict] : must === 0 ? t.begin : t.missing(must);
  return { name: t.verdict[verdict], open };
}
