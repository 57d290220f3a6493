/** The file with the open questions: what it may do, and what it gives back. The browser test opens it. */
import { createHash } from 'node:crypto';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerPack, packFrom, packHashes, packLink, packPage } from '../../core/answer-pack.ts';
import { answerWords } from '../../core/answers/answers.words.ts';
import { packProgram, writtenProgram } from '../../core/answers/pack-program.ts';
import { packStyle } from '../../core/answers/pack-style.ts';
import { written } from '../../core/answers/written.ts';
import { languages } from '../../core/ticket.ts';

const hashOf = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`;
const question = (ask: string, rule = 'impact-missing') => ({ rule, ask, read: undefined, why: 'Damit …' });
const evil = '</script><img src=x onerror=alert(1)>\u2028"\'&';

describe('an answer pack', () => {
  it('runs nothing but its own program and takes its style from nowhere else', () => {
    expect(packHashes).toEqual({ program: hashOf(packProgram), style: hashOf(packStyle) });
    const page = packPage(answerPack('7', [question('Was?')], 'de'));
    expect(page).toContain(`default-src 'none'; script-src '${packHashes.program}'`);
    expect(page).toContain(`<script>${packProgram}</script>`);
    expect(page).not.toMatch(/\b(?:src|href)=|https?:|@import|url\(/);
    expect(packProgram).not.toMatch(/innerHTML|outerHTML|insertAdjacent|document\.write|eval|fetch|XMLHttp|<\/script/);
  });

  it('shows every text as the text it is', () => {
    const page = packPage(answerPack(evil, [question(evil)], 'de'));
    expect(page).not.toContain('<img');
    expect(page.match(/<\/script>/g)).toHaveLength(2);
    const [, data = ''] = /id="pack">(.*)<\/script>/.exec(page) ?? [];
    expect(JSON.parse(data)).toMatchObject({ asks: [evil] });
  });

  it('writes answers as the web app does', () => {
    const text = fc.oneof(fc.string(), fc.constantFrom('Frage 1: x\n> Question 2:', '\\Ende der Antworten', 'a\r\nb'));
    fc.assert(
      fc.property(
        text,
        fc.array(fc.tuple(text, text), { maxLength: 5 }),
        fc.constantFrom(...languages),
        (about, all, language) => {
          const given = [about, all.map(([ask]) => ask), all.map(([, answer]) => answer)] as const;
          const inPage: unknown = runInNewContext(`${writtenProgram} written(...given, words)`, {
            given,
            words: answerWords[language],
          });
          expect(inPage).toBe(written(...given, language));
        },
      ),
    );
  });

  it('offers what can be chosen, and room for steps', () => {
    const pack = answerPack('7', [question('Wo?', 'environment-missing'), question('Wie?', 'steps-missing')], 'en');
    expect(pack.questions.map(({ form, picks }) => [form, picks])).toEqual([
      ['text', ['Live', 'Test', 'Both']],
      ['steps', []],
    ]);
  });

  it('keeps its name while its questions are the same, and only then', () => {
    const id = (about: string, ask: string): string => answerPack(about, [question(ask)], 'de').id;
    expect(id('7', 'Was?')).toBe(id('7', 'Was?'));
    expect(new Set([id('7', 'Was?'), id('8', 'Was?'), id('7', 'Wo?')]).size).toBe(3);
  });

  it('comes back whole out of its link, and a link that was cut off is none', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), fc.constantFrom(...languages), (ask, language) => {
        const pack = answerPack(`7: ${ask}`, [question(ask), question('Wo?', 'environment-missing')], language);
        const link = packLink(pack, 'https://klar.example/app/');
        expect(link).toMatch(/^https:\/\/klar\.example\/app\/#\/answer\/[\w-]+$/);
        const coded = link.split('#/answer/')[1] ?? '';
        expect(packFrom(coded)).toEqual(pack);
        expect(packFrom(coded.slice(0, coded.length - 8))).toBeUndefined();
      }),
    );
    for (const coded of ['', 'x', 'bnVsbA', '%']) expect(packFrom(coded)).toBeUndefined();
  });
});
