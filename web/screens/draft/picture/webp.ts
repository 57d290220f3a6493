/** A WebP, chunk by chunk (RFC 9649, chapter 2); nothing is decoded. */
import { exifSays, latin, onlyTurn, turnOf, viewOf, xmpSays, type Bytes, type Hidden } from './says.ts';

interface Chunk {
  readonly kind: string;
  /** Where its name begins, and where its content does and ends; a byte may follow that fills it up. */
  readonly from: number;
  readonly content: Bytes;
  readonly to: number;
}

/** What shows the picture rightly. */
const shows = new Set(['VP8 ', 'VP8L', 'VP8X', 'ICCP', 'ALPH', 'ANIM', 'ANMF']);
const [hasExif, hasXmp] = [0x08, 0x04];

/** @returns undefined when the bytes are not a whole WebP */
function chunksOf(bytes: Bytes): Chunk[] | undefined {
  if (bytes.length < 20 || latin(bytes, 0, 4) !== 'RIFF' || latin(bytes, 8, 4) !== 'WEBP') return undefined;
  const view = viewOf(bytes);
  const end = 8 + view.getUint32(4, true);
  if (end > bytes.length) return undefined;
  const chunks: Chunk[] = [];
  for (let at = 12; at + 8 <= end;) {
    const size = view.getUint32(at + 4, true);
    const to = at + 8 + size + (size % 2);
    if (at + 8 + size > end) return undefined;
    chunks.push({ kind: latin(bytes, at, 4), from: at, content: bytes.subarray(at + 8, at + 8 + size), to });
    at = to;
  }
  return chunks;
}

/** Some programs write the name that a JPEG needs before it. */
const tiffIn = (content: Bytes): Bytes => (latin(content, 0, 6) === 'Exif\0\0' ? content.subarray(6) : content);

/** @returns undefined when the bytes are not a whole WebP */
export const webpSays = (bytes: Bytes): readonly Hidden[] | undefined =>
  chunksOf(bytes)?.flatMap(({ kind, content }) => {
    if (kind === 'EXIF') return exifSays(tiffIn(content));
    return kind === 'XMP ' ? xmpSays(content) : [];
  });

/** Without what it says, and without what was hung on behind it. */
export function bareWebp(bytes: Bytes): Blob | undefined {
  const chunks = chunksOf(bytes);
  if (!chunks) return undefined;
  const exif = chunks.find(({ kind }) => kind === 'EXIF');
  const turn = turnOf(exif && tiffIn(exif.content));
  const kept = chunks
    .filter(({ kind }) => shows.has(kind))
    .map(({ kind, from, to }) => {
      const chunk = bytes.slice(from, to);
      // The header of an extended file says which of them follow.
      if (kind === 'VP8X') chunk[8] = ((chunk[8] ?? 0) & ~(hasExif | hasXmp)) | (turn > 1 ? hasExif : 0);
      return chunk;
    });
  if (turn > 1) kept.push(new Uint8Array([0x45, 0x58, 0x49, 0x46, 26, 0, 0, 0, ...onlyTurn(turn)]));
  const head = bytes.slice(0, 12);
  viewOf(head).setUint32(4, 4 + kept.reduce((sum, { length }) => sum + length, 0), true);
  return new Blob([head, ...kept], { type: 'image/webp' });
}
