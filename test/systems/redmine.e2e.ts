/**
 * A real Redmine, a real Chromium, the real extension: from the form to an issue. Redmine's REST API is the witness.
 */
import { expect, type Frame, type Locator } from '@playwright/test';
import { openPanel, pillText } from '../browser/extension/fixture.ts';
import { unfoldFinding } from '../browser/unfold.ts';
import { test } from './fixture.ts';
import { createdNumber, createOf, descriptionOf, issue, issuesNamed, lines, subjectOf, unique } from './redmine.ts';

/** Unfolds one finding, and before that the rest of the list where it is among the rest. */
const finding = async (panel: Frame, rule: string): Promise<Locator> => {
  const card = panel.locator(`article[data-rule="${rule}"]`);
  await unfoldFinding(card.locator('[data-finding-head]'), panel.getByRole('button', { name: /weitere|more hint/ }));
  return card;
};

const complete = `Workload: Business Central
Modul: Verkauf, gebuchte Rechnungen
Umgebung: Live

Schritte:
1. Gebuchte Rechnung RE-104512 öffnen
2. Auf „Drucken“ klicken
3. Drucker „Lager 2“ wählen

Tatsächliches Ergebnis: Der Druck bricht ab, es kommt kein Papier.
Erwartetes Ergebnis: Die Rechnung wird gedruckt.
Fehlermeldung: „Der Bericht 50010 konnte nicht ausgeführt werden.“

Testfall: Rechnung RE-104512, Kunde D-20031
Erstmals aufgetreten: 20.11.2026, 9:15 Uhr, seitdem immer
Auswirkung: Drei Personen im Versand können keine Rechnungen beilegen.
Folgeprozesse: Der Versand wartet auf die Papiere.
Zugang: per Fernwartung, Frau Keller, Telefon 0201 555 12
Priorität: P2`;

test('a key user is guided from an empty form to an issue, and nothing typed is lost on the way', async ({
  newIssue: page,
}) => {
  const subject = unique('Buchung bricht ab');
  await expect.poll(() => pillText(page)).toContain('Reifegrad');
  await subjectOf(page).fill(subject);
  await descriptionOf(page).fill('Beim Buchen der Rechnung bricht das Programm ab.');
  const panel = await openPanel(page);
  await expect(panel.locator('article[data-rule]')).toHaveCount(3);

  await test.step('the guidance stays when Redmine replaces the form on a change of tracker', async () => {
    for (const tracker of ['Support', 'Bug']) {
      const replaced = page.waitForResponse(/\/issues\/new\.js/);
      await page.locator('#issue_tracker_id').selectOption({ label: tracker });
      await replaced;
      await expect(panel.locator('main')).toContainText(tracker === 'Bug' ? 'Störung' : 'Frage');
    }
    await expect(subjectOf(page)).toHaveValue(subject);
    await expect.poll(() => pillText(page)).toContain('offen');
  });

  await test.step('a skeleton that nobody has filled still counts as missing', async () => {
    const steps = await finding(panel, 'steps-missing');
    await steps.getByRole('button', { name: 'Gerüst einfügen' }).click();
    await expect(descriptionOf(page)).toHaveValue(/Schritte/);
    await expect(descriptionOf(page)).toHaveValue(/^Beim Buchen der Rechnung bricht das Programm ab\./);
    await expect(steps).toBeVisible();
  });

  await test.step('an answer given in the panel stands in the description, and the finding is gone', async () => {
    const steps = await finding(panel, 'steps-missing');
    await steps.getByRole('textbox', { name: 'Schritt 1' }).fill('Rechnung RE-104512 öffnen');
    await steps.getByRole('textbox', { name: 'Schritt 2' }).fill('Auf „Buchen“ klicken');
    await steps.getByRole('button', { name: 'Eintragen' }).click();
    await expect(descriptionOf(page)).toHaveValue(/Rechnung RE-104512 öffnen\n.*Auf „Buchen“ klicken/);
    await expect(steps).toHaveCount(0);
  });

  await test.step('what nobody knows, and what stands there already, is no longer asked', async () => {
    const impact = await finding(panel, 'impact-missing');
    await impact.getByRole('button', { name: 'Steht schon da' }).click();
    await expect(impact).toHaveCount(0);
    const access = await finding(panel, 'access-not-stated');
    await access.getByRole('button', { name: 'Weiß ich nicht, weil …' }).click();
    await access.getByRole('group', { name: 'Weiß ich nicht, weil …' }).getByRole('button').first().click();
    await expect(access).toHaveCount(0);
  });

  await test.step('what is typed changes the pill', async () => {
    const open = async (): Promise<number> => Number(/(\d+) offen/.exec((await pillText(page)) ?? '')?.[1]);
    const before = await open();
    await descriptionOf(page).press('ControlOrMeta+End');
    await descriptionOf(page).pressSequentially('\n\nUmgebung: Live');
    await expect.poll(open).toBe(before - 1);
  });

  await test.step('a click on create asks one calm question', async () => {
    const before = await descriptionOf(page).inputValue();
    await createOf(page).click();
    await expect(panel.getByRole('button', { name: 'Trotzdem senden' })).toBeVisible();
    expect(page.url()).toContain('/issues/new');
    expect(await issuesNamed(subject)).toEqual([]);
    await expect(descriptionOf(page)).toHaveValue(before);
    await panel.getByRole('button', { name: 'Trotzdem senden' }).click();
    await expect(panel.getByText('Klicken Sie jetzt auf „Anlegen“')).toBeVisible();
  });

  const text = await descriptionOf(page).inputValue();
  await createOf(page).click();
  const number = await createdNumber(page);
  expect(await issuesNamed(subject)).toHaveLength(1);
  const created = await issue(number);
  expect(created).toMatchObject({ subject, tracker: { name: 'Bug' }, author: { name: 'Katrin Keller' } });
  expect(lines(created.description)).toBe(lines(text));
});

