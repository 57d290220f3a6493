import { createHash } from 'node:crypto';
import { openAsBlob } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { bySlices, fingerprint } from '../../../web/store/fingerprint.ts';
import { replyFile } from '../../../web/store/replyFiles.ts';
import { slicedFingerprint } from '../../../web/store/slicedFingerprint.ts';

const sum = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** A file that somebody has chosen, and that was deleted before it was read. */
async function goneFromDisk(content: Uint8Array): Promise<File> {
  const folder = await mkdtemp(join(tmpdir(), 'ticketklar-gone-'));
  const path = join(folder, 'abbild.bin');
  await writeFile(path, content);
  const file = new File([await openAsBlob(path)], 'abbild.bin');
  await rm(folder, { recursive: true });
  return file;
}

/** A file that keeps a record of how many bytes were asked for at once. */
class Watched extends File {
  readonly reads: number[] = [];

  override arrayBuffer(): Promise<ArrayBuffer> {
    this.reads.push(this.size);
    return super.arrayBuffer();
  }

  override slice(...at: Parameters<Blob['slice']>): Blob {
    const part = super.slice(...at);
    const { reads } = this;
    return Object.assign(part, {
      arrayBuffer: () => {
        reads.push(part.size);
        return Blob.prototype.arrayBuffer.call(part);
      },
    });
  }
}

describe('the fingerprint of a file', () => {
  const { load } = bySlices;
  afterEach(() => {
    bySlices.load = load;
  });
  const long = Uint8Array.from({ length: 4 * 2 ** 20 + 7 }, (_, i) => (i * 31) ^ (i >> 9));

  it('is its SHA-256, whatever its size and however it is sliced', async () => {
    const bytes = fc.uint8Array({ maxLength: 3_000, size: 'max' });
    await fc.assert(
      fc.asyncProperty(bytes, fc.integer({ min: 1, max: 4_000 }), async (content, slice) => {
        const blob = new Blob([new Uint8Array(content)]);
        expect(await fingerprint(blob)).toBe(sum(content));
        expect(await slicedFingerprint(blob, slice)).toBe(sum(content));
      }),
    );
  });

  it('is right around each block of 64 bytes, where what is left over is padded', async () => {
    for (let size = 0; size <= 260; size += 1) {
      const content = new Uint8Array(size).fill(size);
      expect([size, await slicedFingerprint(new Blob([content]), 64)]).toEqual([size, sum(content)]);
    }
  });

  it('of a long file is made of slices: its bytes are never in memory together', async () => {
    const file = new Watched([long], 'abbild.bin');
    expect(await fingerprint(file)).toBe(sum(long));
    expect(Math.max(...file.reads)).toBeLessThanOrEqual(2 ** 20);
    expect(file.reads.reduce((all, size) => all + size)).toBe(long.length);
  });

  it('is made all the same where the reading by slices cannot be loaded', async () => {
    bySlices.load = () => Promise.reject(new TypeError('no such module'));
    expect(await fingerprint(new Blob([long]))).toBe(sum(long));
  });

  it('is not made of what cannot be read: the error comes through', async () => {
    const gone = await goneFromDisk(long);
    await expect(fingerprint(gone)).rejects.toMatchObject({ name: 'NotReadableError' });
  });

  it('of a file for an answer, which is read slice by slice as it is chosen, is that of the same bytes', async () => {
    const file = new Watched([long], 'abbild.bin', { type: 'image/png' });
    const row = await replyFile('t', file);
    expect(row).toMatchObject({ name: 'abbild.bin', kind: 'image/png', size: long.length, sha256: sum(long) });
    expect(sum(new Uint8Array(await row.blob.arrayBuffer()))).toBe(sum(long));
    expect(Math.max(...file.reads)).toBeLessThanOrEqual(2 ** 20);
  });

  it('of a file for an answer that is gone from the disk is an error: it is not taken', async () => {
    await expect(replyFile('t', await goneFromDisk(long))).rejects.toMatchObject({ name: 'NotReadableError' });
  });
});
