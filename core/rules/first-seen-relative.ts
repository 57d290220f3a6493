/** A date instead of „gestern“. */
import { rule, type NotApplicable, type RuleContext } from '../rule.ts';
import type { Fact } from '../fact.ts';
import { dateBehind } from '../reading/relative-date.ts';
import { isGiven } from '../modes.ts';
import { text } from './first-seen-relative.words.ts';

const forNoTime = (context: RuleContext): NotApplicable | undefined =>
  context.reading.has('first-seen') || isGiven(context, 'firstSeen')
    ? undefined
    : { de: 'nicht nötig, solange der Zeitpunkt fehlt', en: 'not needed while the time is missing' };

const day = /\d{4}-\d\d-\d\d|\d{1,2}\.\s?\d{1,2}\.|\d{1,2}\/\d{1,2}/;
const month = /jan|feb|mär|mar|apr|mai|may|jun|jul|aug|sep|okt|oct|nov|dez|dec/i;
const isAbsolute = ({ field, text: words, value }: Fact): boolean =>
  field === 'firstSeen' || value === 'unknown' || day.test(words) || month.test(words);

export default rule({
  id: 'first-seen-relative',
  types: ['incident', 'problem'],
  severity: 'could',
  weight: 1,
  where: 'firstSeen',
  section: 'first-seen',
  action: { kind: 'answer', lines: 'one' },
  notFor: forNoTime,
  satisfiedBy: ({ reading }) => reading.of('first-seen').filter(isAbsolute),
  words: text,
  check(context, report) {
    const times = context.reading.of('first-seen');
    const relative = times[0];
    if (!relative || times.some(isAbsolute) || isGiven(context, 'firstSeen')) return;
    const named = times.find((fact) => dateBehind(fact.text, context.ticket.date));
    const day = named && dateBehind(named.text, context.ticket.date);
    if (named && day) report('resolved', { words: named.text, date: day }, { fact: named });
    else report('relative', { words: relative.text }, { fact: relative });
  },
});
