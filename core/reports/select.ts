/** Which lines of a queue are shown, in which order, under which headings. */
import type { Verdict } from '../assessment.ts';
import { priorities, type Priority, type TicketType } from '../ticket.ts';
import { riskOf, type Line, type Risk } from './line.ts';

/** What a consultant does with a ticket: begin, begin and lack something, or ask back. */
export const standings = ['ask', 'workable', 'clear'] as const;
export type Standing = (typeof standings)[number];
const standingBy: Readonly<Record<Verdict, Standing>> = {
  blocked: 'ask',
  incomplete: 'ask',
  workable: 'workable',
  complete: 'clear',
};
export const standingOf = ({ verdict }: Pick<Line, 'verdict'>): Standing => standingBy[verdict];

export const sorts = ['due', 'readiness', 'age', 'priority', 'list'] as const;
export type Sort = (typeof sorts)[number];
export const groupings = ['standing', 'type', 'module', 'priority', 'month'] as const;
export type Grouping = (typeof groupings)[number];

/** What people have marked: that a ticket is the same case as others, or a known error. */
export const marks = ['known', 'same'] as const;
export type Mark = (typeof marks)[number];
/** Places in the list, by mark. */
export type Marked = Readonly<Record<Mark, ReadonlySet<number>>>;
export const nothingMarked: Marked = { same: new Set(), known: new Set() };

export interface Query {
  readonly words: string;
  readonly standing: Standing | undefined;
  readonly type: TicketType | undefined;
  /** Empty for tickets without one. */
  readonly module: string | undefined;
  readonly priority: Priority | 'none' | undefined;
  readonly risk: Risk | undefined;
  /** A rule that is open. */
  readonly missing: string | undefined;
  readonly mark: Mark | undefined;
  readonly onlyOpen: boolean;
  readonly sort: Sort;
  readonly reversed: boolean;
  readonly group: Grouping | undefined;
}

export const everything: Query = {
  words: '',
  standing: undefined,
  type: undefined,
  module: undefined,
  priority: undefined,
  risk: undefined,
  missing: undefined,
  mark: undefined,
  onlyOpen: false,
  sort: 'readiness',
  reversed: false,
  group: undefined,
};

const far = Number.MAX_SAFE_INTEGER;
const rank = (priority: Priority | undefined): number => (priority ? priorities.indexOf(priority) : priorities.length);

/** What stands first needs somebody most: the nearest target, the least readiness, the oldest, the highest priority. */
const orders: Readonly<Record<Sort, (line: Line) => number>> = {
  due: (line) => line.due ?? far,
  readiness: (line) => line.readiness,
  age: (line) => line.created ?? far,
  priority: (line) => rank(line.priority),
  list: (line) => line.at,
};

function fits(line: Line, query: Query, words: readonly string[], now: number, marked: Marked): boolean {
  if (query.mark && !marked[query.mark].has(line.at)) return false;
  if (query.standing && standingOf(line) !== query.standing) return false;
  if (query.type && line.type !== query.type) return false;
  if (query.module !== undefined && line.module !== query.module) return false;
  if (query.priority && (line.priority ?? 'none') !== query.priority) return false;
  if (query.missing && !line.missing.includes(query.missing)) return false;
  if (query.onlyOpen && !line.isOpen) return false;
  if (query.risk && riskOf(line, now) !== query.risk) return false;
  if (words.length === 0) return true;
  const text = `${line.number} ${line.title} ${line.author} ${line.module} ${line.company} ${line.state}`.toLowerCase();
  return words.every((word) => text.includes(word));
}

/** @param now milliseconds since 1970, for the service targets */
export function select(lines: Iterable<Line>, query: Query, now: number, marked = nothingMarked): Line[] {
  const words = query.words.toLowerCase().split(/\s+/).filter(Boolean);
  const found: Line[] = [];
  for (const line of lines) if (fits(line, query, words, now, marked)) found.push(line);
  const by = orders[query.sort];
  const way = query.reversed ? -1 : 1;
  return found.sort((a, b) => way * (by(a) - by(b)) || a.readiness - b.readiness || a.at - b.at);
}

export interface Group {
  /** What the lines have in common; empty when they have none. */
  readonly key: string;
  readonly lines: readonly Line[];
}

const keys: Readonly<Record<Grouping, (line: Line) => string>> = {
  standing: standingOf,
  type: ({ type }) => type,
  module: ({ module }) => module,
  priority: ({ priority }) => priority ?? '',
  month: ({ created }) => (created === undefined ? '' : new Date(created).toISOString().slice(0, 7)),
};

/** The lines under their headings: standings and priorities in their order, months newest first, else the largest first. */
export function grouped(lines: readonly Line[], by: Grouping): Group[] {
  const groups = new Map<string, Line[]>();
  for (const line of lines) {
    const key = keys[by](line);
    const group = groups.get(key);
    if (group) group.push(line);
    else groups.set(key, [line]);
  }
  const order = (key: string): number => (standings as readonly string[]).indexOf(key);
  return [...groups]
    .map(([key, own]) => ({ key, lines: own }))
    .sort((a, b) => {
      if (a.key === '' || b.key === '') return a.key === '' ? 1 : -1;
      if (by === 'standing') return order(a.key) - order(b.key);
      if (by === 'priority') return a.key < b.key ? -1 : 1;
      if (by === 'month') return a.key < b.key ? 1 : -1;
      return b.lines.length - a.lines.length || (a.key < b.key ? -1 : 1);
    });
}
