/** How large a file may be where the draft goes. Loaded when a draft has a file. */
import { systemById } from '../../../core/systems/index.ts';
import { practiceTarget } from '../../store/practice.ts';
import { getTarget } from '../../store/targets.ts';

export interface Room {
  /** Bytes of one file. */
  readonly most: number;
  /** True when the target itself says so; else it is what most systems take as they come. */
  readonly isSaid: boolean;
}

/** The lowest usual default (Redmine: 5 MB). Bytes. */
const usual = 5_242_880;

/** @param target id of the draft's target; empty while none is chosen. Undefined: nothing is too large */
export async function roomAt(target: string): Promise<Room | undefined> {
  if (target === practiceTarget) return undefined;
  const known = target === '' ? undefined : await getTarget(target);
  const most = known && systemById(known.system)?.limits.file;
  return { most: most ?? usual, isSaid: most !== undefined };
}
