import { countDrafts } from '../../../web/store/counts.ts';
import { describe, expect, it } from 'vitest';
import { fileOf, fileOfAll, openFile } from '../../../web/store/draftFile.ts';
import { createDraft, getDraft } from '../../../web/store/drafts.ts';
import { addEvidence, getEvidence } from '../../../web/store/evidence.ts';
import type { Draft } from '../../../web/store/rows.ts';
import { onFreshDevice } from './fresh.ts';

const opened = async (text: string): Promise<readonly Draft[]> => {
  const result = await openFile(text);
  if ('why' in result) throw new Error(JSON.stringify(result));
  return result;
};

describe('a draft in a file', () => {
  onFreshDevice();

  it('comes back as a draft of its own with text, fields, closures and files', async () => {
    const made = await createDraft({
      type: 'change-request',
      title: 'Mahnlauf: Gebühr je Stufe',
      body: 'Heute gilt eine Gebühr für alle Stufen.',
      fields: { module: 'Finanzen' },
      closures: { 'impact-missing': { how: 'unknown', because: 'es neu ist' } },
    });
    await addEvidence(made.id, new Blob([new Uint8Array([0, 255, 7])], { type: 'image/png' }), 'maske.png');
    const row = await getDraft(made.id);
    if (!row) throw new Error('no draft');
    const [again] = await opened(await fileOf([row]));
    expect(again?.id).not.toBe(made.id);
    expect(again).toMatchObject({
      type: row.type,
      title: row.title,
      body: row.body,
      fields: row.fields,
      closures: row.closures,
    });
    const file = await getEvidence(again?.evidence[0]?.id ?? '');
    expect([...new Uint8Array((await file?.blob.arrayBuffer()) ?? new ArrayBuffer(0))]).toEqual([0, 255, 7]);
  });

  it('stands in one file with all others', async () => {
    await createDraft({ title: 'Eins' });
    await createDraft({ title: 'Zwei' });
    await opened(await fileOfAll());
    expect((await countDrafts()).all).toBe(4);
  });

  it('may be a bare ticket that somebody wrote by hand', async () => {
    const [draft] = await opened('{"title":"Etikett versetzt","body":"Seit heute."}');
    expect(draft).toMatchObject({ type: 'incident', title: 'Etikett versetzt', body: 'Seit heute.' });
  });

  it('is refused with the place that does not fit, and nothing is added', async () => {
    expect(await openFile('no json')).toEqual({ why: 'not-json' });
    expect(await openFile('[]')).toMatchObject({ why: 'not-drafts' });
    const wrong =
      '{"format":"ticketklar-drafts","version":1,"drafts":[{"type":"wish","title":"","body":"","fields":{}}]}';
    expect(await openFile(wrong)).toEqual({ why: 'not-drafts', path: 'drafts[0].type' });
    expect((await countDrafts()).all).toBe(0);
  });

  it('is refused when the bytes of a file were damaged on the way', async () => {
    const made = await createDraft({ title: 'x' });
    await addEvidence(made.id, new Blob(['abc']), 'log.txt');
    const row = await getDraft(made.id);
    const text = await fileOf(row ? [row] : []);
    expect(await openFile(text.replace(btoa('abc'), btoa('abd')))).toEqual({ why: 'damaged', name: 'log.txt' });
  });
});
