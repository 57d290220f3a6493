/** An ask-back as an answer sheet, there and back on real systems: saved, answered without a network, pasted, fitted. */
import { readFile } from 'node:fs/promises';
import { expect, type Frame, type Page } from '@playwright/test';
import { openPanel, panelOf, pillText } from '../browser/extension/fixture.ts';
import { redmine as redmineClient } from '../../core/systems/redmine.ts';
import { requestTracker } from '../../core/systems/request-tracker.ts';
import { connect } from '../../core/systems/connection.ts';
import type { System } from '../../core/systems/system.ts';
import { sendBy } from '../../web/http/transport.ts';
import { onTracker, test as onRedmine } from './fixture.ts';
import { logIn, redmine, reported as reportedIssue, unique } from './redmine.ts';
import { reported as reportedTicket, tracker } from './request-tracker.ts';

const lacks = (panel: Frame, rule: string) => panel.locator(`[data-lacks="${rule}"]`);
const platform = { send: sendBy({ online: () => true }), now: () => Date.now() };

/** The reporter's side: opens the file without a network, answers what the effect is, and gets the text to send. */
async function answered(page: Page, file: string): Promise<string> {
  const context = page.context();
  const sheet = await context.newPage();
  await context.setOffline(true);
  try {
    await sheet.goto(`file://${file}`);
    await sheet
      .getByRole('textbox', { name: /umständlich tun/ })
      .fill('Drei Kolleginnen können keine Rechnung schreiben, der Versand steht still.');
    const saving = sheet.waitForEvent('download');
    await sheet.locator('#save').click();
    return await readFile(await (await saving).path(), 'utf8');
  } finally {
    await context.setOffline(false);
    await sheet.close();
  }
}

/** Saves the sheet, has it answered, pastes the answer as a comment by the API, and sees it fitted. */
async function roundTrip(page: Page, to: { system: System; base: string; token: string; id: string }): Promise<void> {
  await expect.poll(() => pillText(page)).toContain('offen');
  const panel = await openPanel(page);
  await expect(lacks(panel, 'impact-missing')).toBeVisible();
  const saving = page.waitForEvent('download');
  await panel.getByRole('button', { name: 'Antwortbogen speichern' }).click();
  const saved = await saving;
  const file = `${await saved.path()}.html`;
  await saved.saveAs(file);
  await expect(panel.getByText('Schon 1-mal zurückgefragt')).toBeVisible();

  const reply = await answered(page, file);
  expect(reply).toContain('Versand steht still');
  const { system, base, token, id } = to;
  await system.comment(connect(system, base, { kind: 'token', token }, platform), id, reply, []);
  await page.reload();
  const again = await panelOf(page);
  await expect(again.locator('[data-answered="impact-missing"]')).toContainText('Versand steht still');
  await expect(again.locator('[data-answered="impact-missing"]')).toContainText('geklärt');
  await expect(lacks(again, 'impact-missing')).toHaveCount(0);
  await expect(again.getByText('Schon 1-mal zurückgefragt')).toBeVisible();
}

const text = 'Beim Drucken der Rechnung bricht das Programm ab. Bitte melden Sie sich.';

onRedmine('an answer sheet goes round on Redmine', async ({ extension }) => {
  const number = await reportedIssue(unique('Rechnungsdruck bricht ab'), text, 'Es ist das Livesystem.');
  const page = await extension.open('/login');
  await logIn(page, 'de');
  await page.goto(`${redmine.url}/issues/${number}`);
  await roundTrip(page, {
    ...{ system: redmineClient, base: redmine.url, token: redmine.people.en.key, id: String(number) },
  });
});

onTracker('an answer sheet goes round on Request Tracker', async ({ signedIn: page }) => {
  const number = await reportedTicket(unique('Rechnungsdruck bricht ab'), text, 'Es ist das Livesystem.');
  await page.goto(`${tracker.url}/Ticket/Display.html?id=${number}`, { referer: `${tracker.url}/` });
  await roundTrip(page, { system: requestTracker, base: tracker.url, token: tracker.token, id: number });
});
