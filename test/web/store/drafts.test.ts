import { describe, expect, it } from 'vitest';
import { database } from '../../../web/store/database.ts';
import {
  countDrafts,
  createDraft,
  deleteDraft,
  getDraft,
  listDrafts,
  listVersions,
  restoreDraft,
  saveDraft,
  ticketOf,
} from '../../../web/store/drafts.ts';
import { addEvidence, getEvidence, isIntact, removeEvidence, returnEvidence } from '../../../web/store/evidence.ts';
import { DraftGone } from '../../../web/store/gone.ts';
import { onFreshDevice } from './fresh.ts';

describe('a draft', () => {
  onFreshDevice();

  it('is there again after it was saved', async () => {
    const { id } = await createDraft({ type: 'question' });
    await saveDraft(id, { title: 'Lieferschein druckt leer', fields: { module: 'Verkauf' } });
    expect(await getDraft(id)).toMatchObject({
      type: 'question',
      title: 'Lieferschein druckt leer',
      fields: { module: 'Verkauf' },
      state: 'working',
    });
  });

  it('is written with strict durability', () => {
    const options = (database() as unknown as { _options: { chromeTransactionDurability: string } })._options;
    expect(options.chromeTransactionDurability).toBe('strict');
  });

  it('keeps what two tabs write into different fields', async () => {
    const { id } = await createDraft();
    await Promise.all([
      saveDraft(id, { title: 'Aus dem einen Tab' }),
      saveDraft(id, { body: 'Aus dem anderen Tab' }),
      saveDraft(id, { fields: { module: 'Lager' } }),
      saveDraft(id, { fields: { workload: 'Business Central' } }),
    ]);
    expect(await getDraft(id)).toMatchObject({
      title: 'Aus dem einen Tab',
      body: 'Aus dem anderen Tab',
      fields: { module: 'Lager', workload: 'Business Central' },
    });
  });

  it('keeps a text of another tab as a version when this tab writes over it', async () => {
    const { id } = await createDraft({ body: 'Anfang' });
    await saveDraft(id, { body: 'Der lange Text des anderen Tabs' }, { title: '', body: 'Anfang' });
    await saveDraft(id, { body: 'Mein Text' }, { title: '', body: 'Anfang' });
    expect((await getDraft(id))?.body).toBe('Mein Text');
    const versions = await listVersions(id);
    expect(versions.map((v) => [v.why, v.body])).toEqual([['overwritten', 'Der lange Text des anderen Tabs']]);
  });

  it('does not grow younger by being assessed again', async () => {
    const { id, changedAt } = await createDraft({ body: 'x' });
    const outcome = { readiness: 90, verdict: 'complete', must: 0, should: 0, could: 1 } as const;
    const saved = await saveDraft(id, { outcome });
    expect(saved.changedAt).toBe(changedAt);
    expect(saved.state).toBe('ready');
  });

  it('forgets a field that is emptied and a closure that is opened again', async () => {
    const { id } = await createDraft({
      fields: { module: 'Lager' },
      closures: { 'steps-missing': { how: 'already-there' } },
    });
    await saveDraft(id, { fields: { module: undefined }, closures: { 'steps-missing': undefined } });
    const draft = await getDraft(id);
    expect(draft?.fields).toEqual({});
    expect(draft?.closures).toEqual({});
  });

  it('comes back with its files after a deletion is undone', async () => {
    const { id } = await createDraft({ title: 'Mit Bild' });
    await addEvidence(id, new Blob(['abc'], { type: 'text/plain' }), 'log.txt');
    const removed = await deleteDraft(id);
    expect(await getDraft(id)).toBeUndefined();
    expect(await database().evidence.count()).toBe(0);
    expect(await database().changes.get(`drafts/${id}`)).toMatchObject({ gone: true });
    if (!removed) throw new Error('nothing was removed');
    await restoreDraft(removed);
    const back = await getDraft(id);
    expect(back?.title).toBe('Mit Bild');
    const file = await getEvidence(back?.evidence[0]?.id ?? '');
    expect(await file?.blob.text()).toBe('abc');
    expect(await database().changes.get(`drafts/${id}`)).toMatchObject({ gone: false });
  });

  it('is found by words of its title and text, last changed first', async () => {
    await createDraft({ title: 'Rechnung', body: 'druckt nicht' });
    await createDraft({ title: 'Etikett', body: 'druckt versetzt' });
    expect((await listDrafts({ limit: 10, words: 'druckt rechnung' })).map((d) => d.title)).toEqual(['Rechnung']);
    expect(await listDrafts({ limit: 1 })).toHaveLength(1);
    expect(await listDrafts({ limit: 10, state: 'ready' })).toEqual([]);
    expect(await countDrafts()).toEqual({ all: 2, working: 2, ready: 0, sent: 0 });
  });

  it('enters the core with its files as attachments', async () => {
    const { id } = await createDraft({ title: 'T', body: 'B' });
    await addEvidence(id, new Blob(['12'], { type: 'image/png' }), 'maske.png');
    const draft = await getDraft(id);
    expect(draft && ticketOf(draft)).toMatchObject({
      title: 'T',
      attachments: [{ name: 'maske.png', kind: 'image/png', size: 2 }],
    });
  });
});

describe('evidence', () => {
  onFreshDevice();

  it('carries the fingerprint of its bytes and proves that they are unchanged', async () => {
    const { id } = await createDraft();
    const note = await addEvidence(id, new Blob(['abc']), 'a.txt');
    expect(note.sha256).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    const row = await getEvidence(note.id);
    if (!row) throw new Error('no row');
    expect(await isIntact(row)).toBe(true);
    expect(await isIntact({ ...row, blob: new Blob(['abd']) })).toBe(false);
  });

  it('comes back when its removal is undone', async () => {
    const { id } = await createDraft();
    const note = await addEvidence(id, new Blob(['abc']), 'a.txt');
    const row = await removeEvidence(id, note.id);
    expect((await getDraft(id))?.evidence).toEqual([]);
    if (!row) throw new Error('nothing removed');
    await returnEvidence(row);
    expect((await getDraft(id))?.evidence).toEqual([note]);
  });

  it('of a draft that is gone is refused and leaves nothing behind', async () => {
    await expect(addEvidence('nobody', new Blob(['x']), 'x')).rejects.toThrow(DraftGone);
    expect(await database().evidence.count()).toBe(0);
  });
});
