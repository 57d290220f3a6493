/** What holds for every ticket, whatever somebody writes. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../../core/check.ts';
import { builtInGuide } from '../../core/guide/built-in.ts';
import { answerEdit, applyEdit, skeletonEdit, unknownLine } from '../../core/layout.ts';
import { render } from '../../core/markup.ts';
import { read } from '../../core/reading/read.ts';
import { rules } from '../../core/rules/index.ts';
import {
  emptyTicket,
  languages,
  markups,
  type FieldName,
  type Language,
  type Markup,
  type Ticket,
} from '../../core/ticket.ts';
import { hostile } from './hostile.ts';
import { complete, prose } from './texts.ts';

const guide = builtInGuide('base');
const incident = (body: string, more: Partial<Ticket> = {}): Ticket => ({
  ...emptyTicket('incident'),
  title: 'Zahlungsvorschlag bleibt leer',
  body,
  ...more,
});
const findings = (ticket: Ticket): string[] => assess(ticket, guide).findings.map(({ rule }) => rule);

const language = fc.constantFrom(...languages);
const markup = fc.constantFrom(...markups);
/** The markups that people type into a form. */
const typed = fc.constantFrom<Markup>('markdown', 'textile', 'jira', 'plain');
const paragraphs = fc.array(fc.constantFrom(...prose), { maxLength: 6 }).map((parts) => parts.join('\n\n'));
const signs = fc.constantFrom(
  ...[
    '\n',
    '\n\n',
    '# ',
    '1. ',
    '* ',
    '> ',
    '„',
    '“',
    '"',
    ':',
    '|',
    '<p>',
    '<li>',
    '<!--',
    '&auml;',
    '```',
    '{code}',
    '\r\n',
  ],
  ...[
    'Schritte:',
    '### Ist\n',
    'Soll: ',
    'Am Montag schrieb X Y:',
    'Viele Grüße',
    '…',
    '→',
    '>',
    ' at a.b(c)',
    'ü',
    '😀',
  ],
  ...[
    'geht nicht',
    'seit gestern',
    'bis Freitag',
    'BE104512',
    '27.1.4',
    'error',
    'kann',
    'nicht',
    'im Testsystem',
    '[x]',
  ],
);
const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.array(fc.oneof(signs, fc.string({ maxLength: 12 })), { maxLength: 60 }).map((parts) => parts.join(' ')),
);

