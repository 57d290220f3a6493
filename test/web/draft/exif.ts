/** What a camera writes into a JPEG: a segment of Exif 2.32, made byte by byte. */

interface Wish {
  readonly device?: string;
  /** `2026:11:21 07:40:00` */
  readonly time?: string;
  /** Degrees north and east. */
  readonly place?: readonly [number, number];
  /** 1 to 8: how the picture is to be turned. */
  readonly turn?: number;
}

type Value = { readonly tag: number } & (
  { readonly text: string } | { readonly short: number } | { readonly at: Value[] }
);

/** @returns the whole segment with its marker; little-endian, as most telephones write it */
export function exifOf({ device, time, place, turn }: Wish): number[] {
  const [north = 0, east = 0] = place ?? [];
  const values: Value[] = [
    ...(device
      ? [
          { tag: 0x010f, text: device.split(' ')[0] ?? '' },
          { tag: 0x0110, text: device },
        ]
      : []),
    ...(turn ? [{ tag: 0x0112, short: turn }] : []),
    ...(time ? [{ tag: 0x8769, at: [{ tag: 0x9003, text: time }] }] : []),
    ...(place
      ? [
          {
            tag: 0x8825,
            at: [
              { tag: 1, text: `N${north}` },
              { tag: 3, text: `E${east}` },
            ],
          },
        ]
      : []),
  ];
  const tiff = [0x49, 0x49, 42, 0, 8, 0, 0, 0, ...directory(values, 8)];
  const body = [...bytesOf('Exif\0\0'), ...tiff];
  return [0xff, 0xe1, (body.length + 2) >> 8, (body.length + 2) & 255, ...body];
}

const bytesOf = (text: string): number[] => [...text].map((letter) => letter.charCodeAt(0));
const u16 = (value: number): number[] => [value & 255, value >> 8];
const u32 = (value: number): number[] => [...u16(value & 0xffff), ...u16(value >>> 16)];

/** A table of values that begins at `start` of the TIFF, with what does not fit into it right behind. */
function directory(values: readonly Value[], start: number): number[] {
  const entries: number[] = [];
  const behind: number[] = [];
  const free = start + 2 + 12 * values.length + 4;
  for (const value of values) {
    if ('short' in value) entries.push(...u16(value.tag), ...u16(3), ...u32(1), ...u16(value.short), 0, 0);
    else {
      const at = free + behind.length;
      const bytes = 'text' in value ? bytesOf(`${value.text.padEnd(4)}\0`) : directory(value.at, at);
      const [kind, count] = 'text' in value ? [2, bytes.length] : [4, 1];
      entries.push(...u16(value.tag), ...u16(kind), ...u32(count), ...u32(at));
      behind.push(...bytes);
    }
  }
  return [...u16(values.length), ...entries, ...u32(0), ...behind];
}
