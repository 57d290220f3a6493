/**
 * Devices, networks, accounts, office programs, servers: there is no test system and no company for them. Where a
 * business system is named the ticket is about that, even when a printer stands in it.
 */
import type { Fact } from '../fact.ts';
import type { FieldName, Ticket } from '../ticket.ts';
import { factAt, rangeOf, textOf, type Text } from './text.ts';

const kinds = ['hardware', 'network', 'account', 'office', 'cloud'] as const;
/** What kind of infrastructure: the `value` of an `infrastructure` fact. */
export type Infrastructure = (typeof kinds)[number];

export function infrastructure(title: Text, body: Text, ticket: Ticket): Fact[] {
  const fields: { readonly name: FieldName; readonly text: Text }[] = [];
  for (const name of ['workload', 'module'] as const) {
    const value = ticket.fields[name];
    if (value) fields.push({ name, text: textOf('title', value, {}) });
  }
  const isBusiness = (text: Text): boolean => text.marks.businessSystem.length > 0;
  if (isBusiness(title) || isBusiness(body) || fields.some(({ text }) => isBusiness(text))) return [];
  const found = (text: Text): Fact[] =>
    kinds.flatMap((kind) =>
      text.marks[kind].map((mark) => factAt(text, 'infrastructure', rangeOf(text, mark), 'lexicon', 0.6, kind)),
    );
  return [
    ...found(title),
    ...found(body),
    ...fields.flatMap(({ name, text }) => found(text).map((fact): Fact => ({ ...fact, field: name, basis: 'field' }))),
  ];
}
