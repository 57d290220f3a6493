/** From the form to „klar“: the pill, the panel, answers, priority, sending. */
import type { Page } from '@playwright/test';
import { expect, finding, newIssue, openPanel, panelOf, pillText, test, unfold } from './fixture.ts';

const subject = (page: Page) => page.locator('#issue_subject');
const description = (page: Page) => page.locator('#issue_description');

const title = 'Rechnungsdruck bricht mit FI-1042 ab';
const text =
  'Seit heute früh bricht der Rechnungsdruck ab. Es kommt die Meldung „FI-1042: Belegnummernkreis erschöpft“.';

async function written(page: Page): Promise<void> {
  await subject(page).fill(title);
  await description(page).fill(text);
}

test('a pill beside the form says how ready the ticket is, and changes as one types', async ({ extension }) => {
  const page = await extension.open(newIssue);
  await expect.poll(() => pillText(page)).toContain('Reifegrad 0 von 100');
  await written(page);
  await expect.poll(() => pillText(page)).not.toContain('Reifegrad 0 von 100');
});

test('the panel lists what is missing, worst first, at most three', async ({ extension }) => {
  const page = await extension.open(newIssue);
  await written(page);
  const panel = await openPanel(page);
  await expect(panel.locator('[data-rule]').first()).toContainText('Muss');
  expect(await panel.locator('[data-rule]').count()).toBeLessThanOrEqual(3);
  await expect(panel.getByText('Störung in Redmine, Helpdesk')).toBeVisible();
});

test('200 characters typed with the guidance open are the same, and the caret stays where it was', async ({
  extension,
}) => {
  const page = await extension.open(newIssue);
  await openPanel(page);
  const long = 'Der Druck bricht ab. '.repeat(10).slice(0, 200);
  await description(page).click();
  await page.keyboard.type(long);
  await expect(description(page)).toHaveValue(long);
  await expect(description(page)).toBeFocused();
  expect(await description(page).evaluate((area: HTMLTextAreaElement) => area.selectionStart)).toBe(200);
});

test('guidance in the panel follows what is typed, without leaving the field', async ({ extension }) => {
  const page = await extension.open(newIssue);
  const panel = await openPanel(page);
  await expect(finding(panel, 'title-missing')).toBeVisible();
  await subject(page).click();
  await page.keyboard.type(title);
  await expect(finding(panel, 'title-missing')).toHaveCount(0);
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');
  await expect(finding(panel, 'title-missing')).toBeVisible();
  await expect(subject(page)).toBeFocused();
});

test('an answer goes into the description under the right heading, and undo takes it back', async ({ extension }) => {
  const page = await extension.open(newIssue);
  await written(page);
  const panel = await openPanel(page);
  await unfold(panel, 'steps-missing');
  const steps = finding(panel, 'steps-missing').getByRole('textbox');
  await steps.nth(0).fill('Faktura öffnen');
  await steps.nth(1).fill('Beleg 4711 drucken');
  await finding(panel, 'steps-missing').getByRole('button', { name: 'Eintragen' }).click();
  await expect(description(page)).toHaveValue(/Schritte\D*Faktura öffnen\n.*Beleg 4711 drucken/s);
  await expect(finding(panel, 'steps-missing')).toHaveCount(0);
  expect(await panel.evaluate(() => document.hasFocus())).toBe(true);
  await description(page).focus();
  await page.keyboard.press('Control+z');
  await expect(description(page)).toHaveValue(text);
});

test('a skeleton nobody filled still counts as missing', async ({ extension }) => {
  const page = await extension.open(newIssue);
  await written(page);
  const panel = await openPanel(page);
  await unfold(panel, 'steps-missing');
  await finding(panel, 'steps-missing').getByRole('button', { name: 'Gerüst einfügen' }).click();
  await expect(description(page)).toHaveValue(/Schritte/);
  await expect(finding(panel, 'steps-missing')).toBeVisible();
  await expect(description(page)).toBeFocused();
  await page.keyboard.type('Faktura öffnen');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('End');
  await page.keyboard.type('Beleg drucken, Meldung erscheint');
  await expect(finding(panel, 'steps-missing')).toHaveCount(0);
});

