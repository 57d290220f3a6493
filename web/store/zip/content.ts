/** The bytes of one entry of a ZIP file, checked against its size and its checksum while they flow by. */
import { ZipRefused, type ZipEntry } from './directory.ts';

const table = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let bit = 0; bit < 8; bit += 1) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c;
});

/** CRC-32 (ISO 3309) of what came before, and of these bytes. */
export function crc32(bytes: Uint8Array, before = 0): number {
  let c = ~before;
  for (const byte of bytes) c = (table[(c ^ byte) & 255] ?? 0) ^ (c >>> 8);
  return ~c >>> 0;
}

/** Where the bytes lie in the file: a view of it, nothing is read but the local header. */
async function packedBytes(file: Blob, entry: ZipEntry): Promise<Blob> {
  const header = new DataView(await file.slice(entry.at, entry.at + 30).arrayBuffer());
  if (header.byteLength < 30 || header.getUint32(0, true) !== 0x04034b50) damaged(entry);
  const from = entry.at + 30 + header.getUint16(26, true) + header.getUint16(28, true);
  return file.slice(from, from + entry.packed);
}

const damaged = (entry: ZipEntry): never => {
  throw new ZipRefused({ why: 'damaged', name: entry.name });
};

/**
 * Reads an entry once and checks it.
 * @returns stored entries as a view of the file, so that a gigabyte of evidence is never in memory; deflated ones inflated
 * @throws ZipRefused when size or checksum are not those that the table of contents says
 */
export async function contentOf(file: Blob, entry: ZipEntry): Promise<Blob> {
  const packed = await packedBytes(file, entry);
  const stream = entry.deflated ? packed.stream().pipeThrough(new DecompressionStream('deflate-raw')) : packed.stream();
  const kept: Uint8Array<ArrayBuffer>[] = [];
  const reader = stream.getReader();
  let [size, crc] = [0, 0];
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      size += value.length;
      if (size > entry.size) damaged(entry);
      crc = crc32(value, crc);
      if (entry.deflated) kept.push(value);
    }
  } catch (error) {
    await reader.cancel().catch(() => undefined);
    if (error instanceof ZipRefused) throw error;
    damaged(entry);
  }
  if (size !== entry.size || crc !== entry.crc) damaged(entry);
  return entry.deflated ? new Blob(kept) : packed;
}
