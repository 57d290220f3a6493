/** Three ways to write, one draft: whatever is written in which way and in whatever order, no text goes away. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bodyParts,
  openFree,
  openSection,
  sections,
  stepLines,
  type SectionKey,
  type Slot,
} from '../../../core/layout.ts';
import { Part } from '../../../web/screens/draft/part.svelte.ts';
import { Undo } from '../../../web/screens/draft/undo.ts';
import { patched } from '../../../web/store/merge/patch.ts';
import { newDraft } from '../../../web/store/drafts.ts';

const style = { language: 'de', markup: 'markdown' } as const;
const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

class Desk {
  draft = { body: '' };
  change({ body }: { readonly body: string }): void {
    this.draft = { body };
  }
}

type Step =
  | { readonly way: 'text'; readonly adds: string }
  | { readonly way: 'form'; readonly key: SectionKey | undefined; readonly adds: string; readonly leaves: boolean };

const adds = fc.constantFrom(
  'Eins',
  'zwei drei',
  'Umgebung: Live',
  '\nIst: Es fehlt.',
  '### Soll\n',
  'Zeile\nZeile zwei',
  '1. Öffnen\n2. Buchen',
  ' ',
  '\n\n',
  'Mit freundlichen Grüßen\nA. Weber',
  '```\nx: 1\n```',
);
const steps = fc.array(
  fc.oneof(
    fc.record({ way: fc.constant('text' as const), adds }),
    fc.record({
      way: fc.constant('form' as const),
      key: fc.constantFrom(undefined, ...sections.map(({ key }) => key)),
      adds,
      leaves: fc.boolean(),
    }),
  ),
  { maxLength: 14 },
);

describe('switching between the ways', () => {
  it('changes nothing by itself: looking at a draft in every way leaves its text as it is', () => {
    fc.assert(
      fc.property(fc.array(adds, { maxLength: 8 }), (pieces) => {
        const desk = new Desk();
        desk.change({ body: pieces.join('\n') });
        const before = desk.draft.body;
        for (const { key } of sections) void new Part(desk, (body) => openSection(body, key, style)).text;
        void new Part(desk, (body) => openFree(body)).text;
        expect(desk.draft.body).toBe(before);
      }),
    );
  });

  it('keeps every word that was written, in any sequence of edits', () => {
    fc.assert(
      fc.property(steps, (all: readonly Step[]) => {
        const desk = new Desk();
        const parts = new Map<SectionKey | undefined, Part>();
        for (const step of all) {
          const before = wordsOf(desk.draft.body);
          if (step.way === 'text') {
            parts.clear();
            desk.change({ body: `${desk.draft.body}\n${step.adds}` });
          } else {
            const { key } = step;
            const find = (body: string): Slot => (key ? openSection(body, key, style) : openFree(body));
            const part = parts.get(key) ?? new Part(desk, find);
            parts.set(key, part);
            part.write(`${part.text} ${step.adds}`);
            if (step.leaves) part.leave();
          }
          const after = wordsOf(desk.draft.body);
          for (const word of [...before, ...wordsOf(step.adds)]) expect(after).toContain(word);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('shows while one types exactly what one typed, blanks too, and afterwards what the draft says', () => {
    const desk = new Desk();
    const part = new Part(desk, (body) => openSection(body, 'actual', style));
    part.write('Der Lauf bricht ab. ');
    expect(part.text).toBe('Der Lauf bricht ab. ');
    expect(desk.draft.body).toBe('### Ist\nDer Lauf bricht ab. ');
    part.leave();
    expect(part.text).toBe('Der Lauf bricht ab.');
    part.write('');
    part.leave();
    expect(part.text).toBe('');
  });

  it('does not write a line twice that becomes a section of its own while it is typed', () => {
    const desk = new Desk();
    const part = new Part(desk, (body) => openSection(body, 'actual', style));
    for (const text of ['Es bricht ab.', 'Es bricht ab.\nUmgebung: Live', 'Es bricht ab.\nUmgebung: Livesystem'])
      part.write(text);
    expect(desk.draft.body).toBe('### Ist\nEs bricht ab.\nUmgebung: Livesystem');
    part.leave();
    expect(bodyParts(desk.draft.body).map(({ key }) => key)).toEqual(['actual', 'environment']);
  });

  it('takes what another one wrote meanwhile instead of writing over it', () => {
    const desk = new Desk();
    const part = new Part(desk, (body) => openSection(body, 'actual', style));
    part.write('Es bricht ab.');
    desk.change({ body: `Guten Tag.\n\n${desk.draft.body}` });
    part.write('Es bricht immer ab.');
    expect(desk.draft.body).toBe('Guten Tag.\n\n### Ist\nEs bricht immer ab.');
  });

  it('counts steps that are typed in rows', () => {
    expect(stepLines(openSection('### Schritte\n1. Öffnen\n2. ', 'steps', style).text)).toEqual(['Öffnen', '']);
  });
});

describe('an act at several places', () => {
  it('is taken back as one, and not any more once somebody has written there', () => {
    const undo = new Undo();
    const draft = { ...newDraft(), title: 'Konto 1', body: 'Konto 1 fehlt', fields: { company: 'Konto 1' } };
    const after = { title: 'Konto X', body: 'Konto X fehlt', fields: { company: 'Konto X' } };
    undo.remember(draft, after);
    const now = patched(draft, after);
    expect(undo.last(patched(now, { body: 'anders' }))).toBeUndefined();
    const back = undo.last(now);
    expect(back && patched(now, back.patch)).toEqual(draft);
  });
});
