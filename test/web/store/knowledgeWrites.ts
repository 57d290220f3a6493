/** The writes of first analyses and knowledge, each made ready to meet a full device. */
import { database } from '../../../web/store/database.ts';
import { createDraft } from '../../../web/store/drafts.ts';
import { endAnalysis, putKnowledge, removeKnowledge, takeAnalysisBack } from '../../../web/store/knowledge.ts';

async function solved() {
  const draft = await createDraft({ title: 'Drucker' });
  await endAnalysis(draft, { outcome: 'solved', solution: 'Papier nachgelegt' });
  const [known] = await database().knowledge.toArray();
  if (!known) throw new Error('nothing was learned');
  return { draft, known };
}

export const knowledgeWrites: Readonly<Record<string, () => Promise<() => Promise<unknown>>>> = {
  endAnalysis: async () => {
    const draft = await createDraft({ title: 'Drucker' });
    return () => endAnalysis(draft, { outcome: 'solved', solution: 'Papier' });
  },
  takeAnalysisBack: async () => {
    const { draft } = await solved();
    return () => takeAnalysisBack(draft.id);
  },
  putKnowledge: async () => {
    const { known } = await solved();
    return () => putKnowledge({ ...known, solution: 'Papier' });
  },
  removeKnowledge: async () => {
    const { known } = await solved();
    return () => removeKnowledge(known.id);
  },
};
