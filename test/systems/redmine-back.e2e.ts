/**
 * What comes back from a real Redmine: the number of the new issue, or the text of one that was refused or lost. Its
 * REST API is the witness.
 */
import { createHash } from 'node:crypto';
import type { Frame, Locator, Page } from '@playwright/test';
import { expect, openPanel, panelOf, pillText } from '../browser/extension/fixture.ts';
import { kept } from '../browser/extension/kept.ts';
import { storeDraft } from '../browser/extension/stored-draft.ts';
import { test } from './fixture.ts';
import {
  createdNumber,
  createOf,
  descriptionOf,
  filesOf,
  issue,
  issuesNamed,
  lines,
  logIn,
  newIssueUrl,
  redmine,
  subjectOf,
  unique,
} from './redmine.ts';

const text = 'Beim *Buchen* der Rechnung RE-104512\nbricht das Programm ab.';

/** The first press is held and asks; the panel lets the next one through. */
const sendAnyway = async (page: Page): Promise<void> => {
  await createOf(page).click();
  const panel = await panelOf(page);
  await panel.getByRole('button', { name: 'Trotzdem senden' }).click();
  await expect(panel.getByText('Klicken Sie jetzt auf „Anlegen“')).toBeVisible();
  await createOf(page).click();
};
const offer = (panel: Frame): Locator =>
  panel.getByRole('heading', { name: 'Ein nicht abgeschlossener Text ist noch da' });

test('number and link of a new issue stand in the panel, on its page and beside the next form', async ({
  extension,
  newIssue: page,
}) => {
  const subject = unique('Buchung bricht ab');
  await subjectOf(page).fill(subject);
  await descriptionOf(page).fill(text);
  await expect.poll(() => pillText(page)).toContain('offen');
  await openPanel(page);
  await sendAnyway(page);
  const number = await createdNumber(page);
  for (const at of [page.url(), newIssueUrl]) {
    if (page.url() !== at) await page.goto(at);
    const panel = await panelOf(page);
    await expect(panel.getByText(`Angelegt als Nr. ${number}: ${subject}`)).toBeVisible();
    await expect(panel.getByRole('link', { name: 'Ticket öffnen' })).toHaveAttribute(
      'href',
      `${redmine.url}/issues/${number}`,
    );
  }
  await expect.poll(() => kept(extension)).toEqual([]);
  expect(await issuesNamed(subject)).toHaveLength(1);
});

test('a form that Redmine refuses keeps its text; lost after that, it is offered again and goes through', async ({
  extension,
  newIssue: page,
}) => {
  const subject = unique('Buchung bricht ab');
  await expect.poll(() => pillText(page)).toBeTruthy();
  await descriptionOf(page).fill(text);
  await page.locator('#issue_priority_id').selectOption({ label: 'High' });
  await expect.poll(async () => (await kept(extension))[0]).toMatchObject({ body: text, fields: { priority: 'P2' } });
  await openPanel(page);
  await sendAnyway(page);
  await expect(page.locator('#errorExplanation')).toBeVisible();
  await expect((await panelOf(page)).getByText('Nicht angenommen.')).toBeVisible();
  await expect(descriptionOf(page)).toHaveValue(text);
  await expect(offer(await panelOf(page))).toHaveCount(0);

  await page.goto(newIssueUrl);
  await expect(descriptionOf(page)).toHaveValue('');
  const panel = await panelOf(page);
  await expect(offer(panel)).toBeVisible();
  await panel.getByRole('button', { name: /wieder eintragen$/ }).click();
  await expect(panel.getByText('Der Text steht wieder im Formular.')).toBeVisible();
  await expect(descriptionOf(page)).toHaveValue(text);
  await expect(page.locator('#issue_priority_id option:checked')).toHaveText('High');

  await subjectOf(page).fill(subject);
  await sendAnyway(page);
  const number = await createdNumber(page);
  const created = await issue(number);
  expect(created).toMatchObject({ subject, priority: { name: 'High' } });
  expect(lines(created.description)).toBe(text);
  await expect.poll(() => kept(extension)).toEqual([]);
  expect(await issuesNamed(subject)).toHaveLength(1);
});

test('a session that has ended costs neither the text nor the file that was attached', async ({
  extension,
  newIssue: page,
}) => {
  const subject = unique('Buchung bricht ab');
  const file = { name: 'protokoll.txt', mimeType: 'text/plain', buffer: Buffer.from('FI-1042 äöü €\n') };
  await expect.poll(() => pillText(page)).toBeTruthy();
  await subjectOf(page).fill(subject);
  await descriptionOf(page).fill(text);
  await page.locator('input.file_selector').setInputFiles(file);
  await expect(page.locator('.attachments_fields input.filename')).toHaveValue(file.name);
  await expect.poll(async () => (await kept(extension))[0]).toMatchObject({ title: subject, files: [file.name] });
  await openPanel(page);
  await page.context().clearCookies();
  await sendAnyway(page);
  await expect(subjectOf(page)).toHaveCount(0);

  await logIn(page, 'de');
  await page.goto(newIssueUrl);
  const panel = await panelOf(page);
  await expect(panel.getByText(/mit 1 Datei/)).toBeVisible();
  await panel.getByRole('button', { name: `„${subject}“ wieder eintragen` }).click();
  await expect(panel.getByText('Der Text steht wieder im Formular.')).toBeVisible();
  await expect(page.locator('.attachments_fields input.filename')).toHaveValue(file.name);
  await sendAnyway(page);
  const number = await createdNumber(page);
  expect(lines((await issue(number)).description)).toBe(text);
  const sha256 = createHash('sha256').update(file.buffer).digest('hex');
  expect(await filesOf(number)).toEqual([{ name: file.name, sha256 }]);
});

test('the files of a draft are put into the form and arrive with the issue, byte for byte', async ({
  extension,
  newIssue: page,
}) => {
  const subject = unique('Rechnungsdruck mit Protokoll');
  const files = { 'protokoll – Größe.txt': 'Zeile 1\r\nZeile 2 äöü €\n', 'zwei.txt': 'zwei' };
  await (await storeDraft(extension, { type: 'incident', title: subject, fields: {} }, files)).close();
  await page.bringToFront();
  const panel = await openPanel(page);
  const onItsWay = page.locator('.attachments_fields .ajax-loading');
  // The page is seen waiting for its server before the server is asked.
  await page.route('**/uploads.js?*', async (route) => {
    await expect(onItsWay).toBeVisible();
    await route.continue();
  });
  await panel.getByRole('button', { name: /^Entwürfe/ }).click();
  await panel.getByRole('button', { name: `„${subject}“ ins Formular` }).click();
  const line = panel.getByRole('status').getByRole('listitem').filter({ hasText: 'Anhänge' });
  await expect(line).toContainText('eingetragen');
  expect(await onItsWay.count()).toBe(0);
  expect(await page.locator('.attachments_fields input.token[value]:not([value=""])').count()).toBe(2);
  await sendAnyway(page);
  const number = await createdNumber(page);
  const arrived = (await filesOf(number)).sort((a, b) => a.name.localeCompare(b.name));
  expect(arrived).toEqual(
    Object.entries(files).map(([name, content]) => ({
      name,
      sha256: createHash('sha256').update(content).digest('hex'),
    })),
  );
});
