/** A JPEG, segment by segment as ITU T.81 annex B lays them out; nothing is decoded. */
import { exifSays, latin, onlyTurn, turnOf, viewOf, xmpSays, type Bytes, type Hidden } from './says.ts';

interface Segment {
  readonly marker: number;
  /** Where its marker begins, and where it ends. */
  readonly from: number;
  readonly to: number;
}

const nameOf = (bytes: Bytes, { from }: Segment, length: number): string => latin(bytes, from + 4, length);
const isExif = (bytes: Bytes, segment: Segment): boolean =>
  segment.marker === 0xe1 && nameOf(bytes, segment, 6) === 'Exif\0\0';
/** What is in an Exif segment behind its name. */
const tiffIn = (bytes: Bytes, { from, to }: Segment): Bytes => bytes.subarray(from + 10, to);

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

/** @param bytes a JPEG, or its beginning up to the pixels @returns undefined when they are no JPEG */
export function jpegSays(bytes: Bytes): readonly Hidden[] | undefined {
  return segmentsOf(bytes)?.segments.flatMap((segment) => {
    if (isExif(bytes, segment)) return exifSays(tiffIn(bytes, segment));
    if (segment.marker === 0xe1) return xmpSays(bytes.subarray(segment.from + 4, segment.to));
    return segment.marker === 0xed ? ['other'] : [];
  });
}

/** Exif that says one thing: how the picture is to be turned. */
const exifOf = (turn: number): number[] => [0xff, 0xe1, 0, 34, 0x45, 0x78, 0x69, 0x66, 0, 0, ...onlyTurn(turn)];

/** Without what it says, and without what was hung on behind it (small films, second pictures). */
export function bareJpeg(bytes: Bytes): Blob | undefined {
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
  const turn = turnOf(exif && tiffIn(bytes, exif));
  const kept = segments.filter(shows).map(({ from, to }) => bytes.slice(from, to));
  const turned = turn > 1 ? [new Uint8Array(exifOf(turn))] : [];
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
