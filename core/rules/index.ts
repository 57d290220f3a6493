/** The table of contents of what Ticketklar checks, in the order of the form. */
import type { Rule } from '../rule.ts';

export const rules: readonly Rule[] = [];

export const ruleById: ReadonlyMap<string, Rule> = new Map(rules.map((r) => [r.id, r]));
