/** A description in the markup of the system it goes to: same structure, nothing lost, nothing acting. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { render } from '../../core/markup.ts';
import { markups, type Markup } from '../../core/ticket.ts';

const ticket = `### Schritte
1. Bestellung **BE104512** öffnen
2. Buchen
   - Liefern

Umgebung: Livesystem
Mandant: Huber

| Artikel | Menge |
|---|---|
| 70061 | 10 |

\`\`\`sql
select 1
\`\`\`

> Zitat

Siehe [Handbuch](https://example.org/a_b) und https://example.org/x_y_z`;

describe('a description', () => {
  it('comes out as Markdown as it went in, and as Textile', () => {
    expect(render(ticket, 'markdown')).toBe(ticket);
    expect(render(ticket, 'textile')).toBe(`h3. Schritte

# Bestellung *BE104512* öffnen
# Buchen
#* Liefern

Umgebung: Livesystem
Mandant: Huber

|_. Artikel |_. Menge |
| 70061 | 10 |

<pre><code class="sql">
select 1
</code></pre>

> Zitat

Siehe "Handbuch":https://example.org/a_b und https://example.org/x_y_z`);
  });

  it('comes out as Jira wiki markup', () => {
    expect(render(ticket, 'jira')).toBe(`h3. Schritte

# Bestellung *BE104512* öffnen
# Buchen
#* Liefern

Umgebung: Livesystem
Mandant: Huber

||Artikel||Menge||
|70061|10|

{code:sql}
select 1
{code}

{quote}
Zitat
{quote}

Siehe [Handbuch|https://example.org/a_b] und https://example.org/x_y_z`);
  });

  it('comes out as HTML', () => {
    expect(render(ticket, 'html')).toBe(`<h3>Schritte</h3>
<ol>
<li>Bestellung <strong>BE104512</strong> öffnen</li>
<li>Buchen
<ul>
<li>Liefern</li>
</ul></li>
</ol>
<p>Umgebung: Livesystem<br>
Mandant: Huber</p>
<table>
<thead><tr><th>Artikel</th><th>Menge</th></tr></thead>
<tbody>
<tr><td>70061</td><td>10</td></tr>
</tbody>
</table>
<pre><code class="language-sql">select 1</code></pre>
<blockquote>
<p>Zitat</p>
</blockquote>
<p>Siehe <a href="https://example.org/a_b" rel="noreferrer">Handbuch</a> und <a href="https://example.org/x_y_z" rel="noreferrer">https://example.org/x_y_z</a></p>`);
  });

  it('comes out as plain text with labels that are found again', () => {
    expect(render(ticket, 'plain')).toContain(
      'Schritte:\n1. Bestellung BE104512 öffnen\n2. Buchen\n   - Liefern\n\nUmgebung',
    );
    expect(render(ticket, 'plain')).toContain('Handbuch (https://example.org/a_b) und https://');
  });

  it('typed as plain text keeps its lists and its line breaks', () => {
    const typed = 'Schritte:\n1. öffnen\n2. buchen\n\nIst: bricht ab\nZeile zwei';
    expect(render(typed, 'textile')).toBe('Schritte:\n\n# öffnen\n# buchen\n\nIst: bricht ab\nZeile zwei');
    expect(render(typed, 'html')).toContain(
      '<ol>\n<li>öffnen</li>\n<li>buchen</li>\n</ol>\n<p>Ist: bricht ab<br>\nZeile zwei</p>',
    );
    expect(render(typed, 'plain')).toBe(typed);
  });
});

describe('what people type means itself', () => {
  it.each<[string, Markup, string, string]>([
    [
      'raw HTML is shown',
      'html',
      '<script>alert(1)</script> <b>x</b>',
      '<p>&lt;script&gt;alert(1)&lt;/script&gt; &lt;b&gt;x&lt;/b&gt;</p>',
    ],
    ['an unsafe link is shown, not made', 'html', '[x](javascript:alert(1))', '<p>[x](javascript:alert(1))</p>'],
    [
      'an attribute cannot be broken out of',
      'html',
      '[x](https://a.de/?"onclick=1)',
      '<p>[x](https://a.de/?&quot;onclick=1)</p>',
    ],
    ['multiplication is not emphasis', 'html', '10*20*30', '<p>10*20*30</p>'],
    ['a path keeps its backslashes', 'jira', '\\\\srv\\_temp', '&#92;\\srv&#92;_temp'],
    ['braces do not become macros', 'jira', 'Wert {code} und [x]', 'Wert \\{code\\} und \\[x\\]'],
    ['a sign that would open a phrase is an entity', 'textile', 'a +b c+ d', 'a &#43;b c+ d'],
    ['signs inside words stay', 'textile', 'snake_case_name und 2026-11-18', 'snake_case_name und 2026-11-18'],
    ['macros and wiki links stay text', 'textile', '{{toc}} [[Start]]', '&#123;{toc}} &#91;[Start]]'],
    ['a line that looks like a wiki heading stays a line', 'jira', 'h3. Ist', 'h3&#46; Ist'],
    ['code cannot close its own block', 'textile', '```\n</pre>x\n```', '<pre>\n< /pre>x\n</pre>'],
    [
      'numbers that do not count from one are kept',
      'html',
      '3. c\n5. e',
      '<ol>\n<li value="3">c</li>\n<li value="5">e</li>\n</ol>',
    ],
    ['a cell too many keeps the table as text', 'plain', '|a|\n|-|\n|1|2|', '|a|\n|-|\n|1|2|'],
    ['a signature is no heading', 'html', 'Anna\n--\nFirma', '<p>Anna<br>\n--</p>\n<p>Firma</p>'],
    ['a date is no list', 'textile', 'Fällig am\n1. Dezember', 'Fällig am\n\n1. Dezember'],
    ['tasks keep their boxes', 'jira', '- [x] fertig', '* \\[x\\] fertig'],
  ])('%s (%s)', (_, markup, source, expected) => {
    expect(render(source, markup)).toBe(expected);
  });
});

/** Without the numbers of list items, which count by themselves in most markups. */
const wordsOf = (text: string): string[] =>
  text.replace(/^(?:[ \t>*+-]*\d+[.)](?=\s|$))+/gm, '').match(/[\p{L}\p{N}]+/gu) ?? [];
