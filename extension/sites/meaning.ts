/** What the options of a site mean: its words for types and priorities, understood and found again. */
import type { Priority, TicketType } from '../../core/ticket.ts';
import { begins, meant, says } from '../editors/said.ts';
import type { Site } from './site.ts';
import * as standard from './standard.ts';

type Types = Pick<Site, 'types'>;
type Priorities = Pick<Site, 'priorities'>;

/** The words of a site, then the usual ones. */
const typesOf = ({ types }: Types): NonNullable<Site['types']> => [...(types ?? []), ...standard.types];
const prioritiesOf = ({ priorities }: Priorities): Readonly<Record<Priority, readonly string[]>> =>
  priorities ?? standard.priorities;

/** The type that an option of the site means; undefined when none of its words is known. */
export const typeMeant = (site: Types, said: string): TicketType | undefined =>
  typesOf(site).find(({ words }) => words.some((word) => begins(said, word)))?.type;

/** A priority's option as one of ours where its word is known, else as the page says it. */
export function priorityFrom(site: Priorities, said: string): string {
  const known = Object.entries(prioritiesOf(site)).find(([name, all]) =>
    [name, ...all].some((word) => says(said, word)),
  );
  return known?.[0] ?? said;
}

/**
 * The option to choose for a type: one that says a word of the site and nothing else, else the only one that means it.
 * @returns its index, or undefined when none or more than one could be meant
 */
export function optionForType(site: Types, options: readonly string[], type: TicketType): number | undefined {
  const words = wordsForType(site, type);
  const meaning = options.flatMap((option, at) => (typeMeant(site, option) === type ? [at] : []));
  const exact = meant(options, words);
  if (exact !== undefined && meaning.includes(exact)) return exact;
  return meaning.length === 1 ? meaning[0] : undefined;
}

/** The words that mean a priority, the one to write first. */
export const wordsForPriority = (site: Priorities, value: string): readonly string[] => [
  value,
  ...(prioritiesOf(site)[value as Priority] ?? []),
];

/** The words that mean a type, for a list whose options are not known before it is open. */
export const wordsForType = (site: Types, type: TicketType): readonly string[] =>
  typesOf(site).flatMap((t) => (t.type === type ? t.words : []));
