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
  const fields = (['workload', 'module'] as const satisfies readonly FieldName[]).flatMap((name) => {
    const value = ticket.fields[name];
    return value ? [{ name, text: textOf('title', value, {}) }] : [];
  });
  const all = [title, body, ...fields.map((field) => field.text)];
  if (all.some((text) => text.marks.businessSystem.length > 0)) return [];
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
