/** The result of a review as a file: for a spreadsheet, for a program, or to be printed. */
import { phrase } from '../../../core/phrase.ts';
import { roundsAskedOf, type Line } from '../../../core/reports/line.ts';
import { csvOf, isoOf, jsonOf } from '../../../core/reports/sheet.ts';
import { standingOf } from '../../../core/reports/select.ts';
import type { Language } from '../../../core/ticket.ts';
import type { List } from '../../queue/database.ts';
import { download, downloadBlob, fileName } from '../../ui/download.ts';
import { typeWords } from '../../ui/type.words.ts';
import { day } from '../times.ts';
import { resultAsPage } from './report.ts';
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

export function saveResult(
  kind: 'csv' | 'json' | 'html',
  list: List,
  lines: readonly Line[],
  language: Language,
): void {
  const name = `${reviewWords[language].file}.${kind}`;
  if (kind === 'csv') download(resultAsCsv(lines, language), name, 'text/csv');
  else if (kind === 'json') download(jsonOf(lines), name);
  else
    download(
      resultAsPage(lines, list.name, day(list.at, Date.now(), language), language, Date.now()),
      name,
      'text/html',
    );
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
