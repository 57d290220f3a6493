/** From the form to „klar“: the pill, the panel, answers, priority, sending. */
import { expect, newIssue, openPanel, pillText, test } from './fixture.ts';

test('a pill beside the form says how ready the ticket is', async ({ extension }) => {
  const page = await extension.open(newIssue);
  await expect.poll(() => pillText(page)).toContain('Reifegrad');
  const frame = await openPanel(page);
  await frame.waitForSelector('[data-rule]');
  await page.screenshot({ path: '/tmp/ext/a.png' });
});
