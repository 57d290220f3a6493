/** Lists for tests: an export with everything that figures can be made of, and the way into the app. */
import { expect, type Page } from '@playwright/test';

const good =
  'Bitte geben Sie Tom Weber (t.weber) die Rolle „Inventur erfassen“ für Lager 12, vom 01.12.2026 bis 15.12.2026. Er vertritt Ines Kern in der Jahresinventur. Begründung: Ohne die Rolle kann die Inventur am 01.12.2026 nicht beginnen. Genehmigt von Lagerleiter S. Ott am 19.11.2026.';
const texts = [
  'geht nicht',
  'Seit Freitag geht die Umlagerung von Lager 04 nach Lager 17 nicht, Meldung „Bestand gesperrt“.',
  '1. Auftrag öffnen.\n2. Preis prüfen.\n\nDer Rabatt ist falsch, betroffen sind fünf Personen.',
];
const modules = ['Lager', 'Lager', 'Verkauf', 'Lager', 'Einkauf'];
const two = (n: number): string => String(n).padStart(2, '0');
const cell = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** An export of Jira over five months of 2026; every third ticket was asked back about, one module has two tickets. */
export function jiraExport(count: number): string {
  const head =
    'Issue key,Summary,Issue Type,Priority,Status,Reporter,Module,Created,Updated,Description,Attachment,Comment,Comment';
  const rows = Array.from({ length: count }, (_, i) => {
    const day = `2026-${two(6 + (i % 5))}-${two(1 + (i % 20))}`;
    const asked = i % 3 === 0;
    const isGood = i % 4 === 0 && i % 5 < 3;
    return [
      ...[
        `ERP-${i}`,
        isGood ? `Berechtigung Inventur für Lager ${i}` : i % 4 === 1 ? 'Drucker' : `Wareneingang ${i} bucht nicht`,
      ],
      ...[isGood ? 'Berechtigung' : 'Incident', i % 4 === 2 ? '' : 'High', i % 2 ? 'Closed' : 'Open'],
      ...['Petra Lang', i < 2 ? 'Geheimprojekt' : (modules[i % 5] ?? ''), `${day} 08:00`, `${day} 18:00`],
      ...[isGood ? good : (texts[i % 3] ?? ''), i % 4 === 0 ? `${day} 08:00;Petra Lang;meldung.png;x` : ''],
      ...(asked ? [`${day} 09:00;Max Ott;In welchem Mandanten?`, `${day} 13:00;Petra Lang;Mandant 100.`] : ['', '']),
    ];
  });
  return `${[head, ...rows.map((row) => row.map(cell).join(','))].join('\n')}\n`;
}

/** Imports a list as a person does; it is open afterwards. */
export async function readList(page: Page, content: string, name = 'tickets.csv'): Promise<void> {
  await page.goto('./#/review');
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: /^(Datei wählen|Choose a file|Weitere Datei|Another file)$/ }).click();
  await (await choosing).setFiles({ name, mimeType: '', buffer: Buffer.from(content) });
  await page.getByRole('button', { name: /^(Einlesen und prüfen|Import and review)$/ }).click();
  await expect(page.locator('[data-row]').first()).toBeVisible();
}
