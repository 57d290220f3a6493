/** HTML of few, plain elements. Everything the author wrote is text: no element of theirs becomes an element. */
import type { Dialect, List } from './dialect.ts';

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escape = (source: string): string => source.replace(/[&<>"']/g, (sign) => signs[sign] ?? sign);

const row = (cell: 'th' | 'td', cells: readonly string[]): string =>
  `<tr>${cells.map((c) => `<${cell}>${c}</${cell}>`).join('')}</tr>`;

export const html: Dialect = {
  text: escape,
  strong: (inner) => `<strong>${inner}</strong>`,
  em: (inner) => `<em>${inner}</em>`,
  del: (inner) => `<del>${inner}</del>`,
  code: (source) => `<code>${escape(source)}</code>`,
  link: (inner, href) => `<a href="${escape(href)}" rel="noreferrer">${inner}</a>`,
  lineBreak: '<br>\n',
  heading: (inner, depth) => `<h${depth}>${inner}</h${depth}>`,
  paragraph: (inner) => `<p>${inner}</p>`,
  codeBlock: (source, language) =>
    `<pre><code${language ? ` class="language-${escape(language)}"` : ''}>${escape(source)}</code></pre>`,
  quote: (blocks) => `<blockquote>\n${blocks.join('\n')}\n</blockquote>`,
  table: (header, rows) =>
    `<table>\n<thead>${row('th', header)}</thead>\n<tbody>\n${rows.map((r) => row('td', r)).join('\n')}\n</tbody>\n</table>`,
  list: ({ ordered, numbers, items }: List): string => {
    const tag = ordered ? 'ol' : 'ul';
    const lines = items.map((parts, i) => {
      const text = parts.map((p) => (p.kind === 'list' ? html.list(p.list) : p.text)).join('\n');
      return `<li${numbers ? ` value="${numbers[i] ?? i + 1}"` : ''}>${text}</li>`;
    });
    return `<${tag}>\n${lines.join('\n')}\n</${tag}>`;
  },
  rule: '<hr>',
  between: () => '\n',
};
