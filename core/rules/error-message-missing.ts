/** A message that is spoken of is there word for word, or as a picture. */
import type { Fact } from '../fact.ts';
import { rule, type NotApplicable, type RuleContext } from '../rule.ts';
import { text } from './error-message-missing.words.ts';

const noMessage: NotApplicable = {
  de: 'nicht nötig, weil keine Meldung erscheint',
  en: 'not needed, because no message appears',
};
const notMentioned: NotApplicable = {
  de: 'nicht nötig, weil von keiner Meldung die Rede ist',
  en: 'not needed, because no message is mentioned',
};

/** The words of the message, a code or trace that stands for them, or a picture of it. */
const wording = ({ reading }: RuleContext): Fact[] => [
  ...reading.of('error-message'),
  ...reading.of('error-code'),
  ...reading.of('technical-block'),
  ...reading.of('evidence').filter((fact) => fact.value === 'image' || fact.field === 'body'),
];

export default rule({
  id: 'error-message-missing',
  types: ['incident'],
  severity: 'must',
  weight: 7,
  where: 'body',
  section: 'message',
  action: { kind: 'answer', lines: 'many' },
  notFor: (context) => {
    if (context.reading.has('message-mentioned') || wording(context).length > 0) return undefined;
    return context.reading.has('no-message') ? noMessage : notMentioned;
  },
  satisfiedBy: wording,
  words: text,
  check(context, report) {
    const mentioned = context.reading.of('message-mentioned')[0];
    const given = wording(context);
    const [quote] = given;
    if (!quote) return report('missing', { fact: mentioned });
    // „keine Berechtigung“ oder so ähnlich: what it says, not the wording.
    const isOnlyQuote = given.length === 1 && quote.kind === 'error-message' && quote.field === 'body';
    if (isOnlyQuote && context.reading.speaksOf('messageVague'))
      report('vague', { words: quote.text.replace(/\s+/g, ' ').slice(0, 60) }, { fact: quote });
  },
});
