/** Searching the tickets of a system, to look at many of them at once. What is found is plain data, read as a list is. */
import type { Words } from '../ticket.ts';
import type { Connection } from './connection.ts';
import type { Choice, Comment } from './system.ts';

/** A ticket as a search tells of it, in the words of the system; empty where it does not say. */
export interface FoundTicket {
  /** What the API calls it. */
  readonly id: string;
  /** What people call it: `4711`, `ABC-12`. */
  readonly number: string;
  /** Page for people. */
  readonly url: string;
  readonly title: string;
  readonly body: string;
  readonly type: string;
  readonly priority: string;
  readonly state: string;
  readonly author: string;
  readonly assignee: string;
  /** ISO 8601. */
  readonly created?: string | undefined;
  readonly changed?: string | undefined;
  /** Whatever else it has, by the name that people see; values as the API gives them. */
  readonly fields: Readonly<Record<string, unknown>>;
  /** Names of its files; undefined where the search does not tell. */
  readonly files?: readonly string[] | undefined;
}

/** What belongs to a ticket beside what its search tells; undefined: as the search says. */
export interface FoundRest {
  readonly body?: string | undefined;
  readonly files?: readonly string[] | undefined;
  /** Public ones, oldest first. */
  readonly comments?: readonly Comment[] | undefined;
}

/** A search that somebody has saved there, or one in the system's own words. */
export type Search = { readonly saved: string } | { readonly query: string };

export interface FoundPage {
  readonly tickets: readonly FoundTicket[];
  /** Of the whole search; undefined where the system does not tell. */
  readonly total?: number | undefined;
  /** Where the next page begins; undefined after the last one. */
  readonly next?: string | undefined;
}

export interface Searches {
  /** How a search of one's own is written there, and one that finds something. */
  readonly how: Words;
  readonly example: string;
  /** More than this the system never gives of one search. */
  readonly most?: number;
  /** Those of the person who is signed in, and the ones that all may use. */
  saved?(system: Connection, project: string): Promise<readonly Choice[]>;
  /**
   * One page of what a search finds.
   * @param at what the page before said as `next`; undefined for the first
   */
  page(system: Connection, search: Search, project: string, at: string | undefined): Promise<FoundPage>;
  /** Highest value where priorities are numbers that count upwards. */
  readonly highest?: number;
  /**
   * Reads what a search does not give of a ticket, by as few requests as it takes; where it is missing, comments and
   * files are read as those of a ticket that was sent.
   */
  read?(system: Connection, id: string, withComments: boolean): Promise<FoundRest>;
}

/** The part behind the question mark of an address that somebody pasted, or of one that is only that part. */
export function pairsOf(text: string): [name: string, value: string][] {
  const asked = text
    .trim()
    .replace(/^[^?]*\?/, '')
    .replace(/#.*$/s, '');
  return asked.split('&').flatMap((pair): [string, string][] => {
    const at = pair.indexOf('=');
    return at < 1 ? [] : [[decoded(pair.slice(0, at)), decoded(pair.slice(at + 1))]];
  });
}

export const withPairs = (path: string, pairs: readonly (readonly [string, string])[]): string =>
  pairs.length === 0
    ? path
    : `${path}?${pairs.map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`).join('&')}`;

const decoded = (text: string): string => {
  const plain = text.replaceAll('+', ' ');
  try {
    return decodeURIComponent(plain);
  } catch {
    // A sign of per cent that stands for itself.
    return plain;
  }
};
