/** The description cut at its headings, each part with the facts that were found in it. */
import type { Assessment, Finding } from '../../../core/assessment.ts';
import type { Fact } from '../../../core/fact.ts';
import { findSections, sectionOf, type SectionKey } from '../../../core/layout.ts';
import { ruleById } from '../../../core/rules/index.ts';

export interface Part {
  /** Undefined for text that stands under no heading of ours. */
  readonly key: SectionKey | undefined;
  readonly text: string;
  /** Facts with offsets into `text`. */
  readonly facts: readonly Fact[];
  /** Open findings whose answer belongs here. */
  readonly missing: readonly Finding[];
}

/** Parts in the order of the text; sections that are only missing follow in the order of the layout. */
export function partsOf(body: string, { facts, findings }: Assessment): Part[] {
  const inBody = facts.filter((fact) => fact.field === 'body');
  const missingIn = (key: SectionKey | undefined): Finding[] =>
    findings.filter((f) => f.severity === 'must' && ruleById.get(f.rule)?.section === key && key !== undefined);
  const parts: Part[] = [];
  const add = (key: SectionKey | undefined, start: number, end: number): void => {
    const lead = body.slice(start, end).match(/^\s*/)?.[0].length ?? 0;
    const from = start + lead;
    const text = body.slice(from, end).trimEnd();
    if (text === '' && key === undefined) return;
    const own = inBody
      .filter((fact) => fact.start >= from && fact.end <= from + text.length)
      .map((fact) => ({ ...fact, start: fact.start - from, end: fact.end - from }));
    parts.push({ key, text, facts: own, missing: missingIn(key) });
  };
  let at = 0;
  for (const section of findSections(body)) {
    add(undefined, at, section.heading.start);
    if (section.filled) add(section.key, section.content.start, section.content.end);
    else parts.push({ key: section.key, text: '', facts: [], missing: missingIn(section.key) });
    at = Math.max(section.content.end, section.heading.end);
  }
  add(undefined, at, body.length);
  const shown = new Set(parts.map((part) => part.key));
  for (const finding of findings) {
    const key = ruleById.get(finding.rule)?.section;
    if (finding.severity !== 'must' || key === undefined || shown.has(key)) continue;
    shown.add(key);
    parts.push({ key, text: '', facts: [], missing: missingIn(key) });
  }
  return parts;
}

export const labelOf = (key: SectionKey) => sectionOf(key).label;
