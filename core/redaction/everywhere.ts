/** Every text of a ticket in which somebody may have left something: also quoted mail, names of files, values. */
import type { FactKind, Fact } from '../fact.ts';
import type { FieldName, Place, Ticket } from '../ticket.ts';
import type { Span } from './span.ts';

/** The texts of a ticket with the place they stand in. */
const textsOf = (ticket: Ticket): readonly (readonly [Place, string])[] => [
  ['title', ticket.title],
  ['body', ticket.body],
  ...(Object.entries(ticket.fields) as [FieldName, string][]),
  ...ticket.attachments.map(({ name }) => ['attachments', name] as const),
];

/** The first thing that `find` finds anywhere in the ticket, as a fact at its place. */
export function firstAnywhere(
  ticket: Ticket,
  kind: FactKind,
  find: (text: string) => readonly Span[],
): Fact | undefined {
  for (const [field, text] of textsOf(ticket)) {
    const [span] = [...find(text)].sort((a, b) => a.start - b.start);
    if (span) return { kind, field, ...span, text: text.slice(span.start, span.end), basis: 'format', confidence: 0.9 };
  }
  return undefined;
}
