/** A ticket that exists, assessed like any other: for the panel in full, for the page only what its pill shows. */
import { answersInComments, unknownReason, withAnswers, type Fit } from '../../core/answers.ts';
import { addressIn } from '../../core/asked.ts';
import { assess } from '../../core/check.ts';
import { commentPlace } from '../../core/comment.ts';
import type { Added, Completed } from '../../core/complete.ts';
import { textsOf } from '../../core/phrase.ts';
import { isRead } from '../../core/reading/comments.ts';
import type { Ticket } from '../../core/ticket.ts';
import type { Guided } from '../../web/ui/guidance.ts';
import type { Marks } from '../messages/page.ts';
import type { Address, ReviewState, SheetAnswer } from '../messages/review.ts';
import { marksOf } from './assess.ts';
import { completeOf } from './record.ts';
import type { Standard } from './standard.ts';
import type { Detail, TabState } from './tab-state.ts';

/** With what came back on answer sheets, which stand in the comments. */
const guidedBy = (
  ticket: Ticket,
  { shown, closures }: Pick<Detail, 'shown' | 'closures'>,
  { guide, language }: Standard,
): Guided => {
  const { fits } = answersInComments(ticket);
  const answered =
    fits.length === 0 ? { ticket, closures: {} } : withAnswers(ticket, fits, assess(ticket, guide).language);
  const assessment = assess(answered.ticket, guide, { ...answered.closures, ...closures });
  return { ticket: answered.ticket, assessment, texts: textsOf(assessment, language), guide, target: shown.site };
};

export const marksOfDetail = (detail: Detail, by: Standard, state: TabState): Marks => ({
  ...marksOf(guidedBy(completeOf(detail).ticket, detail, by).assessment, [], by, state),
  places: [],
});

/** How the reporter speaks to the desk; who speaks to nobody is addressed as the settings say. */
const addressOf = ({ title, body, comments = [] }: Ticket, by: Standard): Address =>
  addressIn([title, body, ...comments.filter(isRead).map(({ text }) => text)].join('\n')) ?? by.address;

function answersOf(ticket: Ticket, { assessment }: Guided): ReviewState['answers'] {
  const { fits, sheets } = answersInComments(ticket);
  const stateOf = ({ rule, text }: Fit): SheetAnswer['state'] => {
    if (unknownReason(text) !== undefined) return 'unknown';
    return assessment.findings.some((finding) => finding.rule === rule) ? 'open' : 'clear';
  };
  return { sheets, fits: fits.map((fit) => ({ ...fit, state: stateOf(fit) })) };
}

const isAnything = ({ comments, files, fields, texts }: Added): boolean =>
  comments + files + fields.length + texts.length > 0;

/** Places of the ticket that its page does not show. */
const unseenOf = (onPage: Completed['onPage'], { fields, texts }: Added): string[] => [
  ...onPage.flatMap((place, i) => (place === undefined ? [commentPlace(i)] : [])),
  ...fields,
  ...texts,
];

export function reviewOf(detail: Detail, by: Standard): ReviewState {
  const { from, key, shown, rounds, message } = detail;
  const { ticket, onPage, added } = completeOf(detail);
  const guided = guidedBy(ticket, detail, by);
  return {
    from,
    key,
    site: shown.site,
    number: shown.number,
    guided,
    reply: shown.reply,
    rounds,
    answers: answersOf(ticket, guided),
    language: guided.assessment.language,
    address: addressOf(ticket, by),
    ...(isAnything(added) ? { record: { ...added, unseen: unseenOf(onPage, added) } } : {}),
    ...(message === undefined ? {} : { message }),
  };
}
