/** JSON lists become rows like those of a table: one mapping reads both. */
import { describe, expect, it } from 'vitest';
import { mappingOf } from '../../../core/import/mapping.ts';
import { cellsByHeader, headersOf, listIn, type Entry } from '../../../core/import/records.ts';
import { listedOf, type Listed } from '../../../core/import/row.ts';

const listed = (entry: Entry): Listed => {
  const headers = headersOf([entry], 100);
  const cells = cellsByHeader(entry);
  const read = listedOf(
    mappingOf(headers),
    headers.map((header) => cells.get(header) ?? ''),
  );
  if ('broken' in read) throw new Error(read.broken);
  return read;
};

describe('an entry of', () => {
  it('gh issue list', () => {
    const read = listed({
      number: 12,
      title: 'Export bricht ab',
      body: 'Seit heute.',
      state: 'OPEN',
      author: { login: 'lea', is_bot: false },
      createdAt: '2026-11-20T09:00:00Z',
      labels: [{ name: 'bug' }],
      url: 'https://example.org/12',
    });
    expect(read).toMatchObject({ number: '12', author: 'lea', state: 'OPEN', url: 'https://example.org/12' });
    expect(read.ticket).toMatchObject({ title: 'Export bricht ab', body: 'Seit heute.', date: '2026-11-20T09:00:00Z' });
  });

  it('Zendesk', () => {
    const read = listed({
      id: 7,
      requester_id: 99,
      subject: 'Login fails',
      description: 'Since Monday.',
      type: 'incident',
      priority: 'high',
      created_at: '2026-11-20T09:00:00Z',
    });
    expect(read.ticket).toMatchObject({ type: 'incident', title: 'Login fails', fields: { priority: 'P2' } });
  });

  it('Jira, whose texts are documents and whose values are objects', () => {
    const paragraph = { type: 'paragraph', content: [{ type: 'text', text: 'Beim Speichern.' }] };
    const read = listed({
      key: 'ERP-1',
      fields: {
        summary: 'Meldung 1801',
        description: { type: 'doc', version: 1, content: [paragraph] },
        priority: { name: 'High' },
        reporter: { displayName: 'Lea Lang' },
      },
    });
    expect(read).toMatchObject({ number: 'ERP-1', author: 'Lea Lang' });
    expect(read.ticket).toMatchObject({ title: 'Meldung 1801', body: 'Beim Speichern.', fields: { priority: 'P2' } });
  });

  it('our own tickets', () => {
    const ticket = {
      id: 'a-1',
      type: 'change-request',
      title: 'Stufe 2',
      body: 'Ab 5.000 Euro.',
      fields: { module: 'Einkauf', priority: 'P3' },
      attachments: [{ name: 'regel.pdf', size: 12 }, { name: 'bild.png' }],
    };
    expect(listed(ticket).ticket).toMatchObject({
      ...ticket,
      attachments: [{ name: 'regel.pdf' }, { name: 'bild.png' }],
    });
  });
});

describe('the list in a JSON text', () => {
  it('is the text, or stands in an answer of an API', () => {
    expect(listIn([{ a: 1 }])).toEqual([{ a: 1 }]);
    expect(listIn({ total: 1, issues: [{ key: 'A' }] })).toEqual([{ key: 'A' }]);
  });

  it('is one ticket where there is only one, however many comments it has', () => {
    const one = { title: 'A', comments: [{ body: 'x' }] };
    expect(listIn(one)).toEqual([one]);
    expect(listIn({ total: 0 })).toBeUndefined();
    expect(listIn('text')).toBeUndefined();
  });
});
