/**
 * What a JPEG says beside its pixels, and the same picture without it. Nothing is decoded: segments are read as
 * ITU T.81 annex B lays them out, what a camera wrote as Exif 2.32 (TIFF 6.0) does.
 */

/** `place` where, `time` when, `device` with what it was taken; `other` says something that is not read here. */
export type Hidden = 'place' | 'time' | 'device' | 'other';

type Bytes = Uint8Array<ArrayBuffer>;
interface Segment {
  readonly marker: number;
  /** Where its marker begins, and where it ends. */
  readonly from: number;
  readonly to: number;
}

const viewOf = (bytes: Bytes): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
/** The beginning of a segment as Latin-1 text, where its kind is named. */
const nameOf = (bytes: Bytes, { from }: Segment, length: number): string =>
  String.fromCharCode(...bytes.subarray(from + 4, from + 4 + length));
const isExif = (bytes: Bytes, segment: Segment): boolean =>
  segment.marker === 0xe1 && nameOf(bytes, segment, 6) === 'Exif\0\0';

/** The segments before the pixels. @returns undefined when the bytes are no JPEG, or are cut off before the pixels */
function segmentsOf(bytes: Bytes): { readonly segments: readonly Segment[]; readonly scan: number } | undefined {
  const view = viewOf(bytes);
  if (bytes.length < 4 || view.getUint16(0) !== 0xffd8) return undefined;
  const segments: Segment[] = [];
  let at = 2;
  while (at + 4 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xda) return { segments, scan: at };
    const to = at + 2 + view.getUint16(at + 2);
    if (marker < 0xc0 || to < at + 4 || to > bytes.length) return undefined;
    segments.push({ marker, from: at, to });
    at = to;
  }
  return undefined;
}

/** @param bytes a JPEG, or its beginning up to the pixels; anything else says nothing */
export function hiddenIn(bytes: Bytes): readonly Hidden[] {
  const found = new Set<Hidden>();
  for (const segment of segmentsOf(bytes)?.segments ?? []) {
    if (isExif(bytes, segment)) exifSays(bytes, segment).forEach((what) => found.add(what));
    else if (segment.marker === 0xe1) xmpSays(bytes, segment).forEach((what) => found.add(what));
    else if (segment.marker === 0xed) found.add('other');
  }
  return (['place', 'time', 'device', 'other'] as const).filter((what) => found.has(what));
}

function xmpSays(bytes: Bytes, { from, to }: Segment): Hidden[] {
  const text = new TextDecoder('latin1').decode(bytes.subarray(from + 4, to));
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
function exifSays(bytes: Bytes, segment: Segment): Hidden[] {
  const entries = exifEntries(bytes, segment);
  if (!entries) return ['other'];
  return entries.flatMap(({ tag }) => tags[tag] ?? []);
}

interface Entry {
  readonly tag: number;
  /** The value where it is one number of 16 bits. */
  readonly short: number;
}

function exifEntries(bytes: Bytes, { from, to }: Segment): Entry[] | undefined {
  const view = viewOf(bytes.subarray(from + 10, to));
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

/** Exif that says one thing: how the picture is to be turned. */
const onlyOrientation = (turn: number): number[] => [
  ...[0xff, 0xe1, 0, 34, 0x45, 0x78, 0x69, 0x66, 0, 0, 0x4d, 0x4d, 0, 42, 0, 0, 0, 8],
  ...[0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, turn, 0, 0, 0, 0, 0, 0],
];

/**
 * The same picture, pixel by pixel, without what it says beside them: what shows it rightly stays (size, colours, how
 * it is to be turned), everything else goes, also what was hung on behind it (small films, second pictures).
 * @returns undefined when the bytes are not a whole JPEG
 */
export function withoutHidden(bytes: Bytes): Blob | undefined {
  const found = segmentsOf(bytes);
  const end = found && endOf(bytes, found.scan);
  if (!found || end === undefined) return undefined;
  const { segments, scan } = found;
  const shows = (segment: Segment): boolean =>
    segment.marker < 0xe0 ||
    segment.marker === 0xe0 ||
    segment.marker === 0xee ||
    (segment.marker === 0xe2 && nameOf(bytes, segment, 11) === 'ICC_PROFILE') ||
    (segment.marker > 0xef && segment.marker !== 0xfe);
  const exif = segments.find((segment) => isExif(bytes, segment));
  const turn = (exif && exifEntries(bytes, exif)?.find(({ tag }) => tag === 0x0112)?.short) ?? 1;
  const kept = segments.filter(shows).map(({ from, to }) => bytes.slice(from, to));
  const turned = turn > 1 && turn <= 8 ? [new Uint8Array(onlyOrientation(turn))] : [];
  return new Blob([bytes.slice(0, 2), ...turned, ...kept, bytes.slice(scan, end)], { type: 'image/jpeg' });
}

/** Behind the pixels: scans may follow each other, with tables between them. */
function endOf(bytes: Bytes, scan: number): number | undefined {
  const view = viewOf(bytes);
  let at = scan;
  while (at + 1 < bytes.length) {
    const marker = bytes[at] === 0xff ? (bytes[at + 1] ?? 0) : 0;
    if (marker === 0xd9) return at + 2;
    const isSegment = marker >= 0xc0 && marker < 0xff && !(marker >= 0xd0 && marker <= 0xd8);
    if (isSegment && at + 4 <= bytes.length) at += 2 + view.getUint16(at + 2);
    else at += marker === 0 && bytes[at] !== 0xff ? 1 : marker === 0xff ? 1 : 2;
  }
  return undefined;
}
