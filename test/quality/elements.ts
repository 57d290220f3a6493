/** Observed, expected and steps in bug reports of others: what is missing, and which sentence says what. */
import { assess } from '../../core/check.ts';
import type { Fact } from '../../core/fact.ts';
import { builtInGuide } from '../../core/guide/built-in.ts';
import { emptyTicket } from '../../core/ticket.ts';
import type { Labels, Masked, Report, Sentence } from './data.ts';
import type { Decision } from './score.ts';

export type Element = keyof Labels;
const kinds = { ob: 'observed', eb: 'expected', s2r: 'step' } as const;
const guide = builtInGuide('base');

const factsOf = (body: string): readonly Fact[] => assess({ ...emptyTicket('incident'), body }, guide).facts;
const has = (facts: readonly Fact[], element: Element): boolean => facts.some(({ kind }) => kind === kinds[element]);

/** Decides *missing* for each report: the label says that the element is not there. */
export const missing = (reports: readonly Report[], element: Element): Decision[] =>
  reports.map(({ id, text, labels }) => ({ id, truth: labels[element] === 0, said: !has(factsOf(text), element) }));

/** Decides for each sentence, read alone, whether it tells the element. */
export const inSentences = (sentences: readonly Sentence[], element: Element): Decision[] =>
  sentences.map(({ id, text, labels }) => ({ id, truth: labels[element] === 1, said: has(factsOf(text), element) }));

/** The same with each sentence read in its report: a fact counts for every sentence that it reaches into. */
export function inContext(
  sentences: readonly Sentence[],
  reports: ReadonlyMap<string, string>,
  element: Element,
): Decision[] {
  const read = new Map<string, readonly Fact[]>();
  const behind = new Map<string, number>();
  return sentences.map(({ id, report, text, labels }) => {
    const body = reports.get(report) ?? '';
    let facts = read.get(report);
    if (!facts) read.set(report, (facts = factsOf(body)));
    const start = Math.max(0, body.indexOf(text, behind.get(report) ?? 0));
    const end = start + text.length;
    behind.set(report, end);
    const said = facts.some((f) => f.kind === kinds[element] && f.start < end && f.end > start);
    return { id, truth: labels[element] === 1, said };
  });
}

const takenOut = { no_s2r: 's2r', no_ob: 'ob', no_eb: 'eb' } as const;
/** The headings of the masked reports; the reports without headings are made by taking these lines out. */
const heading = /^(?:steps to reproduce|actual results?|expected results?):?[ \t]*$/gim;

/** A form that nobody filled in says “None” under every heading: such a section counts as there and says nothing. */
const says: Readonly<Record<Element, RegExp>> = {
  s2r: /^steps to reproduce:?\s*none\s*$/im,
  ob: /^actual results?:?\s*none\s*$/im,
  eb: /^expected results?:?\s*none\s*$/im,
};
/** Some reports repeat a section under headings of their own inside another one: it is not really taken out. */
const repeated: Readonly<Record<Element, RegExp>> = {
  s2r: /^\W*(?:steps|str)\b[^\n]{0,30}:/im,
  ob: /^\W*actual (?:results?|behaviou?r)\W*$/im,
  eb: /^\W*expected (?:results?|behaviou?r)\W*$/im,
};

export interface Sections {
  /** For each section taken out: was it reported missing? */
  readonly reported: readonly boolean[];
  /** For each section that is there: was it found? */
  readonly found: readonly boolean[];
}

/**
 * @param headings whether the headings of the sections stay in the text
 * @param clean leaves out sections that say only “None”, and those that are still there when they are taken out
 */
export function sections(reports: readonly Masked[], headings: boolean, clean: boolean): Sections {
  const full = new Map(reports.filter((r) => r.variant === 'full').map((r) => [reportOf(r.id), r.text]));
  const reported: boolean[] = [];
  const found: boolean[] = [];
  for (const { id, variant, text, labels } of reports) {
    if (variant === (headings ? 'plain' : 'full')) continue;
    const facts = factsOf(headings ? text : text.replace(heading, ''));
    const gone = variant === 'full' || variant === 'plain' ? undefined : takenOut[variant];
    for (const element of Object.keys(kinds) as Element[]) {
      const isEmpty = says[element].test(full.get(reportOf(id)) ?? '');
      if (element === gone) {
        if (!(clean && (isEmpty || repeated[element].test(text)))) reported.push(!has(facts, element));
      } else if (labels[element] === 1 && !(clean && isEmpty)) found.push(has(facts, element));
    }
  }
  return { reported, found };
}

/** The report that a masked variant was made from. */
export const reportOf = (id: string): string => id.split(':').slice(0, -1).join(':');
