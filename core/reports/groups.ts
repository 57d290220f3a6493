/** The same figures for each module, each type and each month of a queue. Groups of fewer than five are not shown. */
import type { Line } from './line.ts';
import { firstTimeRight, median, missingOf, type Missing } from './quality.ts';
import { grouped } from './select.ts';
import { smallestGroup, type Share } from './share.ts';

export const dimensions = ['module', 'type', 'month'] as const;
export type Dimension = (typeof dimensions)[number];

export interface Figures {
  /** Name of the module, type or month (`2026-11`); empty for tickets without one. */
  readonly key: string;
  readonly count: number;
  readonly firstTimeRight: Share;
  /** The readiness in the middle. */
  readonly readiness: number;
  readonly missing: readonly Missing[];
}

export interface Groups {
  readonly shown: readonly Figures[];
  /** How many groups are not shown, and how many tickets they have together. */
  readonly hidden: { readonly groups: number; readonly tickets: number };
}

/** Modules and types with the most tickets first, months oldest first; never persons. */
export function figuresBy(lines: readonly Line[], by: Dimension): Groups {
  const all = grouped(lines, by);
  const large = all.filter((group) => group.lines.length >= smallestGroup);
  const small = all.filter((group) => group.lines.length < smallestGroup);
  const shown = large.map(({ key, lines: own }) => ({
    key,
    count: own.length,
    firstTimeRight: firstTimeRight(own),
    readiness: median(own.map(({ readiness }) => readiness)),
    missing: missingOf(own),
  }));
  if (by === 'month') shown.sort((a, b) => (a.key === '' ? 1 : b.key === '' ? -1 : a.key < b.key ? -1 : 1));
  return {
    shown,
    hidden: { groups: small.length, tickets: small.reduce((sum, { lines: own }) => sum + own.length, 0) },
  };
}

/** How many of the most frequent items make four fifths of everything that is missing (Pareto). */
export function vitalFew(missing: readonly Missing[]): number {
  const at = missing.findIndex(({ cumulated }) => cumulated >= 0.8 - 1e-9);
  return at + 1;
}
