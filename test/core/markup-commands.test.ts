/** What a ticket system would act upon means itself; documents and wiki texts come out with all their words. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { render } from '../../core/markup.ts';
import { textOfAdf } from '../../core/markup/adf-text.ts';
import { adfOf, type AdfNode } from '../../core/markup/adf.ts';
import { actors, quieted, withoutCommands } from '../../core/markup/commands.ts';
import { markdownOfWiki } from '../../core/markup/from-wiki.ts';
import { hostileWiki, hostileWikiStarts } from './hostile.ts';

const piece = fc.oneof(
  fc.stringMatching(/^[a-zäöüß0-9]{1,6}$/),
  fc.constantFrom(
    ...[
      '/close',
      '/assign @x',
      '@anna',
      '#12',
      '!3',
      '~bug',
      '%1',
      '{{toc}}',
      '[[Start]]',
      'r12',
      'commit:ab1',
      '{%if%}',
    ],
    ...[
      '`',
      '```',
      '\n',
      '\n\n',
      ' ',
      '(',
      ')',
      '**',
      '_',
      '> ',
      '- ',
      '1. ',
      '### ',
      '|',
      '{code}',
      '!',
      '\\',
      'a@b.de',
    ],
    ...['[x](https://a.de/y)', '<b>', '&amp;', '~~', '- [ ] ', '---', '![a](https://a.de/b.png "t")'],
  ),
);
const text = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));
const wordsOf = (source: string): string[] =>
  source.replace(/^(?:[ \t>*+-]*\d+[.)](?=\s|$))+/gm, '').match(/[\p{L}\p{N}]+/gu) ?? [];

/** Lines of Markdown outside of code, as the systems look at them for commands. */
const spoken = (markdown: string): string[] => {
  let open = '';
  return markdown.split('\n').flatMap((line) => {
    const sign = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1] ?? '';
    if (open !== '') {
      if (sign.startsWith(open) && line.trim() === sign) open = '';
      return [];
    }
    if (sign !== '') open = sign;
    return sign === '' ? [line.replace(/`+[^`]*`+/g, '``')] : [];
  });
};

describe('a description', () => {
  it.each([
    ['gitlab', '/close', '\\/close'],
    ['gitlab', 'Pfad /srv/x und a/b', 'Pfad /srv/x und a/b'],
    ['gitlab', 'Frag @anna (#12)', 'Frag @\u200banna (#\u200b12)'],
    ['gitlab', '`@anna` bleibt', '`@anna` bleibt'],
    ['github', 'Mail an a@b.de, @anna', 'Mail an a@b.de, @\u200banna'],
    ['redmine', '{{include(X)}} [[Start]] #12 @anna r12', '!{{include(X)}} ![[Start]] !#12 !@anna !r12'],
    ['liquid', 'Wert {{ticket.id}}', 'Wert {\u200b{ticket.id}}'],
    ['trac', 'Siehe [[TicketQuery()]]', 'Siehe ![[TicketQuery()]]'],
  ] as const)('for %s: %s', (actor, source, expected) => {
    expect(withoutCommands(source, actor)).toBe(expected);
  });

  it.each([
    ['textile', 'siehe #123, @hans, r12 und commit:ab1', 'siehe &#35;123, &#64;hans, !r12 und commit&#58;ab1'],
    ['textile', 'a@b.de und x#3', 'a@b.de und x#3'],
    ['jira', 'Kasse (x) geht nicht :(', 'Kasse \\(x) geht nicht \\:('],
    ['jira', 'Frag [~anna]', 'Frag \\[~anna\\]'],
  ] as const)('in %s: %s', (markup, source, expected) => {
    expect(render(source, markup)).toBe(expected);
  });

  it('is made quiet in plain text only where plain text acts', () => {
    const source = 'Siehe [[TicketQuery()]] und @anna\n```\nselect 1\n```';
    expect(quieted(source, 'plain', 'trac')).toBe('Siehe ![[TicketQuery()]] und @anna\n{{{\nselect 1\n}}}');
    expect(quieted(source, 'plain', 'redmine')).toBe(source);
    expect(quieted(source, 'plain', undefined)).toBe(source);
  });

  it('keeps every word and calls, closes and links nothing, whoever would act', () => {
    fc.assert(
      fc.property(text, fc.constantFrom(...actors), (source, actor) => {
        const quiet = withoutCommands(source, actor);
        // Trac has no name of a language at its code that does nothing.
        const unnamed = (one: string): string =>
          actor === 'trac' ? one.replace(/^( {0,3}`{3,})[^`\n]*$/gm, '$1') : one;
        expect(wordsOf(unnamed(quiet))).toEqual(wordsOf(unnamed(source)));
        const lines = spoken(quiet);
        if (actor === 'liquid') expect(quiet).not.toMatch(/\{[{%]/);
        if (actor === 'gitlab') expect(lines.filter((line) => /^\s*\/[a-z]/i.test(line))).toEqual([]);
        if (actor === 'gitlab' || actor === 'github')
          expect(lines.filter((line) => /(?:^|[\s([])[@#][\p{L}\p{N}]/u.test(line))).toEqual([]);
        if (actor === 'redmine')
          expect(
            lines.filter((line) => /(?:^|[\s([])(?:@\w|#\d|r\d+(?![\p{L}\p{N}_])|commit:)|(?:^|[^!])\{\{/u.test(line)),
          ).toEqual([]);
      }),
      { numRuns: 1_500 },
    );
  });
});

describe('a document for Jira Cloud', () => {
  /** What may stand in what (Atlassian Document Format). */
  const may: Readonly<Record<string, readonly string[]>> = {
    doc: ['paragraph', 'heading', 'bulletList', 'orderedList', 'codeBlock', 'blockquote', 'rule', 'table'],
    blockquote: ['paragraph', 'bulletList', 'orderedList', 'codeBlock'],
    bulletList: ['listItem'],
    orderedList: ['listItem'],
    listItem: ['paragraph', 'bulletList', 'orderedList', 'codeBlock'],
    table: ['tableRow'],
    tableRow: ['tableHeader', 'tableCell'],
    tableHeader: ['paragraph'],
    tableCell: ['paragraph'],
    paragraph: ['text', 'hardBreak'],
    heading: ['text', 'hardBreak'],
    codeBlock: ['text'],
  };
  const wrong = (node: AdfNode): string[] => [
    ...(node.content ?? [])
      .filter(({ type }) => !may[node.type]?.includes(type))
      .map(({ type }) => `${type} in ${node.type}`),
    ...(node.type === 'text' && node.text === '' ? ['empty text'] : []),
    ...(node.type === 'listItem' && node.content?.[0]?.type !== 'paragraph' ? ['item without paragraph'] : []),
    ...(node.marks?.some(({ type }) => type === 'code') &&
    node.marks.some(({ type }) => type !== 'code' && type !== 'link')
      ? ['code with other marks']
      : []),
    ...(node.content ?? []).flatMap(wrong),
  ];

  it('has headings, lists, tables, code and marks as nodes', () => {
    const source =
      '### Schritte\n1. **öffnen**\n2. buchen\n   - tief\n\n> Zitat\n\n|A|B|\n|-|-|\n|1|2|\n\n```sql\nselect 1\n```';
    const { content } = adfOf(source);
    expect(content.map(({ type }) => type)).toEqual(['heading', 'orderedList', 'blockquote', 'table', 'codeBlock']);
    expect(textOfAdf(adfOf(source))).toContain('### Schritte\n\n1. öffnen\n2. buchen\n   - tief\n\n> Zitat');
  });

  it('keeps every word and puts nothing where it must not stand', () => {
    fc.assert(
      fc.property(text, (source) => {
        const document = adfOf(source);
        expect(wrong(document)).toEqual([]);
        const said = JSON.stringify(document);
        for (const word of wordsOf(source)) expect(said).toContain(word);
      }),
      { numRuns: 1_500 },
    );
  });

  it('of deep nesting or great length comes out in time', () => {
    for (const source of ['> '.repeat(5_000) + 'x', '- '.repeat(3_000) + 'x', 'a '.repeat(150_000)])
      expect(adfOf(source).content.length).toBeGreaterThan(0);
  });
});

describe('a text kept in wiki markup', () => {
  const source =
    '### Schritte\n\n1. **Kunde** öffnen\n2. buchen\n   - liefern\n\n> Zitat\n\n| A | B |\n|---|---|\n| 1 | 2 |\n\n```sql\nselect 1\n```\n\nSiehe [Handbuch](https://a.de/x) und `code`';

  it.each(['textile', 'jira'] as const)('comes back from %s as the Markdown it was', (wiki) => {
    expect(render(render(source, wiki), 'markdown', wiki)).toBe(source);
  });

  it('goes from Textile to Jira and to HTML in its structure', () => {
    const textile = render(source, 'textile');
    expect(render(textile, 'jira', 'textile')).toBe(render(source, 'jira'));
    expect(render(textile, 'html', 'textile')).toBe(render(source, 'html'));
  });

  it.each(['textile', 'jira'] as const)('keeps every word on its way through %s', (wiki) => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-zäöü]{1,6}[*_@!#(){}[\]|"-]?$/), { maxLength: 20 }), (words) => {
        const line = words.join(' ');
        const back = render(render(line, wiki), 'markdown', wiki);
        for (const word of line.match(/\p{L}+/gu) ?? []) expect(back).toContain(word);
      }),
      { numRuns: 500 },
    );
  });

  // That the time grows with the length and no faster is measured: `npm run bench`. What needs more never ends here.
  it.each(hostileWiki)('is read when it is a million characters of %j', (part) => {
    const long = part.repeat(Math.ceil(1_000_000 / part.length));
    for (const wiki of ['textile', 'jira'] as const) expect(markdownOfWiki(long, wiki)).toEqual(expect.any(String));
  });

  it.each(hostileWikiStarts)('is read when a million blanks follow %j, and not the end of the line', (start) => {
    const long = `${start}${' '.repeat(1_000_000)}\u2028a`;
    for (const wiki of ['textile', 'jira'] as const) expect(markdownOfWiki(long, wiki)).toContain('\u2028a');
  });

  it('keeps a quote in a quote, and a code that the quote around it ends, with all their words', () => {
    const text = '{quote}\n{quote:Ada}\n{code}\nselect 1\n{quote}\nDanach';
    expect(markdownOfWiki(text, 'jira')).toBe('> {quote:Ada}\n> ```\n> select 1\n> ```\nDanach');
  });
});
