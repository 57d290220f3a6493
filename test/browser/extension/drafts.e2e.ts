/** Drafts and forms: a draft into an open form, a form's text as a draft. */
import { expect, newIssue, openPanel, pillText, test } from './fixture.ts';
import { draftTitle as title, storeDraft as draft } from './stored-draft.ts';

test('a draft goes into the open form, field by field, in the markup of the system', async ({ extension }) => {
  const app = await draft(extension);
  await app.close();
  const page = await extension.open(newIssue);
  const panel = await openPanel(page);
  await panel.getByRole('button', { name: /^Entwürfe/ }).click();
  await panel.getByRole('button', { name: `„${title}“ ins Formular` }).click();
  await expect(panel.getByText('eingetragen').first()).toBeVisible();
  await expect(page.locator('#issue_tracker_id')).toHaveValue('2');
  await expect(page.locator('#issue_subject')).toHaveValue(title);
  await expect(page.locator('#issue_priority_id')).toHaveValue('3');
  await expect(page.locator('#issue_custom_field_values_1')).toHaveValue('Test');
  await expect(page.locator('#issue_description')).toHaveValue(/h2\. Ist\s+\*Abbruch\* beim Druck/);
  await expect(page.locator('#issue_description')).toHaveValue(/Muster AG/);
  expect(await panel.getByRole('listitem').filter({ hasText: 'eingetragen' }).count()).toBe(5);
});

test('what stood in the form before is kept as a draft', async ({ extension }) => {
  await (await draft(extension)).close();
  const page = await extension.open(newIssue);
  await page.locator('#issue_subject').fill('Etwas anderes');
  await page.locator('#issue_description').fill('Das hat jemand mit Mühe geschrieben.');
  const panel = await openPanel(page);
  await panel.getByRole('button', { name: /^Entwürfe/ }).click();
  await panel.getByRole('button', { name: `„${title}“ ins Formular` }).click();
  await expect(panel.getByText('Was vorher im Formular stand')).toBeVisible();
  await expect(panel.getByText('Etwas anderes')).toBeVisible();
  await expect(page.locator('#issue_subject')).toHaveValue(title);
});

test('a page that lays something over the panel cannot lure a draft into its form', async ({ extension }) => {
  await (await draft(extension)).close();
  const page = await extension.open('/browser/hostile/covers.html');
  const panel = await openPanel(page);
  await panel.getByRole('button', { name: /^Entwürfe/ }).click();
  const into = panel.getByRole('button', { name: `„${title}“ ins Formular` });
  await expect(into).toBeEnabled();
  await page.evaluate('cover()');
  await expect(panel.getByText('Etwas auf der Seite liegt über diesem Knopf.')).toBeVisible();
  await expect(into).toBeDisabled();
  await into.click({ force: true });
  await page.evaluate('uncover()');
  await expect(into).toBeEnabled();
  await expect(page.locator('#issue_subject')).toHaveValue('');
});

test('each text that a form refuses can be copied by itself', async ({ extension }) => {
  await (await draft(extension)).close();
  const page = await extension.open(newIssue);
  await page.evaluate(() => {
    const lock = (): void => {
      for (const field of document.querySelectorAll('#issue_subject, #issue_description'))
        (field as HTMLInputElement).readOnly = true;
    };
    lock();
    new MutationObserver(lock).observe(document.body, { childList: true, subtree: true });
  });
  const panel = await openPanel(page);
  await panel.getByRole('button', { name: /^Entwürfe/ }).click();
  await panel.getByRole('button', { name: `„${title}“ ins Formular` }).click();
  const line = (name: string) => panel.getByRole('listitem').filter({ has: panel.getByText(name, { exact: true }) });
  await expect(line('Titel')).toContainText('bitte von Hand eintragen');
  await expect(line('Beschreibung')).toContainText('bitte von Hand eintragen');
  await panel.getByRole('button', { name: 'Text kopieren: Titel' }).click();
  await expect(line('Titel')).toContainText('kopiert');
  await expect(line('Beschreibung')).toContainText('bitte von Hand eintragen');
  await panel.getByRole('button', { name: 'Text kopieren: Beschreibung' }).click();
  await expect(line('Beschreibung')).toContainText('kopiert');
  await expect(line('Titel')).toContainText('bitte von Hand eintragen');
});

test('one field that cannot be written does not keep the others from being filled', async ({ extension }) => {
  await (await draft(extension)).close();
  const page = await extension.open(newIssue);
  // Browsers throw when a selection is set in a field for an e-mail address.
  await page.evaluate(() => {
    const label = document.createElement('label');
    const field = document.createElement('input');
    field.type = 'email';
    label.append('Mandant', field);
    document.getElementById('issue-form')?.append(label);
  });
  const panel = await openPanel(page);
  await panel.getByRole('button', { name: /^Entwürfe/ }).click();
  await panel.getByRole('button', { name: `„${title}“ ins Formular` }).click();
  await expect(panel.getByRole('listitem').filter({ hasText: 'Mandant' })).toBeVisible();
  await expect(page.locator('#issue_subject')).toHaveValue(title);
});

test('the text of a form can be kept as a draft', async ({ extension }) => {
  const page = await extension.open(newIssue);
  await page.locator('#issue_subject').fill(title);
  const panel = await openPanel(page);
  await panel.getByRole('button', { name: /^Entwürfe/ }).click();
  await panel.getByRole('button', { name: 'Als Entwurf sichern' }).click();
  await expect(panel.getByText('Gesichert.')).toBeVisible();
  await expect(panel.getByRole('button', { name: `„${title}“ ins Formular` })).toBeVisible();
});

test('the web app finds the open form and fills it from its own page', async ({ extension }) => {
  const page = await extension.open(newIssue);
  await expect.poll(() => pillText(page)).toBeTruthy();
  const app = await draft(extension);
  const asked = (verb: string, data: unknown): Promise<{ ok: boolean; data: unknown }> =>
    app.evaluate(([v, d]) => chrome.runtime.sendMessage({ channel: 'forms', verb: v, data: d }), [verb, data] as const);
  const list = await asked('list', {});
  expect(list).toMatchObject({ ok: true, data: [{ site: 'Redmine', target: 'Helpdesk', title: '' }] });
  const [open] = list.data as { tab: number; form: string }[];
  const filled = await asked('fill', { ...pick(open), draft: '11111111-2222-4333-8444-555555555555' });
  expect(filled.ok).toBe(true);
  await expect(page.locator('#issue_subject')).toHaveValue(title);
  await page.bringToFront();
  await page.locator('#issue_subject').focus();
  // The page has one history for all its fields: first the description goes back, then the title.
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect(page.locator('#issue_description')).toHaveValue('');
  await expect(page.locator('#issue_subject')).toHaveValue('');
});
const pick = (open: { tab: number; form: string } | undefined) => ({ tab: open?.tab ?? -1, form: open?.form ?? '' });

test('the priority that the questions recommend is set in the form when told to', async ({ extension }) => {
  const page = await extension.open(newIssue);
  await page.locator('#issue_subject').fill(title);
  const panel = await openPanel(page);
  await panel
    .getByRole('button', { name: /Priorität/ })
    .last()
    .click();
  for (let n = 0; n < 12; n += 1) {
    const set = panel.getByRole('button', { name: /P\d (eintragen|übernehmen)/ });
    if (await set.count()) break;
    const open = panel.locator('[aria-pressed="false"], [role="radio"][aria-checked="false"]').first();
    await open.click();
  }
  await panel.getByRole('button', { name: /P\d (eintragen|übernehmen)/ }).click();
  await expect(page.locator('#issue_priority_id')).not.toHaveValue('2');
});
