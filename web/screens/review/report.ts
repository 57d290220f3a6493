/** The result of a review as one page to be read and printed: how the list stands, what is missing most, each ticket. */
import { phrase } from '../../../core/phrase.ts';
import { firstTimeRight, missingOf } from '../../../core/reports/quality.ts';
import { standingOf, standings, type Standing } from '../../../core/reports/select.ts';
import type { Line } from '../../../core/reports/line.ts';
import type { Language } from '../../../core/ticket.ts';
import { escaped } from '../../store/page.ts';
import { typeWords } from '../../ui/type.words.ts';
import { day as dayOf } from '../times.ts';
import { reviewWords } from './review.words.ts';

/** Missing items that are named above the table, and beside a ticket; the most important stand first. */
const mostNamed = 5;
const mostBeside = 6;
/** Shape and word carry the meaning: it is printed in black. */
const shapes: Readonly<Record<Standing, string>> = { ask: '\u25A0', workable: '\u25D0', clear: '\u25CF' };

const style =
  'body{font:13px/1.45 system-ui,sans-serif;margin:2rem auto;padding:0 1.5rem;max-width:1180px;color:#12171c;background:#fff}' +
  'h1{font-size:20px;margin:0}p{margin:4px 0}.mute{color:#53606a}' +
  '.sum{display:flex;flex-wrap:wrap;gap:8px 40px;margin:16px 0 8px;padding:12px 0;border:solid #12171c;border-width:1px 0}' +
  '.sum b{display:block;font:300 28px/32px system-ui,sans-serif}' +
  'table{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums}' +
  'th,td{text-align:left;vertical-align:top;padding:5px 12px 5px 0;border-bottom:1px solid #dbe1e5}td{overflow-wrap:break-word}' +
  'th{font-weight:400;color:#53606a;border-color:#12171c}td:nth-child(2){min-width:200px;font-weight:600}td:nth-child(2),td:last-child{overflow-wrap:anywhere}th,.no,.at{white-space:nowrap}td:last-child{width:34%}' +
  '.num{text-align:right}thead{display:table-header-group}tr{break-inside:avoid}' +
  '@page{size:A4 landscape;margin:14mm;@bottom-right{content:counter(page) " / " counter(pages);font:9pt system-ui,sans-serif}}' +
  '@media print{body{margin:0;padding:0;max-width:none;font-size:9.5pt}}';

/** @param name of the list @param day on which it was assessed @param now milliseconds since 1970 */
export function resultAsPage(
  lines: readonly Line[],
  name: string,
  day: string,
  language: Language,
  now: number,
): string {
  const t = reviewWords[language];
  const { heads, report } = t;
  const cell = (text: string, look = ''): string => `<td${look && ` class="${look}"`}>${escaped(text)}</td>`;
  const namesOf = (rules: readonly string[]): string => rules.map((rule) => phrase({ rule }, language).name).join(', ');
  const counts = standings.map(
    (standing) => [standing, lines.filter((line) => standingOf(line) === standing).length] as const,
  );
  const { part, of, value } = firstTimeRight(lines);
  const most = missingOf(lines).slice(0, mostNamed);
  const columns = [
    ...[heads.number, heads.title, heads.type, heads.module, heads.priority, heads.due],
    ...[heads.readiness, heads.standing, heads.missing],
  ];
  const row = (line: Line): string => {
    const standing = standingOf(line);
    const more = line.missing.length - mostBeside;
    const missing = `${namesOf(line.missing.slice(0, mostBeside))}${more > 0 ? ` +${more}` : ''}`;
    const due = line.due === undefined ? '' : dayOf(line.due, now, language);
    return (
      `<tr>${cell(line.number, 'no')}${cell(line.title || t.untitled)}${cell(typeWords[language][line.type].name)}` +
      `${cell(line.module)}${cell(line.priority ?? '')}${cell(due, 'at')}${cell(String(line.readiness), 'num')}` +
      `${cell(`${shapes[standing]} ${t.standing[standing]}`, 'at')}${cell(missing)}</tr>`
    );
  };
  return (
    `<!doctype html><html lang="${language}"><meta charset="utf-8"><meta name="viewport" content="width=device-width">` +
    `<title>${escaped(`${t.title} ${name}`)}</title><style>${style}</style><h1>${escaped(t.title)}</h1>` +
    `<p class="mute">${escaped(t.reportLead(name, day))} ${escaped(t.of(lines.length, lines.length))}</p><div class="sum">` +
    (value === undefined
      ? ''
      : `<p><b>${escaped(report.percent(value))}</b>${escaped(report.right)} <span class="mute">${part} / ${of}</span></p>`) +
    counts
      .map(
        ([standing, count]) => `<p><b>${t.number(count)}</b>${shapes[standing]} ${escaped(t.standing[standing])}</p>`,
      )
      .join('') +
    `</div>` +
    (most.length === 0
      ? ''
      : `<p>${escaped(report.most)} ${escaped(most.map(({ rule, count }) => `${namesOf([rule])} ${t.number(count)}`).join(', '))}</p>`) +
    `<table><thead><tr>${columns.map((each) => `<th scope="col">${escaped(each)}</th>`).join('')}</tr></thead>` +
    `<tbody>${lines.map(row).join('\n')}</tbody></table></html>\n`
  );
}