test('a ticket that is clear is sent with one click, without a question', async ({ newIssue: page }) => {
  const subject = unique('Rechnungsdruck bricht mit Meldung ab');
  await subjectOf(page).fill(subject);
  await descriptionOf(page).fill(complete);
  await expect.poll(() => pillText(page)).toMatch(/, klar\b/);
  await createOf(page).click();
  const created = await issue(await createdNumber(page));
  expect(lines(created.description)).toBe(complete);
  expect(await issuesNamed(subject)).toHaveLength(1);
});

test.describe('in English', () => {
  test.use({ language: 'en' });

  test('plain questions lead to a priority with its reason and its promise, and it stands in the form', async ({
    newIssue: page,
  }) => {
    const subject = unique('Posting an invoice stops');
    await subjectOf(page).fill(subject);
    await descriptionOf(page).fill('The program closes when an invoice is posted.');
    const panel = await openPanel(page);
    await panel.getByRole('button', { name: /^Check the priority/ }).click();
    await panel.getByRole('group', { name: 'Who is affected?' }).getByRole('button').last().click();
    await panel.getByRole('group', { name: 'How can they work?' }).getByRole('button').last().click();
    const suggestion = panel.getByRole('region', { name: 'Suggestion' });
    await expect(suggestion).toContainText('Answer by');
    await expect(suggestion).toContainText('Impact');
    await suggestion.getByRole('button', { name: /^Set P\d$/ }).click();
    await expect(page.locator('#issue_priority_id option:checked')).toHaveText('Immediate');

    await createOf(page).click();
    await panel.getByRole('button', { name: 'Send anyway' }).click();
    await createOf(page).click();
    const created = await issue(await createdNumber(page));
    expect(created).toMatchObject({ subject, priority: { name: 'Immediate' }, author: { name: 'Mary Miller' } });
    expect(await issuesNamed(subject)).toHaveLength(1);
  });
});

test('a draft from the extension’s own page is put into the form with one click, each field read back', async ({
  extension,
  newIssue: page,
}) => {
  const subject = unique('Rechnungsdruck aus dem Entwurf');
  const drafts = await extension.context.newPage();
  await drafts.goto(`chrome-extension://${extension.id}/web/index.html#/`);
  await drafts.getByRole('button', { name: 'Neuer Entwurf', exact: true }).click();
  await drafts.getByRole('textbox', { name: 'Titel', exact: true }).fill(subject);
  await drafts.getByRole('textbox', { name: 'Beschreibung', exact: true }).fill(complete);
  await expect(drafts.locator('[data-saved]')).toHaveText(/^Gesichert um/);
  await drafts.close();

  const panel = await openPanel(page);
  await panel.getByRole('button', { name: /^Entwürfe/ }).click();
  await panel.getByRole('button', { name: `„${subject}“ ins Formular` }).click();
  const results = panel.getByRole('status').getByRole('list');
  await expect(results.getByRole('listitem').filter({ hasText: 'Titel' })).toContainText('eingetragen');
  await expect(results.getByRole('listitem').filter({ hasText: 'Beschreibung' })).toContainText('eingetragen');
  await expect(subjectOf(page)).toHaveValue(subject);
  await expect(descriptionOf(page)).toHaveValue(/Rechnung RE-104512/);

  const text = await descriptionOf(page).inputValue();
  await expect.poll(() => pillText(page)).toMatch(/, klar\b/);
  await createOf(page).click();
  const created = await issue(await createdNumber(page));
  expect(lines(created.description)).toBe(lines(text));
  expect(await issuesNamed(subject)).toHaveLength(1);
});
