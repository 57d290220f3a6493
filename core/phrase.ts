/** What a rule says to a person, in one language. The one place where a finding becomes text. */
import type { Assessment, Finding } from './assessment.ts';
import { fill } from './fill.ts';
import type { SectionKey } from './layout.ts';
import type { Action, RuleText, Severity } from './rule.ts';
import { ruleById } from './rules/index.ts';
import type { Language } from './ticket.ts';

export interface FindingText {
  readonly name: string;
  readonly says: string;
  readonly what: string;
  readonly why: string;
  readonly example: readonly string[];
  readonly ask: string;
  readonly action: Action;
  /** Key of the section of the description that an answer goes into. */
  readonly section?: SectionKey | undefined;
}

/**
 * The texts of a rule or of a finding.
 * @throws RangeError when no rule has this id
 */
export function phrase(of: Pick<Finding, 'rule'> & Partial<Finding>, language: Language): FindingText {
  const rule = ruleById.get(of.rule);
  if (!rule) throw new RangeError(`no rule ${of.rule}`);
  const text: RuleText = rule.words[language];
  return {
    name: text.name,
    says: fill(text.says[of.message ?? Object.keys(text.says)[0] ?? ''] ?? '', of.values ?? {}),
    what: fill(text.what, of.values ?? {}),
    why: text.why,
    example: typeof text.example === 'string' ? [text.example] : text.example,
    ask: fill(text.ask ?? text.what, of.values ?? {}),
    action: rule.action,
    section: rule.section,
  };
}

/** The texts of every rule that the assessment names, by rule. */
export function textsOf(assessment: Assessment, language: Language): Record<string, FindingText> {
  const texts: Record<string, FindingText> = {};
  for (const { rule } of [...assessment.fulfilled, ...assessment.notNeeded]) texts[rule] = phrase({ rule }, language);
  for (const finding of assessment.findings) texts[finding.rule] = phrase(finding, language);
  return texts;
}

export const severityNames: Readonly<Record<Severity, Readonly<Record<Language, string>>>> = {
  must: { de: 'Muss', en: 'Must' },
  should: { de: 'Soll', en: 'Should' },
  could: { de: 'Kann', en: 'Could' },
};
