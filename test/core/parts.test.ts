/** One description, written part by part: nothing but the part that is written changes. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bodyParts, headings, openFree, openSection, sections, stepLines, writeSlot } from '../../core/layout.ts';
import { markups } from '../../core/ticket.ts';

const style = { language: 'de', markup: 'markdown' } as const;
const body =
  'Guten Tag,\nder Lauf bricht ab.\n\nUmgebung: Live\n\n### Schritte\n1. Öffnen\n2. Buchen\n\nMit freundlichen Grüßen\nA. Weber';

const piece = fc.oneof(
  fc.constantFrom(
    '',
    '\n',
    '\n\n',
    'Der Lauf bricht ab.',
    'Umgebung: Live',
    'Umgebung:',
    '### Schritte\n1. Öffnen',
    '### Schritte\n1. \n2. ',
    '### Ist',
    'Mit freundlichen Grüßen\nA. Weber',
    '```\nUmgebung: Test\n```',
    '  ',
    '1. Eins\n\n2. Zwei',
  ),
  fc.string({ maxLength: 12 }),
);
const bodies = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join('\n'));
const keys = fc.constantFrom(...sections.map(({ key }) => key));

describe('the parts of a description', () => {
  it('are its sections and the text around them, in the order of the text', () => {
    expect(bodyParts(body).map(({ key, start, end }) => [key, body.slice(start, end)])).toEqual([
      [undefined, 'Guten Tag,\nder Lauf bricht ab.'],
      ['environment', 'Live'],
      ['steps', '1. Öffnen\n2. Buchen'],
      [undefined, 'Mit freundlichen Grüßen\nA. Weber'],
    ]);
  });

  it('leave nothing out but headings and blanks', () => {
    fc.assert(
      fc.property(bodies, (text) => {
        let rest = text;
        for (const { start, end } of bodyParts(text).reverse()) rest = rest.slice(0, start) + rest.slice(end);
        const marks = Object.values(headings('markdown', 'de')).map((heading) => heading.trim());
        const left = rest
          .split('\n')
          .map((line) => line.trim())
          .filter((line) => line !== '' && !marks.includes(line));
        expect(left).toEqual([]);
      }),
    );
  });
});

describe('writing one part', () => {
  it('changes nothing else, whatever is typed, and blank text takes a new heading away again', () => {
    fc.assert(
      fc.property(
        bodies,
        keys,
        fc.constantFrom(...markups),
        fc.array(piece, { minLength: 1 }),
        (text, key, markup, typed) => {
          const slot = openSection(text, key, { language: 'de', markup });
          for (const now of typed) {
            const written = writeSlot(slot, now);
            if (now.trim() === '') expect(written).toBe(slot.without);
            else expect(written).toBe(slot.before + now + slot.after);
          }
          // What was there is there still: before, in and behind the slot.
          const words = (from: string): string[] => from.match(/[\p{L}\p{N}]+/gu) ?? [];
          const kept = words(slot.before + slot.text + slot.after);
          for (const word of words(text)) expect(kept).toContain(word);
        },
      ),
    );
  });

  it('opens a section with its text, and makes a missing one at its place', () => {
    expect(openSection(body, 'environment', style).text).toBe('Live');
    expect(writeSlot(openSection(body, 'environment', style), 'Test ')).toContain('Umgebung: Test \n\n### Schritte');
    expect(writeSlot(openSection('Der Lauf bricht ab.', 'expected', style), 'Er läuft durch.')).toBe(
      'Der Lauf bricht ab.\n\n### Soll\nEr läuft durch.',
    );
    expect(writeSlot(openSection('', 'steps', style), '1. Öffnen')).toBe('### Schritte\n1. Öffnen');
    expect(writeSlot(openSection('Umgebung:', 'environment', style), 'Live')).toBe('Umgebung: Live');
  });

  it('opens the text under no heading, also where there is none yet', () => {
    expect(writeSlot(openFree(body), 'Neu.')).toContain('Neu.\n\nUmgebung: Live');
    expect(writeSlot(openFree('Umgebung: Live'), 'Es geht nicht.')).toBe('Es geht nicht.\n\nUmgebung: Live');
  });

  it('reads steps as lines only where nothing but steps stands there', () => {
    expect(stepLines('1. Öffnen\n2. Buchen')).toEqual(['Öffnen', 'Buchen']);
    expect(stepLines('# Öffnen\n# ')).toEqual(['Öffnen', '']);
    expect(stepLines('1. Öffnen\ndann buchen')).toBeUndefined();
    expect(stepLines('')).toEqual([]);
  });
});
