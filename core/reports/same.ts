/**
 * Tickets that people have marked as the same case, and known errors. Every mark knows when it was set or taken back, so
 * that two reviews of one list can be laid together in any order and give the same.
 */

/** That two tickets are the same case, by their keys (`keysOf`), the smaller one first. */
export interface Same {
  readonly one: string;
  readonly other: string;
  /** False once it was taken back. */
  readonly is: boolean;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** A ticket whose cause is known: others like it need no second search. */
export interface KnownError {
  readonly key: string;
  /** Number and title of the ticket, for lists in which it does not stand. */
  readonly number: string;
  readonly title: string;
  /** The beginning of its description, by which others like it are found. */
  readonly body: string;
  /** What is known: cause, workaround, which version brings the correction. */
  readonly text: string;
  /** Where more is written; empty for nowhere. */
  readonly link: string;
  /** False once it was taken back. */
  readonly is: boolean;
  readonly at: number;
}

export const sameOf = (a: string, b: string, is: boolean, at: number): Same => ({
  ...(a < b ? { one: a, other: b } : { one: b, other: a }),
  ...{ is, at },
});

/** The later word; of two at the same time the one that says more, so that both sides choose alike. */
export function later<T extends { readonly at?: number | undefined }>(a: T, b: T): T {
  const [x, y] = [a.at ?? 0, b.at ?? 0];
  if (x !== y) return x > y ? a : b;
  return ordered(a) >= ordered(b) ? a : b;
}

/** The value as a text that does not depend on the order in which its keys were written. */
export const ordered = (value: unknown): string =>
  JSON.stringify(value, (_, each: unknown) =>
    typeof each === 'object' && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  );

/** The tickets that are the same case as each: marks chain, the ticket itself included. Tickets without a mark are not in it. */
export function casesOf(marks: Iterable<Same>): ReadonlyMap<string, ReadonlySet<string>> {
  const cases = new Map<string, Set<string>>();
  for (const { one, other, is } of marks) {
    if (!is || (cases.has(one) && cases.get(one) === cases.get(other))) continue;
    const [a, b] = [cases.get(one) ?? new Set([one]), cases.get(other) ?? new Set([other])];
    const [large, small] = a.size >= b.size ? [a, b] : [b, a];
    for (const key of [...small, one, other]) {
      large.add(key);
      cases.set(key, large);
    }
  }
  return cases;
}

/**
 * The marks that taking one ticket out of its case changes: those that name it. The others stay one case: where it had
 * held them together, they are tied to each other.
 */
export function without(key: string, marks: readonly Same[], at: number): Same[] {
  const own = marks.filter(({ one, other, is }) => is && (one === key || other === key));
  const [first, ...rest] = own.map(({ one, other }) => (one === key ? other : one));
  if (first === undefined) return [];
  return [...own.map((mark) => ({ ...mark, is: false, at })), ...rest.map((each) => sameOf(first, each, true, at))];
}
