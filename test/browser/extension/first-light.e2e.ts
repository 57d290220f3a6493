/** From the form to „klar“: the pill, the panel, answers, priority, sending. */
import { clickMark, expect, inMarks, newIssue, openPanel, pillText, test } from './fixture.ts';

test('a pill beside the form says how ready the ticket is', async ({ extension }) => {
  const page = await extension.open(newIssue);
  await expect.poll(() => pillText(page)).toContain('Reifegrad');
});
