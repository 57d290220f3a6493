/** Where an answer goes: the one decision for a draft and for a form. */
import { fieldNames, type FieldName, type Place } from '../ticket.ts';
import { answerEdit, type Edit, type Style } from './edit.ts';
import type { SectionKey } from './sections.ts';

export type Answer =
  { readonly to: 'title' | FieldName; readonly value: string } | { readonly to: 'body'; readonly edit: Edit };

const isField = (place: Place): place is FieldName => (fieldNames as readonly string[]).includes(place);

/**
 * Routes an answer: into the title, into the field where there is one, else into the description, under the heading
 * of its section or, for a rule without one, at the end.
 * @param rule where the missing thing belongs
 * @param lines what was answered; blank lines are left out
 * @param fields the fields that stand beside the description
 * @returns undefined when nothing was answered
 */
export function answerFor(
  rule: { readonly where: Place; readonly section?: SectionKey },
  lines: readonly string[],
  body: string,
  fields: readonly Place[],
  style: Style,
): Answer | undefined {
  const said = lines.map((line) => line.trim()).filter((line) => line !== '');
  if (said.length === 0) return undefined;
  if (rule.where === 'title') return { to: 'title', value: said.join(' ') };
  if (isField(rule.where) && fields.includes(rule.where)) return { to: rule.where, value: said.join('; ') };
  if (rule.section) return { to: 'body', edit: answerEdit(body, rule.section, said, style) };
  const start = body.trimEnd().length;
  const text = (start === 0 ? '' : '\n\n') + said.join('\n');
  return { to: 'body', edit: { start, end: body.length, text } };
}