test('„steht schon da“ and „weiß ich nicht, weil“ close a finding; the second is written down', async ({
  extension,
}) => {
  const page = await extension.open(newIssue);
  await written(page);
  const panel = await openPanel(page);
  await unfold(panel, 'steps-missing');
  await finding(panel, 'steps-missing').getByRole('button', { name: 'Steht schon da' }).click();
  await expect(finding(panel, 'steps-missing')).toHaveCount(0);
  await expect(description(page)).toHaveValue(text);
  await unfold(panel, 'test-case-missing');
  await finding(panel, 'test-case-missing').getByRole('button', { name: 'Weiß ich nicht, weil …' }).click();
  await finding(panel, 'test-case-missing')
    .getByRole('button')
    .filter({ hasText: /^(?!Weiß|Steht|Zum|Ein|Über|Abb|ander)/ })
    .last()
    .click();
  await expect(description(page)).toHaveValue(/Nicht bekannt, weil/);
});

test('a choice is set in the field of the form', async ({ extension }) => {
  const page = await extension.open(newIssue);
  await written(page);
  const panel = await openPanel(page);
  await unfold(panel, 'environment-missing');
  await finding(panel, 'environment-missing').getByRole('button', { name: 'Live', exact: true }).click();
  await expect(page.locator('#issue_custom_field_values_1')).toHaveValue('Live');
  await expect(finding(panel, 'environment-missing')).toHaveCount(0);
});

test('the panel goes to the field', async ({ extension }) => {
  const page = await extension.open(newIssue);
  const panel = await openPanel(page);
  await unfold(panel, 'title-missing');
  await finding(panel, 'title-missing').getByRole('button', { name: 'Zum Feld' }).click();
  await expect(subject(page)).toBeFocused();
});

test('guidance goes on after Redmine has drawn the form anew', async ({ extension }) => {
  const page = await extension.open(newIssue);
  await written(page);
  const panel = await openPanel(page);
  await page.locator('#issue_tracker_id').selectOption('2');
  await expect(panel.getByText('Änderungsantrag in Redmine')).toBeVisible();
  await expect(subject(page)).toHaveValue(title);
  const before = await pillText(page);
  await description(page).fill('');
  await expect.poll(() => pillText(page)).not.toBe(before);
  await panel.getByRole('button', { name: 'ändern' }).click();
  await panel.getByLabel('Vorgangsart').selectOption('incident');
  await expect(page.locator('#issue_tracker_id')).toHaveValue('1');
  await expect(panel.getByText('Störung in Redmine')).toBeVisible();
});

test('with open musts one question is asked, and the next click sends what stands there', async ({
  extension,
  redmine,
}) => {
  const page = await extension.open(newIssue);
  await written(page);
  await expect.poll(() => pillText(page)).toMatch(/[1-9]\d* offen/);
  await page.getByRole('button', { name: 'Anlegen', exact: true }).click();
  const panel = await panelOf(page);
  await expect(panel.getByRole('heading', { name: /Es fehlen noch \d+ Muss-Angaben/ })).toBeVisible();
  expect(redmine.issues).toEqual([]);
  await expect(description(page)).toHaveValue(text);
  await panel.getByRole('button', { name: 'Trotzdem senden' }).click();
  await expect(panel.getByText('Klicken Sie jetzt auf „Anlegen“.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Anlegen', exact: true })).toBeFocused();
  await page.getByRole('button', { name: 'Anlegen', exact: true }).click();
  await expect(page.getByText('Ticket #1 wurde angelegt.')).toBeVisible();
  expect(redmine.issues[0]).toMatchObject({ 'issue[subject]': title, 'issue[description]': text });
});

test('a worker that was stopped between two messages answers the next', async ({ extension }) => {
  const page = await extension.open(newIssue);
  await written(page);
  const panel = await openPanel(page);
  await unfold(panel, 'steps-missing');
  await finding(panel, 'steps-missing').getByRole('button', { name: 'Steht schon da' }).click();
  await expect(finding(panel, 'steps-missing')).toHaveCount(0);
  await extension.stopWorker();
  const before = await pillText(page);
  await subject(page).fill('Problem');
  await expect.poll(() => pillText(page)).not.toBe(before);
  await expect(finding(panel, 'steps-missing')).toHaveCount(0);
});

test('no site that was not granted has anything of ours', async ({ extension }) => {
  const page = await extension.open(newIssue);
  await expect.poll(() => pillText(page)).toBeTruthy();
  const elsewhere = await extension.context.newPage();
  await elsewhere.goto(page.url().replace('127.0.0.1', 'localhost'));
  await expect(elsewhere.locator('#issue_subject')).toBeVisible();
  expect(await pillText(elsewhere)).toBeUndefined();
});
