/** A ticket that exists, on real systems: read, shown on its page, asked back, and who reads the answer is what was said. */
import { expect, type Frame, type Page } from '@playwright/test';
import { openPanel, panelOf, pillText } from '../browser/extension/fixture.ts';
import { onTracker, test as onRedmine } from './fixture.ts';
import { logIn, notesOf, redmine, reported as reportedIssue, unique } from './redmine.ts';
import { reported as reportedTicket, toldOn, tracker } from './request-tracker.ts';

const lacks = (panel: Frame, rule: string) => panel.locator(`[data-lacks="${rule}"]`);
const message = (panel: Frame) => panel.getByRole('textbox', { name: 'Nachricht an die meldende Person' });

/** The words that the page shows as marked. */
const marked = (page: Page): Promise<string> =>
  page.evaluate(() =>
    [...(CSS.highlights.get('ticketklar') ?? [])].map((range) => (range as Range).toString()).join('|'),
  );

const description = 'Beim Drucken der Rechnung bricht das Programm ab.\n\nKannst du dir das bitte ansehen?';

onRedmine(
  'an issue is reviewed, its words are shown, and an ask-back stays internal when it is',
  async ({ extension }) => {
    const number = await reportedIssue(unique('Rechnungsdruck bricht ab'), description, 'Es ist das Livesystem.');
    const page = await extension.open('/login');
    await logIn(page, 'de');
    await page.goto(`${redmine.url}/issues/${number}`);
    await expect.poll(() => pillText(page)).toContain('offen');
    const panel = await openPanel(page);
    await expect(panel.getByText(`Ticket ${number} in Redmine`)).toBeVisible();
    await expect(lacks(panel, 'impact-missing')).toBeVisible();
    // The reporter has said it in a note.
    await expect(lacks(panel, 'environment-missing')).toHaveCount(0);

    await onRedmine.step('what is there is marked where it stands, in the note, too', async () => {
      await panel.getByRole('button', { name: /^Auf der Seite zeigen: Live oder Test/ }).click();
      await expect.poll(() => marked(page)).toMatch(/Live/);
    });
    await onRedmine.step('an overruled finding stays away, and comes back when that is taken back', async () => {
      await panel.getByRole('button', { name: /^Hier nicht nötig: Auswirkung/ }).click();
      await expect(lacks(panel, 'impact-missing')).toHaveCount(0);
      await page.reload();
      const again = await panelOf(page);
      await expect(again.getByRole('button', { name: /^Wieder prüfen: Auswirkung/ })).toBeVisible();
      await expect(lacks(again, 'impact-missing')).toHaveCount(0);
      await again.getByRole('button', { name: /^Wieder prüfen: Auswirkung/ }).click();
      await expect(lacks(again, 'impact-missing')).toBeVisible();
    });

    const open = await panelOf(page);
    await expect(message(open)).toHaveValue(/danke für deine Meldung/);
    await open.getByRole('button', { name: 'Antwortfeld öffnen' }).click();
    await expect(open.getByText('Öffentlich: Die meldende Person liest mit.')).toBeVisible();
    await page.locator('#issue_private_notes').check();
    await expect(open.getByText(/^Intern: Die meldende Person sieht das nicht\./)).toBeVisible();
    await open.getByRole('button', { name: 'Als interne Notiz einfügen' }).click();
    await expect(open.getByText('Eingefügt. Lesen Sie nach und senden Sie selbst.')).toBeVisible();
    await expect(page.locator('#issue_notes')).toHaveValue(/danke für deine Meldung/);
    await expect(open.getByText('Schon 1-mal zurückgefragt')).toBeVisible();
    expect(await notesOf(number)).toHaveLength(1);
    await page.locator('#issue-form input[name=commit]').click();
    await expect(page.locator('#flash_notice')).toBeVisible();
    const notes = await notesOf(number);
    expect(notes).toHaveLength(2);
    expect(notes[1]?.private_notes).toBe(true);
    expect(notes[1]?.notes).toContain('danke für deine Meldung');
  },
);

onTracker(
  'a ticket is reviewed, and its answer goes to the requestor, as the panel has said',
  async ({ signedIn: page }) => {
    const number = await reportedTicket(
      unique('Rechnungsdruck bricht ab'),
      'Beim Drucken der Rechnung bricht das Programm ab. Bitte melden Sie sich.',
      'Es ist das Livesystem.',
    );
    const before = await toldOn(number);
    await page.goto(`${tracker.url}/Ticket/Display.html?id=${number}`, { referer: `${tracker.url}/` });
    await expect.poll(() => pillText(page)).toContain('offen');
    const panel = await openPanel(page);
    await expect(panel.getByText(`Ticket ${number} in Request Tracker`)).toBeVisible();
    await expect(lacks(panel, 'impact-missing')).toBeVisible();
    await expect(lacks(panel, 'environment-missing')).toHaveCount(0);
    await panel.getByRole('button', { name: /^Auf der Seite zeigen: Live oder Test/ }).click();
    await expect.poll(() => marked(page)).toMatch(/Live/);
    await expect(message(panel)).toHaveValue(/vielen Dank für Ihre Meldung/);

    // RT has its box on a page of its own; the review goes on there.
    await panel.getByRole('button', { name: 'Antwortfeld öffnen' }).click();
    await page.waitForURL(/\/Ticket\/Update\.html/);
    const there = await panelOf(page);
    await expect(lacks(there, 'impact-missing')).toBeVisible();
    await expect(there.getByText('Öffentlich: Die meldende Person liest mit.')).toBeVisible();
    const box = page.frameLocator('iframe.cke_wysiwyg_frame').locator('body');
    await expect(box).toBeVisible();
    await there.getByRole('button', { name: 'Als öffentliche Antwort einfügen' }).click();
    await expect(there.getByText('Eingefügt. Lesen Sie nach und senden Sie selbst.')).toBeVisible();
    await expect(box).toContainText('vielen Dank für Ihre Meldung');
    expect(await toldOn(number)).toEqual(before);
    await page.locator('form[name=TicketUpdate] [name=SubmitTicket]').filter({ visible: true }).first().click();
    await page.waitForURL(/\/Ticket\/Display\.html/);
    expect(await toldOn(number)).toEqual({ answers: before.answers + 1, comments: before.comments });
  },
);

onTracker(
  'a page that shows only the box for an answer is reviewed by what RT itself tells of the ticket, its file, too',
  async ({ signedIn: page }) => {
    const number = await reportedTicket(
      unique('Rechnungsdruck bricht ab'),
      'Beim Drucken der Rechnung bricht das Programm ab. Bitte melden Sie sich.',
      'Es ist das Livesystem.',
      [{ FileName: 'protokoll.log', FileType: 'text/plain', FileContent: 'YWJj' }],
    );
    await page.goto(`${tracker.url}/Ticket/Update.html?id=${number}&Action=Respond`, { referer: `${tracker.url}/` });
    const panel = await openPanel(page);
    await expect(panel.getByText(`Ticket ${number} in Request Tracker`)).toBeVisible();
    await expect(panel.getByText(/^Auch aus den Daten des Systems gelesen: 1 Kommentar, 1 Datei, /)).toBeVisible();
    await expect(panel.getByText(/„Beschreibung“/)).toBeVisible();
    await expect(lacks(panel, 'impact-missing')).toBeVisible();
    await expect(lacks(panel, 'environment-missing')).toHaveCount(0);
  },
);
