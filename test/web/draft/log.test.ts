import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Log, timeIn } from '../../../web/screens/draft/log/span.ts';

const clock = (at: number | undefined): string | undefined =>
  at === undefined ? undefined : new Date(at).toISOString();

describe('the time at the beginning of a line', () => {
  it.each([
    ['2026-11-23 07:40:12,345 ERROR FI-1042', '2026-11-23T07:40:12.345Z'],
    ['[2026-11-23T07:40:12Z] start', '2026-11-23T07:40:12.000Z'],
    ['23.11.2026 07:40:12 Lauf', '2026-11-23T07:40:12.000Z'],
    ['23.11.2026, 7:40 Lauf', '2026-11-23T07:40:00.000Z'],
    ['2026/11/23 07:40:12 [error]', '2026-11-23T07:40:12.000Z'],
    ['192.0.2.1 - - [23/Nov/2026:07:40:12 +0100] "GET /"', '2026-11-23T07:40:12.000Z'],
    ['Nov 23 07:40:12 server app[1]:', '1970-11-23T07:40:12.000Z'],
    ['07:40:12 RUN START', '1970-01-01T07:40:12.000Z'],
  ])('of %j is %s', (line, time) => {
    expect(clock(timeIn(line))).toBe(time);
  });

  it.each(['  at run (lauf.c:12)', 'Version 10.2.2026.1', '99:99:99', '', `${'x'.repeat(80)} 07:40:12`])(
    'of %j is none',
    (line) => {
      expect(timeIn(line)).toBeUndefined();
    },
  );
});

describe('a log', () => {
  const log = new Log('vorab\r\n07:39:58 START\r\n07:40:12 FEHLER\r\n  at run\r\n  at main\r\n07:41:00 ENDE\r\n');

  it('is cut to a span with the stack traces that belong to it, its line ends as they were', () => {
    const at = (time: string): number => Date.parse(`1970-01-01T${time}Z`);
    expect(log.between({ from: at('07:40:00'), to: at('07:40:12') })).toEqual({
      text: '07:40:12 FEHLER\r\n  at run\r\n  at main\r\n',
      lines: 3,
    });
    expect(log.lines).toBe(6);
    expect(log.hasDays).toBe(false);
  });

  it('keeps counting after midnight', () => {
    const night = new Log('23:59:58 a\n00:00:03 b\n00:10:00 c\n');
    expect(night.span).toEqual({ from: Date.parse('1970-01-01T23:59:58Z'), to: Date.parse('1970-01-02T00:10:00Z') });
  });

  it('without times has no span', () => {
    expect(new Log('kein Protokoll\nnur Text').span).toBeUndefined();
  });

  it('loses no line from its first to its last time, whatever it says', () => {
    const line = fc.constantFrom('07:40:12 x', '23:59:59 y', '00:00:01 z', '  at run', '', 'ÄÖÜ\r');
    fc.assert(
      fc.property(fc.array(line, { maxLength: 60 }), (lines) => {
        const text = `07:00:00 a\n${lines.join('\n')}`;
        const read = new Log(text);
        expect(read.span && read.between(read.span).text).toBe(text);
      }),
    );
  });
});
