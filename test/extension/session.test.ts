/** What is remembered of a tab between two messages. */
import { describe, expect, it } from 'vitest';
import { builtInGuide } from '../../core/guide/built-in.ts';
import { picture } from '../../extension/background/state.ts';
import type { Snapshot } from '../../extension/messages/parts.ts';
import {
  loadedAnew,
  withoutForm,
  withSending,
  withSnapshot,
  withStopped,
  withTexts,
  type TabState,
} from '../../extension/background/session.ts';

const snapshot = (title: string, body = ''): Snapshot => ({
  form: 'redmine:0',
  site: 'Redmine',
  target: 'Helpdesk',
  submit: 'Anlegen',
  markup: 'textile',
  places: ['title', 'body'],
  chosen: [],
  canHold: true,
  wanted: [],
  ticket: { type: 'incident', title, body, fields: {}, attachments: [] },
});
const origin = 'https://tickets.example.org';
const start: TabState = { origin, forms: {} };
const closed = (state: TabState): TabState => {
  const form = state.forms['redmine:0'];
  if (!form) throw new Error('no form');
  const closures = { 'steps-missing': { how: 'already-there' } } as const;
  return { ...state, forms: { 'redmine:0': { ...form, closures } } };
};
const written = closed(withSnapshot(loadedAnew(start, origin, ['redmine:0']), snapshot('Rechnungsdruck'), 1));

describe('a form', () => {
  it('that comes back with its text after a failed attempt keeps what was closed by hand', () => {
    const again = withSnapshot(loadedAnew(written, origin, ['redmine:0']), snapshot('Rechnungsdruck'), 2);
    expect(again.forms['redmine:0']?.closures).toHaveProperty('steps-missing');
  });

  it('stays in the picture, and the one that is spoken about, while its page is loaded anew', () => {
    const second = { ...snapshot('Lieferschein'), form: 'redmine:1' };
    const both = { ...withSnapshot(written, second, 1), current: 'redmine:0' };
    const loading = loadedAnew(both, origin, ['redmine:0', 'redmine:1']);
    expect(Object.keys(loading.forms)).toEqual(['redmine:0', 'redmine:1']);
    expect(withSnapshot(loading, snapshot('Rechnungsdruck'), 2).current).toBe('redmine:0');
  });

  it('that is new and empty begins with nothing closed', () => {
    const again = withSnapshot(loadedAnew(written, origin, ['redmine:0']), snapshot(''), 2);
    expect(again.forms['redmine:0']?.closures).toEqual({});
  });

  it('of another site knows nothing of this one', () => {
    const other = loadedAnew(written, 'https://other.example.org', ['redmine:0']);
    expect(other.last).toBeUndefined();
    expect(JSON.stringify(other)).not.toContain('Rechnungsdruck');
  });

  it('that is gone leaves its last text, with what was typed after the last look', () => {
    const gone = withoutForm(withTexts(written, 'redmine:0', { body: 'bricht ab' }), 'redmine:0');
    expect(gone.forms).toEqual({});
    expect(gone.last?.state.snapshot.ticket).toMatchObject({ title: 'Rechnungsdruck', body: 'bricht ab' });
  });
});

describe('a form that was sent', () => {
  const key = 'redmine:0';
  const sending = withSending(written, key, 5);

  it('is not called sent while it still stands: the page may have refused the attempt', () => {
    expect(sending.last).toBeUndefined();
    expect(Object.keys(sending.forms)).toEqual([key]);
  });

  it('stays sent, whatever is loaded or looked at afterwards', () => {
    for (const after of [withoutForm(sending, key), loadedAnew(sending, origin, [])]) {
      expect(after.last).toMatchObject({ key, sent: true, state: { at: 5 } });
      expect(loadedAnew(after, origin, []).last?.sent).toBe(true);
      expect(withoutForm(after, key).last?.sent).toBe(true);
    }
  });

  it('is not sent when the page cancelled the attempt and the writer left it then', () => {
    const left = withoutForm(withStopped(sending, key), key);
    expect(left.last).toMatchObject({ sent: false });
    expect(withStopped(sending, 'redmine:9')).toBe(sending);
  });

  it('is not sent when the writer goes on in it and leaves it then', () => {
    const goneOn = withSnapshot(sending, snapshot('Rechnungsdruck bricht ab'), 6);
    expect(withoutForm(goneOn, key).last?.sent).toBe(false);
  });

  it('keeps what was decided when it comes back with its text, because it was refused', () => {
    const back = withSnapshot(loadedAnew(sending, origin, [key]), snapshot('Rechnungsdruck'), 6);
    expect(back.forms[key]?.closures).toHaveProperty('steps-missing');
    expect(back.last).toBeUndefined();
  });

  it.each([
    ['filled from a template', snapshot('', 'Bitte ausfüllen')],
    ['with another title', snapshot('Lieferschein')],
    ['empty', snapshot('')],
  ])('hands nothing on to the next ticket: %s', (_, next) => {
    const ways = [
      withSnapshot(loadedAnew(sending, origin, [key]), next, 6),
      withSnapshot(loadedAnew(loadedAnew(sending, origin, []), origin, [key]), next, 6),
      withSnapshot(withoutForm(sending, key), next, 6),
    ];
    for (const { forms } of ways) expect(forms[key]?.closures).toEqual({});
  });

  it('hands nothing on to a copy of the ticket either, once another page has shown that it was taken', () => {
    const taken = loadedAnew(sending, origin, []);
    expect(taken.last?.state.snapshot.chosen).toEqual([]);
    const copy = withSnapshot(loadedAnew(taken, origin, [key]), snapshot('Rechnungsdruck'), 6);
    expect(copy.forms[key]?.closures).toEqual({});
  });

  it('is taken, too, by a page that only empties its form', () => {
    const next = withSnapshot(sending, snapshot(''), 6);
    expect(next.forms[key]?.closures).toEqual({});
    expect(next.last).toMatchObject({ sent: true });
  });
});

describe('a refused text', () => {
  const by = {
    guide: builtInGuide('base'),
    language: 'de',
    dock: { side: 'right', width: 360 },
    theme: 'auto',
    address: 'Sie',
  } as const;
  const became = { key: 'redmine:0', state: 'rejected', title: 'Rechnungsdruck', at: 3 } as const;
  const told = (rescue: string | undefined): unknown => {
    const form = written.forms['redmine:0'];
    const attempt = { key: 'redmine:0', at: 2, url: origin, title: 'Rechnungsdruck', rescue: 'a', target: 'Redmine' };
    const forms = form ? { 'redmine:0': { ...form, rescue } } : {};
    return picture(1, { ...written, forms, current: 'redmine:0', became, attempt }, by).became;
  };

  it('is said to stand in its form only while it does', () => {
    expect(told('a')).toEqual({ state: 'rejected', title: 'Rechnungsdruck' });
    expect(told(undefined)).toMatchObject({ state: 'rejected', kept: true });
    expect(told('b')).toMatchObject({ state: 'rejected', kept: true });
  });
});
