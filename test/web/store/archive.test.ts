import { makeZip } from 'client-zip';
import { zipSync } from 'fflate';
import Dexie from 'dexie';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { archiveOf } from '../../../web/store/archive.ts';
import { closeDatabase, database, databaseName } from '../../../web/store/database.ts';
import { createDraft, getDraft } from '../../../web/store/drafts.ts';
import { addEvidence, removeEvidence } from '../../../web/store/evidence.ts';
import { listVersions } from '../../../web/store/history.ts';
import { mergeDrafts } from '../../../web/store/merge/draft.ts';
import { restore, ArchiveRefused } from '../../../web/store/restore.ts';
import type { Draft } from '../../../web/store/rows.ts';
import { saveDraft } from '../../../web/store/save.ts';
import { tag } from '../../../web/store/shelves.ts';
import { crc32 } from '../../../web/store/zip/content.ts';
import { mostEntries } from '../../../web/store/zip/directory.ts';
import { onFreshDevice } from './fresh.ts';

type Kind = 'backup' | 'copy' | 'completion';
const archive = (kind: Kind = 'backup', ids?: readonly string[]): Promise<Blob> =>
  new Response(archiveOf({ kind, ids, language: 'de' })).blob();

/** Every row of the drafts with the bytes of their files, comparable. */
async function everything(): Promise<unknown> {
  const { drafts, draftVersions, evidence, guides, practice } = database();
  const files = await Promise.all(
    (await evidence.toArray()).map(async ({ blob, ...row }) => ({ ...row, type: blob.type, text: await blob.text() })),
  );
  const rows = [drafts, draftVersions, guides, practice].map((table) => table.toArray());
  return JSON.parse(JSON.stringify([...(await Promise.all<unknown>(rows)), files]));
}

async function someDrafts(): Promise<string[]> {
  const one = await createDraft({
    title: 'Eins & <b>',
    body: 'Text\n"Zeile" '.repeat(30),
    fields: { module: 'Lager' },
  });
  const two = await createDraft({
    title: 'Zwei',
    type: 'question',
    closures: { x: { how: 'unknown', because: 'neu' } },
  });
  await addEvidence(one.id, new Blob(['abc\0ü'], { type: 'text/plain' }), '../böse/ name?.log');
  await addEvidence(one.id, new Blob(['']), 'leer');
  await saveDraft(one.id, { body: 'Neu' });
  await tag([two.id], 'Q4', true);
  return [one.id, two.id];
}

/** From here on it is a device that has never seen the product. */
async function newDevice(): Promise<void> {
  closeDatabase();
  await Dexie.delete(databaseName);
}

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

describe('a backup', () => {
  onFreshDevice();

  it('brings everything back as it was, equal to the byte, after all was erased', async () => {
    await someDrafts();
    const before = await everything();
    const file = await archive();
    await newDevice();
    expect((await restore(file)).added).toHaveLength(2);
    expect(await everything()).toEqual(before);
  });

  it('changes nothing when it is taken in where nothing has changed', async () => {
    await someDrafts();
    const file = await archive();
    const before = await everything();
    expect((await restore(file)).merged).toHaveLength(2);
    expect(await everything()).toEqual(before);
  });

  it('can be packed anew by another program and is still read', async () => {
    await createDraft({ title: 'Umgepackt', body: 'Text '.repeat(500) });
    const file = await archive();
    const { unzipSync } = await import('fflate');
    const again = zipSync(unzipSync(new Uint8Array(await file.arrayBuffer())), { level: 9 });
    await newDevice();
    await restore(new Blob([again]));
    expect(await database().drafts.toCollection().first()).toMatchObject({ title: 'Umgepackt' });
  });

  it('can be read by people: as a page in which no text becomes markup', async () => {
    await someDrafts();
    const { unzipSync, strFromU8 } = await import('fflate');
    const names = unzipSync(new Uint8Array(await (await archive()).arrayBuffer()));
    const page = strFromU8(names['drafts.html'] ?? new Uint8Array());
    expect(page).toContain('Eins &amp; &lt;b&gt;');
    expect(page).not.toContain('<b>');
    expect(Object.keys(names).every((name) => !name.includes('..') && !name.includes('?'))).toBe(true);
  });
});

