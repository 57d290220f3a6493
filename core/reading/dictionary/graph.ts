/** All entries of a dictionary as one graph: nodes are numbers, edges carry word patterns. Flat, so that it is small. */

/** An entry, or what of it stands before or behind a gap. */
export interface Part {
  /** Its place among all parts. */
  readonly number: number;
  /** The place of its word list. */
  readonly signal: number;
  /** What has to come before; none for a first part. */
  readonly behind: Part | undefined;
  /** Whether a hit of the entry ends here. */
  readonly isLast: boolean;
}

/** What can stand at one place of an entry: alternatives, each a run of word patterns; an empty one may be left out. */
export interface Item {
  readonly number: number;
  readonly alternatives: readonly (readonly number[])[];
}

const root = 0;
/** There are fewer different items than this; node and item make one key. */
const mostItems = 32_768;

/** The bit of a pattern, shared with every thirty-second one. */
export const bit = (pattern: number): number => 1 << (pattern & 31);
/** Another one: few patterns share both. */
export const otherBit = (pattern: number): number => 1 << ((pattern >> 5) & 31);

export class Graph {
  /** By node: the first of the parts of entries that end there; those of a node stand together. */
  firstEnd = new Int32Array(0);
  /** By part in that order: its number, or -1 less its number when a hit ends there. */
  endPart = new Int32Array(0);
  /** By part in that order: the number of what has to come before, -1 for nothing. */
  endBehind = new Int32Array(0);
  /** By part in that order: the place of its word list. */
  endSignal = new Int32Array(0);
  /** By pattern: the nodes it leads to from the root. */
  readonly begins: (number[] | undefined)[] = [];
  /** By node: the part without which nothing can end there; -1 when something can, -2 when nothing ever does. */
  waitsFor = new Int32Array(0);
  /** By node: the bits of the patterns on its edges. */
  bits = new Int32Array(0);
  otherBits = new Int32Array(0);
  /** By node: its first edge; the edges of a node stand together. */
  first = new Int32Array(0);
  /** By edge. */
  pattern = new Int32Array(0);
  to = new Int32Array(0);

  readonly #behind = new Map<number, number>();
  /** By node: the parts that end there, as they come. */
  readonly #ends: (Part[] | undefined)[] = [undefined];
  /** Edges as they come: node, pattern, node. */
  readonly #edges: number[] = [];

  insert(items: readonly Item[], part: Part, from = root, at = 0): void {
    const item = items[at];
    if (!item) {
      if (from !== root) (this.#ends[from] ??= []).push(part);
      return;
    }
    const key = from * mostItems + item.number;
    let behind = this.#behind.get(key);
    if (behind === undefined) this.#behind.set(key, (behind = this.#connect(from, item)));
    this.insert(items, part, behind, at + 1);
    if (item.alternatives.some((run) => run.length === 0)) this.insert(items, part, from, at + 1);
  }

  /** Makes the node in which all alternatives of an item end. */
  #connect(from: number, { alternatives }: Item): number {
    const behind = this.#node();
    for (const run of alternatives) {
      let node = from;
      for (let i = 0; i < run.length; i++) {
        const next = i === run.length - 1 ? behind : this.#node();
        this.#edge(node, run[i] ?? 0, next);
        node = next;
      }
    }
    return behind;
  }

  #node(): number {
    return this.#ends.push(undefined) - 1;
  }

  #edge(from: number, pattern: number, to: number): void {
    if (from === root) (this.begins[pattern] ??= []).push(to);
    else this.#edges.push(from, pattern, to);
  }

  /** Puts the edges into their final order; nothing is inserted after that. */
  close(): void {
    const nodes = this.#ends.length;
    const edges = this.#edges;
    this.bits = new Int32Array(nodes);
    this.otherBits = new Int32Array(nodes);
    this.first = new Int32Array(nodes + 1);
    this.pattern = new Int32Array(edges.length / 3);
    this.to = new Int32Array(edges.length / 3);
    for (let i = 0; i < edges.length; i += 3) {
      const from = edges[i] ?? 0;
      this.bits[from] = (this.bits[from] ?? 0) | bit(edges[i + 1] ?? 0);
      this.otherBits[from] = (this.otherBits[from] ?? 0) | otherBit(edges[i + 1] ?? 0);
      this.first[from + 1] = (this.first[from + 1] ?? 0) + 1;
    }
    for (let node = 0; node < nodes; node++)
      this.first[node + 1] = (this.first[node + 1] ?? 0) + (this.first[node] ?? 0);
    const place = this.first.slice();
    for (let i = 0; i < edges.length; i += 3) {
      const from = edges[i] ?? 0;
      const edge = place[from] ?? 0;
      place[from] = edge + 1;
      this.pattern[edge] = edges[i + 1] ?? 0;
      this.to[edge] = edges[i + 2] ?? 0;
    }
    edges.length = 0;
    this.#behind.clear();
    this.#closeEnds();
  }

  /** Tables of numbers: what is asked of every word of every text then stands close together in memory. */
  #closeEnds(): void {
    const all = this.#ends.flatMap((parts) => parts ?? []);
    this.firstEnd = new Int32Array(this.#ends.length + 1);
    for (let node = 0; node < this.#ends.length; node++)
      this.firstEnd[node + 1] = (this.firstEnd[node] ?? 0) + (this.#ends[node]?.length ?? 0);
    this.endPart = Int32Array.from(all, ({ number, isLast }) => (isLast ? -1 - number : number));
    this.endBehind = Int32Array.from(all, ({ behind }) => behind?.number ?? -1);
    this.endSignal = Int32Array.from(all, ({ signal }) => signal);
    this.waitsFor = Int32Array.from(this.#ends, (parts) => {
      if (!parts) return -2;
      const [first] = parts;
      return parts.every(({ behind }) => behind === first?.behind) ? (first?.behind?.number ?? -1) : -1;
    });
    this.#ends.length = 0;
  }
}
