/**
 * Devices, networks, accounts, office programs, servers: there is no test system and no company for them. Where a
 * business system is named the ticket is about that, even when a printer stands in it.
 */
import type { Fact } from '../fact.ts';
import type { FieldName, Ticket } from '../ticket.ts';
import { tokenAt } from './at.ts';
import { factAt, rangeOf, textOf, type Text } from './text.ts';

const kinds = ['hardware', 'network', 'account', 'office', 'cloud'] as const;
/** What kind of infrastructure: the `value` of an `infrastructure` fact. */
export type Infrastructure = (typeof kinds)[number];

/** A device that only stands in the story („sie hat einen neuen Laptop“) is not what it is about. */
function troubled(body: Text, facts: readonly Fact[]): readonly Fact[] {
  if (facts.length === 0 || (body.sentence.at(-1) ?? 0) < 3) return facts;
  const { symptom, failure, complaint } = body.marks;
  const sentences = new Set([...symptom, ...failure, ...complaint].map((mark) => body.sentence[mark.from]));
  return facts.filter((fact) => sentences.has(body.sentence[tokenAt(body, fact.start)]));
}

export function infrastructure(title: Text, body: Text, ticket: Ticket): Fact[] {
  const fields: { readonly name: FieldName; readonly text: Text }[] = [];
  for (const name of ['workload', 'module'] as const) {
    const value = ticket.fields[name];
    if (value) fields.push({ name, text: textOf('title', value, {}) });
  }
  // What somebody chose as the system says what it is about; the text only where the field names neither.
  const isChosen = fields.some(
    ({ name, text }) => name === 'workload' && kinds.some((kind) => text.marks[kind].length > 0),
  );
  const isBusiness = (text: Text): boolean => text.marks.businessSystem.length > 0;
  if (!isChosen && (isBusiness(title) || isBusiness(body))) return [];
  if (fields.some(({ text }) => isBusiness(text))) return [];
  const found = (text: Text): Fact[] => {
    const facts: Fact[] = [];
    for (const kind of kinds)
      for (const mark of text.marks[kind])
        facts.push(factAt(text, 'infrastructure', rangeOf(text, mark), 'lexicon', 0.6, kind));
    return facts;
  };
  return [
    ...found(title),
    ...troubled(body, found(body)),
    ...fields.flatMap(({ name, text }) => found(text).map((fact): Fact => ({ ...fact, field: name, basis: 'field' }))),
  ];
}
