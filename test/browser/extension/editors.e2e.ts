/** The installed extension on forms whose description is an editor: an answer goes into the editor's own text. */
import type { Page } from '@playwright/test';
import { servePages } from '../../sites/serve.ts';
import { expect, finding, openPanel, pillText, test as base, unfold } from './fixture.ts';

const test = base.extend<{ pages: string }>({
  pages: async ({ language: _ }, use) => {
    const { url, close } = await servePages();
    await use(url);
    await close();
  },
});

const text = 'Seit heute früh bricht der Rechnungsdruck ab. Es kommt die Meldung „FI-1042“.';

const now = (page: Page): Promise<number> => page.evaluate('performance.now()');

async function answer(page: Page, rule: string, lines: readonly string[]): Promise<void> {
  const panel = await openPanel(page);
  await unfold(panel, rule);
  const fields = finding(panel, rule).getByRole('textbox');
  for (const [n, line] of lines.entries()) await fields.nth(n).fill(line);
  await finding(panel, rule).getByRole('button', { name: 'Eintragen' }).click();
  await expect(finding(panel, rule)).toHaveCount(0);
}

test('a rich editor takes an answer into its own text, and one undo takes it back', async ({ extension, pages }) => {
  const page = await extension.context.newPage();
  await page.goto(`${pages}/jira-cloud/dialog.html`);
  const editor = page.locator('.ProseMirror').first();
  await editor.click();
  await page.keyboard.type(text);
  const typed = await now(page);
  await expect.poll(() => pillText(page)).not.toContain('Reifegrad 0 von 100');
  // ProseMirror takes what follows a key within half a second for one step; nobody answers a question so fast.
  await expect.poll(() => now(page)).toBeGreaterThan(typed + 500);
  await answer(page, 'recipient-missing', ['Frau Keller im Einkauf']);
  await expect(editor).toContainText('Frau Keller im Einkauf');
  await expect(editor).toContainText(text);
  await editor.press('Control+z');
  await expect(editor).toHaveText(text);
});

test('a code editor takes an answer through the page’s own world', async ({ extension, pages }) => {
  const page = await extension.context.newPage();
  await page.goto(`${pages}/redmine/code.html/issues/new`);
  await page.locator('.CodeMirror').click();
  await page.keyboard.type(text);
  await expect.poll(() => pillText(page)).not.toContain('Reifegrad 0 von 100');
  await answer(page, 'steps-missing', ['Faktura öffnen', 'Beleg 4711 drucken']);
  const value = (): Promise<string> => page.evaluate('editor.getValue()');
  expect(await value()).toMatch(/^Seit heute früh[^]*Schritte[^]*1\. Faktura öffnen\n2\. Beleg 4711 drucken/);
  await page.locator('.CodeMirror').click();
  await page.keyboard.press('Control+z');
  expect(await value()).toBe(text);
});
