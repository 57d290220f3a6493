/** The small parts that requests are made of. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { base64, fromBase64 } from '../../../core/base64.ts';
import { jsonPieces, type Bytes } from '../../../core/http.ts';
import { withQuery } from '../../../core/systems/connection.ts';
import { plainText } from '../../../core/systems/failure.ts';

describe('requests', () => {
  it('write JSON as everybody does, with files where files stand', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const pieces = jsonPieces(value) as string[];
        expect(JSON.parse(pieces.join(''))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
    const file: Bytes = { size: 3, type: '' };
    const pieces = jsonPieces({ a: 'x', files: [{ name: 'b', content: { base64: file } }], gone: undefined });
    expect(pieces).toEqual(['{"a":"x","files":[{"name":"b","content":"', { base64: file }, '"}]}']);
  });

  it('write base64 of UTF-8 as everybody does', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const coded = Buffer.from(text, 'utf8').toString('base64');
        expect(base64(text)).toBe(coded);
        expect(fromBase64(coded.replace(/(.{4})/g, '$1\n'))).toBe(Buffer.from(text, 'utf8').toString('utf8'));
      }),
    );
  });

  it('write what is asked for so that it arrives as it is', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string({ minLength: 1 }), fc.string()), (query) => {
        const { searchParams } = new URL(withQuery('/x', query), 'http://a.example');
        expect(Object.fromEntries(searchParams)).toEqual(Object.fromEntries(Object.entries(query)));
      }),
    );
    expect(withQuery('/x?a=1', { b: 2, c: undefined })).toBe('/x?a=1&b=2');
  });
});

it('reads base64 that is no UTF-8 all the same', () => {
  expect(fromBase64(Buffer.from([0xe4, 0xf6, 0x41]).toString('base64'))).toBe('äöA');
});

describe('foreign text', () => {
  it('becomes one short line of plain text, whatever it is, in a time that does not grow with it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 2_000 }), (text) => {
        const plain = plainText(text);
        expect(plain.length).toBeLessThanOrEqual(300);
        expect(plain).not.toMatch(/[\p{Cc}\p{Cf}]|<[a-z]/u);
      }),
    );
    expect(plainText('<p>Der <b>Titel</b> fehlt</p><script>alert(1)')).toBe('Der Titel fehlt');
  });
});
