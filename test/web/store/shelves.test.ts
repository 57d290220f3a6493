import { countDrafts } from '../../../web/store/counts.ts';
import { describe, expect, it } from 'vitest';
import { database } from '../../../web/store/database.ts';
import { createDraft, getDraft, listDrafts } from '../../../web/store/drafts.ts';
import { addEvidence, getEvidence } from '../../../web/store/evidence.ts';
import { saveDraft } from '../../../web/store/save.ts';
import { duplicate, emptyBin, pin, purge, returnMarks, shelve, tag } from '../../../web/store/shelves.ts';
import { onFreshDevice } from './fresh.ts';

const drafts = async (...titles: readonly string[]): Promise<string[]> =>
  Promise.all(titles.map(async (title) => (await createDraft({ title })).id));

describe('drafts on a shelf', () => {
  onFreshDevice();

  it('leave the desk with everything they have, and come back as they were', async () => {
    const ids = await drafts('Eins', 'Zwei', 'Drei');
    await addEvidence(ids[0] ?? '', new Blob(['abc']), 'log.txt');
    await tag(ids.slice(0, 1), 'Q4', true);
    const before = await shelve(ids.slice(0, 2), 'bin');
    expect(await countDrafts()).toEqual({ all: 1, working: 1, ready: 0, sent: 0, archive: 0, bin: 2 });
    expect((await listDrafts({ limit: 9 })).map(({ title }) => title)).toEqual(['Drei']);
    await returnMarks(before);
    const back = await getDraft(ids[0] ?? '');
    expect(back).toMatchObject({ shelf: undefined, tags: ['Q4'], evidence: [{ name: 'log.txt' }] });
    expect((await countDrafts()).all).toBe(3);
  });

  it('can still be written by a tab that has them open, and stay where they are', async () => {
    const [id = ''] = await drafts('Eins');
    await shelve([id], 'bin');
    await saveDraft(id, { body: 'Nach dem Löschen getippt' });
    expect(await getDraft(id)).toMatchObject({ body: 'Nach dem Löschen getippt', shelf: 'bin' });
  });

  it('go for good only when somebody says so, and leave a tombstone', async () => {
    const [one = '', two = '', three = ''] = await drafts('Eins', 'Zwei', 'Drei');
    await addEvidence(one, new Blob(['abc']), 'log.txt');
    await shelve([one, two], 'bin');
    expect(await emptyBin()).toBe(2);
    expect(await database().evidence.count()).toBe(0);
    expect(await database().changes.get(`drafts/${one}`)).toMatchObject({ gone: true });
    await purge([three, 'nobody']);
    expect((await countDrafts()).all).toBe(0);
  });
});

describe('marks on drafts', () => {
  onFreshDevice();

  it('do not make a draft younger', async () => {
    const [id = ''] = await drafts('Eins');
    const at = (await getDraft(id))?.changedAt;
    await pin([id], true);
    await tag([id], 'Lager', true);
    await tag([id], 'lager', true);
    expect(await getDraft(id)).toMatchObject({ changedAt: at, pinned: true, tags: ['lager'] });
    await tag([id], 'LAGER', false);
    expect((await getDraft(id))?.tags).toEqual([]);
  });

  it('have clocks of their own, so that two devices can tell which is the later', async () => {
    const [id = ''] = await drafts('Eins');
    const made = (await getDraft(id))?.clocks?.['title'] ?? '';
    await pin([id], true);
    const clocks = (await getDraft(id))?.clocks ?? {};
    expect(clocks['title']).toBe(made);
    expect((clocks['pinned'] ?? '') > made).toBe(true);
  });
});

describe('a copy', () => {
  onFreshDevice();

  it('has texts, details and files of its own, and no receipt', async () => {
    const { id } = await createDraft({ title: 'Mahnlauf', body: 'Text', fields: { module: 'Finanzen' } });
    await addEvidence(id, new Blob(['abc']), 'log.txt');
    const row = await getDraft(id);
    await database().drafts.put({ ...row!, state: 'sent', receipt: { target: 'practice', number: 'P-1', at: 1 } });
    const [copy] = await duplicate([id], (title) => `${title} (Kopie)`);
    expect(copy).toMatchObject({
      title: 'Mahnlauf (Kopie)',
      body: 'Text',
      fields: { module: 'Finanzen' },
      state: 'working',
    });
    expect(copy?.receipt).toBeUndefined();
    await purge([id]);
    expect(await (await getEvidence(copy?.evidence[0]?.id ?? ''))?.blob.text()).toBe('abc');
  });
});
