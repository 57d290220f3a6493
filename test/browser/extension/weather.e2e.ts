/** Heavy and crooked pages with the whole extension: many nodes that never rest, frames in frames, shadow roots. */
import type { Page } from '@playwright/test';
import { expect, finding, inMarks, openPanel, panelOf, pillText, test, unfold } from './fixture.ts';
import { openTaught } from './taught.ts';

const title = 'Rechnungsdruck bricht mit FI-1042 ab';

interface Counted {
  /** How often the page was searched for the form. */
  readonly looks: number;
  readonly messages: number;
  /** Milliseconds in which that was counted. */
  readonly since: number;
}

/** Counts, in the extension's own world, what it does to the page from now on. */
const count = (page: Page): Promise<unknown> =>
  inMarks(
    page,
    `() => {
      const seen = (globalThis.counted = { looks: 0, messages: 0, from: performance.now() });
      const search = Document.prototype.querySelectorAll;
      Document.prototype.querySelectorAll = function (selector) {
        if (selector.includes('issue-form')) seen.looks += 1;
        return search.call(this, selector);
      };
      const send = chrome.runtime.sendMessage.bind(chrome.runtime);
      chrome.runtime.sendMessage = (...all) => {
        seen.messages += 1;
        return send(...all);
      };
      return true;
    }`,
  );
const counted = async (page: Page): Promise<Counted> => {
  const read = `() => ({ ...counted, since: performance.now() - counted.from })`;
  const found = await inMarks<Counted>(page, read);
  if (!found) throw new Error('nothing was counted');
  return found;
};

test('a page of 5,000 nodes that changes every 10 ms is searched seldom, told nothing about, and guided', async ({
  extension,
}) => {
  const page = await extension.open('/browser/weather/busy.html');
  await expect.poll(() => pillText(page)).toBeTruthy();
  expect(await count(page)).toBe(true);
  const changes = (): Promise<number> => page.evaluate('window.changes');
  const before = await changes();
  await expect.poll(async () => (await changes()) - before).toBeGreaterThan(100);
  const { looks, messages, since } = await counted(page);
  // A look searches for the form at most three times, and there are 400 ms between two looks.
  expect(looks).toBeLessThanOrEqual(3 * (since / 400 + 2));
  expect(messages).toBe(0);
  const said = await pillText(page);
  await page.locator('#issue_subject').fill(title);
  await expect.poll(() => pillText(page)).not.toBe(said);
});

test('a form in a frame in a frame is guided and written into', async ({ extension }) => {
  const page = await extension.open('/browser/weather/nested.html');
  const inner = page.frameLocator('#outer').frameLocator('#gsft_main');
  await inner.locator('#issue_subject').fill(title);
  await expect.poll(() => pillText(page)).toMatch(/[1-9]\d* offen/);
  const panel = await openPanel(page);
  await expect(panel.getByText('Störung in Redmine, Helpdesk')).toBeVisible();
  await unfold(panel, 'environment-missing');
  await finding(panel, 'environment-missing').getByRole('button', { name: 'Live', exact: true }).click();
  await expect(inner.locator('#issue_custom_field_values_1')).toHaveValue('Live');
});

test('a form that is held, scaled and turned has its marks at its fields, and its panel in the window', async ({
  extension,
}) => {
  const page = await extension.open('/browser/weather/transformed.html');
  await page.locator('#issue_subject').fill('R');
  const read = `(root) => [...root.querySelectorAll('.mark')].map((mark) => mark.getBoundingClientRect().toJSON())`;
  const isAtField = async (): Promise<boolean> => {
    const marks = (await inMarks<DOMRect[]>(page, read)) ?? [];
    const field = await page
      .locator('#issue_description')
      .evaluate((e) => e.getBoundingClientRect().toJSON() as DOMRect);
    return marks.some(
      ({ top, left }) => Math.abs(top - field.top) <= 4 && left >= field.left && left <= field.right + 12,
    );
  };
  await expect.poll(isAtField).toBe(true);
  const panel = await openPanel(page);
  await expect(panel.getByText('Störung')).toBeVisible();
  const dock = await inMarks<DOMRect>(
    page,
    `(root) => root.querySelector('.dock').getBoundingClientRect().toJSON()`,
    'panel',
  );
  expect(dock).toMatchObject({ top: 0, bottom: 800 });
  await page.locator('input[name=commit]').click({ trial: true });
});