describe('reading', () => {
  it('quotes what it found from where it found it', () => {
    fc.assert(
      fc.property(anything, anything, (title, body) => {
        const ticket = incident(body, {
          title,
          fields: { workload: title.slice(0, 50) },
          attachments: [{ name: 'a.png' }],
        });
        const comments = [{ text: body, internal: false }];
        for (const fact of read({ ...ticket, comments }).facts) {
          const { field, start, end, text } = fact;
          const source =
            field === 'body' || field === 'comment 1'
              ? body
              : field === 'title'
                ? title
                : field === 'attachments'
                  ? 'a.png'
                  : (ticket.fields[field as FieldName] ?? '');
          expect(start).toBeLessThan(end);
          expect(source.slice(start, end)).toBe(text);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('says the same about the same ticket, and never throws', () => {
    fc.assert(
      fc.property(anything, anything, (title, body) => {
        const first = assess(incident(body, { title }), guide);
        expect(first.failed).toEqual([]);
        expect(assess(incident(body, { title }), guide)).toEqual(first);
      }),
      { numRuns: 200 },
    );
  });

  // That the time grows with the length and no faster is measured: `npm run bench`.
  it.each(hostile)('reads a million characters of %j', (part) => {
    const body = part.repeat(Math.ceil(1_000_000 / part.length)).slice(0, 1_000_000);
    expect(assess(incident(body), guide).failed).toEqual([]);
  });

  it('does not care in which order the fields come', () => {
    const names = ['workload', 'module', 'environment', 'company', 'priority', 'firstSeen', 'contact'] as const;
    const fields = fc.uniqueArray(
      fc.tuple(fc.constantFrom(...names), fc.constantFrom('Live', 'P2', 'gestern', 'A 1')),
      {
        selector: ([name]) => name,
      },
    );
    fc.assert(
      fc.property(paragraphs, fields, (body, entries) => {
        const one = assess(incident(body, { fields: Object.fromEntries(entries) }), guide);
        const other = assess(incident(body, { fields: Object.fromEntries(entries.toReversed()) }), guide);
        expect(other).toEqual(one);
      }),
    );
  });
});

describe('a good sentence', () => {
  /**
   * The good examples of every rule about information, where they give it; others are good because nothing is asked („Das
   * Fenster schließt sich ohne Meldung“).
   */
  const giving = rules
    .filter(({ id, where }) => id.endsWith('-missing') && where !== 'title')
    .flatMap(({ id, words }) => words.good.map((good) => ({ rule: id, good: { ...emptyTicket('incident'), ...good } })))
    .filter(({ rule, good }) =>
      assess(good, guide).fulfilled.some((one) => one.rule === rule && one.facts.some(({ field }) => field === 'body')),
    );

  it('about something never makes it missing, whatever stands before', () => {
    fc.assert(
      fc.property(paragraphs, fc.constantFrom(...giving), (before, { rule, good }) => {
        expect(findings({ ...good, body: `${before}\n\n${good.body}` })).not.toContain(rule);
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('a section', () => {
  const answered = rules.filter((rule) => rule.section && rule.section !== 'summary');

  it('that is filled closes its rule, whatever else the ticket says', () => {
    fc.assert(
      fc.property(paragraphs, fc.constantFrom(...answered), language, typed, (body, rule, lang, markup) => {
        const lines = complete[lang][rule.section ?? 'summary'] ?? [];
        const edit = answerEdit(body, rule.section ?? 'summary', lines, { language: lang, markup });
        expect(findings(incident(applyEdit(body, edit)))).not.toContain(rule.id);
      }),
      { numRuns: 400 },
    );
  });

  it('that says why it is not known closes its rule', () => {
    fc.assert(
      fc.property(paragraphs, fc.constantFrom(...answered), language, typed, (body, rule, lang, markup) => {
        const line = unknownLine(lang === 'de' ? 'die Kollegin im Urlaub ist' : 'my colleague is on leave', lang);
        const edit = answerEdit(body, rule.section ?? 'summary', [line], { language: lang, markup });
        expect(findings(incident(applyEdit(body, edit)))).not.toContain(rule.id);
      }),
      { numRuns: 400 },
    );
  });

  it('that is only a skeleton closes nothing', () => {
    fc.assert(
      fc.property(paragraphs, fc.constantFrom(...answered), language, typed, (body, rule, lang, markup) => {
        const before = findings(incident(body));
        const edit = skeletonEdit(body, rule.section ?? 'summary', { language: lang, markup });
        const after = findings(incident(applyEdit(body, edit)));
        if (before.includes(rule.id)) expect(after).toContain(rule.id);
      }),
      { numRuns: 400 },
    );
  });
});

describe('a complete draft', () => {
  const draft = (lang: Language): string => {
    let body = '';
    for (const [key, lines] of Object.entries(complete[lang]))
      body = applyEdit(
        body,
        answerEdit(body, key as keyof (typeof complete)['de'], lines, { language: lang, markup: 'markdown' }),
      );
    return body;
  };

  it('has no open must when it is rendered in any markup and read back', () => {
    fc.assert(
      fc.property(language, markup, (lang, markup) => {
        const ticket = incident(render(draft(lang), markup), { attachments: [{ name: 'screen.png' }] });
        const assessment = assess(ticket, guide);
        expect(assessment.findings.filter(({ severity }) => severity === 'must').map(({ rule }) => rule)).toEqual([]);
        expect(assessment.language).toBe(lang);
      }),
    );
  });
});
