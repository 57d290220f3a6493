/** Reports that were solved in house and are like a draft. */
import { alike, Duplicates, type Similar } from '../../../core/duplicates.ts';
import { asWritten } from '../../queue/asWritten.ts';
import { listKnowledge } from '../../store/knowledge.ts';
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
  const all = (await listKnowledge()).filter(({ draft }) => draft !== id);
  const found = new Duplicates(all).similar({ title, body }, limit, limit === 1 ? alike : near);
  return found.flatMap((similar) => {
    const known = all.find((each) => each.id === similar.id);
    return known ? [{ known, similar: asWritten(similar, `${title} ${body}`) }] : [];
  });
}
