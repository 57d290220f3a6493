/** A text that grows too long to be read while the panel is open: said in both languages, and nothing is lost. */
import { longest } from '../../../core/ticket.ts';
import { expect, newIssue, openPanel, pillText, test } from './fixture.ts';

const words = {
  de: { says: 'Der Text in diesem Formular ist zu lang, um ihn zu lesen.', title: 'Rechnungsdruck bricht ab' },
  en: { says: 'The text in this form is too long to be read.', title: 'Printing an invoice stops' },
};

for (const language of ['de', 'en'] as const)
  test.describe(language, () => {
    test.use({ language });
    test(`a text that becomes too long is said in the open panel (${language}), and read again once it is shorter`, async ({
      extension,
    }) => {
      const page = await extension.open(newIssue);
      const description = page.locator('#issue_description');
      await page.locator('#issue_subject').fill(words[language].title);
      await description.fill('Kurz.');
      const panel = await openPanel(page);
      const before = await pillText(page);
      const answer = panel.locator('article[data-rule]').first().getByRole('textbox').first();
      await answer.fill('Begonnen');

      const log = '2026-11-20 09:15:00 ERROR FI-1042\n'.repeat(40_000);
      expect(log.length).toBeGreaterThan(longest.body);
      await description.evaluate((field: HTMLTextAreaElement, text) => {
        field.value = text;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      }, log);
      await expect(panel.getByText(words[language].says)).toBeVisible();
      // Nothing old is shown as if it were about this text.
      await expect(panel.locator('article[data-rule]')).toHaveCount(0);
      await expect(page.locator('[data-ticketklar=marks]')).toBeHidden();
      expect(await description.evaluate((field: HTMLTextAreaElement) => field.value.length)).toBe(log.length);

      await description.fill('Wieder kurz.');
      await expect(panel.getByText(words[language].says)).toHaveCount(0);
      await expect(answer).toHaveValue('Begonnen');
      await expect.poll(() => pillText(page)).toBe(before);
      await expect(description).toHaveValue('Wieder kurz.');
    });
  });
