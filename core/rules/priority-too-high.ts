/** P1 and P2 fit what the ticket says; otherwise we ask, never lower silently. */
import type { Reading } from '../reading/read.ts';
import { isHigh, isTestOnly, saysEffect } from '../stated.ts';
import { rule } from '../rule.ts';
import { text } from './priority-too-high.words.ts';

const notHigh = {
  de: 'nicht nötig, weil keine hohe Priorität genannt ist',
  en: 'not needed, because no high priority is stated',
};
const none = /\b(?:kein|nicht|no|none|not)/i;
const alone = /^(?:nur (?:ich|mich|bei mir|ein)|only (?:me|my)|just (?:me|my)|affects me|betrifft mich|1$)/i;

/** Only one person is hit, or a way round is named where it was asked for; in prose it may well be one that failed. */
const works = (reading: Reading): boolean =>
  reading
    .of('workaround')
    .some(({ text, value, basis }) => basis !== 'lexicon' && value !== 'unknown' && !none.test(text)) ||
  reading.of('affected').some(({ text }) => alone.test(text));

/** Persons who are counted or named; „jedes Dokument“ and „alle Mandanten“ are none. */
const hits = (reading: Reading): boolean =>
  reading.of('affected').some(({ text }) => !/^(?:betrifft )?(?:alle|all|jede|every)/i.test(text));

export default rule({
  id: 'priority-too-high',
  types: ['incident', 'question', 'service-request', 'change-request', 'problem'],
  severity: 'should',
  weight: 6,
  where: 'priority',
  section: 'priority',
  action: { kind: 'priority' },
  notFor: ({ priority }) => (isHigh(priority) ? undefined : notHigh),
  words: text,
  check(context, report) {
    const { reading, ticket, priority } = context;
    if (!isHigh(priority) || reading.has('critical') || reading.has('outage') || reading.speaksOf('goLive')) return;
    const values = { priority };
    const [easy] = reading.of('no-hurry');
    if (easy) return report('easy', values, { fact: easy });
    if (reading.has('deadline')) return;
    const isOrder = reading.of('type-cue').some(({ value }) => value === 'service-request');
    if ((ticket.type !== 'incident' && ticket.type !== 'problem') || (isOrder && !saysEffect(reading)))
      return report('wish', values);
    if (isTestOnly(reading)) return report('test', values);
    if (reading.speaksOf('cosmetic') && !saysEffect(reading) && !hits(reading)) report('cosmetic', values);
    if (priority === 'P1' && works(reading)) report('works');
  },
});
