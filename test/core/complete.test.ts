/** A ticket told by its page and by the data of its system: one ticket, of which nothing is lost and nothing is double. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { completed, type Told } from '../../core/complete.ts';
import { emptyTicket, fieldNames, longest, type Comment, type Ticket } from '../../core/ticket.ts';
import { hostile } from './hostile.ts';

const comment = (text: string, more: Partial<Comment> = {}): Comment => ({ text, internal: false, ...more });
const page = (more: Partial<Ticket> = {}): Ticket => ({
  ...emptyTicket(),
  title: 'Druck',
  body: 'Bricht ab.',
  ...more,
});
const nothing: Told = { title: '', body: '', fields: {}, attachments: [], comments: [] };
const textsOf = ({ comments = [] }: Pick<Ticket, 'comments'>): string[] => comments.map(({ text }) => text);

describe('a comment', () => {
  it('that both have is one, whatever the markup did to its signs', () => {
    const shown = page({ comments: [comment('Es ist das Livesystem.\nModul: Einkauf')] });
    const told = { ...nothing, comments: [comment('Es ist das **Livesystem**.\n\n- Modul: _Einkauf_')] };
    const { ticket, onPage, added } = completed(shown, told);
    expect(textsOf(ticket)).toEqual(['Es ist das Livesystem.\nModul: Einkauf']);
    expect([onPage, added.comments]).toEqual([[0], 0]);
  });

  it('with the words of another one stays that of its writer', () => {
    const shown = page({ comments: [comment('Erledigt', { name: 'Ben Berg' })] });
    const told = [
      comment('Erledigt', { name: 'Ada Keller', author: 'reporter' }),
      comment('Erledigt', { name: 'Ben Berg', author: 'other' }),
    ];
    const { ticket, onPage } = completed(shown, { ...nothing, comments: told });
    expect(ticket.comments?.map(({ name, author }) => [name, author])).toEqual([
      ['Ada Keller', 'reporter'],
      ['Ben Berg', 'other'],
    ]);
    expect(onPage).toEqual([undefined, 0]);
  });

  it('is the same where the page draws a person or an address otherwise', () => {
    const shown = page({
      comments: [comment('Danke @Ada Keller, wir sehen uns das im Testsystem mit Beleg 4711 an.')],
    });
    const told = [comment('Danke [~accountid:5f0], wir sehen uns das im Testsystem mit Beleg 4711 an.')];
    expect(completed(shown, { ...nothing, comments: told }).ticket.comments).toHaveLength(1);
  });

  it('of which the page shows the beginning has its end from the data, and keeps its places', () => {
    const start = 'Beim Buchen der Rechnung RE-104512 erscheint eine Meldung';
    const told = { ...nothing, comments: [comment(`${start}: Konto gesperrt.`)] };
    expect(textsOf(completed(page({ comments: [comment(start)] }), told).ticket)).toEqual([
      `${start}: Konto gesperrt.`,
    ]);
  });

  it('that says little stays two where two were written', () => {
    const shown = page({ comments: [comment('Danke!'), comment('Danke!')] });
    const told = { ...nothing, comments: [comment('Danke!'), comment('Geht wieder.'), comment('Danke!')] };
    const { ticket, onPage } = completed(shown, told);
    expect(textsOf(ticket)).toEqual(['Danke!', 'Geht wieder.', 'Danke!']);
    expect(onPage).toEqual([0, undefined, 1]);
  });

  it('that only the data has stands where it was written, and says where the others are on the page', () => {
    const shown = page({ comments: [comment('erster'), comment('letzter')] });
    const told = { ...nothing, comments: [comment('erster'), comment('im Testsystem'), comment('letzter')] };
    const { ticket, onPage, added } = completed(shown, told);
    expect(textsOf(ticket)).toEqual(['erster', 'im Testsystem', 'letzter']);
    expect([onPage, added.comments]).toEqual([[0, undefined, 1], 1]);
  });

  it('that only the page has stays behind its neighbour', () => {
    const shown = page({ comments: [comment('alt'), comment('nur hier'), comment('neu')] });
    const told = { ...nothing, comments: [comment('alt'), comment('neu')] };
    expect(textsOf(completed(shown, told).ticket)).toEqual(['alt', 'nur hier', 'neu']);
  });

  it('is taken in the order of the data where the page shows the newest first', () => {
    const shown = page({ comments: [comment('zweiter'), comment('erster')] });
    const told = { ...nothing, comments: [comment('erster'), comment('zweiter')] };
    const { ticket, onPage } = completed(shown, told);
    expect([textsOf(ticket), onPage]).toEqual([
      ['erster', 'zweiter'],
      [1, 0],
    ]);
  });

  it('is a note for colleagues as soon as one of both says so, and the reporter’s as the data says', () => {
    const shown = page({ comments: [comment('a', { internal: true }), comment('b', { author: 'reporter' })] });
    const told = [comment('a', { author: 'reporter' }), comment('b', { author: 'other', internal: true })];
    expect(completed(shown, { ...nothing, comments: told }).ticket.comments).toMatchObject([
      { internal: true, author: 'reporter' },
      { internal: true, author: 'other' },
    ]);
  });

  it('that repeats the description in the data is the description', () => {
    const told = { ...nothing, body: 'Bricht ab.', comments: [comment('Bricht ab.'), comment('Seit gestern.')] };
    expect(textsOf(completed(page(), told).ticket)).toEqual(['Seit gestern.']);
  });
});

describe('a file', () => {
  const named = (name: string) => ({ name });
  it.each([
    ['a.log', 'a.log'],
    ['A.LOG', 'a.log'],
    ['a.log (12 kB)', 'a.log'],
    ['Bildschirm…gestern.png', 'Bildschirmfoto von gestern.png'],
  ])('„%s“ on the page is %s in the data, and has its size', (shown, told) => {
    const data = { ...nothing, attachments: [{ name: told, size: 12 }] };
    const { ticket, added } = completed(page({ attachments: [named(shown)] }), data);
    expect(ticket.attachments).toEqual([{ name: told, size: 12 }]);
    expect(added.files).toBe(0);
  });

  it.each([
    ['a.log', 'a.log.gz'],
    ['bild.png', 'bild2.png'],
    ['….png', 'anderes.png'],
  ])('„%s“ is not %s', (shown, told) => {
    const data = { ...nothing, attachments: [named(told)] };
    expect(completed(page({ attachments: [named(shown)] }), data).ticket.attachments).toHaveLength(2);
  });
});

describe('what the page shows', () => {
  it('keeps its title, its description and its fields; the data fills the others', () => {
    const shown = page({ fields: { priority: 'P2', module: ' ' } });
    const told: Told = {
      ...nothing,
      ...{ type: 'problem', title: 'Anders', body: 'Anders', date: '2026-11-20T08:00:00Z' },
      fields: { priority: 'P4', module: 'Einkauf', version: '4.2' },
    };
    const { ticket, added } = completed(shown, told);
    expect(ticket).toMatchObject({ type: 'problem', title: 'Druck', body: 'Bricht ab.', date: told.date });
    expect(ticket.fields).toEqual({ priority: 'P2', module: 'Einkauf', version: '4.2' });
    expect(added.fields).toEqual(['module', 'version']);
  });

  it('has its texts from the data where it has none', () => {
    const { ticket, added } = completed(page({ title: '', body: '' }), {
      ...nothing,
      title: 'Druck',
      body: 'Geht nicht',
    });
    expect([ticket.title, ticket.body, added.texts]).toEqual(['Druck', 'Geht nicht', ['title', 'body']]);
  });

  const text = fc.oneof(
    fc.constantFrom('Danke!', 'Es ist das Livesystem.', 'ok', ...hostile.slice(0, 30)),
    fc.string(),
    fc.lorem({ maxCount: 30 }),
  );
  const date = fc.option(
    fc.date({ noInvalidDate: true }).map((one) => one.toISOString()),
    { nil: undefined },
  );
  const comments = fc.array(fc.record({ text, internal: fc.boolean(), date }), { maxLength: 8 });
  const files = fc.array(fc.record({ name: text }), { maxLength: 5 });
  const fields = fc.dictionary(fc.constantFrom(...fieldNames), fc.string(), { maxKeys: 4 });
  const shownOne = fc.record({ comments, attachments: files, fields }).map((more): Ticket => ({ ...page(), ...more }));
  const toldOne = fc
    .record({ title: text, body: text, comments, attachments: files, fields })
    .map((more): Told => ({ ...more }));

  it('is never lost and never double: each comment stands there once, with its words where they stood', () => {
    fc.assert(
      fc.property(shownOne, toldOne, (shown, told) => {
        const { ticket, onPage, added } = completed(shown, told);
        const all = ticket.comments ?? [];
        const seen = onPage.flatMap((place) => place ?? []).toSorted((a, b) => a - b);
        expect(seen).toEqual((shown.comments ?? []).map((_, i) => i));
        expect(onPage).toHaveLength(all.length);
        onPage.forEach((place, i) => {
          if (place !== undefined) expect(all[i]?.text.startsWith(shown.comments?.[place]?.text ?? '')).toBe(true);
        });
        expect(ticket.body.startsWith(shown.body)).toBe(true);
        expect(ticket.attachments.length).toBe(shown.attachments.length + added.files);
        for (const [name, value] of Object.entries(shown.fields))
          if (value.trim() !== '') expect(ticket.fields[name as keyof typeof ticket.fields]).toBe(value);
        expect(all.length).toBeLessThanOrEqual(Math.max(longest.comments, shown.comments?.length ?? 0));
      }),
    );
  });

  it('adds nothing to itself: told by the data in the same words it is the same ticket', () => {
    const others = comments.map((all) => all.filter((one) => one.text.trim() !== ''));
    fc.assert(
      fc.property(shownOne, others, (before, said) => {
        const shown = { ...before, body: 'Die Beschreibung steht hier.', comments: said };
        const { ticket, added } = completed(shown, { ...shown, comments: said });
        expect(added).toEqual({ comments: 0, files: 0, fields: [], texts: [] });
        expect(textsOf(ticket)).toEqual(textsOf(shown));
      }),
    );
  });

  it('is not pushed out by thousands of comments in the data, of which the newest stay', () => {
    const many = Array.from({ length: 2_000 }, (_, i) => comment(`Anmerkung ${i}`));
    const { ticket } = completed(page({ comments: [comment('Anmerkung 3')] }), { ...nothing, comments: many });
    expect(ticket.comments).toHaveLength(longest.comments);
    expect(textsOf(ticket)).toContain('Anmerkung 3');
    expect(textsOf(ticket).at(-1)).toBe('Anmerkung 1999');
  });
});
