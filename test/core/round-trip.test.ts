/** What Ticketklar writes, Ticketklar reads: a complete draft stays complete in every markup and language. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../../core/check.ts';
import { builtInGuide } from '../../core/guide/built-in.ts';
import { answerEdit, applyEdit, skeletonEdit, unknownLine, type SectionKey } from '../../core/layout.ts';
import { render } from '../../core/markup.ts';
import { textOfAdf } from '../../core/markup/adf-text.ts';
import { adfOf } from '../../core/markup/adf.ts';
import { actors, withoutCommands } from '../../core/markup/commands.ts';
import { rules } from '../../core/rules/index.ts';
import {
  languages,
  markups,
  ticketTypes,
  type Language,
  type Markup,
  type Ticket,
  type TicketType,
} from '../../core/ticket.ts';
import { answers } from './answers.ts';

const guide = builtInGuide('erp-support');

const titles: Readonly<Record<Language, string>> = {
  de: 'Einkaufsbestellung BE104512: Wareneingang Zeile 2 lässt sich nicht buchen',
  en: 'Purchase order PO-104512: receipt of line 2 cannot be posted',
};
/** The sections behind the musts of the guide; priority and evidence stand in the field and the attachment as well. */
const asked = new Set<SectionKey>(
  rules.flatMap(({ id, section }) => (section && guide.byType.incident?.rules[id] === 'must' ? [section] : [])),
);

/** What a writer may not know. The rest they were there for. */
const knowable: readonly SectionKey[] = ['steps', 'message', 'example-case', 'first-seen', 'downstream', 'access'];
const becauses: Readonly<Record<Language, readonly string[]>> = {
  de: guide.reasons.map((r) => r.de),
  en: guide.reasons.map((r) => r.en),
};

interface Draft {
  readonly language: Language;
  readonly given: readonly { readonly section: SectionKey; readonly lines: readonly string[] }[];
}

const draft: fc.Arbitrary<Draft> = fc.constantFrom(...languages).chain((language) => {
  const sections = Object.keys(answers[language]) as SectionKey[];
  const one = (section: SectionKey): fc.Arbitrary<Draft['given'][number]> => {
    const said = fc.constantFrom(...answers[language][section]);
    const unknown = fc.constantFrom(...becauses[language]).map((because) => [unknownLine(because, language)]);
    const lines = knowable.includes(section) ? fc.oneof({ weight: 4, arbitrary: said }, unknown) : said;
    return lines.map((l) => ({ section, lines: l }));
  };
  return (
    fc
      .tuple(...sections.map(one))
      .chain((given) => fc.shuffledSubarray(given, { minLength: given.length }))
      // The sections that no must asks for may be there or not.
      .chain((given) => fc.boolean().map((all) => given.filter(({ section }) => all || asked.has(section))))
      .map((given) => ({ language, given }))
  );
});

const written = ({ language, given }: Draft, markup: Markup): string =>
  given.reduce(
    (body, { section, lines }) => applyEdit(body, answerEdit(body, section, lines, { language, markup })),
    '',
  );

const ticketOf = (body: string, language: Language): Ticket => ({
  type: 'incident',
  title: titles[language],
  body,
  fields: { priority: 'P2' },
  attachments: [{ name: 'screenshot.png' }],
  date: '2026-11-19T08:00:00Z',
});
const openMusts = (body: string, language: Language): string[] =>
  assess(ticketOf(body, language), guide)
    .findings.filter((f) => f.severity === 'must')
    .map((f) => f.rule);

