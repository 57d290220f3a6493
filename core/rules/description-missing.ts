/** There is a description, or fields that carry it. */
import { isFilled } from '../reading/fields.ts';
import { isNumber, isWord, tokenize } from '../reading/tokens.ts';
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
  const words = tokenize(context.reading.ownText.slice(0, 1_000)).word.filter(
    (word) => isWord(word) && !isNumber(word),
  );
  const letters = words.join('').length;
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
