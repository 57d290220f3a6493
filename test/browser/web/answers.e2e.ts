/** Asking back until it is clear: the answer sheet as a file and as a link, the reply, the next check. */
import { pathToFileURL } from 'node:url';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Locator, type Page, type TestInfo } from '@playwright/test';
import { answerPack, packLink } from '../../../core/answer-pack.ts';
import { test } from './app.ts';

const list =
  '#;Tracker;Priorität;Status;Thema;Autor;Kategorie;Angelegt;Beschreibung\n' +
  '7;Störung;Hoch;Neu;Umlagerung geht nicht;Petra Lang;Lager;20.11.2026 09:00;"Die Umlagerung geht nicht."\n' +
  '8;Störung;Hoch;Neu;Drucker;Petra Lang;Lager;20.11.2026 09:00;"geht nicht"\n';
const detail = (page: Page): Locator => page.getByRole('article');
const reply = (page: Page): Locator => detail(page).getByRole('textbox', { name: 'Antwort der meldenden Person' });
const axe = async (page: Page): Promise<unknown> => (await new AxeBuilder({ page }).analyze()).violations;

async function opened(page: Page): Promise<void> {
  await page.goto('./#/review');
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Datei wählen' }).click();
  await (await choosing).setFiles({ name: 'liste.csv', mimeType: '', buffer: Buffer.from(list) });
  await page.getByRole('button', { name: 'Einlesen und prüfen' }).click();
  await page.getByRole('button', { name: 'Umlagerung geht nicht' }).click();
  await expect(reply(page)).toBeVisible();
}
/** Saves the sheet of the open ticket; returns where it lies. */
async function sheet(page: Page, info: TestInfo): Promise<string> {
  const downloading = page.waitForEvent('download');
  await detail(page).getByRole('button', { name: 'Antwortbogen speichern' }).click();
  const path = info.outputPath('antwortbogen.html');
  await (await downloading).saveAs(path);
  await expect(detail(page).getByRole('heading', { name: 'Antwort Gefragt am' })).toBeVisible();
  return pathToFileURL(path).href;
}
const field = (page: Page, question: RegExp): Locator => page.getByRole('textbox', { name: question });

test('an answer sheet opens without a network, keeps what is typed, and its answers fit whole', async ({
  page,
  context,
}, info) => {
  await opened(page);
  const address = await sheet(page, info);
  const other = await context.newPage();
  const refused: string[] = [];
  other.on('console', (message) => refused.push(message.text()));
  other.on('request', (request) => {
    if (!request.url().startsWith('file:')) refused.push(request.url());
  });
  await context.setOffline(true);
  await other.goto(address);
  await expect(other.getByRole('heading', { name: 'Offene Fragen' })).toBeVisible();
  const steps = '1. Modul Lager öffnen\n2. Umlagerung von 04 nach 17 buchen\nFrage 2: ist keine';
  const [first] = [other.getByRole('textbox').first()];
  await first.fill(steps);
  await other.getByRole('checkbox').nth(1).check();
  await expect(other.getByText('2 von 5 beantwortet')).toBeVisible();
  await other.reload();
  await expect(first).toHaveValue(steps);
  await expect(other.getByRole('checkbox').nth(1)).toBeChecked();
  await other.getByRole('button', { name: 'Antworten kopieren' }).click();
  const result = field(other, /Ihre Antworten als Text/);
  await expect(result).toHaveValue(/Frage 1: [^]*Frage 2: /);
  const text = await result.inputValue();
  await context.setOffline(false);
  expect(refused).toEqual([]);
  await other.close();

  await reply(page).fill(`Guten Tag,\n\n${text}\nViele Grüße\nPetra Lang`);
  await expect(detail(page).getByText('2 von 5 Fragen beantwortet')).toBeVisible();
  await expect(
    detail(page)
      .getByRole('textbox', { name: /^Antwort zu: / })
      .first(),
  ).toHaveValue(steps);
  await detail(page).getByRole('button', { name: 'Zuordnen und neu prüfen' }).click();
  await expect(detail(page).getByText('geklärt').first()).toBeVisible();
  await expect(detail(page).getByText('nicht bekannt')).toBeVisible();
  await expect(detail(page).getByText(/^Neu geprüft: Reifegrad \d+\.$/)).toBeVisible();
});

