/** What the reporter adds later counts as if it had stood there from the beginning; what others write does not. */
import { describe, expect, it } from 'vitest';
import { addressIn, isAskBack } from '../../core/asked.ts';
import { assess } from '../../core/check.ts';
import { commentAt } from '../../core/comment.ts';
import { builtInGuide } from '../../core/guide/built-in.ts';
import { askBack } from '../../core/question.ts';
import { emptyTicket, ticketSchema, type Comment, type Ticket } from '../../core/ticket.ts';

const guide = builtInGuide('erp-support');
const ticket: Ticket = {
  ...emptyTicket(),
  lang: 'de',
  title: 'Rechnung lässt sich nicht drucken',
  body: 'Beim Drucken der Rechnung bricht das Programm ab.',
};
const by = (author: Comment['author'], text: string, internal = false): Comment => ({
  ...(author ? { author } : {}),
  text,
  internal,
});
const open = (comments: readonly Comment[]): readonly string[] =>
  assess({ ...ticket, comments }, guide).findings.map(({ rule }) => rule);

describe('comments', () => {
  it('of the reporter close what they answer, with the place where it stands', () => {
    const comments = [
      by('other', 'Wir sehen es uns an.'),
      by('reporter', 'Es ist das Livesystem.\nModul: Verkauf\nErstmals am 20.11.2026, 9:15 Uhr.'),
    ];
    expect(open([])).toContain('environment-missing');
    expect(open(comments)).not.toContain('environment-missing');
    expect(open(comments)).not.toContain('module-missing');
    const { fulfilled } = assess({ ...ticket, comments }, guide);
    const [fact] = fulfilled.find(({ rule }) => rule === 'environment-missing')?.facts ?? [];
    expect(fact?.field).toBe('comment 2');
    expect(commentAt(fact?.field ?? '', comments)?.text.slice(fact?.start, fact?.end)).toBe(fact?.text);
  });

  it('of the desk, internal notes and questions say nothing about the trouble', () => {
    const said = 'Es ist das Livesystem.';
    expect(open([by('other', said)])).toContain('environment-missing');
    expect(open([by('reporter', said, true)])).toContain('environment-missing');
    expect(open([by(undefined, 'Ist das im Livesystem oder im Testsystem?')])).toContain('environment-missing');
    expect(open([by(undefined, said)])).not.toContain('environment-missing');
  });

  it('that are our own ask-back are known again, in each language and form of address, and are not read', () => {
    const assessment = assess(ticket, guide);
    for (const [language, address] of [
      ['de', 'Sie'],
      ['de', 'du'],
      ['en', 'Sie'],
    ] as const) {
      const message = askBack(assessment, ticket, guide, language, address);
      expect(isAskBack(message)).toBe(true);
      expect(isAskBack(message.replace(/\n+/g, ' '))).toBe(true);
      expect(open([by(undefined, message)])).toEqual(open([]));
    }
    expect(isAskBack('Es geht wieder, danke.')).toBe(false);
  });

  it('never open a finding that was not there before', () => {
    const texts = ['Es ist dringend!', 'siehe Anhang', 'Von: a@b.de\nGesendet: gestern', 'geht nicht', 'Priorität: P4'];
    const rules = (t: Ticket): Set<string> => new Set(assess(t, guide).findings.map(({ rule }) => rule));
    const before = rules(ticket);
    // Whoever says more can contradict what was said: these compare two statements with each other.
    const comparing = /^(?:priority-|urgency-|wrong-type|steps-|first-seen-relative|screenshot)/;
    for (const first of texts)
      for (const second of texts) {
        const after = rules({ ...ticket, comments: [by('reporter', first), by(undefined, second)] });
        expect([...after].filter((rule) => !before.has(rule) && !comparing.test(rule))).toEqual([]);
      }
  });

  it('cross a border with their author, and a ticket without any is the same as before', () => {
    const parsed = ticketSchema.parse({ ...ticket, comments: [{ text: 'Seit Montag.', author: 'reporter' }] });
    expect(parsed.comments).toEqual([{ text: 'Seit Montag.', author: 'reporter', internal: false }]);
    expect(assess({ ...ticket, comments: [] }, guide)).toEqual(assess(ticket, guide));
  });
});

describe('the form of address', () => {
  it.each([
    ['Kannst du dir das bitte ansehen?', 'du'],
    ['Könnt ihr mir helfen?', 'du'],
    ['Bitte prüfen Sie die Rechnung.', 'Sie'],
    ['Sehr geehrte Damen und Herren, seit gestern fehlt die Spalte.', 'Sie'],
    ['Die Rechnung fehlt. Sie war gestern noch da.', undefined],
    ['Der Lieferant und ihr Konto sind gesperrt.', undefined],
    ['Hallo, kannst du das prüfen? Wir hatten Ihnen schon geschrieben.', 'Sie'],
  ] as const)('„%s“: %s', (text, address) => expect(addressIn(text)).toBe(address));
});
