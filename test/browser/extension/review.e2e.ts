/** A ticket that exists: reviewed in the panel on its page, or as a text that was selected. */
import type { Frame, Page } from '@playwright/test';
import { servePages } from '../../sites/serve.ts';
import { expectAccessible } from '../accessible.ts';
import { expect, openPanel, panelOf, pillText, test as base } from './fixture.ts';

const test = base.extend({
  redmine: async ({ language: _ }, use) => {
    const { url, close } = await servePages();
    await use({ url, issues: [], close });
    await close();
  },
});
/** A restart and a look with axe take their time on a machine that has much to do. */
test.describe.configure({ timeout: 120_000 });
const issue = '/redmine/ticket.html/issues/42';
const lacks = (panel: Frame, rule: string) => panel.locator(`[data-lacks="${rule}"]`);
const message = (panel: Frame) => panel.getByRole('textbox', { name: 'Nachricht an die meldende Person' });
const marked = (page: Page): Promise<string> =>
  page.evaluate(() =>
    [...(CSS.highlights.get('ticketklar') ?? [])].map((range) => (range as Range).toString()).join('|'),
  );

test('says what is missing and what is there, and shows each place on the page without changing it', async ({
  extension,
}) => {
  const page = await extension.open(issue);
  const panel = await openPanel(page);
  await expect(panel.getByText('Ticket 42 in Redmine')).toBeVisible();
  await expect(panel.getByText('mit 2 Kommentaren gelesen')).toBeVisible();
  await expect(lacks(panel, 'impact-missing')).toBeVisible();
  // Said by the reporter in a comment; what a colleague guessed in a note counts for nothing.
  await expect(lacks(panel, 'environment-missing')).toHaveCount(0);
  const before = await page.locator('#content').innerHTML();
  const steps = panel.getByRole('button', { name: /^Auf der Seite zeigen: .*RE-104512/ }).first();
  await steps.click();
  await expect.poll(() => marked(page)).toContain('RE-104512');
  await expect(steps).toHaveAttribute('aria-pressed', 'true');
  await panel.getByRole('button', { name: /^Auf der Seite zeigen: Live oder Test/ }).click();
  await expect.poll(() => marked(page)).toMatch(/Live/);
  expect(await page.locator('#content').innerHTML()).toBe(before);
});

test('puts the message into the box only for those who were shown, and never over what stands there', async ({
  extension,
}) => {
  const page = await extension.open(issue);
  const panel = await openPanel(page);
  await expect(message(panel)).toHaveValue(/^Hallo Mary,[^]*danke für deine Meldung[^]*1\. /);
  await panel.getByRole('button', { name: 'Antwortfeld öffnen' }).click();
  await expect(panel.getByText('Öffentlich: Die meldende Person liest mit.')).toBeVisible();
  const box = page.locator('#issue_notes');
  await box.fill('Mein Anfang');
  await message(panel).fill('Hallo Mary, welches Modul ist es?');
  await panel.getByRole('button', { name: 'Als öffentliche Antwort einfügen' }).click();
  await expect(box).toHaveValue('Hallo Mary, welches Modul ist es?\n\nMein Anfang');
  await expect(panel.getByText('Schon 1-mal zurückgefragt')).toBeVisible();
  await page.getByLabel('Privater Kommentar').check();
  await expect(panel.getByRole('button', { name: 'Als interne Notiz einfügen' })).toBeVisible();
  await expect(panel.getByText(/^Intern: Die meldende Person sieht das nicht\./)).toBeVisible();
});

test('a page that does not tell who reads its box gets nothing, and the message can be copied', async ({
  extension,
}) => {
  const page = await extension.open('/zendesk/ticket.html/agent/tickets/42?channel=WhatsApp');
  const panel = await openPanel(page);
  await expect(panel.getByText(/^Wer das Antwortfeld liest, ist auf dieser Seite nicht zu erkennen\./)).toBeVisible();
  await expect(panel.getByRole('button', { name: /einfügen$/ })).toHaveCount(0);
  await expect(panel.getByRole('button', { name: 'Kopieren' })).toBeEnabled();
});

