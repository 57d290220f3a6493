/** The ask-back for a ticket of a list: the one message of the core, greeting whoever the list names as its author. */
import type { Assessment } from '../../../core/assessment.ts';
import type { Guide } from '../../../core/guide/schema.ts';
import type { Listed } from '../../../core/import/row.ts';
import { askBack } from '../../../core/question.ts';
import type { Language } from '../../../core/ticket.ts';

export function messageFor(
  { ticket, author }: Listed,
  assessment: Assessment,
  guide: Guide,
  address: Guide['address'],
  language: Language = assessment.language,
): string {
  const requester = ticket.fields.requester ?? author;
  const greeted = requester === '' ? ticket : { ...ticket, fields: { ...ticket.fields, requester } };
  return askBack(assessment, greeted, guide, language, address);
}