const piece = fc.oneof(
  fc.stringMatching(/^[a-zA-ZäöüßÄ0-9]{1,8}$/),
  fc.constantFrom(
    ...[
      '**',
      '*',
      '_',
      '~~',
      '~',
      '`',
      '```',
      '```js x',
      '#',
      '##',
      '1.',
      '3)',
      '-',
      '>',
      '|',
      '|-|',
      '[',
      '](',
      ')',
      '![',
    ],
    ...[
      '<b>',
      '</pre>',
      '<!--',
      '{code}',
      '{{',
      '}}',
      '[[',
      ']]',
      '\\',
      '&amp;',
      '&#42;',
      'https://a.de/x_y',
      'a@b.de',
    ],
    ...[
      '\n',
      '\n\n',
      '\n  ',
      '\n    ',
      ' ',
      '"x":http://y',
      'h3.',
      'bq.',
      '---',
      '[x]: http://z.de "t"',
      '- [ ]',
      '\t',
    ],
  ),
  fc.string({ maxLength: 6, unit: 'binary' }),
);
const markdown = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));

describe('whatever the source', () => {
  it.each(markups)('no word is lost in %s', (markup) => {
    fc.assert(
      fc.property(markdown, (source) => {
        const rendered = render(source, markup);
        for (const word of wordsOf(source)) expect(rendered).toContain(word);
      }),
      { numRuns: 1_500 },
    );
  });

  it('HTML holds only our own elements and safe links', () => {
    fc.assert(
      fc.property(markdown, (source) => {
        const tags = render(source, 'html').match(/<[^>]*>/g) ?? [];
        for (const tag of tags)
          expect(tag).toMatch(
            /^<\/?(?:p|br|h[1-6]|ul|ol|li|strong|em|del|code|pre|blockquote|table|thead|tbody|tr|th|td|hr)(?: value="\d+"| class="[^"<>]*")?>$|^<a href="(?:https?:|mailto:)[^"<>]*" rel="noreferrer">$|^<\/a>$/i,
          );
      }),
      { numRuns: 2_000 },
    );
  });

  it('deep nesting and long texts come out in time', () => {
    for (const source of [
      '> '.repeat(5_000) + 'x',
      '- '.repeat(3_000) + 'x',
      '*'.repeat(20_000),
      '['.repeat(5_000),
      'a '.repeat(150_000),
    ])
      for (const markup of markups) expect(render(source, markup).length).toBeGreaterThan(0);
  });
});
