/** From the guide's words to the values of one target: proposed from the names, confirmed by a person once, kept. */
import * as z from 'zod/mini';
import { fieldNames, priorities, ticketTypes, type FieldName, type Priority, type TicketType } from '../ticket.ts';
import { knownFields, knownPriorities, knownTypes, nearTypes } from '../naming.ts';
import type { Choice, Metadata, SystemField } from '../systems/system.ts';

const value = z.string().check(z.maxLength(1_000));
const id = z.string().check(z.maxLength(200));

/** What a field of the system is filled with. */
const fieldSource = z.union([
  /** The value of one of our fields; `values` translates it where the system wants its own words. */
  z.object({ from: z.enum(fieldNames), values: z.optional(z.record(value, value)) }),
  /** The same for every ticket of this target. */
  z.object({ fixed: z.union([value, z.array(value)]) }),
]);
export type FieldSource = z.infer<typeof fieldSource>;

/** Parsed at the border: it lies in the store and travels in exports. */
export const mappingSchema = z.object({
  types: z.partialRecord(z.enum(ticketTypes), value),
  priorities: z.partialRecord(z.enum(priorities), value),
  /** By the id of the system's field. */
  fields: z.record(id, fieldSource),
});
export type Mapping = z.infer<typeof mappingSchema>;

const simple = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_/–-]+/gu, ' ')
    .replace(/[*:]/g, '')
    .trim();

/** The choice whose name is a known word, else the one that has it as one of its words. */
function named(choices: readonly Choice[], words: readonly string[]): Choice | undefined {
  const names = choices.map((choice) => ({ choice, name: simple(choice.name) }));
  for (const word of words) {
    const same = names.find(({ name }) => name === word);
    if (same) return same.choice;
  }
  for (const word of words) {
    const part = names.find(({ name }) => ` ${name.replace(/[^\p{L}\p{N}]+/gu, ' ')} `.includes(` ${word} `));
    if (part) return part.choice;
  }
  return undefined;
}

/** What a person would most probably choose. A type without any counterpart is left open. */
export function proposeMapping(metadata: Metadata): Mapping {
  return {
    types: proposeTypes(metadata.types),
    priorities: proposePriorities(metadata.priorities),
    fields: proposeFields(metadata.fields),
  };
}

function proposeTypes(choices: readonly Choice[]): Partial<Record<TicketType, string>> {
  const [only] = choices;
  const own = new Map(ticketTypes.map((type) => [type, named(choices, knownTypes[type])] as const));
  const entries = ticketTypes.map((type) => {
    const near = [type, ...nearTypes[type]].map((other) => own.get(other)).find((choice) => choice);
    return [type, (near ?? (choices.length === 1 ? only : undefined))?.value] as const;
  });
  return known(entries);
}

/** As trackers of development come, P1 to P4: what is critical elsewhere has one above it, and `major` is the usual. */
const withBlocker = ['blocker', 'critical', 'major', 'minor'] as const;

/** By name; where the names say nothing, by place: highest first, both ends fit, the middle is shared. */
function proposePriorities(choices: readonly Choice[]): Partial<Record<Priority, string>> {
  const last = choices.length - 1;
  if (last < 0) return {};
  const scale = withBlocker.map((word) => choices.find(({ name }) => simple(name) === word)?.value);
  if (scale.every((value) => value !== undefined)) return known(priorities.map((priority, i) => [priority, scale[i]]));
  const entries = priorities.map((priority, i) => {
    const byPlace = choices[Math.round((i * last) / (priorities.length - 1))];
    return [priority, (named(choices, knownPriorities[priority]) ?? byPlace)?.value] as const;
  });
  return known(entries);
}

function proposeFields(fields: readonly SystemField[]): Record<string, FieldSource> {
  const taken = new Set<FieldName>();
  const sources: Record<string, FieldSource> = {};
  for (const field of fields) {
    const from = fieldNames.find((name) => !taken.has(name) && knownFields[name]?.includes(simple(field.name)));
    if (!from) continue;
    taken.add(from);
    sources[field.id] = { from };
  }
  return sources;
}

const known = <K extends string>(entries: readonly (readonly [K, string | undefined])[]): Partial<Record<K, string>> =>
  Object.fromEntries(entries.filter(([, chosen]) => chosen !== undefined)) as Partial<Record<K, string>>;
