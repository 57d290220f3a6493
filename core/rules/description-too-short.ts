/** The description is more than a repeated title. */
import { wordsOf } from '../reading/tokens.ts';
import { filledFields, isDescriptionMissing } from './description-missing.ts';
import { rule, type RuleContext } from '../rule.ts';
import type { FieldName } from '../ticket.ts';
import { text } from './description-too-short.words.ts';

/** A form that asks for everything in fields needs no long text; fields that only say where do not count. */
const enoughFields = 3;
const whereabouts: readonly FieldName[] = ['workload', 'module', 'environment', 'company', 'version'];
const describing = (context: RuleContext): number =>
  filledFields(context).filter((name) => !whereabouts.includes(name)).length;

/** UTF-16 units; a text of this length is no repeated title. */
const longEnough = 400;

export default rule({
  id: 'description-too-short',
  types: ['incident', 'question', 'service-request', 'change-request', 'problem', 'access-request'],
  severity: 'should',
  weight: 6,
  where: 'body',
  section: 'summary',
  action: { kind: 'answer', lines: 'many' },
  words: text,
  check(context, report) {
    if (isDescriptionMissing(context) || describing(context) >= enoughFields) return;
    const { ownText, title } = context.reading;
    const words = ownText.length > longEnough ? [] : wordsOf(ownText);
    const isShort = ownText.length < 80 || (words.length > 0 && words.length < 12);
    const said = new Set(title.tokens.word);
    const repeated = words.filter((word) => said.has(word)).length;
    if (isShort || (words.length > 0 && repeated >= words.length * 0.8)) report('short');
  },
});
