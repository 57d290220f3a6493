/**
 * Markdown of the few structures that descriptions are made of, as HTML for an editor to take in and as plain text
 * for one that has no structures. Less than `core/markup.ts` on purpose: this travels into the page.
 */
const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
export const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => signs[sign] ?? sign);

/** What an editor cannot show: its headings are written otherwise. */
export interface Shown {
  /** Levels of heading that the editor has; the nearest of them is taken, and bold text where there are none. */
  readonly headings?: readonly number[];
  /** Lines of a paragraph are paragraphs of their own: the editor has no line break inside one. */
  readonly tight?: boolean;
}

const heading = /^(#{1,6})[ \t]+(.*?)[ \t]*#*$/;
const item = /^([ \t]*)(?:([-*+•])|(\d{1,9})[.)])[ \t]+(.*)$/;
const fence = /^[ \t]*```(.*)$/;
const quote = /^>[ \t]?(.*)$/;

const inline = (text: string): string =>
  text
    .split(/(`[^`\n]+`)/)
    .map((part, i) =>
      i % 2 === 1
        ? `<code>${escaped(part.slice(1, -1))}</code>`
        : escaped(part).replace(
            /(?<![\p{L}\p{N}*])\*\*(?=\S)([^*\n]+?\S|\S)\*\*(?![\p{L}\p{N}*])/gu,
            '<strong>$1</strong>',
          ),
    )
    .join('');

/** @param markdown whole lines; @returns HTML of headings, paragraphs, lists, quotes and code, all else as its text */
export function htmlOf(markdown: string, shown: Shown = {}): string {
  const lines = markdown.split(/\r\n?|\n/);
  let out = '';
  let paragraph: string[] = [];
  const close = (): void => {
    if (paragraph.length > 0)
      out += shown.tight ? paragraph.map((l) => `<p>${l}</p>`).join('') : `<p>${paragraph.join('<br>')}</p>`;
    paragraph = [];
  };
  for (let i = 0; i < lines.length; i += 1) {
    const line = lines[i] ?? '';
    const isHeading = heading.exec(line);
    if (line.trim() === '') close();
    else if (isHeading) {
      close();
      out += headingOf(isHeading[1]?.length ?? 1, inline(isHeading[2] ?? ''), shown);
    } else if (item.test(line)) {
      close();
      const end = endOf(
        lines,
        i,
        (l, next) => item.test(l) || (/^[ \t]{2,}\S/.test(l) && !fence.test(l)) || (l.trim() === '' && item.test(next)),
      );
      out += listOf(lines.slice(i, end).filter((l) => l.trim() !== ''));
      i = end - 1;
    } else if (quote.test(line)) {
      close();
      const end = endOf(lines, i, (l) => quote.test(l));
      out += `<blockquote>${htmlOf(
        lines
          .slice(i, end)
          .map((l) => quote.exec(l)?.[1] ?? '')
          .join('\n'),
        shown,
      )}</blockquote>`;
      i = end - 1;
    } else if (fence.test(line)) {
      close();
      const closing = lines.findIndex((l, at) => at > i && fence.test(l));
      const end = closing < 0 ? lines.length : closing;
      out += `<pre><code>${escaped(lines.slice(i + 1, end).join('\n'))}</code></pre>`;
      i = end;
    } else paragraph.push(inline(line.trim()));
  }
  close();
  return out;
}

function endOf(lines: readonly string[], from: number, goesOn: (line: string, next: string) => boolean): number {
  let end = from + 1;
  while (end < lines.length && goesOn(lines[end] ?? '', lines[end + 1] ?? '')) end += 1;
  return end;
}

function headingOf(level: number, inner: string, { headings }: Shown): string {
  if (!headings) return `<h${level}>${inner}</h${level}>`;
  if (headings.length === 0) return `<p><strong>${inner.replace(/:?$/, ':')}</strong></p>`;
  const near = headings.reduce((a, b) => (Math.abs(b - level) < Math.abs(a - level) ? b : a));
  return `<h${near}>${inner}</h${near}>`;
}

interface Item {
  readonly indent: number;
  readonly ordered: boolean;
  readonly number: number;
  text: string;
}

function listOf(lines: readonly string[]): string {
  const items: Item[] = [];
  for (const line of lines) {
    const found = item.exec(line);
    const last = items.at(-1);
    if (found) {
      const [, indent = '', , number, text = ''] = found;
      items.push({
        indent: indent.length,
        ordered: number !== undefined,
        number: Number(number ?? 1),
        text: inline(text),
      });
    } else if (last) last.text += `<br>${inline(line.trim())}`;
  }
  return nested(items);
}

function nested(items: readonly Item[]): string {
  let out = '';
  for (let i = 0; i < items.length;) {
    const first = items[i];
    if (!first) break;
    const tag = first.ordered ? 'ol' : 'ul';
    out += first.ordered && first.number !== 1 ? `<ol start="${first.number}">` : `<${tag}>`;
    while (i < items.length) {
      const one = items[i];
      if (!one || one.indent < first.indent || (one.indent <= first.indent && one.ordered !== first.ordered)) break;
      let end = i + 1;
      while (end < items.length && (items[end]?.indent ?? 0) > first.indent + 1) end += 1;
      out += `<li>${one.text}${nested(items.slice(i + 1, end))}</li>`;
      i = end;
    }
    out += `</${tag}>`;
  }
  return out;
}

/** The same as text without signs of markup: headings become labels, lists keep their numbers and hyphens. */
export const plainOf = (markdown: string): string =>
  markdown
    .split('\n')
    .map((line) =>
      line
        .replace(heading, (_, __, text: string) => text.replace(/:?$/, ':'))
        .replace(/\*\*(?=\S)([^*\n]+?)\*\*/g, '$1'),
    )
    .join('\n');

/** What must be the same after writing: the words and their lines, whatever signs an editor shows them with. */
export const gistOf = (text: string): string =>
  text
    .split('\n')
    .map((line) =>
      line
        .replace(/^[\s>]+/, '')
        .replace(heading, '$2')
        .replace(item, '$4')
        .replace(/\*\*|`/g, '')
        .replace(/\s+/g, ' ')
        .replace(/:?\s*$/, ''),
    )
    .filter((line) => line !== '' && line !== '---')
    .join('\n');
