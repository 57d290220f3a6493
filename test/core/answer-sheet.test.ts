/** An answer sheet that came back as a comment is fitted by whoever reads the ticket, without knowing what was asked. */
import { describe, expect, it, vi } from 'vitest';
import { answersInComments, sheetAnswers } from '../../core/answers.ts';
import { written } from '../../core/answers/written.ts';
import { assess } from '../../core/check.ts';
import { builtInGuide } from '../../core/guide/built-in.ts';
import type { Listed } from '../../core/import/row.ts';
import { questionsOf } from '../../core/question.ts';
import { assessListed, nothingKept } from '../../core/reports/kept.ts';
import { emptyTicket, type Comment } from '../../core/ticket.ts';

const guide = builtInGuide('erp-support');
const ticket = { ...emptyTicket(), title: 'Rechnungsdruck bricht ab', body: 'Beim Drucken bricht es ab.' };
const said = (text: string): Comment => ({ text, internal: false });
const wordings = [
  ['de', 'Sie'],
  ['de', 'du'],
  ['en', 'Sie'],
] as const;

describe.each(wordings)('a sheet in %s, %s', (language, address) => {
  const questions = questionsOf(assess(ticket, guide), guide, language, address);
  const asks = questions.map(({ ask }) => ask);

  it('gives each answer to its question, also when some are blank', () => {
    const answers = asks.map((_ask, i) => (i === 1 ? '' : `Antwort ${i + 1}`));
    const fits = sheetAnswers(written('7 Rechnungsdruck', asks, answers, language));
    expect(fits).toEqual(questions.flatMap(({ rule }, i) => (i === 1 ? [] : [{ rule, text: `Antwort ${i + 1}` }])));
  });

  it('is read in a comment, quoted or broken into lines', () => {
    const sheet = written(
      '7 Rechnungsdruck',
      asks,
      asks.map((_ask, i) => `Antwort ${i + 1}`),
      language,
    );
    const broken = sheet.replace(/(.{40}[^\n]*?) /, '$1\n');
    expect(answersInComments({ comments: [said(broken)] }).fits.map(({ rule }) => rule)).toContain(questions[1]?.rule);
    expect(answersInComments({ comments: [said(sheet)] })).toMatchObject({ sheets: 1 });
  });
});

it('looks for a question once for each number, however many lines begin like an answer', () => {
  const starts = vi.spyOn(String.prototype, 'startsWith');
  const looks = (times: number): number => {
    starts.mockClear();
    sheetAnswers('Frage 1: Wer kommt mit?\nFrage 2: Und wann?\n'.repeat(times));
    return starts.mock.calls.length;
  };
  const once = looks(1);
  expect(once).toBeGreaterThan(10);
  expect(looks(5_000)).toBe(once);
  starts.mockRestore();
});

describe('comments', () => {
  it('that are no sheet give no answers', () => {
    for (const text of ['', 'Frage 1: Wer kommt mit?', 'Eine Frage 12: habe ich', '1. Live\n2. gestern'])
      expect(sheetAnswers(text), text).toEqual([]);
  });

  it('with two answers to one question count the later one, and in a list settle what was missing', () => {
    const questions = questionsOf(assess(ticket, guide), guide, 'de');
    const asks = questions.map(({ ask }) => ask);
    const at = questions.findIndex(({ rule }) => rule === 'environment-missing');
    const place = at < 0 ? 0 : at;
    const answer = (text: string) =>
      written(
        '7',
        asks,
        asks.map((_ask, i) => (i === place ? text : '')),
        'de',
      );
    const comments = [answer('weiß ich nicht'), answer('Nur im Livesystem, seit dem 19.11.2026 um 9:30 Uhr.')];
    expect(answersInComments({ comments: comments.map(said) })).toMatchObject({
      fits: [{ text: 'Nur im Livesystem, seit dem 19.11.2026 um 9:30 Uhr.' }],
      sheets: 2,
    });
    const listed: Listed = {
      ...{ ticket, number: '7', state: '', author: '', assignee: '', url: '', created: undefined, changed: undefined },
      comments,
    };
    const { line } = assessListed(0, listed, nothingKept, guide);
    expect(line.missing).not.toContain('environment-missing');
  });
});
