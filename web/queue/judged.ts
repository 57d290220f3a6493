/** What people said about the rules by hand: right here, false alarm, not needed here, already there. Stays on the device. */
import type { Judged } from '../../core/reports/trial.ts';
import { database } from '../store/database.ts';
import { queue } from './database.ts';

/** @param isRight undefined takes the judgement back */
export async function judge(rule: string, key: string, isRight: boolean | undefined): Promise<void> {
  await queue().judged.put({ rule, key, isRight, at: Date.now() });
}

export async function judgements(): Promise<(Judged & { readonly key: string })[]> {
  const rows = await queue().judged.toArray();
  return rows.flatMap(({ rule, key, isRight }) => (isRight === undefined ? [] : [{ rule, key, isRight }]));
}

/** How often each rule was overruled in lists, and answered with „Steht schon da“ in drafts; what was taken back does not count. */
export async function clicksByRule(): Promise<Record<string, { overruled: number; alreadyThere: number }>> {
  const by: Record<string, { overruled: number; alreadyThere: number }> = {};
  const of = (rule: string): { overruled: number; alreadyThere: number } =>
    (by[rule] ??= { overruled: 0, alreadyThere: 0 });
  await queue().overruled.each(({ closures }) => {
    for (const rule of Object.keys(closures)) of(rule).overruled += 1;
  });
  await database().drafts.each(({ closures }) => {
    for (const [rule, { how }] of Object.entries(closures)) if (how === 'already-there') of(rule).alreadyThere += 1;
  });
  return by;
}
