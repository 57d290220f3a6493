/** A PNG, chunk by chunk (PNG third edition, chapter 5); nothing is decoded. */
import { crc32 } from '../../../store/zip/content.ts';
import { exifSays, latin, onlyTurn, turnOf, viewOf, xmpSays, type Bytes, type Hidden } from './says.ts';

interface Chunk {
  readonly kind: string;
  /** Where its length stands, and where its checksum ends. */
  readonly from: number;
  readonly to: number;
}

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** What shows the picture rightly: its size, pixels, colours, density, and how it moves. */
const shows = new Set([
  ...['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS', 'cHRM', 'gAMA', 'iCCP', 'sBIT', 'sRGB', 'cICP', 'mDCV', 'cLLI'],
  ...['bKGD', 'hIST', 'pHYs', 'sPLT', 'acTL', 'fcTL', 'fdAT'],
]);
/** Texts that programs write into every screenshot and that say nothing of anybody. */
const harmless = /^(?:Software|date:\w+)$/;

/** @returns undefined when the bytes are not a whole PNG */
function chunksOf(bytes: Bytes): Chunk[] | undefined {
  if (!signature.every((byte, i) => bytes[i] === byte)) return undefined;
  const view = viewOf(bytes);
  const chunks: Chunk[] = [];
  let at = signature.length;
  while (at + 12 <= bytes.length) {
    const to = at + 12 + view.getUint32(at);
    if (to > bytes.length) return undefined;
    const kind = latin(bytes, at + 4, 4);
    chunks.push({ kind, from: at, to });
    if (kind === 'IEND') return chunks;
    at = to;
  }
  return undefined;
}

const contentOf = (bytes: Bytes, { from, to }: Chunk): Bytes => bytes.subarray(from + 8, to - 4);

/** @returns undefined when the bytes are not a whole PNG */
export const pngSays = (bytes: Bytes): readonly Hidden[] | undefined =>
  chunksOf(bytes)?.flatMap((chunk) => {
    const content = contentOf(bytes, chunk);
    if (chunk.kind === 'eXIf') return exifSays(content);
    return /^(?:tEX|zTX|iTX)t$/.test(chunk.kind) ? textSays(content) : [];
  });

function textSays(content: Bytes): readonly Hidden[] {
  const end = content.indexOf(0);
  const word = latin(content, 0, Math.min(end === -1 ? 79 : end, 79));
  if (word === 'XML:com.adobe.xmp') return xmpSays(content);
  if (harmless.test(word)) return [];
  return word === 'Creation Time' ? ['time'] : ['other'];
}

/** Without what it says, and without what was hung on behind it. */
export function barePng(bytes: Bytes): Blob | undefined {
  const chunks = chunksOf(bytes);
  if (!chunks) return undefined;
  const exif = chunks.find(({ kind }) => kind === 'eXIf');
  const turn = turnOf(exif && contentOf(bytes, exif));
  const kept = chunks.filter(({ kind }) => shows.has(kind)).map(({ from, to }) => bytes.slice(from, to));
  // Exif stands before the pixels; behind the header it always does.
  if (turn > 1) kept.splice(1, 0, chunkOf('eXIf', onlyTurn(turn)));
  return new Blob([bytes.slice(0, signature.length), ...kept], { type: 'image/png' });
}

function chunkOf(kind: string, content: readonly number[]): Bytes {
  const named = new Uint8Array([...[...kind].map((letter) => letter.charCodeAt(0)), ...content]);
  const chunk = new Uint8Array(named.length + 8);
  chunk.set(named, 4);
  viewOf(chunk).setUint32(0, content.length);
  viewOf(chunk).setUint32(named.length + 4, crc32(named));
  return chunk;
}
