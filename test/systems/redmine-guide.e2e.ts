/** A guide of one's own on a real Redmine: read from a file in the settings, it holds what says too little. */
import { expect, openPanel, panelOf, pillText } from '../browser/extension/fixture.ts';
import { test } from './fixture.ts';
import { createdNumber, createOf, descriptionOf, issue, issuesNamed, lines, subjectOf, unique } from './redmine.ts';

const guide = {
  id: 'hausregeln',
  name: { de: 'Hausregeln', en: 'House rules' },
  version: '1',
  extends: 'erp-support',
  submit: 'hold',
};

test('hold: a ticket with open musts goes through only with a reason, which then stands in the issue', async ({
  extension,
  newIssue: page,
}) => {
  const settings = await extension.open(`chrome-extension://${extension.id}/extension/options/index.html`);
  await settings.getByRole('link', { name: /Einstellungen öffnen/ }).click();
  const chooser = settings.waitForEvent('filechooser');
  await settings.getByRole('button', { name: 'Leitfaden aus Datei' }).click();
  await (
    await chooser
  ).setFiles({
    name: 'hausregeln.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(guide)),
  });
  await expect(settings.getByText('„Hausregeln“ ist übernommen und gilt ab jetzt.')).toBeVisible();
  await settings.close();

  const subject = unique('Buchung bricht ab');
  await subjectOf(page).fill(subject);
  await descriptionOf(page).fill('Beim Buchen der Rechnung bricht das Programm ab.');
  await expect.poll(() => pillText(page)).toContain('offen');

  await createOf(page).click();
  const panel = await panelOf(page);
  await expect(panel.getByText('Ihr Leitfaden verlangt dann eine Begründung.')).toBeVisible();
  await createOf(page).click();
  await panel.getByRole('button', { name: 'Trotzdem senden' }).click();
  expect(await issuesNamed(subject)).toEqual([]);
  await expect(descriptionOf(page)).toHaveValue('Beim Buchen der Rechnung bricht das Programm ab.');

  await panel.getByLabel('Warum die Angaben fehlen').fill('die Meldung telefonisch kam');
  await panel.getByRole('button', { name: 'Trotzdem senden' }).click();
  await expect.poll(() => pillText(page)).toMatch(/, klar\b/);
  const text = await descriptionOf(page).inputValue();
  await createOf(page).click();
  const created = await issue(await createdNumber(page));
  expect(lines(created.description)).toBe(lines(text));
  expect(created.description).toContain('Nicht bekannt, weil die Meldung telefonisch kam.');
  expect(await issuesNamed(subject)).toHaveLength(1);
});

test.describe('in English', () => {
  test.use({ language: 'en' });

  test('a draft from the extension’s own page is put into the form, and becomes the issue it was', async ({
    extension,
    newIssue: page,
  }) => {
    const subject = unique('Printing an invoice stops');
    const drafts = await extension.context.newPage();
    await drafts.goto(`chrome-extension://${extension.id}/web/index.html#/`);
    await drafts.getByRole('button', { name: 'New draft', exact: true }).click();
    await drafts.getByRole('textbox', { name: 'Title', exact: true }).fill(subject);
    await drafts.getByRole('textbox', { name: 'Description', exact: true }).fill(complete);
    await expect(drafts.locator('[data-saved]')).toHaveText(/^Saved at/);
    await drafts.close();

    const panel = await openPanel(page);
    await panel.getByRole('button', { name: /^Drafts/ }).click();
    await panel.getByRole('button', { name: `“${subject}” into the form` }).click();
    const results = panel.getByRole('status').getByRole('list').getByRole('listitem');
    await expect(results.filter({ hasText: 'Title' })).toContainText('filled in');
    await expect(results.filter({ hasText: 'Description' })).toContainText('filled in');
    await expect(subjectOf(page)).toHaveValue(subject);
    await expect.poll(() => pillText(page)).toMatch(/, clear\b/);

    const text = await descriptionOf(page).inputValue();
    await createOf(page).click();
    const created = await issue(await createdNumber(page));
    expect(created).toMatchObject({ subject, author: { name: 'Mary Miller' } });
    expect(lines(created.description)).toBe(lines(text));
    expect(created.description).toContain('RE-104512');
    expect(await issuesNamed(subject)).toHaveLength(1);
  });
});

const complete = `Workload: Business Central
Module: Sales, posted invoices
Environment: Live

Steps:
1. Open posted invoice RE-104512
2. Click “Print”
3. Choose printer “Warehouse 2”

Actual result: The print stops, no paper comes out.
Expected result: The invoice is printed.
Error message: “Report 50010 could not be run.”

Test case: invoice RE-104512, customer D-20031
First seen: 20 November 2026, 9:15, always since then
Impact: Three people in shipping cannot enclose invoices.
Downstream: Shipping waits for the papers.
Access: remote support, Ms Keller, phone 0201 555 12
Priority: P2`;
