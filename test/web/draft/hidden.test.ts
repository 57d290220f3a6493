/** What a picture says beside its pixels, read and taken out; in a real browser, see `hidden.e2e.ts`. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hiddenIn, withoutHidden } from '../../../web/screens/draft/picture/hidden.ts';
import { crc32 } from '../../../web/store/zip/content.ts';
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

const letters = (text: string): number[] => [...text].map((letter) => letter.charCodeAt(0));
/** Exif as PNG and WebP hold it: without the segment around it. */
const tiffOf = (wish: Parameters<typeof exifOf>[0]): number[] => exifOf(wish).slice(10);

describe('a PNG', () => {
  const number = (value: number): number[] => [value >>> 24, (value >> 16) & 255, (value >> 8) & 255, value & 255];
  const chunk = (kind: string, content: readonly number[] = []): number[] => {
    const named = [...letters(kind), ...content];
    return [...number(content.length), ...named, ...number(crc32(new Uint8Array(named)))];
  };
  const header = chunk('IHDR', [...number(1), ...number(1), 8, 2, 0, 0, 0]);
  const picture = [...chunk('sRGB', [0]), ...chunk('IDAT', [1, 2, 3]), ...chunk('IEND')];
  const png = (before: readonly number[] = [], behind: readonly number[] = []): Uint8Array<ArrayBuffer> =>
    new Uint8Array([0x89, ...letters('PNG\r\n\x1a\n'), ...header, ...before, ...picture, ...behind]);

  it('says where, when and with what it was taken, and what was written into it', () => {
    const told = tiffOf({ device: 'Phone 12', time: '2026:11:21 07:40:00', place: [52.5, 13.4] });
    expect(hiddenIn(png(chunk('eXIf', told)))).toEqual(['place', 'time', 'device']);
    expect(hiddenIn(png(chunk('tEXt', letters('Creation Time\0heute'))))).toEqual(['time']);
    expect(hiddenIn(png(chunk('tEXt', letters('Author\0Weber'))))).toEqual(['other']);
    const xmp = letters('XML:com.adobe.xmp\0\0\0\0\0<x exif:GPSLatitude="52"/>');
    expect(hiddenIn(png(chunk('iTXt', xmp)))).toEqual(['place']);
    expect(hiddenIn(png(chunk('tEXt', letters('Software\0gnome-screenshot'))))).toEqual([]);
    expect(hiddenIn(png())).toEqual([]);
  });

  it('keeps pixels, colours and turning, and loses everything else, also what hangs behind it', async () => {
    const told = [...chunk('tEXt', letters('Author\0Werk Nord')), ...chunk('tIME', [7, 234, 11, 21, 7, 40, 0])];
    expect(await cleaned(png([...told, ...chunk('eXIf', tiffOf({ device: 'Phone' }))], letters('Werk Nord')))).toEqual(
      png(),
    );
    const turned = await cleaned(png(chunk('eXIf', tiffOf({ device: 'Phone', turn: 6 }))));
    expect(hiddenIn(turned)).toEqual([]);
    expect(await cleaned(turned)).toEqual(turned);
    expect(turned.length).toBe(png().length + 38);
    expect(withoutHidden(png().subarray(0, -4))).toBeUndefined();
  });
});

describe('a WebP', () => {
  const number = (value: number): number[] => [value & 255, (value >> 8) & 255, (value >> 16) & 255, value >>> 24];
  const chunk = (kind: string, content: readonly number[]): number[] => [
    ...[...letters(kind), ...number(content.length), ...content],
    ...(content.length % 2 === 1 ? [0] : []),
  ];
  const webp = (flags: number, behind: readonly number[] = []): Uint8Array<ArrayBuffer> => {
    const chunks = [...chunk('VP8X', [flags, 0, 0, 0, 0, 0, 0, 0, 0, 0]), ...chunk('VP8 ', [1, 2, 3]), ...behind];
    return new Uint8Array([...letters('RIFF'), ...number(chunks.length + 4), ...letters('WEBP'), ...chunks]);
  };

  it('says where, when and with what it was taken', () => {
    const told = { device: 'Phone 12', time: '2026:11:21 07:40:00', place: [52.5, 13.4] } as const;
    expect(hiddenIn(webp(8, chunk('EXIF', tiffOf(told))))).toEqual(['place', 'time', 'device']);
    expect(hiddenIn(webp(8, chunk('EXIF', [...letters('Exif\0\0'), ...tiffOf(told)])))).toEqual([
      ...['place', 'time', 'device'],
    ]);
    expect(hiddenIn(webp(4, chunk('XMP ', letters('<x tiff:Make="Phone"/>'))))).toEqual(['device']);
    expect(hiddenIn(webp(0))).toEqual([]);
  });

  it('keeps pixels, colours and turning, and loses everything else', async () => {
    const told = [...chunk('EXIF', tiffOf({ device: 'Phone' })), ...chunk('XMP ', letters('Werk Nord'))];
    expect(await cleaned(webp(0x2c, told))).toEqual(webp(0x20));
    const turned = await cleaned(webp(8, chunk('EXIF', tiffOf({ device: 'Phone', turn: 6 }))));
    expect(hiddenIn(turned)).toEqual([]);
    expect(turned).toEqual(await cleaned(turned));
    expect(turned[20]).toBe(8);
    expect(withoutHidden(webp(0).subarray(0, -4))).toBeUndefined();
  });

  it('and a PNG, whatever their bytes are, are read to an end', () => {
    const whole = [...webp(12, [...chunk('EXIF', tiffOf({ device: 'Phone', turn: 3 })), ...chunk('XMP ', [60])])];
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.nat(255), fc.nat(whole.length), (at, to, length) => {
        const bytes = new Uint8Array(whole.with(at, to).slice(0, length));
        expect(Array.isArray(hiddenIn(bytes))).toBe(true);
        const free = withoutHidden(bytes);
        expect(free === undefined || free.size <= bytes.length + 34).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });
});
