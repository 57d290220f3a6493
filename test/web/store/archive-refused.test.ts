import { makeZip } from 'client-zip';
import fc from 'fast-check';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { createDraft, getDraft } from '../../../web/store/drafts.ts';
import { ArchiveRefused } from '../../../web/store/archiveFile.ts';
import { restore } from '../../../web/store/restore.ts';
import { crc32 } from '../../../web/store/zip/content.ts';
import { mostEntries } from '../../../web/store/zip/directory.ts';
import { archive, everything, someDrafts } from './device.ts';
import { onFreshDevice } from './fresh.ts';

/** Why a file was refused; what is on the device has not changed by then. */
async function refusalOf(file: Blob): Promise<unknown> {
  const before = await everything();
  const refused = await restore(file).then(
    () => undefined,
    (error: unknown) => error,
  );
  expect(await everything()).toEqual(before);
  if (!(refused instanceof ArchiveRefused)) throw new Error('it was taken', { cause: refused });
  return refused.fault;
}

describe('a file that is not what it says', () => {
  onFreshDevice();

  const head = (more: object = {}): string =>
    JSON.stringify({
      ...{ format: 'ticketklar-archive', version: 1, kind: 'copy', device: 'x', writtenAt: 1, drafts: 1 },
      ...more,
    });
  const zip = (files: Readonly<Record<string, string>>): Promise<Blob> =>
    new Response(makeZip(Object.entries(files).map(([name, input]) => ({ name, input })))).blob();

  it('is refused when it is no ZIP file, cut off, or from another program', async () => {
    expect(await refusalOf(new Blob(['Guten Tag']))).toEqual({ why: 'no-zip' });
    expect(await refusalOf(new Blob([]))).toEqual({ why: 'no-zip' });
    const whole = await zip({ 'ticketklar.json': head() });
    expect(await refusalOf(whole.slice(0, whole.size - 10))).toEqual({ why: 'no-zip' });
    expect(await refusalOf(await zip({ 'a.txt': 'x' }))).toEqual({ why: 'not-ours' });
    expect(await refusalOf(await zip({ 'ticketklar.json': head({ version: 2 }) }))).toEqual({ why: 'newer' });
  });

  it.each(['../etc/x', '/etc/x', 'a/../../x', 'C:/x', 'a\\x', 'a//x', 'a\0x'])(
    'is refused for the path %j',
    async (name) => {
      const bytes = zipSync({ 'ticketklar.json': new TextEncoder().encode(head()), [name]: new Uint8Array([1]) });
      expect(await refusalOf(new Blob([bytes]))).toMatchObject({ why: 'path' });
    },
  );

  it('is refused when it would unpack to far more than it is', async () => {
    const bytes = zipSync({
      'ticketklar.json': new TextEncoder().encode(head()),
      'drafts/x.json': new Uint8Array(50_000_000),
    });
    expect(bytes.length).toBeLessThan(100_000);
    expect(await refusalOf(new Blob([bytes]))).toMatchObject({ why: 'bomb' });
  });

  it('is refused when an entry is larger than it says, or its bytes were changed', async () => {
    const bytes = zipSync(
      { 'ticketklar.json': new TextEncoder().encode(head({ device: 'y'.repeat(60) })) },
      { level: 0 },
    );
    const changed = bytes.slice();
    changed[60] = (changed[60] ?? 0) ^ 1;
    expect(await refusalOf(new Blob([changed]))).toEqual({ why: 'damaged', name: 'ticketklar.json' });
    const packed = zipSync({ 'ticketklar.json': new TextEncoder().encode(head()), x: new Uint8Array(1_000) });
    const table = packed.findIndex((_, i) => [0x50, 0x4b, 1, 2].every((byte, k) => packed[i + k] === byte));
    packed[table + 24] = 5;
    expect(await refusalOf(new Blob([packed]))).toEqual({
      why: 'damaged',
      name: 'ticketklar.json',
    });
  });

  it('is refused when entries share their bytes', async () => {
    const bytes = zipSync({ 'ticketklar.json': new TextEncoder().encode(head()), b: new Uint8Array(40) }, { level: 0 });
    const second = bytes.lastIndexOf(0x62) - 46;
    new DataView(bytes.buffer).setUint32(second + 42, 0, true);
    expect(await refusalOf(new Blob([bytes]))).toMatchObject({ why: 'overlap' });
  });

  it('is refused when an entry is there twice, locked with a password or packed in a way that is not read', async () => {
    /** An archive whose last entry, called by a letter, says something else of itself in the directory. */
    const changed = (at: number, to: number, name = 'b'): Blob => {
      const entry = { 'ticketklar.json': new TextEncoder().encode(head()), a: new Uint8Array(4), b: new Uint8Array(4) };
      const bytes = zipSync(entry, { level: 0 });
      const start = bytes.lastIndexOf('b'.charCodeAt(0)) - 46;
      new DataView(bytes.buffer).setUint16(start + at, to, true);
      bytes[start + 46] = name.charCodeAt(0);
      return new Blob([bytes]);
    };
    expect(await refusalOf(changed(8, 1))).toEqual({ why: 'encrypted', name: 'b' });
    expect(await refusalOf(changed(10, 14))).toEqual({ why: 'method', name: 'b' });
    expect(await refusalOf(changed(8, 0, 'a'))).toEqual({ why: 'twice', name: 'a' });
  });

  it('is refused when it has 100,000 entries, before one of them is read', async () => {
    const end = new DataView(new ArrayBuffer(22 + 20 + 56));
    end.setUint32(0, 0x06064b50, true);
    end.setBigUint64(32, 100_000n, true);
    end.setUint32(56, 0x07064b50, true);
    end.setUint32(76, 0x06054b50, true);
    end.setUint16(76 + 10, 0xffff, true);
    expect(await refusalOf(new Blob([end]))).toEqual({ why: 'too-many', count: 100_000 });
    expect(mostEntries).toBeLessThan(65_535);
  });

  it('is refused when its JSON is broken, incomplete or speaks of files that are not there', async () => {
    const with_ = (text: string): Promise<Blob> => zip({ 'ticketklar.json': head(), 'drafts/x.json': text });
    expect(await refusalOf(await with_('{"draft":'))).toEqual({ why: 'content', name: 'drafts/x.json', path: '' });
    expect(await refusalOf(await with_('{"draft":{}}'))).toMatchObject({ why: 'content', path: 'draft.id' });
    const { id } = await createDraft({ title: 'x' });
    const draft = await getDraft(id);
    const lost = {
      id: 'f',
      name: 'f',
      kind: '',
      size: 1,
      sha256: '0'.repeat(64),
      draft: id,
      addedAt: 1,
      path: 'files/f',
    };
    const entry = JSON.stringify({ draft, versions: [], evidence: [lost] });
    expect(await refusalOf(await with_(entry))).toMatchObject({ why: 'content', path: 'evidence' });
  });

  it('whatever its bytes are, is taken or refused, and never breaks anything', async () => {
    await someDrafts();
    const whole = new Uint8Array(await (await archive()).arrayBuffer());
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), async (at, by) => {
        const bytes = whole.slice();
        bytes[at] = (bytes[at] ?? 0) ^ by;
        const before = await everything();
        await restore(new Blob([bytes])).catch((error: unknown) => expect(error).toBeInstanceOf(ArchiveRefused));
        expect(await everything()).toEqual(before);
      }),
      { numRuns: 150 },
    );
  });

  it('is told apart by the checksum of the standard', () => {
    expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
  });
});
