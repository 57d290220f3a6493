/** A ticket of a list with everything that people keep about it: opened, changed, asked back. */
import type { Guide } from '../../../core/guide/schema.ts';
import { questionsOf } from '../../../core/question.ts';
import { assessListed, withAsked, type Assessed, type Kept } from '../../../core/reports/kept.ts';
import { keep, keptOf, ticketAt, type List } from '../../queue/database.ts';
import { activeGuide } from '../../store/guides.ts';

export interface Opened extends Assessed {
  readonly guide: Guide;
  readonly kept: Kept;
}

/** @param at place in the list @returns undefined when the list is gone */
export async function open(list: List, at: number): Promise<Opened | undefined> {
  const [listed, guide] = await Promise.all([ticketAt(list.id, at), activeGuide(list.guide)]);
  if (!listed) return undefined;
  const kept = await keptOf(list, listed);
  return { ...assessListed(at, listed, kept, guide), guide, kept };
}

/** The ticket as it is with this, stored. */
export async function change(list: List, { line, guide }: Opened, kept: Kept): Promise<Opened> {
  const listed = await ticketAt(list.id, line.at);
  if (!listed) throw new RangeError('the list is gone');
  const assessed = assessListed(line.at, listed, kept, guide);
  await keep(list, listed, kept, assessed.line);
  return { ...assessed, guide, kept };
}

/** Counts that its ask-back was taken. */
export const asked = (list: List, opened: Opened, address: Guide['address']): Promise<Opened> =>
  change(
    list,
    opened,
    withAsked(opened.kept, questionsOf(opened.assessment, opened.guide, undefined, address), Date.now()),
  );