test('a page with a later article alone says that the description is elsewhere, until it was read there', async ({
  extension,
}) => {
  const page = await extension.open('/znuny/agent-later.html/index.pl?Action=AgentTicketZoom;TicketID=9');
  const panel = await openPanel(page);
  const elsewhere = panel.getByText('Auf dieser Seite steht keine Beschreibung.');
  await expect(elsewhere).toBeVisible();
  await expect(panel.getByText('Ticket 2026112210000079 in Znuny')).toBeVisible();
  await expect(lacks(panel, 'description-missing')).toBeVisible();
  await page.getByRole('cell', { name: 'Ada Keller' }).click();
  await expect(elsewhere).toHaveCount(0);
  await expect(lacks(panel, 'description-missing')).toHaveCount(0);
  await page.getByRole('cell', { name: 'Ben Agent' }).click();
  await expect(page.getByText('Seen in the log.')).toBeVisible();
  await page.reload();
  const again = await openPanel(page);
  await expect(again.getByText('Ticket 2026112210000079 in Znuny')).toBeVisible();
  await expect(lacks(again, 'description-missing')).toHaveCount(0);
});

test('an overruled finding is overruled for this ticket alone, after a restart, too', async ({ extension }) => {
  const page = await extension.open(issue);
  const panel = await openPanel(page);
  await panel.getByRole('button', { name: /^Hier nicht nötig: Auswirkung/ }).click();
  await expect(lacks(panel, 'impact-missing')).toHaveCount(0);
  await expect(panel.getByRole('button', { name: /^Wieder prüfen: Auswirkung/ })).toBeVisible();
  await extension.crash();
  const later = await extension.open(issue);
  const again = await openPanel(later);
  await expect(again.getByRole('button', { name: /^Wieder prüfen: Auswirkung/ })).toBeVisible();
  await later.goto(later.url().replace('/42', '/43'));
  const other = await panelOf(later);
  await expect(other.getByText('Ticket 43 in Redmine')).toBeVisible();
  await expect(lacks(other, 'impact-missing')).toBeVisible();
});

test('the review is whole with the keyboard alone', async ({ extension }) => {
  const page = await extension.open(issue);
  const panel = await openPanel(page);
  const show = panel.getByRole('button', { name: /^Auf der Seite zeigen: Live oder Test/ });
  await show.focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => marked(page)).toMatch(/Live/);
  const overrule = panel.getByRole('button', { name: /^Hier nicht nötig: Auswirkung/ });
  await overrule.focus();
  await page.keyboard.press('Enter');
  await expect(lacks(panel, 'impact-missing')).toHaveCount(0);
  await expect(panel.locator('h3:focus')).toHaveText('Es fehlt');
});

for (const language of ['de', 'en'] as const)
  for (const colorScheme of ['light', 'dark'] as const)
    test.describe(`a selected text, ${language}, ${colorScheme}`, () => {
      test.use({ language });

      test('is reviewed like a ticket, wide and narrow, and can be dismissed', async ({ extension }) => {
        const own = await extension.context.newPage();
        await own.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await own.goto(`chrome-extension://${extension.id}/extension/panel/index.html`);
        await own.evaluate(
          async ([text, title]) => {
            const tab = await chrome.tabs.getCurrent();
            const data = { tab: tab?.id ?? -1, text, title };
            await chrome.runtime.sendMessage({ channel: 'panel', verb: 'select', data });
          },
          ['Beim Drucken bricht das Programm ab. Es ist das Livesystem.', 'Rechnungsdruck'],
        );
        await expect(own.getByText(language === 'de' ? 'Ausgewählter Text' : 'Selected text')).toBeVisible();
        await expect(lacks(own.mainFrame(), 'impact-missing')).toBeVisible();
        for (const width of [1280, 400]) {
          await own.setViewportSize({ width, height: 900 });
          await expectAccessible(own, `the review, ${width}`);
        }
        await own
          .getByRole('button', { name: language === 'de' ? 'Auswahl verwerfen' : 'Dismiss the selection' })
          .click();
        await expect(lacks(own.mainFrame(), 'impact-missing')).toHaveCount(0);
      });
    });

test('a page without a ticket any more has no review', async ({ extension }) => {
  const page = await extension.open(issue);
  await expect.poll(() => pillText(page)).toBeTruthy();
  await page.evaluate(() => document.querySelector('#content')?.remove());
  await expect.poll(() => pillText(page)).toBeUndefined();
});
