/** There is a description, or fields that carry it. */
import { isFilled } from '../reading/fields.ts';
import { isLetterAt } from '../reading/tokens.ts';
import type { FieldName } from '../ticket.ts';
import { rule, type RuleContext } from '../rule.ts';
import { text } from './description-missing.words.ts';

const fewestLetters = 15;
/** A level says how bad it is, not what it is. */
const levels: readonly FieldName[] = ['priority', 'impact', 'urgency'];

/** The fields that say something about the matter itself. */
export const filledFields = ({ ticket }: Pick<RuleContext, 'ticket'>): FieldName[] =>
  (Object.keys(ticket.fields) as FieldName[]).filter((name) => !levels.includes(name) && isFilled(ticket.fields[name]));

export function isDescriptionMissing(context: Pick<RuleContext, 'ticket' | 'reading'>): boolean {
  const { ownText } = context.reading;
  let letters = 0;
  for (let i = 0; i < ownText.length && letters < fewestLetters; i++) if (isLetterAt(ownText, i)) letters++;
  return letters < fewestLetters && filledFields(context).length === 0;
}

export default rule({
  id: 'description-missing',
  types: ['incident', 'question', 'service-request', 'change-request', 'problem', 'access-request'],
  severity: 'must',
  weight: 10,
  where: 'body',
  section: 'summary',
  action: { kind: 'answer', lines: 'many' },
  words: text,
  check(context, report) {
    if (isDescriptionMissing(context)) report('missing', { basis: 'field' });
  },
});
