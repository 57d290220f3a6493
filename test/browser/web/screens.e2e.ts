import { expect, test } from '@playwright/test';
import { expectAccessible } from '../accessible.ts';
import { seedOf, sow } from './seed.ts';

const words = {
  de: {
    send: 'Ansehen und senden',
    practice: 'Übungstisch',
    settings: 'Einstellungen',
    systems: 'Übersicht ansehen',
    preview: 'Vorschau',
    guidance: /^Hinweise/,
  },
  en: {
    send: 'Review and send',
    practice: 'Practice desk',
    settings: 'Settings',
    systems: 'See the overview',
    preview: 'Preview',
    guidance: /^Guidance/,
  },
} as const;

const looks = (['de', 'en'] as const).flatMap((language) =>
  (['light', 'dark'] as const).flatMap((theme) => [1280, 400].map((width) => ({ language, theme, width }))),
);

for (const { language, theme, width } of looks)
  test(`every screen is accessible: ${language}, ${theme}, ${width} px`, async ({ browser, baseURL }) => {
    test.setTimeout(90_000);
    const context = await browser.newContext({
      ...(baseURL ? { baseURL } : {}),
      locale: language === 'de' ? 'de-DE' : 'en-GB',
      colorScheme: theme,
      reducedMotion: 'reduce',
      viewport: { width, height: 800 },
    });
    const page = await context.newPage();
    const t = words[language];
    await page.goto('./');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expectAccessible(page, 'no drafts');
    await page.goto('./#/practice');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expectAccessible(page, 'an empty practice desk');
    for (const [path, where] of [
      ['targets', 'no targets'],
      ['outbox', 'an empty outbox'],
    ] as const) {
      await page.goto(`./#/${path}`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expectAccessible(page, where);
    }

    await sow(page, seedOf(Date.now()));
    await page.goto('./#/');
    await expect(page.getByRole('table')).toBeVisible();
    await expectAccessible(page, 'drafts');
    await page.goto('./#/draft/rechnungsdruck');
    await expect(
      page
        .getByRole('button', { name: t.send })
        .or(page.getByRole('button', { name: t.preview }))
        .first(),
    ).toBeVisible();
    await expectAccessible(page, 'a draft');
    if (width < 700)
      for (const tab of [t.preview, t.guidance]) {
        await page.getByRole('button', { name: tab }).click();
        await expectAccessible(page, `a draft, ${String(tab)}`);
      }
    await page.getByRole('button', { name: t.send }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await expectAccessible(page, 'sending');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
    await page.goto('./#/practice');
    await expect(page.getByRole('table')).toBeVisible();
    await expectAccessible(page, 'the practice desk');
    await page.goto('./#/practice/P-1001');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('P-1001');
    await expectAccessible(page, 'a ticket on the practice desk');
    await page.goto('./#/settings');
    await expect(page.getByRole('heading', { name: t.settings })).toBeVisible();
    await expectAccessible(page, 'settings');
    await page.getByRole('link', { name: t.systems }).click();
    await expect(page.getByRole('row', { name: /^Redmine/ })).toBeVisible();
    await expectAccessible(page, 'the ticket systems');
    await context.close();
  });
