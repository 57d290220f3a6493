/** The layout of a finished description: where an answer goes, and that nothing else moves. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  answerEdit,
  applyEdit,
  endOfOwnText,
  findSections,
  headings,
  sections,
  skeletonEdit,
  unknownLine,
  type SectionKey,
  type Style,
} from '../../core/layout.ts';
import { languages, markups } from '../../core/ticket.ts';

const plain: Style = { language: 'de', markup: 'plain' };
const textile: Style = { language: 'de', markup: 'textile' };
const answered = (body: string, key: SectionKey, lines: readonly string[], style: Style = plain): string =>
  applyEdit(body, answerEdit(body, key, lines, style));
const contentOf = (body: string, key: SectionKey): string[] =>
  findSections(body)
    .filter((s) => s.key === key)
    .map((s) => body.slice(s.content.start, s.content.end));

describe('headings', () => {
  it('are written as each markup wants them; one-line sections have a plain label everywhere', () => {
    expect(headings('markdown', 'de').steps).toBe('### Schritte');
    expect(headings('textile', 'de').steps).toBe('h3. Schritte');
    expect(headings('jira', 'en').steps).toBe('h3. Steps');
    expect(headings('plain', 'de').steps).toBe('Schritte:');
    expect(headings('html', 'en').steps).toBe('Steps:');
    for (const markup of markups) expect(headings(markup, 'de').environment).toBe('Umgebung: ');
  });

  it.each(markups.flatMap((markup) => languages.map((language) => ({ markup, language }))))(
    'are all found again in $markup, $language',
    ({ markup, language }) => {
      const labels = headings(markup, language);
      const body = sections
        .map((s) => (s.form === 'line' ? `${labels[s.key]}Wert` : `${labels[s.key]}\nWert`))
        .join('\n\n');
      const found = findSections(body);
      expect(found.map((s) => s.key)).toEqual(sections.map((s) => s.key));
      expect(found.map((s) => body.slice(s.content.start, s.content.end))).toEqual(sections.map(() => 'Wert'));
    },
  );
});

describe('finding sections', () => {
  it('knows the labels that people write by themselves', () => {
    expect(contentOf('**Steps to reproduce:**\n1. Open\n2. Post\n\nBest regards\nAnna', 'steps')).toEqual([
      '1. Open\n2. Post',
    ]);
    expect(contentOf('Ist-Verhalten: bricht ab\nSoll-Verhalten: bucht', 'expected')).toEqual(['bucht']);
    expect(contentOf('<h3>Ist</h3>\nbricht ab', 'actual')).toEqual(['bricht ab']);
    expect(contentOf('**Schritte**\n1. a', 'steps')).toEqual(['1. a']);
    expect(contentOf('*Umgebung:* Livesystem', 'environment')).toEqual(['Livesystem']);
  });

  it('reads numbered items of a wiki markup as items, not as headings', () => {
    expect(contentOf('h3. Schritte\n# Bestellung öffnen\n## Zeile 2\n# Buchen\n\nh3. Ist\nfoo', 'steps')).toEqual([
      '# Bestellung öffnen\n## Zeile 2\n# Buchen',
    ]);
  });

  it('ends a section at a heading of somebody’s own', () => {
    expect(contentOf('### Ist\nfoo\n\n### Sonstiges\nbar', 'actual')).toEqual(['foo']);
  });

  it('leaves code and logs alone', () => {
    expect(findSections('```\nVersion: 3\nIst: x\n```\n{code}\nSoll: y\n{code}')).toEqual([]);
  });

  it('counts a skeleton nobody filled as empty, and a bare number as an answer', () => {
    expect(findSections('### Schritte\n1. \n2. \n3. ')[0]?.filled).toBe(false);
    expect(findSections('h3. Schritte\n# \n# ')[0]?.filled).toBe(false);
    expect(findSections('Umgebung: ')[0]?.filled).toBe(false);
    expect(findSections('Betroffene: 3')[0]?.filled).toBe(true);
  });

  it('takes time linear in the length of the text', () => {
    for (const line of ['Ist: x\n', '# \n', '1. \n', '### Ist\n', '   \n', '**', '```\n', 'Schritte:\n\n'])
      expect(findSections(line.repeat(200_000 / line.length)).length).toBeGreaterThanOrEqual(0);
  });
});

describe('an answer', () => {
  it('begins an empty description', () => {
    expect(answered('', 'steps', ['Seite öffnen', '2. Buchen'], { language: 'de', markup: 'markdown' })).toBe(
      '### Schritte\n1. Seite öffnen\n2. Buchen',
    );
    expect(answered('', 'steps', ['Open', 'Post'], { language: 'en', markup: 'jira' })).toBe(
      'h3. Steps\n# Open\n# Post',
    );
    expect(answered('', 'environment', ['Livesystem'], textile)).toBe('Umgebung: Livesystem');
  });

  it('is set off from its heading in Textile, which would take it into the heading', () => {
    expect(answered('', 'actual', ['bricht ab'], textile)).toBe('h3. Ist\n\nbricht ab');
    expect(answered('', 'steps', ['öffnen'], textile)).toBe('h3. Schritte\n\n# öffnen');
  });

  it('goes between the sections that stand before and after it in the order', () => {
    const body = 'Guten Tag,\n\nWorkload: BC\nUmgebung: Live\n\nIst:\nbricht ab\n\nViele Grüße\nAnna';
    expect(answered(body, 'module', ['Einkauf'])).toBe(body.replace('Workload: BC', 'Workload: BC\nModul: Einkauf'));
    expect(answered(body, 'steps', ['öffnen'])).toBe(body.replace('Live\n', 'Live\n\nSchritte:\n1. öffnen\n'));
    expect(answered(body, 'expected', ['bucht'])).toBe(body.replace('ab\n', 'ab\n\nSoll:\nbucht\n'));
    expect(answered(body, 'summary', ['kurz'])).toBe(body.replace('Workload', 'Kurzfassung:\nkurz\n\nWorkload'));
  });

  it('stands before the closing words, not under the signature', () => {
    const body = 'Es geht nicht.\n\nMit freundlichen Grüßen\nAnna Lang';
    expect(answered(body, 'expected', ['bucht'])).toBe(
      'Es geht nicht.\n\nSoll:\nbucht\n\nMit freundlichen Grüßen\nAnna Lang',
    );
    expect(endOfOwnText(body)).toBe('Es geht nicht.'.length);
  });

  it('stands before an older mail', () => {
    const body = 'Siehe unten.\n\nVon: Anna <a@b.de>\nGesendet: gestern\n\nEs geht nicht.';
    expect(answered(body, 'access', ['ja'])).toBe(body.replace('unten.', 'unten.\n\nZugang: ja'));
    expect(answered('Hallo\r\n\r\nIst: x', 'steps', ['a'])).toBe('Hallo\r\n\r\nSchritte:\n1. a\n\nIst: x');
  });

  it('replaces a skeleton nobody filled', () => {
    const body = 'h3. Schritte\n# \n# \n# \n\nh3. Ist\nx';
    expect(answered(body, 'steps', ['öffnen', 'buchen'], textile)).toBe(
      'h3. Schritte\n# öffnen\n# buchen\n\nh3. Ist\nx',
    );
    expect(answered('Umgebung: \nMandant: Huber', 'environment', ['Live'])).toBe('Umgebung: Live\nMandant: Huber');
    expect(answered('Ist:\n\nSoll:\nx', 'actual', ['y'])).toBe('Ist:\ny\n\nSoll:\nx');
  });

  it('adds to what is there and goes on counting', () => {
    expect(answered('Schritte:\n1. a\n2. b\n\nDanke!', 'steps', ['c'])).toBe('Schritte:\n1. a\n2. b\n3. c\n\nDanke!');
    expect(answered('Schritte:\n\n1. a', 'steps', ['b'], textile)).toBe('Schritte:\n\n1. a\n2. b');
    expect(answered('Umgebung: Live', 'environment', ['auch im Test'])).toBe('Umgebung: Live; auch im Test');
    expect(answered('Ist: bricht ab', 'actual', ['immer'])).toBe('Ist: bricht ab\nimmer');
  });

  it('may be that nobody knows', () => {
    expect(answered('', 'first-seen', [unknownLine('ich nicht dabei war', 'de')])).toBe(
      'Erstmals: Nicht bekannt, weil ich nicht dabei war.',
    );
    expect(unknownLine('I was not there. ', 'en')).toBe('Not known, because I was not there.');
  });
});

describe('a skeleton', () => {
  it('stands at its place with the caret where writing goes on', () => {
    const body = 'Ist:\nx';
    const edit = skeletonEdit(body, 'steps', plain);
    expect(applyEdit(body, edit)).toBe('Schritte:\n1. \n2. \n3. \n\nIst:\nx');
    expect(applyEdit(body, edit).slice(0, edit.caret)).toBe('Schritte:\n1. ');
    const line = skeletonEdit('', 'environment', plain);
    expect([line.text, line.caret]).toEqual(['Umgebung: ', 10]);
    const block = skeletonEdit('Hallo', 'actual', textile);
    expect(applyEdit('Hallo', block).slice(0, block.caret)).toBe('Hallo\n\nh3. Ist\n\n');
  });

  it('is not inserted twice', () => {
    const once = applyEdit('', skeletonEdit('', 'steps', textile));
    const again = skeletonEdit(once, 'steps', textile);
    expect(applyEdit(once, again)).toBe(once);
    expect(once.slice(0, again.caret)).toBe('h3. Schritte\n\n# ');
    const steps = skeletonEdit('Schritte:\n1. a', 'steps', plain);
    expect(applyEdit('Schritte:\n1. a', steps)).toBe('Schritte:\n1. a\n2. ');
    expect(steps.caret).toBe('Schritte:\n1. a\n2. '.length);
  });
});

/** Words of an answer. A line that begins with a greeting is the end of a text, not an answer. */
const word = fc.stringMatching(/^[a-zäöü]{2,9}$/).filter((said) => !/^(?:[lv]g|mfg|gruss|regards)$/.test(said));
const line = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '));
const style = fc.record({ language: fc.constantFrom(...languages), markup: fc.constantFrom(...markups) });
const key = fc.constantFrom(...sections.map((s) => s.key));
const labels = markups.flatMap((m) => languages.flatMap((l) => Object.values(headings(m, l))));
const piece = fc.oneof(
  line,
  fc.constantFrom(...labels),
  fc.constantFrom('', ' ', '1. ', '# ', '- x', '### Eigenes', 'Viele Grüße', '```', '> zitiert', '|a|b|', '1. x'),
  fc.string({ maxLength: 20, unit: 'binary' }),
);
const body = fc.array(piece, { maxLength: 14 }).map((lines) => lines.join('\n'));
const answer = fc.array(line, { minLength: 1, maxLength: 3 });