test('a reply with numbers is fitted, set right by hand, kept, counted, and can be taken back', async ({ page }) => {
  await opened(page);
  await reply(page).fill('Hallo,\n1. Modul Lager öffnen, Umlagerung anlegen, buchen\n3. im Livesystem\n\nGruß, Petra');
  const answers = detail(page).getByRole('textbox', { name: /^Antwort zu: / });
  await expect(answers.first()).toHaveValue('Modul Lager öffnen, Umlagerung anlegen, buchen');
  await expect(answers.nth(1)).toHaveValue('');
  await answers.nth(1).fill('Es kommt die Meldung „Lager gesperrt“.');
  await expect(detail(page).getByText('3 von 5 Fragen beantwortet')).toBeVisible();
  await detail(page).getByRole('button', { name: 'Zuordnen und neu prüfen' }).click();
  await expect(detail(page).getByRole('heading', { name: 'Antwort 1 Rückfrage gestellt' })).toBeVisible();
  await expect(detail(page).getByLabel('Beschreibung', { exact: true })).toContainText('Lager gesperrt');

  await page.reload();
  await page.getByRole('button', { name: 'Umlagerung geht nicht' }).click();
  await expect(detail(page).getByText('Antwort auf Rückfrage 1, 3 von 5 Fragen beantwortet')).toBeVisible();
  await detail(page).getByRole('button', { name: 'Antwort zurücknehmen' }).click();
  await expect(reply(page)).toHaveValue(/1\. Modul Lager öffnen/);
  await expect(detail(page).getByLabel('Beschreibung', { exact: true })).not.toContainText('Lager gesperrt');
});

const pack = answerPack(
  '7 Umlagerung geht nicht',
  [
    { rule: 'environment-missing', ask: 'Wo tritt es auf?', why: 'Damit wir dort suchen.', read: undefined },
    { rule: 'impact-missing', ask: 'Was können Sie nicht tun?', why: 'Damit die Priorität stimmt.', read: undefined },
  ],
  'de',
);

test('a link opens the same questions in the web app, and one that was cut off says so', async ({ page, baseURL }) => {
  const link = packLink(pack, baseURL ?? '');
  await page.goto(link);
  await page.getByRole('button', { name: 'Live' }).click();
  await field(page, /Was können Sie nicht tun/).fill('Umlagern');
  await expect(page.getByText('2 von 2 beantwortet')).toBeVisible();
  await page.getByRole('button', { name: 'Antworten kopieren' }).click();
  await expect(field(page, /Ihre Antworten als Text/)).toHaveValue(
    /Frage 1: Wo tritt es auf\?\nLive\n\nFrage 2: Was können Sie nicht tun\?\nUmlagern\n/,
  );
  await page.reload();
  await expect(field(page, /Was können Sie nicht tun/)).toHaveValue('Umlagern');
  await page.goto(link.slice(0, -20));
  await expect(page.getByRole('heading', { name: 'Dieser Link ist nicht vollständig' })).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const)
  for (const width of [1280, 400])
    test(`sheet, link and reply have no barrier that a program can find (${colorScheme}, ${width} px)`, async ({
      page,
      baseURL,
    }, info) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.setViewportSize({ width, height: 900 });
      await opened(page);
      const address = await sheet(page, info);
      await reply(page).fill('Guten Tag,\n1. Modul Lager öffnen\n2. Fehler 1801');
      await expect(detail(page).getByText('Nicht zugeordnet')).toBeVisible();
      await reply(page).scrollIntoViewIfNeeded();
      expect(await axe(page)).toEqual([]);
      await detail(page).getByRole('button', { name: 'Zuordnen und neu prüfen' }).click();
      await expect(detail(page).getByText(/^Neu geprüft/)).toBeVisible();
      expect(await axe(page)).toEqual([]);
      await page.goto(packLink(pack, baseURL ?? ''));
      await expect(page.getByRole('button', { name: 'Live' })).toBeVisible();
      expect(await axe(page)).toEqual([]);
      await page.goto(address);
      await page.getByRole('textbox').first().fill('Modul Lager öffnen');
      await page.getByRole('button', { name: 'Antworten kopieren' }).click();
      await expect(page.getByText('1 von 5 beantwortet')).toBeVisible();
      expect(await axe(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    });
