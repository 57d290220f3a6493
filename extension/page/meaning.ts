/** What the options of a site mean: its words for types and priorities, understood and found again. */
import type { Priority, TicketType } from '../../core/ticket.ts';
import { begins, meant, says } from '../editors/said.ts';
import type { Site } from '../sites/site.ts';

/** The type that an option of the site means; undefined when none of its words is known. */
export const typeMeant = (site: Pick<Site, 'types'>, said: string): TicketType | undefined =>
  site.types.find(({ words }) => words.some((word) => begins(said, word)))?.type;

/** A priority's option as one of ours where its word is known, else as the page says it. */
export function priorityFrom({ priorities }: Pick<Site, 'priorities'>, said: string): string {
  const known = Object.entries(priorities).find(([name, all]) => [name, ...all].some((word) => says(said, word)));
  return known?.[0] ?? said;
}

/**
 * The option to choose for a type: one that says a word of the site and nothing else, else the only one that means it.
 * @returns its index, or undefined when none or more than one could be meant
 */
export function optionForType(
  site: Pick<Site, 'types'>,
  options: readonly string[],
  type: TicketType,
): number | undefined {
  const words = site.types.find((t) => t.type === type)?.words ?? [];
  const meaning = options.flatMap((option, at) => (typeMeant(site, option) === type ? [at] : []));
  const exact = meant(options, words);
  if (exact !== undefined && meaning.includes(exact)) return exact;
  return meaning.length === 1 ? meaning[0] : undefined;
}

/** The words that mean a priority, the one to write first. */
export const wordsForPriority = ({ priorities }: Pick<Site, 'priorities'>, value: string): readonly string[] => [
  value,
  ...(priorities[value as Priority] ?? []),
];
