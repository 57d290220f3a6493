import { describe, expect, it } from 'vitest';
import { database } from '../../../web/store/database.ts';
import { createDraft, getDraft, ticketOf } from '../../../web/store/drafts.ts';
import { addEvidence, getEvidence, isIntact, removeEvidence, returnEvidence } from '../../../web/store/evidence.ts';
import { DraftGone } from '../../../web/store/gone.ts';
import { saveDraft } from '../../../web/store/save.ts';
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

  it('does not grow younger by being assessed again', async () => {
    const { id, changedAt } = await createDraft({ body: 'x' });
    const outcome = { readiness: 90, verdict: 'complete', must: 0, should: 0, could: 1 } as const;
    const { draft: saved } = await saveDraft(id, { outcome });
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
