/**
 * The table of contents of a ZIP file (APPNOTE 6.3.10), read from its end. The file stays where it is: only the table
 * is in memory. What a file from elsewhere may try is refused here, before any of its contents are looked at.
 */

/** Why a file was refused. `name` is the entry concerned. */
export type ZipFault =
  | { readonly why: 'no-zip' }
  | { readonly why: 'too-many'; readonly count: number }
  | { readonly why: 'path' | 'twice' | 'encrypted' | 'method' | 'overlap' | 'bomb' | 'damaged'; readonly name: string };

/** Thrown with the fault; nothing has been changed by then. */
export class ZipRefused extends Error {
  override readonly name = 'ZipRefused';
  readonly fault: ZipFault;

  constructor(fault: ZipFault) {
    super(fault.why);
    this.fault = fault;
  }
}

export interface ZipEntry {
  readonly name: string;
  /** True when the bytes are deflated; stored as they are otherwise. */
  readonly deflated: boolean;
  readonly crc: number;
  /** Bytes in the file and after inflating. */
  readonly packed: number;
  readonly size: number;
  /** Where its local header begins. */
  readonly at: number;
}

/** Ten thousand drafts with three files each stay well below. */
export const mostEntries = 60_000;
/** Text deflates to a tenth; no honest file to a hundredth as a whole. */
const mostGrowth = 100;
const mostTable = 64 * 1024 * 1024;

const refuse = (
  why: 'path' | 'twice' | 'encrypted' | 'method' | 'overlap' | 'bomb' | 'damaged',
  name: string,
): never => {
  throw new ZipRefused({ why, name: name.slice(0, 200) });
};
const noZip = (): never => {
  throw new ZipRefused({ why: 'no-zip' });
};
const viewOf = async (file: Blob, from: number, to: number): Promise<DataView> =>
  new DataView(await file.slice(from, to).arrayBuffer());

/** @throws ZipRefused when the file is no ZIP file or tries something */
export async function directoryOf(file: Blob): Promise<ZipEntry[]> {
  const { count, size, at } = await endOf(file);
  if (count > mostEntries) throw new ZipRefused({ why: 'too-many', count });
  if (size > mostTable || at + size > file.size) noZip();
  const table = await viewOf(file, at, at + size);
  const entries: ZipEntry[] = [];
  let offset = 0;
  for (let i = 0; i < count; i += 1) {
    if (offset + 46 > table.byteLength || table.getUint32(offset, true) !== 0x02014b50) noZip();
    const [entry, length] = entryAt(table, offset);
    offset += length;
    if (!entry.name.endsWith('/')) entries.push(entry);
  }
  check(entries, at, file.size);
  return entries;
}

/** The record at the end, and its larger sister where a number did not fit. */
async function endOf(file: Blob): Promise<{ count: number; size: number; at: number }> {
  const from = Math.max(0, file.size - 65_557);
  const tail = await viewOf(file, from, file.size);
  let end = tail.byteLength - 22;
  while (end >= 0 && tail.getUint32(end, true) !== 0x06054b50) end -= 1;
  if (end < 0) return noZip();
  const [count, size, at] = [
    tail.getUint16(end + 10, true),
    tail.getUint32(end + 12, true),
    tail.getUint32(end + 16, true),
  ];
  if (count !== 0xffff && size !== 0xffffffff && at !== 0xffffffff) return { count, size, at };
  if (end < 20 || tail.getUint32(end - 20, true) !== 0x07064b50) return noZip();
  const large = await viewOf(file, big(tail, end - 12), big(tail, end - 12) + 56);
  if (large.byteLength < 56 || large.getUint32(0, true) !== 0x06064b50) return noZip();
  return { count: big(large, 32), size: big(large, 40), at: big(large, 48) };
}

/** A number of 64 bits; one that no file can reach becomes infinite and fails every check. */
function big(view: DataView, at: number): number {
  const value = Number(view.getBigUint64(at, true));
  return Number.isSafeInteger(value) ? value : Infinity;
}

function entryAt(table: DataView, offset: number): [ZipEntry, number] {
  const u16 = (at: number): number => table.getUint16(offset + at, true);
  const u32 = (at: number): number => table.getUint32(offset + at, true);
  const [nameLength, extraLength, noteLength] = [u16(28), u16(30), u16(32)];
  const length = 46 + nameLength + extraLength + noteLength;
  if (offset + length > table.byteLength) noZip();
  const name = new TextDecoder().decode(new Uint8Array(table.buffer, offset + 46, nameLength));
  if (u16(8) & 1) refuse('encrypted', name);
  if (u16(10) !== 0 && u16(10) !== 8) refuse('method', name);
  const numbers = { size: u32(24), packed: u32(20), at: u32(42) };
  let extra = offset + 46 + nameLength;
  const extraEnd = extra + extraLength;
  while (extra + 4 <= extraEnd) {
    const [id, bytes] = [table.getUint16(extra, true), table.getUint16(extra + 2, true)];
    extra += 4;
    let place = extra;
    for (const key of ['size', 'packed', 'at'] as const)
      if (id === 1 && numbers[key] === 0xffffffff && place + 8 <= extra + bytes) {
        numbers[key] = big(table, place);
        place += 8;
      }
    extra += bytes;
  }
  return [{ name, deflated: u16(10) === 8, crc: u32(16), ...numbers }, length];
}

function check(entries: readonly ZipEntry[], tableAt: number, fileSize: number): void {
  const names = new Set<string>();
  let [inflated, end] = [0, 0];
  for (const entry of entries.toSorted((a, b) => a.at - b.at)) {
    const { name, deflated, packed, size, at } = entry;
    const parts = name.split('/');

    if (name === '' || /[\\:\0-\x1f]/.test(name) || parts.some((part) => part === '' || part === '.' || part === '..'))
      refuse('path', name);
    if (names.has(name)) refuse('twice', name);
    names.add(name);
    if (!deflated && packed !== size) refuse('damaged', name);
    if (at < end || at + 30 + packed > tableAt) refuse('overlap', name);
    end = at + 30 + packed;
    inflated += size;
    if (inflated > fileSize * mostGrowth + 1_000_000) refuse('bomb', name);
  }
}
