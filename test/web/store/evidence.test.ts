import { describe, expect, it } from 'vitest';
import { database } from '../../../web/store/database.ts';
import { createDraft, getDraft } from '../../../web/store/drafts.ts';
import {
  addEvidence,
  describeEvidence,
  getEvidence,
  isIntact,
  orderEvidence,
  removeEvidence,
  replaceEvidence,
  returnEvidence,
} from '../../../web/store/evidence.ts';
import { restore } from '../../../web/store/restore.ts';
import type { Evidence } from '../../../web/store/rows.ts';
import { duplicate } from '../../../web/store/shelves.ts';
import { scrubFiles, returnFiles } from '../../../web/screens/draft/scrubbed.ts';
import { archive, newDevice } from './device.ts';
import { onFreshDevice } from './fresh.ts';

async function withFiles(...names: string[]): Promise<{ readonly id: string; readonly files: readonly string[] }> {
  const { id } = await createDraft({ title: 'Druck' });
  const files: string[] = [];
  for (const name of names) files.push((await addEvidence(id, new Blob([`Inhalt von ${name}`]), name)).id);
  return { id, files };
}
const namesOf = async (id: string) => (await getDraft(id))?.evidence.map(({ name }) => name);
async function rowOf(id: string | undefined): Promise<Evidence> {
  const row = await getEvidence(id ?? '');
  if (!row) throw new Error('no such file');
  return row;
}
/** Paints the file over and keeps it as it was. */
async function painted(id: string | undefined): Promise<Evidence> {
  const row = await rowOf(id);
  const original = { ...row, id: `${row.id}-original` };
  await replaceEvidence({ ...row, blob: new Blob(['geschwärzt']) }, original);
  return original;
}

describe('a file that is changed', () => {
  onFreshDevice();

  it('keeps its id and its place, and its fingerprint is that of the new bytes', async () => {
    const { id, files } = await withFiles('a.log', 'b.log', 'c.log');
    const before = await rowOf(files[1]);
    const taken = await replaceEvidence({ ...before, blob: new Blob(['neu']) });
    const after = await rowOf(files[1]);
    expect(await after.blob.text()).toBe('neu');
    expect(await isIntact(after)).toBe(true);
    expect((await getDraft(id))?.evidence[1]).toMatchObject({ id: files[1], size: 3, sha256: after.sha256 });
    await replaceEvidence(taken?.row ?? before, taken?.original);
    expect((await getDraft(id))?.evidence[1]).toMatchObject({ sha256: before.sha256 });
    expect(await namesOf(id)).toEqual(['a.log', 'b.log', 'c.log']);
  });

  it('is left alone when it was removed meanwhile', async () => {
    const { id, files } = await withFiles('a.log');
    const row = await rowOf(files[0]);
    await removeEvidence(id, row.id);
    expect(await replaceEvidence(row)).toBeUndefined();
    expect(await database().evidence.count()).toBe(0);
  });

  it('comes back to its place when its removal is undone, with its original', async () => {
    const { id, files } = await withFiles('a.png', 'b.png', 'c.png');
    await painted(files[1]);
    const rows = async (): Promise<unknown> => (await getDraft(id))?.evidence;
    const before = await rows();
    const taken = await removeEvidence(id, files[1] ?? '');
    expect(await database().evidence.count()).toBe(2);
    if (taken) await returnEvidence(taken);
    expect(await rows()).toEqual(before);
    expect(await (await rowOf(taken?.original?.id)).blob.text()).toBe('Inhalt von b.png');
  });

  it('loses its original when that is not asked for any more', async () => {
    const { files } = await withFiles('a.png');
    await painted(files[0]);
    expect(await database().evidence.count()).toBe(2);
    await replaceEvidence({ ...(await rowOf(files[0])), blob: new Blob(['noch mehr']) });
    expect(await database().evidence.count()).toBe(1);
    expect((await rowOf(files[0])).original).toBeUndefined();
  });

  it('is given another name and a description without its bytes being touched', async () => {
    const { id, files } = await withFiles('a.png');
    await describeEvidence(id, files[0] ?? '', { name: 'maske.png', alt: 'Meldung FI-1042' });
    expect((await getDraft(id))?.evidence[0]).toMatchObject({ name: 'maske.png', alt: 'Meldung FI-1042' });
    await describeEvidence(id, files[0] ?? '', { alt: '' });
    expect((await getDraft(id))?.evidence[0]).not.toHaveProperty('alt');
    expect(await isIntact(await rowOf(files[0]))).toBe(true);
  });

  it('stays where it was put, also when its text is cleaned and that is undone', async () => {
    const { id, files } = await withFiles('eins.log', 'zwei.log', 'Weber.log');
    await orderEvidence(id, [files[2] ?? '', files[0] ?? '']);
    expect(await namesOf(id)).toEqual(['Weber.log', 'eins.log', 'zwei.log']);
    const draft = await getDraft(id);
    if (!draft) throw new Error('no draft');
    const before = await scrubFiles(draft, (text) => text.replaceAll('Weber', '[PERSON]'));
    expect(await namesOf(id)).toEqual(['[PERSON].log', 'eins.log', 'zwei.log']);
    expect(await (await rowOf(files[2])).blob.text()).toBe('Inhalt von [PERSON].log');
    await returnFiles(before);
    expect(await namesOf(id)).toEqual(['Weber.log', 'eins.log', 'zwei.log']);
    expect(await (await rowOf(files[2])).blob.text()).toBe('Inhalt von Weber.log');
  });
});

