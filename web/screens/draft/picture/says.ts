/** What a camera or a program writes into a picture beside its pixels: Exif 2.32 (TIFF 6.0) and XMP. */

/** `place` where, `time` when, `device` with what it was taken; `other` says something that is not read here. */
export type Hidden = 'place' | 'time' | 'device' | 'other';

export type Bytes = Uint8Array<ArrayBuffer>;

export const viewOf = (bytes: Bytes): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** A piece of bytes as Latin-1 text, where its kind is named. */
export const latin = (bytes: Bytes, from: number, length: number): string =>
  String.fromCharCode(...bytes.subarray(from, from + length));

export function xmpSays(xmp: Bytes): Hidden[] {
  const text = new TextDecoder('latin1').decode(xmp);
  const said: Hidden[] = [];
  if (/GPSLatitude|GPSLongitude|photoshop:City/.test(text)) said.push('place');
  if (/CreateDate|DateTimeOriginal|photoshop:DateCreated/.test(text)) said.push('time');
  if (/tiff:(?:Make|Model)|aux:SerialNumber/.test(text)) said.push('device');
  return said.length > 0 ? said : ['other'];
}

const tags: Readonly<Record<number, Hidden>> = {
  ...{ 0x8825: 'place', 0x0132: 'time', 0x9003: 'time', 0x9004: 'time' },
  ...{ 0x010f: 'device', 0x0110: 'device', 0xa430: 'other', 0xa431: 'device', 0xa434: 'device', 0x013b: 'other' },
};

/** Tags of the picture and of its camera; what does not read as TIFF says something all the same. */
export const exifSays = (tiff: Bytes): readonly Hidden[] =>
  entriesOf(tiff)?.flatMap(({ tag }) => tags[tag] ?? []) ?? ['other'];

/** How the picture is to be turned, from 1 to 8; 1 is as it lies there. */
export function turnOf(tiff: Bytes | undefined): number {
  const turn = (tiff && entriesOf(tiff)?.find(({ tag }) => tag === 0x0112)?.short) ?? 1;
  return turn > 1 && turn <= 8 ? turn : 1;
}

/** TIFF that says one thing: how the picture is to be turned. */
export const onlyTurn = (turn: number): number[] => [
  ...[0x4d, 0x4d, 0, 42, 0, 0, 0, 8],
  ...[0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, turn, 0, 0, 0, 0, 0, 0],
];

interface Entry {
  readonly tag: number;
  /** The value where it is one number of 16 bits. */
  readonly short: number;
}

function entriesOf(tiff: Bytes): Entry[] | undefined {
  const view = viewOf(tiff);
  try {
    const order = view.getUint16(0);
    const little = order === 0x4949;
    if ((!little && order !== 0x4d4d) || view.getUint16(2, little) !== 42) return undefined;
    const read = (at: number, deep: boolean): Entry[] =>
      Array.from({ length: view.getUint16(at, little) }, (_, i) => at + 2 + 12 * i).flatMap((place) => {
        const tag = view.getUint16(place, little);
        const entry = { tag, short: view.getUint16(place + 8, little) };
        // The camera's own table; it holds no further one that matters here, so this ends.
        return tag === 0x8769 && deep ? read(view.getUint32(place + 8, little), false) : [entry];
      });
    return read(view.getUint32(4, little), true);
  } catch {
    return undefined;
  }
}
