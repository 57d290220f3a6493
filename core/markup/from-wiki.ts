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

const listLine = /^([#*-]+)[ \t]+(.*)$/s;
const opening = /^(?:\{(code|noformat|quote)(?::([^}]*))?\}|<pre>(?:<code(?: class="([^"]*)")?>)?)[ \t]*$/;
const kindsOfBlock = ['code', 'noformat', 'quote', 'pre'] as const;
type Block = (typeof kindsOfBlock)[number];
const isClosing = (line: string, kind: Block): boolean =>
  kind === 'pre' ? /^(?:<\/code>)?<\/pre>\s*$/.test(line) : line.trim() === `{${kind}}`;

/** @returns for a kind of block and a line, the first line from there on that closes such a block, or the end of all */
function closings(lines: readonly string[]): (kind: Block, from: number) => number {
  const at: Record<Block, readonly number[]> = { code: [], noformat: [], quote: [], pre: [] };
  const passed: Record<Block, number> = { code: 0, noformat: 0, quote: 0, pre: 0 };
  for (const kind of kindsOfBlock) at[kind] = [...lines.keys()].filter((i) => isClosing(lines[i] ?? '', kind));
  // Blocks are asked for in the order of the text: what was passed is never looked at again.
  return (kind, from) => {
    while ((at[kind][passed[kind]] ?? Infinity) < from) passed[kind] += 1;
    return at[kind][passed[kind]] ?? lines.length;
  };
}

/**
 * One pass: the time is in proportion to the length, whatever a stranger has written.
 * @param text Textile or Jira wiki markup; both are read by one set of signs, each knows few that the other has not
 */
export function markdownOfWiki(text: string, markup: 'textile' | 'jira'): string {
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  const closing = closings(lines);
  const out: string[] = [];
  const counts: number[] = [];
  /** The line that ends the quote in which the present one stands; a quote in a quote is not opened anew. */
  let quoted = -1;
  const put = (line: string, at: number): void => {
    out.push(at < quoted ? `> ${line}`.trimEnd() : line);
  };
  for (let i = 0; i < lines.length; i += 1) {
    const line = lines[i] ?? '';
    const opens = opening.exec(line);
    const kind = opens && ((opens[1] ?? 'pre') as Block);
    const item = listLine.exec(line);
    if (!item) counts.length = 0;
    if (i === quoted) continue;
    if (kind === 'quote' && i > quoted) quoted = closing(kind, i + 1);
    else if (kind && kind !== 'quote') {
      const last = i < quoted ? quoted : lines.length;
      const end = Math.min(closing(kind, i + 1), last);
      put(`\`\`\`${(opens?.[2] ?? opens?.[3] ?? '').replace(/^title=/, '')}`, i);
      for (let inner = i + 1; inner < end; inner += 1) put(lines[inner] ?? '', inner);
      put('```', i);
      // What ends a quote ends the block in it, too.
      i = end === last ? end - 1 : end;
    } else if (item) put(itemOf(item[1] ?? '', inline(item[2] ?? '', markup), counts), i);
    else if (line.startsWith('|')) for (const row of rowOf(line, lines[i - 1] ?? '', markup)) put(row, i);
    else put(headed(line, markup), i);
  }
  return out.join('\n');
}

function headed(line: string, markup: 'textile' | 'jira'): string {
  const heading = /^h([1-6])\.[ \t]+(.*)$/s.exec(line);
  if (heading) return `${'#'.repeat(Number(heading[1]))} ${inline(heading[2] ?? '', markup)}`;
  const quote = /^(?:bq\.[ \t]+|>[ \t]?)(.*)$/s.exec(line);
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

/** A stroke before a closing bracket is that of a link. */
function cellsOf(row: string): string[] {
  const parts = row.split(/([[\]])/);
  const cells = [''];
  for (const [i, part] of parts.entries()) {
    const isWhole = i % 2 === 1 || parts[i + 1] === ']';
    const [first = '', ...more] = isWhole ? [part] : part.split(/(?<!\\)\|\|?/);
    cells[cells.length - 1] += first;
    for (const cell of more) cells.push(cell);
  }
  return cells;
}

function rowOf(line: string, above: string, markup: 'textile' | 'jira'): string[] {
  const cells = cellsOf(line.trim().replace(/^\|\|?|\|\|?$/g, '')).map((cell) =>
    inline(cell.replace(/^_\. /, '').trim(), markup),
  );
  const row = `| ${cells.join(' | ')} |`;
  const isFirst = !above.startsWith('|');
  return isFirst ? [row, `|${'---|'.repeat(cells.length)}`] : [row];
}

const strong = /(?<![\p{L}\p{N}*\\])\*(?=[^\s*])([^*\n]*[^\s*\\])\*(?![\p{L}\p{N}*])/gu;

const codeOpens = { textile: /@|<code>/g, jira: /(?<!\\)\{\{/g };
const codeCloses = { '@': /@/g, '<code>': /<\/code>/g, '{{': /(?<!\\)\}\}/g };

/** @returns every second part is code, with its signs */
function codeParts(text: string, markup: 'textile' | 'jira'): string[] {
  const parts: string[] = [];
  const unclosed = new Set<string>();
  let done = 0;
  for (const { 0: sign, index } of text.matchAll(codeOpens[markup])) {
    // Where nothing closed a code before, nothing does further on.
    if (index < done || unclosed.has(sign)) continue;
    const closes = codeCloses[sign as keyof typeof codeCloses];
    closes.lastIndex = index + sign.length + (sign === '{{' ? 1 : 0);
    const close = closes.exec(text);
    if (!close) unclosed.add(sign);
    else if (sign !== '@' || close.index > index + 1) {
      parts.push(text.slice(done, index), text.slice(index, closes.lastIndex));
      done = closes.lastIndex;
    }
  }
  return [...parts, text.slice(done)];
}

/** Signs within a line: code stays as it is, the rest gets the signs of Markdown. */
function inline(text: string, markup: 'textile' | 'jira'): string {
  if (text === '') return '';
  return codeParts(text, markup)
    .map((part, i) => {
      if (i % 2 === 1)
        return `\`${decoded(part.replace(/^(?:@|<code>|\{\{)|(?:@|<\/code>|\}\})$/g, '')).replace(/\\([{}])/g, '$1')}\``;
      const spans = part.replace(strong, '**$1**');
      const linked =
        markup === 'textile'
          ? spans.replace(/"([^"\n]+)":((?:https?:\/\/|mailto:)\S*[^\s.,;:!?)])/g, '[$1]($2)')
          : spans.replace(/(?<!\\)\[([^[\]|\n]+)\|((?:https?:\/\/|mailto:)[^[\]\s]+)\]/g, '[$1]($2)');
      return decoded(markup === 'jira' ? linked.replace(/\\(?=[{}[\]*_+^~?!|#(:;-])/g, '') : linked);
    })
    .join('');
}
