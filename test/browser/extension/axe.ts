/** axe inside one frame: the docked panel stands in a closed root, where the builder for pages does not come. */
import type { Frame } from '@playwright/test';
import axe, { type AxeResults } from 'axe-core';

export async function violations(panel: Frame): Promise<string[]> {
  await panel.evaluate(axe.source);
  return panel.evaluate(async () => {
    const run = (globalThis as unknown as { axe: { run: () => Promise<AxeResults> } }).axe.run;
    return (await run()).violations.map((v) => `${v.id}: ${v.nodes[0]?.html ?? ''}`);
  });
}