for (const mode of ['open', 'closed'])
  test(`a form in a shadow root that is ${mode} is read while it is written in, and written into`, async ({
    extension,
  }) => {
    const page = await openTaught(extension, `/browser/weather/shadow.html#${mode}`, {
      root: 'ticket-form >>> form',
      fields: { title: ['[name=subject]'], body: ['[name=text]'] },
    });
    const value = (selector: string): Promise<string> =>
      page.evaluate(
        (at) => (window as unknown as { inside: (s: string) => HTMLInputElement }).inside(at).value,
        selector,
      );
    const before = await pillText(page);
    await page.evaluate(() => (window as unknown as { inside: (s: string) => HTMLElement }).inside('input').focus());
    await page.keyboard.type(title);
    await expect.poll(() => pillText(page)).not.toBe(before);
    await page.evaluate(() => (window as unknown as { inside: (s: string) => HTMLElement }).inside('textarea').focus());
    const titled = await pillText(page);
    await page.keyboard.type('Beim Drucken der Rechnung 4711 kommt FI-1042.');
    await expect.poll(() => pillText(page)).not.toBe(titled);
    const panel = await openPanel(page);
    await expect(panel.getByText('in Meldestelle')).toBeVisible();
    expect(await value('input')).toBe(title);
    await panel.getByRole('button', { name: /^Entwürfe/ }).click();
    await panel.getByRole('button', { name: 'Als Entwurf sichern' }).click();
    await expect(panel.getByText('Gesichert.')).toBeVisible();
    await expect(panel.getByRole('listitem').filter({ hasText: title })).toBeVisible();
  });

for (const mode of ['open', 'closed'])
  test(`sending from a shadow root that is ${mode} is held once, and then goes its way`, async ({ extension }) => {
    const page = await openTaught(extension, `/browser/weather/shadow.html#${mode}`, {
      root: 'ticket-form >>> form',
      fields: { title: ['[name=subject]'], body: ['[name=text]'] },
    });
    const send = (): Promise<void> =>
      page.evaluate(() => (window as unknown as { inside: (s: string) => HTMLElement }).inside('button').click());
    await send();
    const panel = await panelOf(page);
    await panel.getByRole('button', { name: 'Trotzdem senden' }).click();
    await expect(panel.getByText('Klicken Sie jetzt auf „Absenden“.')).toBeVisible();
    expect(await page.evaluate('window.sent')).toBe(0);
    await send();
    await expect.poll(() => page.evaluate('window.sent')).toBe(1);
  });

const attacks: readonly [name: string, act: (host: HTMLElement) => void][] = [
  ['moves it into a hidden corner', (host) => document.body.appendChild(document.createElement('p')).append(host)],
  ['makes it inert', (host) => (host.inert = true)],
  ['takes it from the top layer', (host) => host.hidePopover()],
  ['lets it be no popover any more', (host) => host.removeAttribute('popover')],
  [
    'draws it away',
    (host) =>
      (host.style.cssText = 'display:none!important;transform:translateX(9999px)!important;opacity:0!important'),
  ],
];
for (const [name, act] of attacks)
  test(`a panel stands where it stood after a page ${name}`, async ({ extension }) => {
    const page = await extension.open('/browser/weather/modal.html');
    await page.evaluate(() => document.querySelector('dialog')?.show());
    const panel = await openPanel(page);
    const box = (): Promise<unknown> =>
      inMarks(page, `(root) => root.querySelector('.dock').getBoundingClientRect().toJSON()`, 'panel');
    const before = await box();
    expect(before).toMatchObject({ top: 0, bottom: 800 });
    await page.locator('[data-ticketklar=panel]').evaluate(act);
    await expect.poll(box).toEqual(before);
    const hit = (): Promise<unknown> =>
      page.evaluate(
        () => (document.elementFromPoint(innerWidth - 100, 20) as HTMLElement | null)?.dataset['ticketklar'],
      );
    await expect.poll(hit).toBe('panel');
    const now = await panelOf(page);
    await expect(now.getByText('Störung')).toBeVisible();
    expect(panel.isDetached()).toBe(now !== panel);
  });
