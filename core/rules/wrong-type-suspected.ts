/** The chosen type fits the text. */
import { ticketTypes, type TicketType } from '../ticket.ts';
import { rule, type RuleContext } from '../rule.ts';
import { text } from './wrong-type-suspected.words.ts';

/** So many points more than the chosen type make one doubt it. */
const clearly = 2;
/** Single words are a weak sign: only so many of one type count. */
const mostCues = 2;
const messages = {
  incident: 'incident',
  question: 'question',
  'service-request': 'service',
  'change-request': 'change',
  problem: 'problem',
  'access-request': 'access',
} as const satisfies Record<TicketType, string>;

/** Points by type: two for a request that is spoken out or a message word for word, one for what goes along with it. */
function scores({ ticket, reading }: RuleContext): Record<TicketType, number> {
  const cues = (type: TicketType): number =>
    2 * Math.min(mostCues, reading.of('type-cue').filter(({ value }) => value === type).length);
  const one = (holds: boolean): number => (holds ? 1 : 0);
  const faulty = reading.has('error-message') || reading.has('error-code') || reading.has('technical-block');
  const broke = one(reading.has('changed')) + one(reading.has('first-seen'));
  const fails = one(reading.has('observed') || reading.has('message-mentioned') || reading.has('outage'));
  const incidents = (ticket.fields.incidents ?? '').split(/[,;\s]+/).filter((id) => /\d/.test(id)).length;
  return {
    incident: 2 * one(faulty) + fails + (faulty || fails ? broke : 0),
    question: cues('question'),
    'service-request': cues('service-request'),
    'change-request': cues('change-request'),
    'access-request': cues('access-request'),
    problem: one(cues('problem') > 0 && incidents >= 3) * (clearly + 4),
  };
}

export default rule({
  id: 'wrong-type-suspected',
  types: ['incident', 'question', 'service-request', 'change-request', 'problem', 'access-request'],
  severity: 'should',
  weight: 4,
  where: 'body',
  action: { kind: 'go', to: 'body' },
  words: text,
  check(context, report) {
    const { type } = context.ticket;
    const score = scores(context);
    // A problem is told as a fault, too; an incident without any sign of one may still be one.
    const own = type === 'problem' ? score.incident + score.problem + clearly : score[type];
    let other: TicketType | undefined;
    for (const name of ticketTypes)
      if (name !== type && score[name] - own >= clearly && score[name] > (other ? score[other] : -Infinity))
        other = name;
    if (!other) return;
    // Requests speak of faults, too: a fault is suspected behind them only with its words and its time.
    if (other === 'incident' && score.incident < 4) return;
    report(messages[other], { fact: context.reading.of('type-cue').find(({ value }) => value === other) });
  },
});
