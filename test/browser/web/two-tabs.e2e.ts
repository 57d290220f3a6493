/** Two real tabs that write the same text of the same draft at the same time. */
import { expect, type Page } from '@playwright/test';
import { beginDraft, bodyOf, test, untilSaved } from './app.ts';

const words = (from: string, count: number): string[] => Array.from({ length: count }, (_, i) => `${from}${i}`);

/** Types at the end of the paragraph that begins with so and so, while the text around it changes. */
async function typeAfter(page: Page, beginning: string, text: string): Promise<void> {
  await bodyOf(page).focus();
  await bodyOf(page).evaluate((field: HTMLTextAreaElement, start) => {
    const end = field.value.indexOf('\n', field.value.indexOf(start));
    const place = end === -1 ? field.value.length : end;
    field.setSelectionRange(place, place);
  }, beginning);
  await page.keyboard.insertText(text);
}

test('lose no word, agree in the end, and keep the caret between its words', async ({ page, context }) => {
  await beginDraft(page);
  await bodyOf(page).fill('Ist:\nSoll:');
  await untilSaved(page);
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(bodyOf(other)).toHaveValue('Ist:\nSoll:');
  const [mine, theirs] = [words('links', 40), words('rechts', 40)];
  await Promise.all([
    (async () => {
      for (const word of mine) await typeAfter(page, 'Ist:', ` ${word}`);
    })(),
    (async () => {
      for (const word of theirs) await typeAfter(other, 'Soll:', ` ${word}`);
    })(),
  ]);
  const whole = `Ist: ${mine.join(' ')}\nSoll: ${theirs.join(' ')}`;
  await expect(bodyOf(page)).toHaveValue(whole);
  await expect(bodyOf(other)).toHaveValue(whole);
  await untilSaved(page);
  await untilSaved(other);
  await page.reload();
  await expect(bodyOf(page)).toHaveValue(whole);

  // The caret stands behind the first paragraph; what the other tab puts before it moves it along.
  await bodyOf(page).focus();
  const start = whole.indexOf('\n');
  await bodyOf(page).evaluate((field: HTMLTextAreaElement, at) => field.setSelectionRange(at, at), start);
  await typeAfter(other, 'Soll:', ' Ende');
  await bodyOf(other).evaluate((field: HTMLTextAreaElement) => field.setSelectionRange(0, 0));
  await other.keyboard.insertText('Vorweg: ');
  await expect(bodyOf(page)).toHaveValue(`Vorweg: ${whole} Ende`);
  const caret = (): Promise<number> => bodyOf(page).evaluate((field: HTMLTextAreaElement) => field.selectionStart);
  await expect.poll(caret).toBe(start + 'Vorweg: '.length);
});