describe('whatever the description looks like', () => {
  it('an answer is found under its section afterwards, and giving it again changes nothing', () => {
    fc.assert(
      fc.property(body, key, answer, style, (text, section, lines, s) => {
        fc.pre(!text.includes('```') && !/[{<]/.test(text));
        const after = answered(text, section, lines, s);
        const there = contentOf(after, section).join('\n');
        for (const said of lines) expect(there).toContain(said);
        expect(answered(after, section, lines, s)).toBe(after);
      }),
      { numRuns: 2_000 },
    );
  });

  it('no other text changes: an edit takes away nothing but blanks and markers of a skeleton', () => {
    fc.assert(
      fc.property(body, key, answer, style, (text, section, lines, s) => {
        for (const edit of [answerEdit(text, section, lines, s), skeletonEdit(text, section, s)]) {
          expect(edit.start).toBeLessThanOrEqual(edit.end);
          expect(text.slice(edit.start, edit.end)).toMatch(/^(?:\s|\d{1,3}[.)]|[#*•…-]|\.\.\.)*$/);
        }
      }),
      { numRuns: 2_000 },
    );
  });

  it('spans lie inside the text, in order', () => {
    fc.assert(
      fc.property(body, (text) => {
        let last = 0;
        for (const { heading, content } of findSections(text)) {
          expect(heading.start).toBeGreaterThanOrEqual(last);
          expect(content.start).toBeGreaterThanOrEqual(heading.end);
          expect(content.end).toBeGreaterThanOrEqual(content.start);
          last = content.end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
