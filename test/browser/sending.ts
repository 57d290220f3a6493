/** A ticket system on loopback that web pages may call, and the way a person adds it as a target. */
import { expect, type Page } from '@playwright/test';
import { serve, type Fake, type FakeAnswer, type Running } from '../core/systems/fake.ts';

const allowed = {
  'access-control-allow-origin': '*',
  'access-control-allow-headers': '*',
  'access-control-allow-methods': '*',
  'access-control-expose-headers': '*',
};

/** The fake with the headers of a system whose administrator lets other pages call it. */
export const openDesk = (fake: Fake): Promise<Running> =>
  serve({
    under: fake.under,
    answer: async (request, world) => {
      if (request.method === 'OPTIONS') return { status: 204, text: '', headers: allowed };
      // A wildcard does not cover Authorization; the key of this system goes by a header of its own.
      const answer: FakeAnswer = await fake.answer(request, world);
      return { ...answer, headers: { ...answer.headers, ...allowed } };
    },
  });

export const target = 'Helpdesk, Redmine';

/** A draft in which nothing is missing. */
export const klar = {
  type: 'question',
  title: 'Faktura: Wie wird die Mahngebühr je Stufe eingestellt?',
  body: `Wo stelle ich in der Faktura die Mahngebühr je Stufe ein? Ab Stufe 2 sollen es fünf Euro sein.

### Schon versucht
Handbuch Kapitel 4 gelesen, dort steht nur Stufe 1.`,
  fields: { module: 'Verkauf', workload: 'Faktura', environment: 'Live', priority: 'P3', company: 'Muster AG' },
  evidence: [],
  target: '',
} as const;

/** Pastes the address of a page, signs in, tests, fills the required field, and saves. Ends in the list of targets. */
export async function addTarget(page: Page, pasted: string, token: string): Promise<void> {
  await page.getByRole('button', { name: 'Ziel hinzufügen' }).click();
  await page.getByLabel('Adresse Ihres Ticketsystems').fill(pasted);
  await page.getByRole('button', { name: 'Erkennen' }).click();
  await page.getByLabel('Schlüssel', { exact: true }).fill(token);
  await page.getByRole('button', { name: 'Anmelden und testen' }).click();
  const works = page.getByRole('list', { name: 'Das geht' });
  await expect(works.getByRole('listitem')).toHaveCount(5);
  await expect(works).toContainText('Angemeldet als Katrin Keller');
  await page.getByLabel(/^Umgebung/).selectOption({ label: 'immer derselbe Wert' });
  await page.getByLabel('Fester Wert für „Umgebung“').selectOption('Live');
  await page.getByRole('button', { name: 'Zuordnung bestätigen und speichern' }).click();
  await expect(page.getByText(`Ziel „${target}“ gespeichert.`)).toBeVisible();
}

/** Sends the open draft to the target; ends in the dialog, with the receipt. */
export async function sendDraft(page: Page, receipt = true, to = target): Promise<void> {
  await page.getByRole('button', { name: 'Ansehen und senden' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: to }).check();
  await dialog.getByRole('button', { name: 'Senden', exact: true }).click();
  if (receipt) await expect(dialog.locator('[data-receipt]')).toBeVisible();
}
