/** Text without markup, laid out so that it reads well everywhere and is found again by the reading. */
import { sectionByLabel } from '../layout/sections.ts';
import type { Dialect, List } from './dialect.ts';

const indent = (text: string, by: string): string => text.replace(/\n(?=.)/g, `\n${by}`);

export const plain: Dialect = {
  text: (source) => source,
  strong: (inner) => inner,
  em: (inner) => inner,
  del: (inner) => inner,
  code: (source) => source,
  link: (inner, href, isBare) => (isBare ? inner : `${inner} (${href})`),
  lineBreak: '\n',
  heading: (inner) => (sectionByLabel.has(inner.trim().toLowerCase()) ? `${inner}:` : inner),
  paragraph: (inner) => inner,
  codeBlock: (source, language) => `\`\`\`${language}\n${source}\n\`\`\``,
  quote: (blocks) => blocks.join('\n\n').replace(/^/gm, '> '),
  table: (header, rows) => [header, ...rows].map((cells) => cells.join(' | ')).join('\n'),
  list: ({ ordered, numbers, items }: List): string =>
    items
      .map((parts, i) => {
        const lead = ordered ? `${numbers?.[i] ?? i + 1}. ` : '- ';
        const text = parts.map((p) => (p.kind === 'list' ? plain.list(p.list) : p.text)).join('\n');
        return lead + indent(text, ' '.repeat(lead.length));
      })
      .join('\n'),
  rule: '---',
  between: (apart) => (apart ? '\n\n' : '\n'),
};