describe('a draft that was handed over', () => {
  onFreshDevice();

  it('comes back with what was written on both sides', async () => {
    const { id } = await createDraft({ title: 'Mahnlauf', body: 'Ist: bricht ab.\n\nSoll: läuft durch.' });
    const out = await archive('completion', [id]);
    const mine = await saveDraft(id, {
      body: 'Ist: bricht immer ab.\n\nSoll: läuft durch.',
      fields: { module: 'Finanzen' },
    });
    const atHome = await archive('backup');
    await newDevice();
    await restore(out);
    await saveDraft(id, {
      body: 'Ist: bricht ab.\n\nSoll: läuft bis zum Ende durch.',
      fields: { environment: 'Live' },
    });
    await addEvidence(id, new Blob(['x']), 'lauf.log');
    const back = await archive('completion', [id]);
    await newDevice();
    await restore(atHome);
    await restore(back);
    const row = await getDraft(id);
    expect(row?.body).toBe('Ist: bricht immer ab.\n\nSoll: läuft bis zum Ende durch.');
    expect(row?.fields).toEqual({ module: 'Finanzen', environment: 'Live' });
    expect(row?.evidence.map(({ name }) => name)).toEqual(['lauf.log']);
    expect(mine.draft.body).not.toBe(row?.body);
  });

  it('keeps as a version what had to step back, and what was taken away stays away', async () => {
    const { id } = await createDraft({ body: 'Beleg FI-1042' });
    const file = await addEvidence(id, new Blob(['x']), 'falsch.log');
    const out = await archive('copy', [id]);
    await saveDraft(id, { body: 'Beleg FI-1043' });
    await removeEvidence(id, file.id);
    const atHome = await archive('backup');
    await newDevice();
    await restore(out);
    await saveDraft(id, { body: 'Beleg FI-1044' });
    const back = await archive('copy', [id]);
    await newDevice();
    await restore(atHome);
    await restore(back);
    const row = await getDraft(id);
    expect(row?.evidence).toEqual([]);
    const texts = [row?.body, ...(await listVersions(id)).map(({ body }) => body)];
    expect(texts).toEqual(expect.arrayContaining(['Beleg FI-1042', 'Beleg FI-1043', 'Beleg FI-1044']));
  });
});

describe('two copies of a draft', () => {
  const words = fc.array(fc.constantFrom('Lauf', 'bricht', 'ab', 'seit', '23.11.'), { maxLength: 12 });
  const copy = fc.record({
    body: words.map((all) => all.join(' ')),
    module: fc.option(fc.constantFrom('Lager', 'Finanzen'), { nil: undefined }),
    at: fc.nat(5),
    device: fc.constantFrom('a', 'b'),
  });
  const draftOf = ({
    body,
    module,
    at,
    device,
  }: {
    body: string;
    module?: string | undefined;
    at: number;
    device: string;
  }): Draft => {
    const stamp = `${String(at).padStart(15, '0')}@${device}`;
    return {
      ...{ id: 'd', type: 'incident', title: 'T', closures: {}, evidence: [], target: '', state: 'working' },
      ...{ body, createdAt: 0, changedAt: at, fields: module ? { module } : {} },
      ...{ clocks: { title: stamp, body: stamp, 'fields.module': stamp }, seen: { [device]: at } },
    };
  };

  it('become the same one on both devices, and merging that again changes nothing', () => {
    fc.assert(
      fc.property(copy, copy, words, (one, other, from) => {
        const [a, b] = [draftOf({ ...one, device: 'a' }), draftOf({ ...other, device: 'b' })];
        const base = { title: 'T', body: from.join(' ') };
        const [ab, ba] = [mergeDrafts(a, b, base), mergeDrafts(b, a, base)];
        expect({ ...ab.draft, changedAt: 0 }).toEqual({ ...ba.draft, changedAt: 0 });
        expect(mergeDrafts(ab.draft, b, base).draft.body).toBe(ab.draft.body);
        expect(mergeDrafts(ab.draft, ab.draft, base)).toEqual({ draft: ab.draft, steppedBack: [] });
      }),
      { numRuns: 500 },
    );
  });
});

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
