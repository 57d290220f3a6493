/** The message is also there as text that can be searched. */
import { rule, type NotApplicable, type RuleContext } from '../rule.ts';
import type { Fact } from '../fact.ts';
import { text } from './screenshot-only-evidence.words.ts';

const pictures = ({ reading }: RuleContext): Fact[] => reading.of('evidence').filter(({ value }) => value === 'image');

const forNoPictureOfMessage = (context: RuleContext): NotApplicable | undefined =>
  pictures(context).length > 0 && context.reading.has('message-mentioned')
    ? undefined
    : {
        de: 'nicht nötig, weil keine Meldung als Bild vorliegt',
        en: 'not needed, because there is no picture of a message',
      };

export default rule({
  id: 'screenshot-only-evidence',
  types: ['incident'],
  severity: 'could',
  weight: 2,
  where: 'body',
  section: 'message',
  action: { kind: 'answer', lines: 'many' },
  notFor: forNoPictureOfMessage,
  satisfiedBy: ({ reading }) => reading.of('error-message'),
  words: text,
  check({ reading }, report) {
    if (!(reading.has('error-message') || reading.has('error-code') || reading.has('technical-block')))
      report('image', { fact: reading.of('message-mentioned')[0] });
  },
});
