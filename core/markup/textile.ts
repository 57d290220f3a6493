/** Textile, as Redmine reads it. Specials are written as entities only where they would act. */
import type { Dialect } from './dialect.ts';
import { lineStart, wikiList } from './wiki.ts';

const entity = (sign: string): string => `&#${sign.codePointAt(0) ?? 0};`;
const phrase = /(?<![\p{L}\p{N}])([*_+@%^~?-])(?=\S)(?=[^\n]{0,300}?\S\1(?![\p{L}\p{N}]))/gu;

/** What Redmine makes a link of, or calls somebody by: `#123`, `@user`, `commit:`, `document#1`. */
const reference =
  /(?<![\p{L}\p{N}_/&.-])(?:([#@])(?=[\p{L}\p{N}_])|(attachment|version|forum|news|message|project|commit|source|export|user|document):(?=\S))/gu;
/** A revision, `r123`. Redmine takes an exclamation mark before a link away, and the link with it. */
const revision = /(?<![\p{L}\p{N}_/&.!-])(r\d+)(?![\p{L}\p{N}_])(!?)/gu;

const escape = (source: string): string =>
  source
    .replace(/&(?=#?[a-z0-9]{2,8};)/gi, '&amp;')
    .replace(/<(?=[a-z/!])/gi, '&lt;')
    .replace(phrase, entity)
    .replace(/"(?=[^"\n]{1,300}":\S)/g, '&quot;')
    .replace(/!(?=[^\s!]{1,300}!)/g, entity)
    .replace(/\[(?=\[)|\{(?=\{)/g, entity)
    .replace(reference, (_, sign: string, name: string) => (sign ? entity(sign) : name + entity(':')))
    .replace(revision, (_, name: string, mark: string) => `!${name}${mark && entity(mark)}`);
const guarded = (inner: string): string =>
  inner.replace(lineStart, (_, space: string, name?: string, _dot?: string, signs?: string) =>
    name
      ? `${space}${name}${entity('.')}`
      : signs
        ? space + entity(signs.slice(0, 1)) + signs.slice(1)
        : space + entity('|'),
  );
const cell = (inner: string): string => inner.replace(/\|/g, entity('|')) || ' ';

export const textile: Dialect = {
  text: escape,
  strong: (inner) => `*${inner}*`,
  em: (inner) => `_${inner}_`,
  del: (inner) => `-${inner}-`,
  code: (source) => (source.includes('@') ? `<code>${source.replace(/<(?=\/)/g, '&lt;')}</code>` : `@${source}@`),
  link: (inner, href, isBare) => (isBare ? inner : `"${inner.replace(/"/g, '&quot;')}":${href}`),
  lineBreak: '\n',
  heading: (inner, depth) => `h${depth}. ${inner.replace(/\n/g, ' ')}`,
  paragraph: guarded,
  codeBlock: (source, language) => {
    const safe = source.replace(/<\/(?=pre|code)/gi, '< /');
    return language && /^[\w+#-]+$/.test(language)
      ? `<pre><code class="${language}">\n${safe}\n</code></pre>`
      : `<pre>\n${safe}\n</pre>`;
  },
  quote: (blocks) => blocks.join('\n\n').replace(/^/gm, '> '),
  table: (header, rows) =>
    [
      `|${header.map((c) => `_. ${cell(c)} |`).join('')}`,
      ...rows.map((r) => `|${r.map((c) => ` ${cell(c)} |`).join('')}`),
    ].join('\n'),
  list: wikiList,
  rule: '---',
  between: () => '\n\n',
};