describe('the original of a picture', () => {
  onFreshDevice();

  it('is in a backup and in nothing that goes to somebody else', async () => {
    const { id, files } = await withFiles('maske.png');
    const original = await painted(files[0]);
    const bytes = async (kind: 'backup' | 'copy' | 'completion') => await (await archive(kind, [id])).text();
    expect(await bytes('backup')).toContain('Inhalt von maske.png');
    for (const kind of ['copy', 'completion'] as const) {
      const out = await bytes(kind);
      expect(out).toContain('geschwärzt');
      expect(out).not.toContain('Inhalt von maske.png');
      expect(out).not.toContain(original.id);
    }
    const [copy] = await duplicate([id], (title) => title);
    expect(
      await database()
        .evidence.where('draft')
        .equals(copy?.id ?? '')
        .count(),
    ).toBe(1);
  });

  it('stays here when a copy comes back that never had it', async () => {
    const { id, files } = await withFiles('maske.png');
    const original = await painted(files[0]);
    const out = await archive('copy', [id]);
    const atHome = await archive('backup');
    await newDevice();
    await restore(out);
    await describeEvidence(id, files[0] ?? '', { alt: 'Die Maske' });
    const back = await archive('copy', [id]);
    await newDevice();
    await restore(atHome);
    await restore(back);
    expect((await getDraft(id))?.evidence[0]).toMatchObject({ alt: 'Die Maske', original: original.id });
    expect(await (await rowOf(original.id)).blob.text()).toBe('Inhalt von maske.png');
  });
});

describe('files of a draft that was on two desks', () => {
  onFreshDevice();

  it('leave no bytes behind when the other desk took one away', async () => {
    const { id, files } = await withFiles('richtig.log', 'falsch.log');
    const out = await archive('copy', [id]);
    const atHome = await archive('backup');
    await newDevice();
    await restore(out);
    await removeEvidence(id, files[1] ?? '');
    const back = await archive('copy', [id]);
    await newDevice();
    await restore(atHome);
    await restore(back);
    expect(await namesOf(id)).toEqual(['richtig.log']);
    expect(await database().evidence.toCollection().primaryKeys()).toEqual([files[0]]);
  });

  it('have the bytes, the name and the order that the other desk gave them', async () => {
    const { id, files } = await withFiles('a.png', 'b.png');
    const out = await archive('copy', [id]);
    const atHome = await archive('backup');
    await newDevice();
    await restore(out);
    await replaceEvidence({ ...(await rowOf(files[0])), blob: new Blob(['geschwärzt']) });
    await describeEvidence(id, files[0] ?? '', { name: 'maske.png' });
    await orderEvidence(id, [files[1] ?? '']);
    const back = await archive('copy', [id]);
    await newDevice();
    await restore(atHome);
    await restore(back);
    expect(await namesOf(id)).toEqual(['b.png', 'maske.png']);
    const row = await rowOf(files[0]);
    expect(await row.blob.text()).toBe('geschwärzt');
    expect(await isIntact(row)).toBe(true);
  });
});