describe.each(markups)('a complete draft in %s', (markup) => {
  it('written answer by answer, in any order, has no open must', () => {
    fc.assert(
      fc.property(draft, (d) => {
        expect(openMusts(written(d, markup), d.language)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('rendered from Markdown, plain text or wiki markup and read back, has no open must', () => {
    fc.assert(
      fc.property(draft, fc.constantFrom<Markup>('markdown', 'plain', 'textile', 'jira'), (d, source) => {
        const from = source === 'plain' ? 'markdown' : source;
        expect(openMusts(render(written(d, source), markup, from), d.language)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('is read in the language it was written in', () => {
    fc.assert(
      fc.property(draft, (d) => {
        expect(assess(ticketOf(render(written(d, 'markdown'), markup), d.language), guide).language).toBe(d.language);
      }),
      { numRuns: 100 },
    );
  });
});

describe('a complete draft as a document of Jira Cloud, or where commands are taken out,', () => {
  it('read back has no open must', () => {
    fc.assert(
      fc.property(draft, fc.constantFrom(...actors), (d, actor) => {
        const body = written(d, 'markdown');
        expect(openMusts(textOfAdf(adfOf(body)), d.language)).toEqual([]);
        expect(openMusts(withoutCommands(body, actor), d.language)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

describe.each(markups)('in %s', (markup) => {
  const whole: Draft = {
    language: 'de',
    given: (Object.keys(answers.de) as SectionKey[])
      .filter((section) => asked.has(section))
      .map((section) => ({ section, lines: answers.de[section][0] ?? [] })),
  };
  const without = (section: SectionKey): Draft => ({
    ...whole,
    given: whole.given.filter((g) => g.section !== section),
  });

  it.each<[SectionKey, string]>([
    ['workload', 'workload-missing'],
    ['steps', 'steps-missing'],
    ['first-seen', 'first-seen-missing'],
    ['impact', 'impact-missing'],
    ['access', 'access-not-stated'],
  ])('a draft without %s is seen to lack it', (section, rule) => {
    expect(openMusts(render(written(without(section), 'markdown'), markup), 'de')).toEqual([rule]);
  });

  it('a skeleton that nobody filled still lacks its answer', () => {
    for (const section of ['steps', 'first-seen', 'access'] as const) {
      const style = { language: 'de', markup: 'markdown' } as const;
      const body = written(without(section), 'markdown');
      const skeleton = applyEdit(body, skeletonEdit(body, section, style));
      expect(openMusts(render(skeleton, markup), 'de')).toHaveLength(1);
    }
  });
});

/** The sections behind the musts of a type. */
const mustsOf = (type: TicketType): SectionKey[] =>
  rules.flatMap(({ id, section, severity, types }) => {
    const setting = guide.byType[type]?.rules[id] ?? guide.rules[id] ?? severity;
    return section && types.includes(type) && setting === 'must' ? [section] : [];
  });

describe.each(ticketTypes)('a complete %s', (type) => {
  const sections = [...new Set<SectionKey>(['summary', 'actual', ...mustsOf(type)])];
  const complete = (language: Language): fc.Arbitrary<Draft> =>
    fc
      .tuple(
        ...sections.map((section) =>
          fc.constantFrom(...answers[language][section]).map((lines) => ({ section, lines })),
        ),
      )
      .chain((given) => fc.shuffledSubarray(given, { minLength: given.length }))
      .map((given) => ({ language, given }));

  it('written in any order, markup and language and read back has no open must', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...languages).chain(complete),
        fc.constantFrom(...markups),
        fc.constantFrom<Markup>('markdown', 'plain'),
        (d, markup, source) => {
          for (const body of [written(d, markup), render(written(d, source), markup)]) {
            const { findings } = assess({ ...ticketOf(body, d.language), type }, guide);
            expect(findings.filter((f) => f.severity === 'must').map((f) => f.rule)).toEqual([]);
          }
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('a draft', () => {
  it.each<[TicketType, SectionKey, string]>([
    ['question', 'question', 'question-unclear'],
    ['service-request', 'item', 'sr-item-missing'],
    ['service-request', 'recipient', 'recipient-missing'],
    ['change-request', 'to-be', 'cr-to-be-missing'],
    ['change-request', 'acceptance', 'cr-acceptance-missing'],
    ['problem', 'incidents', 'problem-incidents-missing'],
    ['access-request', 'role', 'ar-role-missing'],
    ['access-request', 'recipient', 'recipient-missing'],
    ['access-request', 'reason', 'ar-reason-missing'],
    ['access-request', 'approver', 'approver-missing'],
  ])('of a %s without %s is seen to lack it', (type, missing, rule) => {
    const others = mustsOf(type).filter((section) => section !== missing);
    const given = others.map((section) => ({ section, lines: answers.de[section][0] ?? [] }));
    const body = written({ language: 'de', given }, 'markdown');
    const { findings } = assess({ ...ticketOf(body, 'de'), title: 'Anfrage Nr. 4711', type }, guide);
    expect(findings.filter((f) => f.severity === 'must').map((f) => f.rule)).toContain(rule);
  });
});
