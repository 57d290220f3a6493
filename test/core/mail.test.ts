/** The mail is read back by a parser of this test, written from the RFCs and not from our code. */
import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressesIn, longestMailto, mailPieces, mailto, type Mail } from '../../core/mail.ts';

interface Part {
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
  readonly parts: readonly Part[];
}

const written = (mail: Mail): string =>
  mailPieces(mail)
    .map((piece) => (typeof piece === 'string' ? piece : contents.get(piece.lines)!.toString('base64')))
    .join('');
const contents = new Map<object, Buffer>();
const file = (name: string, kind: string, content: string) => {
  const bytes = { size: content.length, type: kind };
  contents.set(bytes, Buffer.from(content));
  return { name, kind, bytes };
};

function parse(source: string): Part {
  const [, head = '', body = ''] = /^([^]*?)\r\n\r\n([^]*)$/.exec(source) ?? [];
  const lines = head.replace(/\r\n[ \t]/g, ' ').split('\r\n');
  const headers = new Map(
    lines.map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 1).trim()]),
  );
  const limit = /^multipart\/.*boundary="([^"]+)"/.exec(headers.get('content-type') ?? '')?.[1];
  const parts = limit
    ? `\r\n${body}`
        .split(`\r\n--${limit}--`)[0]!
        .split(`\r\n--${limit}\r\n`)
        .slice(1)
        .map((part) => parse(part))
    : [];
  return { headers, body, parts };
}

const word = (text: string): string =>
  text
    .replace(/(\?=) +(?==\?)/g, '$1')
    .replace(/=\?UTF-8\?B\?([^?]*)\?=/g, (_, coded: string) => Buffer.from(coded, 'base64').toString());
const textOf = (part: Part): string => Buffer.from(part.body, 'base64').toString();
const nameOf = (part: Part): string => {
  const found = [...(part.headers.get('content-disposition') ?? '').matchAll(/filename\*(?:\d+\*)?=([^;]*)/g)];
  return decodeURIComponent(
    found
      .map(([, value]) => value?.trim())
      .join('')
      .replace(/^UTF-8''/, ''),
  );
};
const mail = (more: Partial<Mail> = {}): Mail => ({
  ...{ to: 'hilfe@example.com', subject: 'Druck', text: 'Zeile', at: Date.UTC(2026, 10, 22, 8, 5, 9), files: [] },
  ...more,
});
const whole = (text: string): string => text.replace(/\p{Surrogate}/gu, '\ufffd');
const clean = (text: string): string =>
  whole(text)
    .replace(/[\p{Cc}\u2028\u2029\s]+/gu, ' ')
    .trim();
/** Texts with whatever breaks out of headers, names and parts elsewhere. */
const text = fc
  .array(
    fc.oneof(
      fc.constantFrom('\r\n', '\n', '\r', '\r\nBcc: x@example.org', '\r\n\r\n--=_ticketklar_mixed--', '=?UTF-8?Q?a?='),
      fc.constantFrom('"', '\\', '; filename="x.exe"', 'Größe 😀', '\u2028', '\0', '\ud800', ' '.repeat(80)),
      fc.string({ unit: 'binary', maxLength: 60 }),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''));

describe('a ticket as a mail', () => {
  it('opens to be sent: no sender, „unsent“, the date, and both texts to choose from', () => {
    const read = parse(written(mail({ html: '<p>Größe</p>', subject: 'Größe – „immer“ 😀' })));
    expect(Object.fromEntries(read.headers)).toMatchObject({
      'x-unsent': '1',
      'mime-version': '1.0',
      date: 'Sun, 22 Nov 2026 08:05:09 +0000',
      to: 'hilfe@example.com',
    });
    expect(read.headers.has('from')).toBe(false);
    expect(word(read.headers.get('subject') ?? '')).toBe('Größe – „immer“ 😀');
    expect(read.parts.map((part) => part.headers.get('content-type'))).toEqual([
      'text/plain; charset=utf-8',
      'text/html; charset=utf-8',
    ]);
    expect(read.parts.map(textOf)).toEqual(['Zeile', '<p>Größe</p>']);
  });

  it('comes out of a parser as it went in, whatever title, text and names hold, and nothing becomes a header', () => {
    fc.assert(
      fc.property(
        text,
        text,
        text,
        fc.array(fc.tuple(text, text, text), { maxLength: 3 }),
        (to, subject, body, all) => {
          const files = all.map(([name, kind, content]) => file(name, kind, content));
          const source = written(mail({ to, subject, text: body, html: body, files }));
          const read = parse(source);
          expect([...read.headers.keys()].filter((name) => name !== 'to').sort()).toEqual(
            ['content-type', 'date', 'mime-version', 'subject', 'x-unsent'].sort(),
          );
          expect(word(read.headers.get('subject') ?? '')).toBe(clean(subject));
          const [first = read, ...attached] = files.length > 0 ? read.parts : [read];
          expect(first.parts.map(textOf)).toEqual([whole(body).replace(/\r?\n/g, '\r\n'), whole(body)]);
          expect(attached.map(textOf)).toEqual(all.map(([, , content]) => Buffer.from(content).toString()));
          expect(attached.map(nameOf)).toEqual(all.map(([name]) => clean(name).replace(/["\\/]/g, '_') || 'file'));
          for (const part of attached)
            expect([...part.headers.keys()]).toEqual([
              'content-type',
              'content-transfer-encoding',
              'content-disposition',
            ]);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('has no line that a mail server would cut or reject, and only ASCII', () => {
    fc.assert(
      fc.property(text, text, text, (to, subject, name) => {
        const source = mailPieces(mail({ to, subject, text: subject, files: [file(name, name, '')] }))
          .filter((piece) => typeof piece === 'string')
          .join('');
        expect(source).toMatch(/^[\r\n\t -~]*$/);
        expect(source.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        for (const line of source.split('\r\n')) expect(line.length).toBeLessThanOrEqual(998);
      }),
    );
  });

  it('takes addresses and nothing else as where it goes', () => {
    expect(addressesIn('a@b.de; Katrin <k@x.de>, „x“@y.de d.e+f@g-h.org')).toEqual(['a@b.de', 'd.e+f@g-h.org']);
    expect(parse(written(mail({ to: 'a@b.de, c@d.de' }))).headers.get('to')).toBe('a@b.de, c@d.de');
    expect(parse(written(mail({ to: 'nobody' }))).headers.has('to')).toBe(false);
  });
});

describe('a mail as an address', () => {
  it('carries title and text, with line ends as RFC 6068 wants them', () => {
    expect(mailto({ to: 'a@b.de', subject: 'A & B\r\nBcc: x', text: 'Größe\n2 = 2' })).toBe(
      'mailto:a@b.de?subject=A%20%26%20B%20Bcc%3A%20x&body=Gr%C3%B6%C3%9Fe%0D%0A2%20%3D%202',
    );
  });

  it('is none when it would be too long to be handed over', () => {
    expect(mailto({ to: '', subject: 'A', text: 'x'.repeat(longestMailto) })).toBeUndefined();
    expect(mailto({ to: '', subject: 'A', text: 'x'.repeat(longestMailto - 100) })).toBeDefined();
  });
});
