/** A row of an exported list becomes a ticket, or a reason why it is none. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateOf, orderOf } from '../../../core/import/dates.ts';
import { mappingOf } from '../../../core/import/mapping.ts';
import { listedOf, priorityOf, typeOf, type Listed } from '../../../core/import/row.ts';

const split = (line: string): string[] => line.split(line.includes(';') ? ';' : ',');

describe('a row becomes a ticket', () => {
  const listed = (line: string, cells: readonly string[]): Listed => {
    const got = listedOf(mappingOf(split(line)), cells);
    if ('broken' in got) throw new Error(got.broken);
    return got;
  };

  test('Jira: repeated columns are one list, a packed file is its name, a comment is its text', () => {
    const got = listed('Summary,Issue key,Issue id,Issue Type,Priority,Created,Attachment,Attachment,Comment', [
      'Rechnung lässt sich nicht buchen',
      'ERP-12',
      '10012',
      'Bug',
      'Highest',
      '05/Nov/26 9:12 AM',
      '05/Nov/26 9:13 AM;mk;meldung.png;https://jira.example/secure/attachment/1/meldung.png',
      '05/Nov/26 9:14 AM;mk;log.txt;https://jira.example/secure/attachment/2/log.txt',
      '06/Nov/26 1:05 PM;hb;Bitte noch den Mandanten nennen; danke',
    ]);
    expect(got.number).toBe('ERP-12');
    expect(got.ticket.type).toBe('incident');
    expect(got.ticket.fields.priority).toBe('P1');
    expect(got.created).toBe('2026-11-05T09:12');
    expect(got.ticket.attachments.map(({ name }) => name)).toEqual(['meldung.png', 'log.txt']);
    expect(got.comments).toEqual(['Bitte noch den Mandanten nennen; danke']);
    expect(got.voices).toEqual([{ by: 'hb', at: '2026-11-06T13:05' }]);
  });

  test('Redmine in German: type, priority and date in German words', () => {
    const got = listed('#;Projekt;Tracker;Status;Priorität;Thema;Autor;Angelegt;Beschreibung', [
      '4711',
      'ERP',
      'Fehler',
      'Neu',
      'Hoch',
      'Druck bleibt hängen',
      'Keller, Maria',
      '05.11.2026 14:03',
      'Seit gestern …',
    ]);
    expect(got.ticket).toMatchObject({
      id: '4711',
      type: 'incident',
      title: 'Druck bleibt hängen',
      date: '2026-11-05T14:03',
    });
    expect(got.ticket.fields).toMatchObject({ priority: 'P2', workload: 'ERP' });
    expect(got.author).toBe('Keller, Maria');
    expect(listed('#;Tracker;Thema;Priorität', ['1', 'Fehler', 'Druck', 'Dringend']).ticket.fields.priority).toBe('P2');
    const trac = listed('id;Summary;Owner;Type;Milestone;Component;Priority', [
      '1',
      'Print',
      '',
      'defect',
      '',
      '',
      'minor',
    ]);
    expect(trac.ticket.fields.priority).toBe('P4');
  });

  test('a row without title and description, and one too long to be read, are told apart from tickets', () => {
    const mapping = mappingOf(['#', 'Tracker', 'Subject', 'Description']);
    expect(listedOf(mapping, ['1', 'Bug', ' ', ''])).toEqual({ broken: 'empty', at: '' });
    expect(listedOf(mapping, ['1', 'Bug', 'x'.repeat(2_001)])).toEqual({ broken: 'too-long', at: 'Subject' });
  });

  test('any cells give a ticket or a reason, never an error', () => {
    const mapping = mappingOf([
      'Summary',
      'Issue key',
      'Issue id',
      'Issue Type',
      'Priority',
      'Created',
      'Description',
      'Attachment',
      'Comment',
    ]);
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { maxLength: 30 }), (cells) => {
        const got = listedOf(mapping, cells);
        expect('broken' in got || got.ticket.title !== '' || got.ticket.body !== '').toBe(true);
      }),
    );
  });
});

describe('words and numbers of a list', () => {
  test.each([
    ['Bug', 'incident'],
    ['Störung', 'incident'],
    ['Serviceanfrage', 'service-request'],
    ['Change Request', 'change-request'],
    ['Berechtigungsantrag', 'access-request'],
    ['Problem', 'problem'],
    ['Frage', 'question'],
    ['Feature', 'change-request'],
    ['Obst', undefined],
  ] as const)('type „%s“ is %s', (cell, type) => expect(typeOf(cell)).toBe(type));

  test.each([
    ['1 - Critical', undefined, 'P1'],
    ['3 - Moderate', undefined, 'P3'],
    ['2', undefined, 'P2'],
    ['5 very high', 5, 'P1'],
    ['3 normal', 5, 'P3'],
    ['4', 5, 'P2'],
    ['100', 100, 'P1'],
    ['50', 100, 'P3'],
    ['0', 100, 'P4'],
    ['Sofort', undefined, 'P1'],
    ['Lowest', undefined, 'P4'],
    ['grün', undefined, undefined],
  ] as const)('priority „%s“ (of %s) is %s', (cell, highest, priority) =>
    expect(priorityOf(cell, highest)).toBe(priority),
  );

  test.each([
    ['2026-11-05', '2026-11-05'],
    ['2026-11-05 14:03:07', '2026-11-05T14:03:07'],
    ['2026-11-05T14:03:07.123Z', '2026-11-05T14:03:07Z'],
    ['2026-11-05T14:03:07+0100', '2026-11-05T14:03:07+01:00'],
    ['2026-11-05 14:03:07 UTC', '2026-11-05T14:03:07Z'],
    ['05.11.2026', '2026-11-05'],
    ['5.11.26 9:05', '2026-11-05T09:05'],
    ['11/05/2026 02:03 PM', '2026-11-05T14:03'],
    ['25/12/2026', '2026-12-25'],
    ['05/Nov/26 9:12 AM', '2026-11-05T09:12'],
    ['5. Dezember 2026', '2026-12-05'],
    ['12:00 AM', undefined],
    ['31.13.2026', undefined],
    ['gestern', undefined],
    ['', undefined],
  ])('date „%s“ is %s', (cell, date) => expect(dateOf(cell)).toBe(date));

  test('one day above twelve tells the order for the whole column', () => {
    const cells = ['03/04/2026', '05/04/2026', '25/04/2026'];
    expect(orderOf(cells)).toBe('day-first');
    expect(dateOf('03/04/2026', orderOf(cells))).toBe('2026-04-03');
    expect(orderOf(['03/04/2026'])).toBeUndefined();
  });
});
