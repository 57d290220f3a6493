/** How a first analysis ends, and what it leaves behind. */
import { describe, expect, it } from 'vitest';
import { createDraft, getDraft } from '../../../web/store/drafts.ts';
import {
  analysisOf,
  endAnalysis,
  knowledgeOf,
  listKnowledge,
  putKnowledge,
  removeKnowledge,
  takeAnalysisBack,
} from '../../../web/store/knowledge.ts';
import { restore } from '../../../web/store/restore.ts';
import { archive, newDevice } from './device.ts';
import { onFreshDevice } from './fresh.ts';

describe('a first analysis', () => {
  onFreshDevice();

  it('that solved the report in house leaves its solution as knowledge and the draft in the archive', async () => {
    const draft = await createDraft({ title: 'Drucker druckt nicht', body: 'Etikett bleibt leer' });
    await endAnalysis(draft, { outcome: 'solved', solution: ' Treiber neu gewählt ' });
    expect(await listKnowledge()).toMatchObject([
      { draft: draft.id, title: draft.title, body: draft.body, solution: 'Treiber neu gewählt' },
    ]);
    expect((await getDraft(draft.id))?.shelf).toBe('archive');
    expect(await analysisOf(draft.id)).toMatchObject({ outcome: 'solved' });
  });

  it('that is taken back leaves nothing, and the draft is on the desk again', async () => {
    const draft = await createDraft({ title: 'Drucker' });
    await endAnalysis(draft, { outcome: 'solved', solution: 'Papier' });
    await takeAnalysisBack(draft.id);
    expect([await listKnowledge(), await analysisOf(draft.id), (await getDraft(draft.id))?.shelf]).toEqual([
      [],
      undefined,
      undefined,
    ]);
  });

  it('that becomes a ticket keeps the draft on the desk, also after it had been thought solved', async () => {
    const draft = await createDraft({ title: 'Drucker' });
    await endAnalysis(draft, { outcome: 'solved', solution: 'Papier' });
    await endAnalysis(draft, { outcome: 'ticket' });
    expect(await listKnowledge()).toEqual([]);
    expect((await getDraft(draft.id))?.shelf).toBeUndefined();
  });

  it('of a duplicate remembers of which ticket', async () => {
    const draft = await createDraft({ title: 'Drucker' });
    await endAnalysis(draft, { outcome: 'duplicate', note: 'INC-7' });
    expect(await analysisOf(draft.id)).toMatchObject({ outcome: 'duplicate', note: 'INC-7' });
    expect((await getDraft(draft.id))?.shelf).toBe('archive');
  });
});

describe('knowledge', () => {
  onFreshDevice();

  it('is changed, removed and brought back', async () => {
    const draft = await createDraft({ title: 'Drucker' });
    await endAnalysis(draft, { outcome: 'solved', solution: 'Papier' });
    const known = await knowledgeOf(draft.id);
    await putKnowledge({ ...known!, solution: 'Papier und Toner' });
    expect((await listKnowledge()).map(({ solution }) => solution)).toEqual(['Papier und Toner']);
    await removeKnowledge(known!.id);
    expect(await listKnowledge()).toEqual([]);
    await putKnowledge(known!);
    expect((await listKnowledge()).map(({ solution }) => solution)).toEqual(['Papier']);
  });

  it('goes with a backup to another device, where the later word counts', async () => {
    const draft = await createDraft({ title: 'Drucker' });
    await endAnalysis(draft, { outcome: 'solved', solution: 'Papier' });
    const old = await archive();
    const known = await knowledgeOf(draft.id);
    await putKnowledge({ ...known!, solution: 'Toner' });
    const later = await archive();
    await newDevice();
    await restore(later);
    await restore(old);
    expect((await listKnowledge()).map(({ solution }) => solution)).toEqual(['Toner']);
    expect(await analysisOf(draft.id)).toMatchObject({ outcome: 'solved' });
  });
});
