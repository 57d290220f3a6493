/** Jira wiki markup. Specials get a backslash where they would act; a backslash that would act becomes an entity. */
import type { Dialect } from './dialect.ts';
import { lineStart, wikiList } from './wiki.ts';

const phrase = /(?<![\p{L}\p{N}])([*_+^~?-])(?=\S)(?=[^\n]{0,300}?\S\1(?![\p{L}\p{N}]))/gu;
/** Jira fails on languages it does not know. */
const languages = new Set(
  'bash c c# c++ css diff go groovy html java javascript js json perl php powershell python ruby sql xml yaml'.split(
    ' ',
  ),
);

/** Signs that Jira draws as little pictures: `:)`, `(x)`, `(on)`. */
const icon = /\((?=(?:[!?/x*+iyn-]|on|off|\*[rgby])\))|(?<!\S)[:;](?=[()DP](?!\S))/g;

const escape = (source: string): string =>
  source
    .replace(/\\(?=[\\{}[\]*_+^~?!|#-])/g, '&#92;')
    .replace(/[{}[\]]/g, '\\$&')
    .replace(phrase, '\\$1')
    .replace(/!(?=[^\s!]{1,300}!)/g, '\\!')
    .replace(icon, '\\$&');
const guarded = (inner: string): string =>
  inner.replace(lineStart, (_, space: string, name?: string, _dot?: string, signs?: string) =>
    name ? `${space}${name}&#46;` : signs ? `${space}\\${signs}` : `${space}\\|`,
  );
const cell = (inner: string): string => inner.replace(/\|(?![^[\]\n]*\])/g, '\\|') || ' ';

export const jira: Dialect = {
  text: escape,
  strong: (inner) => `*${inner}*`,
  em: (inner) => `_${inner}_`,
  del: (inner) => `-${inner}-`,
  code: (source) => `{{${source.replace(/[{}]/g, '\\$&')}}}`,
  link: (inner, href, isBare) => (isBare ? inner : `[${inner.replace(/\|/g, '&#124;')}|${href}]`),
  lineBreak: '\n',
  heading: (inner, depth) => `h${depth}. ${inner.replace(/\n/g, ' ')}`,
  paragraph: guarded,
  codeBlock: (source, language) => {
    const tag = source.includes('{code}') ? 'noformat' : 'code';
    const known = languages.has(language.toLowerCase());
    const title = language.replace(/[{}|:=]/g, ' ');
    const head = !language ? tag : known && tag === 'code' ? `code:${language.toLowerCase()}` : `${tag}:title=${title}`;
    return `{${head}}\n${source.replaceAll(`{${tag}}`, `{ ${tag}}`)}\n{${tag}}`;
  },
  quote: (blocks) => `{quote}\n${blocks.join('\n\n')}\n{quote}`,
  table: (header, rows) =>
    [
      `||${header.map((c) => `${cell(c)}||`).join('')}`,
      ...rows.map((r) => `|${r.map((c) => `${cell(c)}|`).join('')}`),
    ].join('\n'),
  list: wikiList,
  rule: '----',
  between: () => '\n\n',
};
