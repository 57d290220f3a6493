/** What a JPEG says beside its pixels, read and taken out; in a real browser, see `hidden.e2e.ts`. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hiddenIn, withoutHidden } from '../../../web/screens/draft/picture/hidden.ts';
import { exifOf } from './exif.ts';

const segment = (marker: number, content: string | readonly number[]): number[] => {
  const bytes = typeof content === 'string' ? [...content].map((letter) => letter.charCodeAt(0)) : [...content];
  return [0xff, marker, (bytes.length + 2) >> 8, (bytes.length + 2) & 255, ...bytes];
};
const jfif = segment(0xe0, 'JFIF\0\x01\x01\0\0\x01\0\x01\0\0');
const colours = segment(0xe2, 'ICC_PROFILE\0\x01\x01sRGB');
const tables = segment(0xdb, [0, ...Array<number>(64).fill(1)]);
/** Two scans with a table between them, a stuffed byte and a restart in the first. */
const pixels = [
  ...[...segment(0xda, [1, 1, 0, 0, 63, 0]), 0x12, 0xff, 0, 0x34, 0xff, 0xd0, 0x56],
  ...[...segment(0xc4, [0, 1]), ...segment(0xda, [1, 1, 0, 0, 63, 0]), 0x78, 0xff, 0xd9],
];
const jpeg = (before: readonly number[] = [], behind: readonly number[] = []): Uint8Array<ArrayBuffer> =>
  new Uint8Array([0xff, 0xd8, ...before, ...jfif, ...colours, ...tables, ...pixels, ...behind]);
const cleaned = async (bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array((await withoutHidden(bytes)?.arrayBuffer()) ?? new ArrayBuffer(0));

describe('a JPEG', () => {
  it('says where, when and with what it was taken', () => {
    const time = '2026:11:21 07:40:00';
    expect(hiddenIn(jpeg(exifOf({ device: 'Phone 12', time, place: [52.5, 13.4] })))).toEqual([
      ...['place', 'time', 'device'],
    ]);
    expect(hiddenIn(jpeg(exifOf({ device: 'Phone 12' })))).toEqual(['device']);
    expect(hiddenIn(jpeg(segment(0xe1, 'http://ns.adobe.com/xap/1.0/\0<x exif:GPSLatitude="52"/>')))).toEqual([
      'place',
    ]);
    expect(hiddenIn(jpeg(segment(0xe1, 'Exif\0\0not a TIFF')))).toEqual(['other']);
    expect(hiddenIn(jpeg(segment(0xed, 'Photoshop 3.0\0')))).toEqual(['other']);
  });

  it('that only says how it is to be turned, or nothing at all, is left alone', () => {
    expect(hiddenIn(jpeg(exifOf({ turn: 6 })))).toEqual([]);
    expect(hiddenIn(jpeg())).toEqual([]);
    expect(hiddenIn(new Uint8Array([0x89, 0x50, 0x4e, 0x47]))).toEqual([]);
  });

  it('keeps pixels, colours and turning, and loses everything else, also what hangs behind it', async () => {
    const film = [...'ftypmp42 Werk Nord'].map((letter) => letter.charCodeAt(0));
    const told = [...exifOf({ device: 'Phone 12', place: [52.5, 13.4], turn: 6 }), ...segment(0xfe, 'Werk Nord')];
    const free = await cleaned(jpeg([...told, ...segment(0xe2, 'MPF\0x')], film));
    expect(hiddenIn(free)).toEqual([]);
    const text = new TextDecoder('latin1').decode(free);
    for (const word of ['Phone', 'Werk Nord', 'MPF', 'N52']) expect(text).not.toContain(word);
    const turned = await cleaned(jpeg(exifOf({ device: 'Phone', turn: 6 })));
    expect(free).toEqual(turned);
    // The same as a picture without anything, but for the one segment that says how it is turned.
    expect([...free.subarray(38)]).toEqual([...jpeg().subarray(2)]);
    expect(free[31]).toBe(6);
    expect(await cleaned(jpeg(exifOf({ device: 'Phone' })))).toEqual(jpeg());
    expect(await cleaned(jpeg())).toEqual(jpeg());
  });

  it('that is cut off or broken is told apart and never made smaller than it is', () => {
    expect(withoutHidden(jpeg().subarray(0, 60))).toBeUndefined();
    expect(withoutHidden(jpeg().subarray(0, -2))).toBeUndefined();
    expect(withoutHidden(new Uint8Array())).toBeUndefined();
  });

  it('whatever its bytes are, is read to an end', () => {
    const whole = [...jpeg(exifOf({ device: 'Phone 12', time: '2026', place: [52.5, 13.4], turn: 3 }))];
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.nat(255), fc.nat(whole.length), (at, to, length) => {
        const bytes = new Uint8Array(whole.with(at, to).slice(0, length));
        expect(Array.isArray(hiddenIn(bytes))).toBe(true);
        const free = withoutHidden(bytes);
        expect(free === undefined || free.size <= bytes.length + 36).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });
});
