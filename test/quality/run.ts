/**
 * `npm run quality`: how well the core reads, on labelled data, beside what others have published.
 *
 *     npm run quality -- [--data <folder>] [--rules] [--misses <rule>]
 *
 * `--rules` adds the numbers of each rule, `--misses` the ids of the tickets that a rule gets wrong. The data of others
 * is looked for in `--data`, else in `TICKETKLAR_DATA`, else beside the repository in `../shared/data`.
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { say } from '../tools/count.ts';
import { byRule, inAll, type RuleScore } from './by-rule.ts';
import { half, load, type Labelled } from './data.ts';
import { inContext, inSentences, missing, reportOf, sections, type Element } from './elements.ts';
import { score, share, type Decision } from './score.ts';
import { printTable } from './table.ts';

const { values } = parseArgs({
  options: { data: { type: 'string' }, rules: { type: 'boolean', default: false }, misses: { type: 'string' } },
});
const started = performance.now();
const folder = resolve(values.data ?? process.env['TICKETKLAR_DATA'] ?? '../shared/data');
const data = await load(folder);

const two = (value: number): string => (Number.isNaN(value) ? '–' : value.toFixed(2).replace(/^0/, ''));
const percent = (value: number): string => (Number.isNaN(value) ? '–' : `${(100 * value).toFixed(1)} %`);
const skipped = (file: string): void => say(`Not measured: ${file} is not in ${folder}.`);

const decided = (
  what: string,
  decisions: readonly Decision[],
  group: (id: string) => string,
  known: string,
  least: number,
): string[] => {
  const all = score(decisions);
  const part = (name: 'tuned' | 'aside'): number => score(decisions.filter((d) => half(group(d.id)) === name)).f1;
  const [tuned, aside] = [part('tuned'), part('aside')];
  return [
    what,
    two(all.precision),
    two(all.recall),
    two(all.f1),
    two(tuned),
    two(aside),
    known,
    `≥ ${two(least)}`,
    all.f1 >= least ? '' : 'below',
  ];
};

const elements: string[][] = [];
if (data.reports) {
  const own = (id: string): string => id;
  const row = (element: Element, name: string, known: string, least: number): void => {
    elements.push(decided(`report: missing ${name}`, missing(data.reports ?? [], element), own, known, least));
  };
  row('eb', 'expected', 'DeMIBuD .89, people .88, keywords .89', 0.9);
  row('s2r', 'steps', 'DeMIBuD .75, people .82, keywords .72', 0.8);
} else skipped('bug-reports.dev.jsonl');

if (data.sentences && data.appReports) {
  const { sentences, appReports } = data;
  const reportOf = new Map(sentences.map(({ id, report }) => [id, report]));
  const group = (id: string): string => reportOf.get(id) ?? id;
  for (const [element, name, known, least] of [
    ['ob', 'observed', 'BEE .44, GPT-4 .86', 0.7],
    ['eb', 'expected', 'BEE .48, GPT-4 .87', 0.82],
    ['s2r', 'steps', 'BEE .67, GPT-4 .95', 0.88],
  ] as const) {
    elements.push(decided(`sentence alone: ${name}`, inSentences(sentences, element), group, known, least));
    elements.push(
      decided(`sentence in its report: ${name}`, inContext(sentences, appReports, element), group, known, least),
    );
  }
} else skipped('app-report-sentences.dev.jsonl or app-reports.dev.jsonl');

if (elements.length > 0)
  printTable(['', 'precision', 'recall', 'F1', 'tuned half', 'kept aside', 'published F1', 'promised', ''], elements);

if (data.masked) {
  const { masked } = data;
  const row = (headings: boolean, clean: boolean): string[] => {
    const cells = (items: typeof masked): string[] => {
      const { reported, found } = sections(items, headings, clean);
      return [percent(share(reported)), percent(share(found))];
    };
    const part = (name: 'tuned' | 'aside'): string =>
      cells(masked.filter(({ id }) => half(reportOf(id)) === name)).join(' / ');
    const name = `${headings ? 'with' : 'without'} headings${clean ? ', none empty or repeated' : ''}`;
    return [name, ...cells(masked), part('tuned'), part('aside'), '≥ 90 % / 95 %'];
  };
  say('');
  printTable(
    ['sections', 'taken out: missing', 'there: found', 'tuned half', 'kept aside', 'promised'],
    [row(true, false), row(true, true), row(false, false), row(false, true)],
  );
  say('A section that says only “None”, and one that stands in the text twice, is counted in the first line of each');
  say(
    'pair: no reading can be right about it, so the second leaves it out. Without headings nothing but the order tells',
  );
  say(
    'a plain sentence of what is wished from one of what is seen, and the order is gone once one of them is taken out.',
  );
} else skipped('masked-reports.dev.jsonl');

const sets: (readonly [name: string, scores: RuleScore[], promised: string])[] = [];
const add = (name: string, tickets: readonly Labelled[] | undefined, promised: string): void => {
  if (tickets) sets.push([`${name} (${tickets.length} tickets)`, byRule(tickets), promised]);
  else skipped('tickets.dev.jsonl');
};
add('given', data.given, '≥ 98 % / 98 %');
add('own, tuned on', data.own, '');
add('own, kept aside', data.aside, '≥ 92 % / 95 %');
say('');
printTable(
  ['', 'rules', 'must speak', 'must be silent', 'precision', 'F1', 'promised', 'word lists, unseen'],
  sets.map(([name, scores, promised]) => {
    const { mustFire, fired, mustBeSilent, silent } = inAll(scores);
    const recall = fired / mustFire;
    const precision = fired / (fired + mustBeSilent - silent);
    const f1 = (2 * precision * recall) / (precision + recall);
    return [
      name,
      String(scores.length),
      `${percent(recall)} of ${mustFire}`,
      `${percent(silent / mustBeSilent)} of ${mustBeSilent}`,
      two(precision),
      two(f1),
      promised,
      '83 % / 88 %',
    ];
  }),
);

if (values.rules) {
  const rules = [...new Set(sets.flatMap(([, scores]) => scores.map(({ rule }) => rule)))];
  say('');
  printTable(
    ['missed of must speak · false alarms of must be silent', ...sets.map(([name]) => name)],
    rules.map((rule) => [
      rule,
      ...sets.map(([, scores]) => {
        const s = scores.find((one) => one.rule === rule);
        return s ? `${s.missed.length}/${s.mustFire} · ${s.falseAlarms.length}/${s.mustBeSilent}` : '–';
      }),
    ]),
  );
}
if (values.misses !== undefined)
  for (const [name, scores] of sets) {
    const s = scores.find(({ rule }) => rule === values.misses);
    say(`\n${values.misses}, ${name}`);
    say(`  silent where it must speak: ${s?.missed.join(' ') || 'nowhere'}`);
    say(`  speaks where it must be silent: ${s?.falseAlarms.join(' ') || 'nowhere'}`);
  }
say(`\n${((performance.now() - started) / 1000).toFixed(1)} s`);
