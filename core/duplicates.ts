/**
 * Similar tickets among drafts and imported lists, with the reason. Candidates are found by the dozen most telling
 * terms (`duplicates/postings.ts`); what makes two of them the same case is decided here.
 */
import { Postings } from './duplicates/postings.ts';
import { kindOf, termsOf } from './duplicates/terms.ts';

/** A ticket that another one may repeat. */
export interface Known {
  readonly id: string;
  readonly title: string;
  readonly body?: string | undefined;
}

/** Why two tickets look like one. */
export interface Shared {
  readonly codes: readonly string[];
  readonly documents: readonly string[];
  /** Stems of shared words, the most telling first; at most five. */
  readonly words: readonly string[];
}

export interface Similar {
  readonly id: string;
  readonly title: string;
  /** 0 (nothing in common) to 1 (the same words). */
  readonly score: number;
  readonly shared: Shared;
}

/** From here on two tickets are shown as one case. */
export const alike = 0.5;
/** What a shared document number or error code adds. */
const bonus = 0.2;
const candidates = 20;
const shownWords = 5;

interface Entry {
  readonly id: string;
  readonly title: string;
  /** The ids of all terms, those of the title first. */
  readonly terms: Uint32Array;
  readonly inTitle: number;
}

/** The tickets that are known, and the question which of them are like another one. */
export class Duplicates {
  readonly #entries: Entry[] = [];
  readonly #postings = new Postings();

  constructor(tickets: Iterable<Known> = []) {
    for (const ticket of tickets) this.add(ticket);
  }

  add({ id, title, body }: Known): void {
    const { terms, inTitle } = orderedTerms(title, body);
    this.#entries.push({ id, title, terms: this.#postings.add(terms), inTitle });
  }

  /**
   * The known tickets that look like the same case, best first. A ticket is never given for itself.
   * @param limit most that are given
   * @param least the least score
   */
  similar(ticket: Omit<Known, 'id'> & { readonly id?: string | undefined }, limit = 3, least = alike): Similar[] {
    const { terms, inTitle } = orderedTerms(ticket.title, ticket.body);
    const asked = [...terms].map((term): Asked => ({ term, id: this.#postings.id(term) }));
    const known = asked.flatMap(({ id }) => (id === undefined ? [] : [id]));
    return this.#postings
      .best(known, candidates)
      .flatMap((number) => {
        const entry = this.#entries[number];
        return entry && entry.id !== ticket.id ? [this.#compare(asked, inTitle, entry)] : [];
      })
      .filter(({ score }) => score >= least)
      .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
      .slice(0, limit);
  }

  #compare(asked: readonly Asked[], inTitle: number, entry: Entry): Similar {
    const whole = new Set(entry.terms);
    const title = new Set(entry.terms.subarray(0, entry.inTitle));
    const shared: Record<ReturnType<typeof kindOf>, Asked[]> = { code: [], document: [], word: [] };
    for (const one of asked) if (one.id !== undefined && whole.has(one.id)) shared[kindOf(one.term)].push(one);
    const base = Math.max(this.#cosine(asked.slice(0, inTitle), title), this.#cosine(asked, whole));
    const isSameThing = base > 0 && shared.code.length + shared.document.length > 0;
    const telling = shared.word.sort((a, b) => this.#postings.weight(b.id) - this.#postings.weight(a.id));
    const bare = ({ term }: Asked): string => term.slice(1);
    return {
      id: entry.id,
      title: entry.title,
      score: Math.min(1, base + (isSameThing ? bonus : 0)),
      shared: {
        codes: shared.code.map(bare),
        documents: shared.document.map(bare),
        words: telling.slice(0, shownWords).map(({ term }) => term),
      },
    };
  }

  /** Cosine of the weighted terms. One in common is none: „Lieferschein“ stands above a hundred different cases. */
  #cosine(asked: readonly Asked[], known: ReadonlySet<number>): number {
    const square = (id: number | undefined): number => this.#postings.weight(id) ** 2;
    let both = 0;
    let count = 0;
    let own = 0;
    for (const { id } of asked) {
      own += square(id);
      if (id === undefined || !known.has(id)) continue;
      both += square(id);
      count++;
    }
    let other = 0;
    for (const id of known) other += square(id);
    return count < 2 ? 0 : both / Math.sqrt(own * other);
  }
}

interface Asked {
  readonly term: string;
  /** Undefined when no known ticket has it. */
  readonly id: number | undefined;
}

function orderedTerms(title: string, body: string | undefined): { terms: Set<string>; inTitle: number } {
  const terms = termsOf(title);
  const inTitle = terms.size;
  if (body) for (const term of termsOf(body)) terms.add(term);
  return { terms, inTitle };
}
