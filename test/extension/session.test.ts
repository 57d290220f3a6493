/** What is remembered of a tab between two messages. */
import { describe, expect, it } from 'vitest';
import type { Snapshot } from '../../extension/messages/parts.ts';
import { loadedAnew, withoutForm, withSnapshot, withTexts, type TabState } from '../../extension/background/session.ts';

const snapshot = (title: string, body = ''): Snapshot => ({
  form: 'redmine:0',
  site: 'Redmine',
  target: 'Helpdesk',
  submit: 'Anlegen',
  markup: 'textile',
  places: ['title', 'body'],
  chosen: [],
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
    const gone = withoutForm(withTexts(written, 'redmine:0', { body: 'bricht ab' }), 'redmine:0', false);
    expect(gone.forms).toEqual({});
    expect(gone.last?.state.snapshot.ticket).toMatchObject({ title: 'Rechnungsdruck', body: 'bricht ab' });
  });
});
