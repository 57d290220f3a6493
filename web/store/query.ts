/** Which drafts a person asks for, and in which order. Works on the lines of the overview, without the database. */
import type { TicketType } from '../../core/ticket.ts';
import type { Line } from './overview.ts';
import type { DraftState, Shelf } from './rows.ts';

export const sorts = ['changed', 'created', 'readiness', 'title'] as const;
export type Sort = (typeof sorts)[number];

/** Bands of readiness: 85 separates workable from complete (`domain` §3.6). */
export const bands = { low: [0, 49], middle: [50, 84], high: [85, 100] } as const;
export type Band = keyof typeof bands;

/** Days since the last change. */
export const ages = { today: [0, 1], week: [0, 7], month: [0, 31], older: [31, Infinity] } as const;
export type Age = keyof typeof ages;

export interface Query {
  readonly shelf: Shelf | undefined;
  readonly state?: DraftState | undefined;
  /** Words that must all stand in text, title, number, details, tags or names of files. */
  readonly words: string;
  readonly type?: TicketType | undefined;
  /** Id of a target; empty for drafts that have none. */
  readonly target?: string | undefined;
  readonly band?: Band | undefined;
  readonly age?: Age | undefined;
  readonly tag?: string | undefined;
  readonly sort: Sort;
  /** The other way round. */
  readonly reversed: boolean;
}

export const everything: Query = { shelf: undefined, words: '', sort: 'changed', reversed: false };

const day = 86_400_000;

/**
 * The lines that fit, pinned ones first.
 * @param now milliseconds since 1970, for the age
 */
export function select(lines: Iterable<Line>, query: Query, now: number): Line[] {
  const words = query.words.toLowerCase().split(/\s+/).filter(Boolean);
  const tag = query.tag?.toLowerCase();
  const [low, high] = query.band ? bands[query.band] : [0, 100];
  const [young, old] = query.age ? ages[query.age] : [0, Infinity];
  const found: Line[] = [];
  for (const line of lines) {
    if (line.shelf !== query.shelf) continue;
    if (query.state && line.state !== query.state) continue;
    if (query.type && line.type !== query.type) continue;
    if (query.target !== undefined && line.target !== query.target) continue;
    if (query.band && !(line.outcome && line.outcome.readiness >= low && line.outcome.readiness <= high)) continue;
    const age = (now - line.changedAt) / day;
    if (query.age && (age < young || age > old)) continue;
    if (tag !== undefined && !line.tags.some((each) => each.toLowerCase() === tag)) continue;
    if (words.every((word) => line.text.includes(word))) found.push(line);
  }
  return found.sort(
    (a, b) => Number(b.pinned) - Number(a.pinned) || (query.reversed ? -1 : 1) * order[query.sort](a, b),
  );
}

const byTitle = new Intl.Collator(['de', 'en'], { numeric: true, sensitivity: 'base' });
const order: Readonly<Record<Sort, (a: Line, b: Line) => number>> = {
  changed: (a, b) => b.changedAt - a.changedAt,
  created: (a, b) => b.createdAt - a.createdAt,
  readiness: (a, b) => (b.outcome?.readiness ?? -1) - (a.outcome?.readiness ?? -1) || b.changedAt - a.changedAt,
  title: (a, b) => byTitle.compare(a.title, b.title),
};

/** What stands in the lines to choose from, most frequent first. */
export function choices(lines: Iterable<Line>, of: (line: Line) => readonly string[]): string[] {
  const count = new Map<string, number>();
  for (const line of lines) for (const each of of(line)) count.set(each, (count.get(each) ?? 0) + 1);
  return [...count].sort(([a, m], [b, n]) => n - m || byTitle.compare(a, b)).map(([each]) => each);
}
