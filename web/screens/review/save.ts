/** The result of a review as a file: for a spreadsheet, for a program, or to be printed. */
import { phrase } from '../../../core/phrase.ts';
import { roundsAskedOf, type Line } from '../../../core/reports/line.ts';
import { csvOf, isoOf, jsonOf } from '../../../core/reports/sheet.ts';
import { standingOf } from '../../../core/reports/select.ts';
import type { Language } from '../../../core/ticket.ts';
import type { List } from '../../queue/database.ts';
import { escaped } from '../../store/page.ts';
import { download, downloadBlob, fileName } from '../../ui/download.ts';
import { typeWords } from '../../ui/type.words.ts';
import { day } from '../times.ts';
import { reviewWords } from './review.words.ts';

const namesOf = (rules: readonly string[], language: Language): string =>
  rules.map((rule) => phrase({ rule }, language).name).join(', ');

/** The columns of the table, in the order in which people read a ticket. */
function cellsOf(line: Line, language: Language): (string | number)[] {
  const t = reviewWords[language];
  return [
    ...[line.number, line.title, typeWords[language][line.type].name, line.module, line.priority ?? '', line.state],
    ...[line.author, isoOf(line.created), isoOf(line.due), line.readiness, t.standing[standingOf(line)]],
    ...[namesOf(line.missing, language), namesOf(line.overruled, language), roundsAskedOf(line)],
  ];
}

function headsOf(language: Language): string[] {
  const { question: _, ...heads } = reviewWords[language].heads;
  return Object.values(heads);
}

export const resultAsCsv = (lines: readonly Line[], language: Language): string =>
  csvOf(
    headsOf(language),
    lines.map((line) => cellsOf(line, language)),
  );

const style =
  'body{font:14px/1.5 system-ui,sans-serif;margin:2rem;color:#12171c;background:#fff}table{border-collapse:collapse;width:100%}' +
  'th,td{text-align:left;vertical-align:top;padding:4px 12px 4px 0;border-bottom:1px solid #dbe1e5}th{font-weight:400;color:#53606a}' +
  'thead{display:table-header-group}tr{break-inside:avoid}@page{size:A4 landscape;margin:14mm}';

/** One plain page without script: it prints with its heads on each sheet. */
export function resultAsPage(lines: readonly Line[], name: string, day: string, language: Language): string {
  const t = reviewWords[language];
  const shown = ['number', 'title', 'type', 'module', 'priority', 'readiness', 'standing', 'missing'] as const;
  const order = Object.keys(t.heads);
  const row = (cells: readonly (string | number)[]): string =>
    `<tr>${shown.map((key) => `<td>${escaped(String(cells[order.indexOf(key)] ?? ''))}</td>`).join('')}</tr>`;
  return (
    `<!doctype html><html lang="${language}"><meta charset="utf-8"><title>${escaped(t.title)}</title><style>${style}</style>` +
    `<h1>${escaped(t.title)}</h1><p>${escaped(t.reportLead(name, day))} ${escaped(t.of(lines.length, lines.length))}</p>` +
    `<table><thead><tr>${shown.map((key) => `<th scope="col">${escaped(t.heads[key])}</th>`).join('')}</tr></thead>` +
    `<tbody>${lines.map((line) => row(cellsOf(line, language))).join('\n')}</tbody></table></html>\n`
  );
}

export function saveResult(
  kind: 'csv' | 'json' | 'html',
  list: List,
  lines: readonly Line[],
  language: Language,
): void {
  const name = `${reviewWords[language].file}.${kind}`;
  if (kind === 'csv') download(resultAsCsv(lines, language), name, 'text/csv');
  else if (kind === 'json') download(jsonOf(lines), name);
  else download(resultAsPage(lines, list.name, day(list.at, Date.now(), language), language), name, 'text/html');
}

/** Every message with its ticket, for a mail merge or a macro; nothing is sent. */
export function saveMessages(lines: readonly Line[], messages: readonly string[], language: Language): void {
  const { heads, file } = reviewWords[language];
  const rows = lines.map(({ number, title, author }, i) => [number, title, author, messages[i]]);
  download(csvOf([heads.number, heads.title, heads.author, heads.question], rows), `${file}.csv`, 'text/csv');
}

/** The whole list with everything that was decided about it, for a colleague. */
export async function saveReview(list: List, language: Language): Promise<void> {
  const { reviewFile } = await import('../../queue/share.ts');
  const blob = await new Response(reviewFile(list, language, Date.now())).blob();
  downloadBlob(blob, fileName(`${reviewWords[language].file} ${list.name}`, 'zip'));
}
