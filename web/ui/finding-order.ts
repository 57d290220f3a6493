/** Which findings are shown at a time. */
import type { Finding } from '../../core/assessment.ts';

/** More than three at a time is a wall, not help. */
export const atATime = 3;

/**
 * The worst findings first; the one that somebody is working on stays in sight when a worse one comes up.
 * @param open rule of the finding that is open now
 */
export function shownFindings(findings: readonly Finding[], open?: string, all = false): readonly Finding[] {
  if (all) return findings;
  const first = findings.slice(0, atATime);
  const working = findings.find((f) => f.rule === open);
  return working && !first.includes(working) ? [...first.slice(0, atATime - 1), working] : first;
}
