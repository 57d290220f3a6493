/** Draft → what is shown about it: the assessment, its texts, and the line that is kept for the list. */
import type { Assessment } from '../../../core/assessment.ts';
import { assess } from '../../../core/check.ts';
import type { Guide } from '../../../core/guide/schema.ts';
import { phrase, type FindingText } from '../../../core/phrase.ts';
import { rules } from '../../../core/rules/index.ts';
import { fieldNames, type FieldName, type Language, type Ticket, type TicketType } from '../../../core/ticket.ts';
import type { Closures } from '../../../core/assessment.ts';
import type { Outcome } from '../../store/rows.ts';

export { assess };

/** The texts of every rule that the assessment names. */
export function textsOf(assessment: Assessment, language: Language): Record<string, FindingText> {
  const texts: Record<string, FindingText> = {};
  for (const { rule } of [...assessment.fulfilled, ...assessment.notNeeded]) texts[rule] = phrase({ rule }, language);
  for (const finding of assessment.findings) texts[finding.rule] = phrase(finding, language);
  return texts;
}

export function outcomeOf({ readiness, verdict, findings }: Assessment): Outcome {
  const count = (severity: string): number => findings.filter((f) => f.severity === severity).length;
  return { readiness, verdict, must: count('must'), should: count('should'), could: count('could') };
}

export const sameOutcome = (a: Outcome | undefined, b: Outcome): boolean =>
  a !== undefined && (Object.keys(b) as (keyof Outcome)[]).every((key) => a[key] === b[key]);

/** The fields that the guide asks for in tickets of this type, in the order of the form. */
export function fieldsOf(type: TicketType, guide: Guide): FieldName[] {
  const wanted = new Set<string>(
    rules
      .filter((rule) => rule.types.includes(type))
      .filter((rule) => (guide.byType[type]?.rules[rule.id] ?? guide.rules[rule.id] ?? rule.severity) !== 'off')
      .map((rule) => rule.where),
  );
  return fieldNames.filter((name) => wanted.has(name));
}

/** Assesses once, for the list, a draft that was never open in the editor. */
export const outcomeFor = (ticket: Ticket, guide: Guide, closures: Closures): Outcome =>
  outcomeOf(assess(ticket, guide, closures));

/** The values that the guidance offers for a field, so that a form can offer the same; empty when it is free text. */
export function choicesOf(field: FieldName, shown: Language, written: Language): { value: string; label: string }[] {
  const asked = rules.find((rule) => rule.where === field && rule.action.kind === 'choose');
  if (asked?.action.kind !== 'choose') return [];
  return asked.action.options.map((option) => ({ value: option[written], label: option[shown] }));
}

/** Where the three findings that are shown would lead. */
export const reached = ({ readiness, findings }: Assessment): number =>
  findings.slice(0, 3).reduce((sum, finding) => sum + finding.gain, readiness);

/** The verdict in a word, and what is open in a few more. Klar means: no open must, nothing blocks. */
export function verdictOf({ ready, findings }: Assessment, language: Language): { name: string; open: string } {
  const must = findings.filter((f) => f.severity === 'must').length;
  const rest = findings.length - must;
  if (language === 'de') {
    if (!ready)
      return { name: 'Noch unvollständig', open: must === 1 ? '1 Muss-Angabe fehlt' : `${must} Muss-Angaben fehlen` };
    const helps = rest === 1 ? '1 Ergänzung würde helfen' : `${rest} Ergänzungen würden helfen`;
    return { name: 'Klar', open: rest === 0 ? 'Es fehlt nichts' : helps };
  }
  if (!ready)
    return {
      name: 'Not complete yet',
      open: must === 1 ? '1 required item is missing' : `${must} required items are missing`,
    };
  const helps = rest === 1 ? '1 addition would help' : `${rest} additions would help`;
  return { name: 'Clear', open: rest === 0 ? 'Nothing is missing' : helps };
}
