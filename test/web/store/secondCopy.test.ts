/** The second copy of the drafts: whatever happens to the database, what was copied and not deleted is there again. */
import Dexie from 'dexie';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { archiveOf } from '../../../web/store/archive.ts';
import { broughtBack, forgetBrought } from '../../../web/store/copy/brought.ts';
import type { CopyFolder } from '../../../web/store/copy/folder.ts';
import { copiedIn, copyRound } from '../../../web/store/copy/round.ts';
import { closeDatabase, database, databaseName } from '../../../web/store/database.ts';
import { createDraft, getDraft } from '../../../web/store/drafts.ts';
import { addEvidence, getEvidence } from '../../../web/store/evidence.ts';
import { listVersions } from '../../../web/store/history.ts';
import { restore } from '../../../web/store/restore.ts';
import { saveDraft } from '../../../web/store/save.ts';
import { purge, shelve } from '../../../web/store/shelves.ts';
import { onFreshDevice } from './fresh.ts';

class Folder implements CopyFolder {
  readonly files = new Map<string, string>();
  read = (name: string) => Promise.resolve(this.files.get(name));
  write = (name: string, text: string) => Promise.resolve(void this.files.set(name, text));
}

/** As a browser does with a database that it finds damaged. */
async function loseDatabase(): Promise<void> {
  closeDatabase();
  await Dexie.delete(databaseName);
}
const texts = async () =>
  Object.fromEntries((await database().drafts.toArray()).map(({ id, title, body }) => [id, `${title}|${body}`]));

