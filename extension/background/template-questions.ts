/** What the template of a site asks, and nobody has answered yet: its headings, and the boxes that are to be ticked. */
import { labelled } from '../../core/reading/lexicon/labels.ts';
import { heading, unticked, withoutTemplate } from './template.ts';

export interface TemplateQuestion {
  /** As the template says it, without its markup. */
  readonly label: string;
  readonly kind: 'section' | 'box';
}

/** More than these are a form, and nobody reads them in a list. */
const most = 12;
const longest = 80;

const box = /^\s*[-*+]\s+\[[ xX]\]/;
/** A numbered line or a dot that waits for words. */
const bare = /^\s*(?:\d{1,3}[.)]|[-*+•])?\s*$/;

const wordsOf = (line: string): string =>
  line
    .replace(box, '')
    .replace(/^\s*#{1,6}\s+/, '')
    .replace(/[*_`]/g, '')
    .replace(/[:\s]+$/, '')
    .trim()
    .slice(0, longest);

/**
 * The headings of the template below which nothing is written, and its boxes without a tick, in the order of the text.
 * A heading that our own rules ask about is theirs, and one with boxes below it is answered by them.
 * @param body the description as it stands · @param template what the page had laid there; without one nothing is asked
 */
export function openInTemplate(body: string, template: string | undefined): TemplateQuestion[] {
  if (template === undefined || template === '') return [];
  const given = new Set(template.split('\n').map((line) => line.trim()));
  const lines = body.split('\n');
  const written = withoutTemplate(body, template).split('\n');
  const isGiven = (at: number): boolean => given.has((lines[at] ?? '').trim());
  const open = lines.flatMap((line, at): TemplateQuestion[] => {
    const label = wordsOf(line);
    if (label === '' || !isGiven(at)) return [];
    if (unticked.test(line)) return [{ label, kind: 'box' }];
    if (!heading.test(line) || labelled(label) !== undefined) return [];
    const next = lines.findIndex((other, n) => n > at && heading.test(other) && isGiven(n));
    const end = next < 0 ? lines.length : next;
    const isAnswered = lines
      .slice(at + 1, end)
      .some((below, n) => box.test(below) || !bare.test(written[at + 1 + n] ?? ''));
    return isAnswered ? [] : [{ label, kind: 'section' }];
  });
  const labels = open.map(({ label }) => label);
  return open.filter(({ label }, at) => labels.indexOf(label) === at).slice(0, most);
}
