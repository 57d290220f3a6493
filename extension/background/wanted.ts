/**
 * One list: what the site itself wants stands among our findings, as a must, because without it the form is refused.
 * It brings no points: readiness is about the ticket, not about the form.
 */
import type { Assessment, Finding } from '../../core/assessment.ts';
import type { FindingText } from '../../core/phrase.ts';
import type { Language } from '../../core/ticket.ts';
import type { Snapshot } from '../messages/parts.ts';
import type { TemplateQuestion } from './template-questions.ts';
import { wantedWords } from './wanted.words.ts';

type Wanted = Snapshot['wanted'][number];

const mark = 'site-wants-';

/** A name for the label that is the same as long as the label is, in the letters of a rule's id. */
const ruleFor = ({ label }: Pick<Wanted, 'label'>, kind = ''): string => {
  let hash = 7;
  for (const letter of label) hash = (hash * 31 + (letter.codePointAt(0) ?? 0)) % 2_147_483_647;
  return mark + kind + hash.toString(36);
};

/** The wanted field that a finding speaks of. */
export const wantedBy = (rule: string, { wanted }: Pick<Snapshot, 'wanted'>): Wanted | undefined =>
  rule.startsWith(mark) ? wanted.find((one) => ruleFor(one) === rule) : undefined;

/** The site's own wishes as findings; what a finding of ours asks for already is not asked for twice. */
export function wantedFindings({ findings }: Assessment, { wanted }: Pick<Snapshot, 'wanted'>): Finding[] {
  const isAsked = ({ place }: Wanted): boolean => place !== undefined && findings.some(({ where }) => where === place);
  return wanted
    .filter((one) => !isAsked(one))
    .map((one) => ({
      rule: ruleFor(one),
      severity: 'must',
      weight: 0,
      gain: 0,
      where: one.place ?? 'body',
      message: 'empty',
      values: { label: one.label },
      basis: 'field',
    }));
}

/** What the template of the site asks: worth an answer, but the site takes the form without it. */
export const templateFindings = (open: readonly TemplateQuestion[]): Finding[] =>
  open.map(({ label, kind }) => ({
    rule: ruleFor({ label }, `${kind}-`),
    severity: 'should',
    weight: 0,
    gain: 0,
    where: 'body',
    message: kind,
    values: { label },
    basis: 'field',
  }));

/** Our musts, the site's wishes, then everything else. */
export function withWanted(assessment: Assessment, wanted: readonly Finding[]): Assessment {
  if (wanted.length === 0) return assessment;
  const { findings, ready, verdict } = assessment;
  const isMust = ({ severity }: Finding): boolean => severity === 'must';
  const all = [...findings.filter(isMust), ...wanted, ...findings.filter((finding) => !isMust(finding))];
  if (!wanted.some(isMust)) return { ...assessment, findings: all };
  return { ...assessment, findings: all, ready: false, verdict: ready ? 'incomplete' : verdict };
}

/** @param site its name, for people */
export function wantedTexts(
  wanted: readonly Finding[],
  site: string,
  language: Language,
): Readonly<Record<string, FindingText>> {
  const t = wantedWords[language];
  const textOf = (label: string, message: string): FindingText => {
    const say = message === 'section' || message === 'box' ? t[message] : t.empty;
    const { says, what, why, ask } = say(label, site);
    return { name: label, says, what, why, example: [], ask, action: { kind: 'go', to: 'body' } };
  };
  return Object.fromEntries(
    wanted.map(({ rule, values, message }) => [rule, textOf(String(values['label']), message)]),
  );
}
