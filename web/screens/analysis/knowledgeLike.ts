/** Reports that were solved in house and are like a draft. */
import { alike, type Similar } from '../../../core/duplicates.ts';
import { asWritten } from '../../queue/asWritten.ts';
import { similarKnowledge } from '../../store/knowledgeIndex.ts';
import type { Knowledge } from '../../store/knowledgeRows.ts';
import type { Draft } from '../../store/rows.ts';

/** Somebody reads each with its reason: less alike than for a hint while writing is worth showing. */
export const near = 0.35;
export const most = 3;

export type Text = Pick<Draft, 'id' | 'title' | 'body'>;

export interface NearKnowledge {
  readonly known: Knowledge;
  readonly similar: Similar;
}

/** @param limit one for a hint while somebody writes, which has to be more alike; best first */
export async function knowledgeLike({ id, title, body }: Text, limit = most): Promise<readonly NearKnowledge[]> {
  // A draft may have left knowledge itself.
  const found = await similarKnowledge({ title, body }, limit + 1, limit === 1 ? alike : near);
  return found
    .filter(({ known }) => known.draft !== id)
    .slice(0, limit)
    .map(({ known, similar }) => ({ known, similar: asWritten(similar, `${title} ${body}`) }));
}
