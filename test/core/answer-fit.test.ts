/** Replies to what was asked back: which question got which answer, and what the ticket is worth with them. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitAnswers, unknownReason, withAnswers } from '../../core/answers.ts';
import { written } from '../../core/answers/written.ts';
import { assess } from '../../core/check.ts';
import { builtInGuide } from '../../core/guide/built-in.ts';
import { askBack, questionsOf } from '../../core/question.ts';
import { emptyTicket, languages, type Ticket } from '../../core/ticket.ts';
import { hostile } from './hostile.ts';

const guide = builtInGuide('erp-support');
const ticket: Ticket = { ...emptyTicket(), lang: 'de', title: 'Umlagerung', body: 'Die Umlagerung geht nicht.' };
const assessment = assess(ticket, guide);
const asked = questionsOf(assessment, guide);
const three = ['steps-missing', 'environment-missing', 'impact-missing'].map((rule) => ({
  rule,
  ask: `Wie ist es mit ${rule}?`,
}));
const texts = (reply: string, questions = three): Record<string, string> =>
  Object.fromEntries(fitAnswers(reply, questions).fits.map(({ rule, text }) => [rule, text]));

const line = fc.oneof(
  fc.string(),
  fc.constantFrom(
    'Frage 2: nein',
    '\\Frage 1:',
    '> Question 3: x',
    'Ende der Antworten',
    '1. Lager öffnen',
    '2.',
    '',
    ' ',
  ),
  fc.constantFrom(...hostile.slice(0, 40)),
);
const answer = fc.array(line, { maxLength: 5 }).map((lines) => lines.join('\n'));
const plain = (text: string): string =>
  text
    .split(/\r\n|\r|\n/)
    .join('\n')
    .trim();

describe('an answer pack', () => {
  it('gives answers that fit whole, whatever they say', () => {
    fc.assert(
      fc.property(
        fc.array(answer, { minLength: 5, maxLength: 5 }),
        fc.constantFrom(...languages),
        (answers, language) => {
          const text = written(
            '7: Umlagerung',
            asked.map(({ ask }) => ask),
            answers,
            language,
          );
          const expected = asked.flatMap(({ rule }, i) =>
            plain(answers[i] ?? '') ? [{ rule, text: plain(answers[i] ?? '') }] : [],
          );
          expect(fitAnswers(text, asked).fits).toEqual(expected);
        },
      ),
    );
  });

  it.each(languages)('leaves nothing over but what the reporter wrote around it (%s)', (language) => {
    const text = written('7 Druck', ['Wo?'], ['Im Lager'], language);
    const [one] = three;
    expect(fitAnswers(text, one ? [one] : []).rest).toBe('');
    expect(fitAnswers(`Hallo,\n\n${text}\nBis bald`, one ? [one] : []).rest).toBe('Hallo,\n\n\nBis bald');
  });

  it('fits when a mail program has broken its lines and quoted it, and the signature stays out of it', () => {
    const text = written(
      '7',
      three.map(({ ask }) => ask),
      ['Lager öffnen', '', 'Zwei Leute stehen'],
      'de',
    );
    const broken = `Hallo,\nanbei:\n\n${text.replace('Wie ist es mit', 'Wie ist\nes mit')}\n\nViele Grüße\nPetra`;
    expect(texts(broken)).toEqual({ 'steps-missing': 'Lager öffnen', 'impact-missing': 'Zwei Leute stehen' });
    expect(fitAnswers(broken, three).rest).toContain('Viele Grüße');
  });
});

describe('a free reply', () => {
  it('with numbers fits, whatever sign stands behind them', () => {
    const said = fc.stringMatching(/^[a-zäöü][a-zäöü ,]{0,40}[a-zäöü]$/);
    const forms = fc.constantFrom('1. ', '1) ', '1: ', 'zu 1: ', 'Zu Frage 1 - ', 'Antwort 1: ', '(1) ', '**1.** ');
    fc.assert(
      fc.property(fc.tuple(said, said, said), forms, fc.constantFrom('\n', '\n\n'), (answers, form, gap) => {
        const reply = answers.map((text, i) => form.replace('1', String(i + 1)) + text).join(gap);
        expect(Object.values(texts(`Hallo Support,\n\n${reply}\n\nViele Grüße\nPetra Lang`))).toEqual(answers);
      }),
    );
  });

  it('keeps a list of steps within its answer', () => {
    expect(texts('1.\n1. Lager öffnen\n2. Umlagern\n3. Buchen\n2. Live\n3. Zwei stehen')).toEqual({
      'steps-missing': '1. Lager öffnen\n2. Umlagern\n3. Buchen',
      'environment-missing': 'Live',
      'impact-missing': 'Zwei stehen',
    });
    const later = [three[1]!, three[0]!, three[2]!];
    expect(texts('1. Live\n2.\n1. Lager öffnen\n2. Umlagern\n3. Buchen\n3. Zwei stehen', later)['steps-missing']).toBe(
      '1. Lager öffnen\n2. Umlagern\n3. Buchen',
    );
  });

  it('does not take a date, a time or a longer list for the number of a question', () => {
    expect(texts('Seit\n1.12.2026\n2:30 Uhr')).toEqual({});
    expect(texts('1. a\n2. b\n3. c\n4. d\n5. e')).toEqual({});
    expect(fitAnswers('1. a\n2. b\n3. c\n4. d', three).rest).toContain('3. c');
  });

  it('below our quoted questions fits to them', () => {
    const message = askBack(assessment, ticket, guide);
    const quoted = message.split('\n').map((text) => `> ${text}`);
    const at = quoted.findIndex((text) => text.startsWith('> 2. '));
    quoted.splice(at + 2, 0, 'Das ist die zweite Antwort.');
    expect(fitAnswers(quoted.join('\n'), asked).fits).toEqual([
      { rule: asked[1]?.rule, text: 'Das ist die zweite Antwort.' },
    ]);
  });

  it('with names of what was asked fits to them', () => {
    expect(texts('Umgebung: Live\n\n**Auswirkung**\nZwei Leute stehen\nund warten')).toEqual({
      'environment-missing': 'Live',
      'impact-missing': 'Zwei Leute stehen\nund warten',
    });
  });

  it('to a single question is its answer; without a hint a person decides', () => {
    expect(texts('Im Livesystem.\n\nGruß, Petra', three.slice(1, 2))).toEqual({
      'environment-missing': 'Im Livesystem.',
    });
    expect(fitAnswers('Im Livesystem.', three)).toEqual({ fits: [], rest: 'Im Livesystem.' });
  });

  it('never fails and never invents, whatever somebody pastes', () => {
    fc.assert(
      fc.property(answer, (reply) => {
        for (const { text } of fitAnswers(reply, three).fits)
          for (const one of text.split('\n')) expect(reply).toContain(one.trim());
      }),
    );
  });
});

describe('the ticket with its answers', () => {
  it('asks no more for what was answered', () => {
    const answers = [
      { rule: 'steps-missing', text: '1. Modul Lager öffnen\n2. Umlagerung von 04 nach 17 buchen' },
      { rule: 'environment-missing', text: 'Live' },
    ];
    const next = withAnswers(ticket, answers, 'de');
    const rules = assess(next.ticket, guide, next.closures).findings.map(({ rule }) => rule);
    expect(assessment.findings.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(['steps-missing', 'environment-missing']),
    );
    expect(rules).not.toContain('steps-missing');
    expect(rules).not.toContain('environment-missing');
  });

  it('takes „weiß ich nicht“ for an answer, with the reason', () => {
    expect(unknownReason('Weiß ich nicht, weil ich im Homeoffice bin')).toBe('ich im Homeoffice bin');
    expect(unknownReason('I don’t know.')).toBe('');
    expect(unknownReason('Unbekannter Fehler 1801')).toBeUndefined();
    const next = withAnswers(ticket, [{ rule: 'environment-missing', text: 'keine Ahnung' }], 'de');
    expect(next.closures).toEqual({ 'environment-missing': { how: 'unknown', because: '' } });
    expect(next.ticket.body).toBe(ticket.body);
  });
});
