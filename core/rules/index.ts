/**
 * The table of contents of what Ticketklar checks (`all.ts`), in the order of the form: title, description, then the
 * sections as the layout has them.
 */
import { sections } from '../layout.ts';
import { severities, type Rule } from '../rule.ts';
import * as all from './all.ts';

const position = ({ where, section }: Rule): number => {
  if (where === 'title') return -2;
  if (!section) return sections.length;
  return section === 'summary' ? -1 : sections.findIndex(({ key }) => key === section);
};

export const rules: readonly Rule[] = Object.values(all as Readonly<Record<string, Rule>>).sort(
  (a, b) =>
    position(a) - position(b) ||
    severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
    b.weight - a.weight ||
    (a.id < b.id ? 1 : -1),
);

export const ruleById: ReadonlyMap<string, Rule> = new Map(rules.map((r) => [r.id, r]));
