/**
 * Textile and Jira wiki markup as Markdown, at least for what our own layout writes: headings, lists, quotes, code,
 * tables, bold, links. A sign that is none of these stays what it is.
 */

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ' };
/** Entities, which our own writing puts where a sign would act. */
export const decoded = (text: string): string =>
  text
    .replace(/&#(\d{1,6});/g, (all, code: string) =>
      Number(code) < 0x110000 ? String.fromCodePoint(Number(code)) : all,
    )
    .replace(/&(amp|lt|gt|quot|nbsp);/g, (_, name: string) => named[name] ?? '');

const listLine = /^([#*-]+)[ \t]+(.*)$/;
const opening = /^(?:\{(code|noformat|quote)(?::([^}]*))?\}|<pre>(?:<code(?: class="([^"]*)")?>)?)[ \t]*$/;
const isClosing = (line: string, kind: string): boolean =>
  kind === 'pre' ? /^(?:<\/code>)?<\/pre>\s*$/.test(line) : line.trim() === `{${kind}}`;

/** @param text Textile or Jira wiki markup; both are read by one set of signs, each knows few that the other has not */
export function markdownOfWiki(text: string, markup: 'textile' | 'jira'): string {
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  const out: string[] = [];
  const counts: number[] = [];
  for (let i = 0; i < lines.length; i += 1) {
    const line = lines[i] ?? '';
    const opens = opening.exec(line);
    const item = listLine.exec(line);
    if (!item) counts.length = 0;
    if (opens) {
      const kind = opens[1] ?? 'pre';
      const found = lines.findIndex((l, at) => at > i && isClosing(l, kind));
      const end = found < 0 ? lines.length : found;
      const inner = lines.slice(i + 1, end);
      if (kind === 'quote')
        out.push(
          ...markdownOfWiki(inner.join('\n'), markup)
            .split('\n')
            .map((l) => `> ${l}`.trimEnd()),
        );
      else out.push(`\`\`\`${(opens[2] ?? opens[3] ?? '').replace(/^title=/, '')}`, ...inner, '```');
      i = end;
    } else if (item) out.push(itemOf(item[1] ?? '', inline(item[2] ?? '', markup), counts));
    else if (/^\|/.test(line)) out.push(...rowOf(line, lines[i - 1] ?? '', markup));
    else out.push(headed(line, markup));
  }
  return out.join('\n');
}

function headed(line: string, markup: 'textile' | 'jira'): string {
  const heading = /^h([1-6])\.[ \t]+(.*)$/.exec(line);
  if (heading) return `${'#'.repeat(Number(heading[1]))} ${inline(heading[2] ?? '', markup)}`;
  const quote = /^(?:bq\.[ \t]+|>[ \t]?)(.*)$/.exec(line);
  if (quote) return `> ${inline(quote[1] ?? '', markup)}`;
  return /^-{4,}\s*$/.test(line) ? '---' : inline(line, markup);
}

function itemOf(signs: string, text: string, counts: number[]): string {
  const depth = signs.length;
  counts.length = depth;
  const count = (counts[depth - 1] ?? 0) + 1;
  counts[depth - 1] = count;
  for (let i = 0; i < depth; i += 1) counts[i] ??= 1;
  return `${'   '.repeat(depth - 1)}${signs.endsWith('#') ? `${count}.` : '-'} ${text}`;
}

function rowOf(line: string, above: string, markup: 'textile' | 'jira'): string[] {
  const cells = line
    .trim()
    .replace(/^\|\|?|\|\|?$/g, '')
    .split(/(?<!\\)\|\|?(?![^[\]\n]*\])/)
    .map((cell) => inline(cell.replace(/^_\. /, '').trim(), markup));
  const row = `| ${cells.join(' | ')} |`;
  const isFirst = !above.startsWith('|');
  return isFirst ? [row, `|${'---|'.repeat(cells.length)}`] : [row];
}

const strong = /(?<![\p{L}\p{N}*\\])\*(?=[^\s*])([^*\n]*[^\s*\\])\*(?![\p{L}\p{N}*])/gu;

/** Signs within a line: code stays as it is, the rest gets the signs of Markdown. */
function inline(text: string, markup: 'textile' | 'jira'): string {
  const code = markup === 'textile' ? /(@[^@\n]+@|<code>.*?<\/code>)/ : /(?<!\\)(\{\{.+?(?<!\\)\}\})/;
  return text
    .split(code)
    .map((part, i) => {
      if (i % 2 === 1)
        return `\`${decoded(part.replace(/^(?:@|<code>|\{\{)|(?:@|<\/code>|\}\})$/g, '')).replace(/\\([{}])/g, '$1')}\``;
      const spans = part.replace(strong, '**$1**');
      const linked =
        markup === 'textile'
          ? spans.replace(/"([^"\n]+)":((?:https?:\/\/|mailto:)\S*[^\s.,;:!?)])/g, '[$1]($2)')
          : spans.replace(/(?<!\\)\[([^[\]|\n]+)\|((?:https?:\/\/|mailto:)[^\]\s]+)\]/g, '[$1]($2)');
      return decoded(markup === 'jira' ? linked.replace(/\\(?=[{}[\]*_+^~?!|#(:;-])/g, '') : linked);
    })
    .join('');
}
