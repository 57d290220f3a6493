/** A draft in the words of its target: what is sent, and what is said before anything is sent. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compose, fileObstacles, markerOf, type Destination } from '../../../core/target/compose.ts';
import { sayObstacle } from '../../../core/target/compose.words.ts';
import { emptyTicket, fieldNames, markups, type Ticket } from '../../../core/ticket.ts';

const key = '0b5f6f0e-6a9f-4c55-9d7e-1a2b3c4d5e6f';
const destination = (more: Partial<Destination> = {}): Destination => ({
  system: { limits: { title: 40, body: 100_000 }, retry: 'marker' },
  project: '1',
  markup: 'textile',
  mapping: {
    types: { incident: '7' },
    priorities: { P1: 'top' },
    fields: {
      env: { from: 'environment', values: { Produktion: 'Live' } },
      due: { from: 'neededBy' },
      team: { fixed: 'ERP' },
    },
  },
  metadata: {
    types: [{ value: '7', name: 'Bug' }],
    priorities: [],
    fields: [
      { id: 'env', name: 'Umgebung', kind: 'choice', required: true, values: [{ value: 'l', name: 'Live' }] },
      { id: 'due', name: 'Fällig', kind: 'date', required: false },
      { id: 'team', name: 'Team', kind: 'text', required: true },
    ],
  },
  ...more,
});
const ticket = (more: Partial<Ticket> = {}): Ticket => ({
  ...emptyTicket(),
  title: 'Titel',
  body: '**Wichtig**: geht nicht.',
  ...more,
});
const german = { language: 'de', key } as const;

describe('a draft for a target', () => {
  it('has the values of the system, its markup, and the marker as its last word', () => {
    const fields = { environment: 'Produktion', neededBy: '4.12.2026', priority: 'P1', module: 'Lager' };
    const { ticket: sent, obstacles } = compose(ticket({ fields }), german, destination());
    expect(obstacles).toEqual([]);
    expect(sent).toMatchObject({ project: '1', type: '7', priority: 'top', title: 'Titel' });
    expect(sent.fields).toEqual({ env: 'l', due: '2026-12-04', team: 'ERP' });
    expect(sent.body).toContain('*Wichtig*: geht nicht.');
    expect(sent.body).toContain('Modul: Lager');
    expect(sent.body).not.toContain('Umgebung');
    expect(sent.body.endsWith(markerOf(key))).toBe(true);
  });

  it('keeps in the description what a field would not take', () => {
    const fields = { environment: 'Integration', neededBy: 'bald', priority: 'P2' };
    const { ticket: sent, obstacles } = compose(ticket({ fields }), german, destination());
    expect(sent.fields).toEqual({ team: 'ERP' });
    for (const value of Object.values(fields)) expect(sent.body).toContain(value);
    expect(obstacles).toEqual([{ kind: 'field-missing', field: 'env', name: 'Umgebung' }]);
  });

  it('never drops a word of the title, and cuts no character in two', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 90 }), (title) => {
        const { ticket: sent } = compose(ticket({ title: `Ö ${title}` }), german, destination({ markup: 'plain' }));
        expect(sent.title.length).toBeLessThanOrEqual(40);
        expect(sent.title).not.toMatch(/\p{Surrogate}/u);
        const whole = `Ö ${title}`.replace(/\s+/g, ' ').trim();
        if (whole.length > 40) expect(sent.body.replace(/\s+/g, ' ')).toContain(whole);
        else expect(sent.title).toBe(whole);
      }),
    );
  });

  it('loses no value of any field, in any markup', () => {
    const values = fc.record(
      Object.fromEntries(fieldNames.map((name) => [name, fc.stringMatching(/^[A-Za-z]{5,9}[0-9]{3}$/)])),
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(values, fc.constantFrom(...markups), (fields, markup) => {
        const { ticket: sent } = compose(ticket({ fields }), german, destination({ markup }));
        const all = [sent.body, ...Object.values(sent.fields)].join('\n');
        for (const value of Object.values(fields)) expect(all).toContain(value);
        expect(all).toContain(sent.marker);
      }),
    );
  });

  it('has no marker in its text where the system has a better way', () => {
    const system = { limits: { title: 40 }, retry: 'native-key' } as const;
    expect(compose(ticket(), german, destination({ system })).ticket.body).not.toContain(markerOf(key));
  });

  it('calls nobody and closes nothing where Markdown acts, and keeps the other markups as they are', () => {
    const system = { limits: { title: 40 }, retry: 'marker', commands: 'gitlab' } as const;
    const body = (markup: 'markdown' | 'html') =>
      compose(ticket({ body: 'siehe @anna\n/close' }), german, destination({ system, markup })).ticket.body;
    expect(body('markdown')).not.toMatch(/@anna|^\/close/m);
    expect(body('html')).toContain('@anna');
  });

  it('says before sending what the system would not take', () => {
    const mapping = { types: {}, priorities: {}, fields: {} };
    const kinds = (more: Partial<Ticket>, where: Partial<Destination>) =>
      compose(ticket(more), german, destination(where)).obstacles.map(({ kind }) => kind);
    expect(kinds({ title: ' ' }, {})).toContain('no-title');
    expect(kinds({}, { mapping })).toContain('no-type');
    expect(kinds({ body: 'x'.repeat(100_001) }, {})).toContain('body-too-long');
    const file = (name: string, size: number) => ({ name, bytes: { size, type: '' } });
    expect(fileObstacles([file('a', 10), file('b', 11)], { limits: { title: 9, file: 10, files: 1 } })).toEqual([
      { kind: 'file-too-large', name: 'b', size: 11, limit: 10 },
      { kind: 'too-many-files', limit: 1 },
    ]);
  });
});

describe('an obstacle', () => {
  it('says in both languages what it is and what to do, with its numbers and names', () => {
    const large = { kind: 'file-too-large', name: 'film.mp4', size: 9_000_000, limit: 5_242_880 } as const;
    expect(sayObstacle(large, 'Helpdesk', 'de')).toMatch(/^Die Datei „film\.mp4“ ist größer als 5 MB/);
    const long = { kind: 'body-too-long', length: 40_000, limit: 32_767 } as const;
    expect(sayObstacle(long, 'Helpdesk', 'de')).toContain('40.000 Zeichen, Helpdesk nimmt 32.767');
    expect(sayObstacle(long, 'Helpdesk', 'en')).toContain('40,000 characters, Helpdesk takes 32,767');
    const field = { kind: 'field-missing', field: 'x', name: 'Umgebung' } as const;
    for (const language of ['de', 'en'] as const)
      for (const obstacle of [large, long, field, { kind: 'no-title' }, { kind: 'too-many-files', limit: 3 }] as const)
        expect(sayObstacle(obstacle, 'Helpdesk', language)).not.toMatch(/[{}]|undefined/);
  });
});

describe('the marker', () => {
  it('is one word of letters and digits, another one for each sending', () => {
    fc.assert(
      fc.property(fc.uuid(), fc.uuid(), (a, b) => {
        expect(markerOf(a)).toMatch(/^tk[0-9a-f]{32}$/);
        expect(markerOf(a) === markerOf(b)).toBe(a === b);
      }),
    );
  });
});
