/** Long text is broken into paragraphs or lists. */
import { visible } from '../reading/visible.ts';
import { rule } from '../rule.ts';
import { text } from './description-unstructured.words.ts';

/** UTF-16 units; what is shorter can be read in one go. */
const long = 700;
/** One paragraph that holds nearly everything, beside a greeting. */
const share = 0.8;
const item = /^\s*(?:\d{1,3}[.)]|[-*+•–#|]|h[1-6]\.)\s/m;

export default rule({
  id: 'description-unstructured',
  types: ['incident', 'question', 'change-request', 'problem'],
  severity: 'could',
  weight: 2,
  where: 'body',
  action: { kind: 'go', to: 'body' },
  words: text,
  check({ ticket, reading }, report) {
    const { ownText, sections } = reading;
    if (ownText.length <= long || sections.some(({ filled }) => filled) || item.test(ownText)) return;
    const paragraphs = visible(ticket.body).split(/\n[^\S\n]*\n/);
    const longest = paragraphs.reduce((most, paragraph) => Math.max(most, paragraph.trim().length), 0);
    if (longest > long && longest >= ownText.length * share) report('unstructured', { basis: 'format' });
  },
});
