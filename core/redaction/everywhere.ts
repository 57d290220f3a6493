/** Every text of a ticket in which somebody may have left something: also quoted mail, names of files, values. */
import type { FactKind, Fact } from '../fact.ts';
import type { FieldName, Place, Ticket } from '../ticket.ts';
import type { Span } from './span.ts';

type PlacedFact = Fact & { readonly field: Place };

/** The first thing that `find` finds anywhere in the ticket, as a fact at its place. */
export function firstAnywhere(
  ticket: Ticket,
  kind: FactKind,
  find: (text: string) => readonly Span[],
): PlacedFact | undefined {
  const first = (field: Place, text: string): PlacedFact | undefined => {
    const span = firstOf(find(text));
    return span && { kind, field, ...span, text: text.slice(span.start, span.end), basis: 'format', confidence: 0.9 };
  };
  let found = first('title', ticket.title) ?? first('body', ticket.body);
  for (const field in ticket.fields) found ??= first(field as FieldName, ticket.fields[field as FieldName] ?? '');
  for (const { name } of ticket.attachments) found ??= first('attachments', name);
  return found;
}

function firstOf(spans: readonly Span[]): Span | undefined {
  let first = spans[0];
  for (const span of spans) if (first && span.start < first.start) first = span;
  return first;
}