describe('the second copy', () => {
  onFreshDevice();

  it('brings drafts back as they were, and says which files are lost', async () => {
    const folder = new Folder();
    const { id } = await createDraft({ title: 'Mahnlauf', body: 'bricht ab', fields: { module: 'FI' } });
    await addEvidence(id, new Blob(['abc']), 'lauf.log');
    const binned = await createDraft({ title: 'Alt' });
    await shelve([binned.id], 'bin');
    const before = await getDraft(id);
    expect(await copyRound(folder)).toBeUndefined();
    await loseDatabase();
    expect(await copyRound(folder)).toEqual({ missing: 2, older: 0, files: ['lauf.log'] });
    expect(await getDraft(id)).toMatchObject({ ...before, evidence: [], clocks: {}, seen: {} });
    expect((await getDraft(binned.id))?.shelf).toBe('bin');
    expect(await copyRound(folder)).toBeUndefined();
    await loseDatabase();
    expect(await copyRound(folder)).toEqual({ missing: 2, older: 0, files: [] });
  });

  it('leaves a file that is lost to a backup: restored afterwards, it is there again', async () => {
    const folder = new Folder();
    const { id } = await createDraft({ title: 'Mahnlauf' });
    const { id: file } = await addEvidence(id, new Blob(['abc']), 'lauf.log');
    const saved = await new Response(archiveOf({ kind: 'backup', language: 'de' })).blob();
    await copyRound(folder);
    await loseDatabase();
    await copyRound(folder);
    expect((await getDraft(id))?.evidence).toEqual([]);
    await restore(saved);
    expect((await getDraft(id))?.evidence).toMatchObject([{ id: file, name: 'lauf.log' }]);
    expect(await (await getEvidence(file))?.blob.text()).toBe('abc');
  });

  it('keeps what came back until somebody was told, whoever met it', async () => {
    const folder = new Folder();
    const { id } = await createDraft({ title: 'Mahnlauf' });
    await addEvidence(id, new Blob(['abc']), 'lauf.log');
    await copyRound(folder);
    expect(await broughtBack()).toBeUndefined();
    await loseDatabase();
    await copyRound(folder);
    await copyRound(folder);
    expect(await broughtBack()).toEqual({ missing: 1, older: 0, files: ['lauf.log'] });
    await forgetBrought();
    expect(await broughtBack()).toBeUndefined();
  });

  it.each(['damaged', 'gone'])('brings drafts back, too, where the head of the copy is %s', async (how) => {
    const folder = new Folder();
    const { id } = await createDraft({ title: 'Mahnlauf' });
    await copyRound(folder);
    if (how === 'gone') folder.files.delete('head.json');
    else folder.files.set('head.json', '{}');
    await loseDatabase();
    expect(await copyRound(folder)).toMatchObject({ missing: 1 });
    expect(Object.keys(await texts())).toEqual([id]);
  });

  it('brings nothing back that somebody has deleted, and holds no text of it any more', async () => {
    const folder = new Folder();
    const [kept, gone] = [await createDraft({ title: 'Bleibt' }), await createDraft({ title: 'Geht' })];
    await copyRound(folder);
    await purge([gone.id]);
    await copyRound(folder);
    expect([...folder.files.values()].join()).not.toContain('Geht');
    await loseDatabase();
    await copyRound(folder);
    expect(Object.keys(await texts())).toEqual([kept.id]);
  });

  it('knows the newest text only: what was taken out of a draft is not in it', async () => {
    const folder = new Folder();
    const { id } = await createDraft({ body: 'Kennwort: Sommer2026' });
    await copyRound(folder);
    await saveDraft(id, { body: 'Kennwort: [Kennwort 1]' });
    await copyRound(folder);
    const all = [...folder.files.values()].join();
    expect(all).toContain('[Kennwort 1]');
    expect(all).not.toContain('Sommer2026');
  });

  it('gives back what the database has forgotten of a draft', async () => {
    const folder = new Folder();
    const { id } = await createDraft({ title: 'Mahnlauf', body: 'bricht ab' });
    const [row, changes] = [await getDraft(id), await database().changes.toArray()];
    await saveDraft(id, { body: 'bricht ab mit FI-1042' });
    await copyRound(folder);
    // A write that had been reported is not there any more.
    await database().drafts.put(row!);
    await database().changes.clear();
    await database().changes.bulkPut(changes);
    expect(await copyRound(folder)).toEqual({ missing: 0, older: 1, files: [] });
    expect(await texts()).toEqual({ [id]: 'Mahnlauf|bricht ab mit FI-1042' });
    expect(await listVersions(id)).toEqual([]);
  });

  it.each([
    ['another draft', 'andere'],
    ['the same draft', 'selbe'],
  ])('sees that the database went back although %s was changed since', async (_, which) => {
    const folder = new Folder();
    const [{ id }, other] = [await createDraft({ title: 'Mahnlauf' }), await createDraft({ title: 'Etikett' })];
    await copyRound(folder);
    const [row, changes] = [await getDraft(id), await database().changes.toArray()];
    await saveDraft(id, { body: 'bricht ab mit FI-1042' });
    await copyRound(folder);
    await database().drafts.put(row!);
    await database().changes.clear();
    await database().changes.bulkPut(changes);
    await saveDraft(which === 'selbe' ? id : other.id, { fields: { module: 'FI' } });
    expect(await copyRound(folder)).toEqual({ missing: 0, older: 1, files: [] });
    expect(await getDraft(id)).toMatchObject({
      body: 'bricht ab mit FI-1042',
      fields: which === 'selbe' ? { module: 'FI' } : {},
    });
    expect(await copyRound(folder)).toBeUndefined();
  });

  it('leaves out a line that is damaged, and takes the others', async () => {
    const folder = new Folder();
    for (const id of ['a', 'b', 'c']) await createDraft({ title: `Entwurf ${id}` });
    await copyRound(folder);
    const name = [...folder.files.keys()].find((each) => each.startsWith('drafts-')) ?? '';
    const text = folder.files.get(name) ?? '';
    folder.files.set(name, text.replace('Entwurf', 'Entwurm'));
    const lines = text.trim().split('\n').length;
    expect(await copiedIn(folder)).toHaveLength(3 - 1);
    expect(lines).toBeGreaterThan(0);
    await loseDatabase();
    expect(await copyRound(folder)).toMatchObject({ missing: 2 });
  });

  it('whatever was written, deleted, copied and lost, and in which order: nothing copied is lost, nothing deleted returns', async () => {
    const step = fc.oneof(
      fc.record({ do: fc.constant('create' as const), at: fc.nat(4) }),
      fc.record({ do: fc.constant('write' as const), at: fc.nat(4) }),
      fc.record({ do: fc.constant('delete' as const), at: fc.nat(4) }),
      fc.record({ do: fc.constant('copy' as const), at: fc.nat(4) }),
      fc.record({ do: fc.constant('lose' as const), at: fc.nat(4) }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
        await loseDatabase();
        const folder = new Folder();
        const ids: string[] = [];
        let count = 0;
        /** What has to be in the database now, and what the copy had when it was last brought up to it. */
        let now: Record<string, string> = {};
        let copied: Record<string, string> = {};
        const known = (at: number) => Object.keys(now)[at % Math.max(1, Object.keys(now).length)];
        for (const { do: act, at } of steps) {
          const id = known(at);
          count += 1;
          if (act === 'create') {
            const draft = await createDraft({ title: `T${count}` });
            ids.push(draft.id);
            now[draft.id] = `T${count}|`;
          } else if (act === 'copy') {
            await copyRound(folder);
            copied = { ...now };
          } else if (act === 'lose') {
            await loseDatabase();
            await copyRound(folder);
            now = { ...copied };
          } else if (id !== undefined && act === 'write') {
            await saveDraft(id, { body: `B${count}` });
            now[id] = `${now[id]?.split('|')[0]}|B${count}`;
          } else if (id !== undefined && act === 'delete') {
            await purge([id]);
            delete now[id];
          }
          expect(await texts()).toEqual(now);
        }
      }),
      { numRuns: 60 },
    );
  });
});
