/** Pages that are not to be trusted: what they have changed in their own world, what they make up, what they try to find out. */
import type { Page } from '@playwright/test';
import { expect, finding, hasPanel, newIssue, openPanel, pillText, test, unfold, type Extension } from './fixture.ts';

const typed = 'Seit heute früh bricht der Rechnungsdruck ab. Es kommt die Meldung „FI-1042“.';

/** What the extension knows of the forms of all tabs. */
const known = async (extension: Extension): Promise<string> =>
  (await extension.worker()).evaluate(async () => JSON.stringify(await chrome.storage.session.get()));

test('a page that has changed its prototypes is read and written into like any other', async ({ extension }) => {
  const page = await extension.context.newPage();
  await page.addInitScript(() => {
    if (location.protocol === 'chrome-extension:') return;
    const steal = (proto: object, name: string): void => {
      const given = Object.getOwnPropertyDescriptor(proto, name);
      const lie = (): never => {
        throw new Error(`${name} is not for you`);
      };
      Object.defineProperty(proto, name, given?.get ? { ...given, get: lie, set: lie } : { ...given, value: lie });
    };
    addEventListener('DOMContentLoaded', () => {
      for (const name of ['querySelector', 'querySelectorAll', 'matches', 'closest', 'attachShadow'])
        steal(Element.prototype, name);
      for (const name of ['contains', 'getRootNode', 'isConnected', 'textContent']) steal(Node.prototype, name);
      for (const name of ['querySelector', 'querySelectorAll', 'execCommand']) steal(Document.prototype, name);
      steal(HTMLInputElement.prototype, 'value');
      steal(HTMLTextAreaElement.prototype, 'value');
      steal(HTMLElement.prototype, 'showPopover');
      for (const name of ['map', 'filter', 'find', 'some']) steal(Array.prototype, name);
      steal(JSON, 'stringify');
      steal(window, 'fetch');
    });
  });
  await page.goto(await address(extension));
  await expect.poll(() => pillText(page)).toBeTruthy();
  const before = await pillText(page);
  await page.locator('#issue_description').pressSequentially(typed);
  await expect.poll(() => pillText(page)).not.toBe(before);
  const panel = await openPanel(page);
  await unfold(panel, 'steps-missing');
  const steps = finding(panel, 'steps-missing');
  await steps.getByRole('textbox').nth(0).fill('Faktura 4711 öffnen');
  await steps.getByRole('textbox').nth(1).fill('Drucken');
  await steps.getByRole('button', { name: 'Eintragen' }).click();
  await expect(page.locator('#issue_description')).toHaveValue(/Faktura 4711 öffnen[^]*Drucken/);
});

test('messages and presses that a page makes up change nothing', async ({ extension, redmine }) => {
  const page = await extension.open(newIssue);
  await expect.poll(() => pillText(page)).toBeTruthy();
  await page.locator('#issue_subject').fill('Rechnungsdruck bricht ab');
  await expect.poll(() => known(extension)).toContain('Rechnungsdruck bricht ab');
  const before = await pillText(page);
  const answers = await page.evaluate(() => {
    const forged = [
      { channel: 'panel', verb: 'decide', data: { how: 'send' } },
      { channel: 'page', verb: 'sent', data: { form: 'redmine:0', last: {} } },
      { channel: 'form', verb: 'end', data: {} },
      { channel: 'form', verb: 'edit', data: { form: 'redmine:0', edits: [{ start: 0, end: 0, text: 'GEFÄLSCHT' }] } },
    ];
    for (const message of forged) {
      postMessage(message, '*');
      dispatchEvent(new CustomEvent('ticketklar', { detail: message }));
      document.dispatchEvent(new CustomEvent('ticketklar-code', { detail: JSON.stringify(message) }));
    }
    const marks = document.querySelector<HTMLElement>('[data-ticketklar=marks]');
    marks?.click();
    marks?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    const { runtime } = (globalThis as { chrome?: { runtime?: unknown } }).chrome ?? {};
    return { root: marks?.shadowRoot ?? null, runtime: runtime ?? null };
  });
  expect(answers).toEqual({ root: null, runtime: null });
  // Whatever had been heard would have been done by the time that a later change is known.
  await page.locator('#issue_subject').fill('Rechnungsdruck bricht mit FI-1042 ab');
  await expect.poll(() => known(extension)).toContain('Rechnungsdruck bricht mit FI-1042 ab');
  expect(await known(extension)).not.toMatch(/"sending"|GEFÄLSCHT/);
  expect(hasPanel(page)).toBe(false);
  expect(before).toBeTruthy();
  await expect(page.locator('#issue_description')).toHaveValue('');
  expect(redmine.issues).toEqual([]);
});

/** Tries as a page does to load what the extension has. @returns what came, by the way that it was asked for */
const probe = (page: Page, files: readonly string[]): Promise<string[]> =>
  page.evaluate(async (addresses) => {
    const loads = (tag: 'img' | 'script' | 'link', address: string): Promise<boolean> =>
      new Promise((done) => {
        const element = document.createElement(tag);
        element.addEventListener('load', () => done(true));
        element.addEventListener('error', () => done(false));
        if (tag === 'link') Object.assign(element, { rel: 'stylesheet', href: address });
        else Object.assign(element, { src: address });
        document.head.append(element);
      });
    const came: string[] = [];
    for (const address of addresses) {
      if (
        await fetch(address).then(
          () => true,
          () => false,
        )
      )
        came.push(`fetch ${address}`);
      for (const tag of ['img', 'script', 'link'] as const)
        if (await loads(tag, address)) came.push(`${tag} ${address}`);
    }
    return came;
  }, files);

test('a page finds nothing of the extension by its address, and nothing of it in its own world', async ({
  extension,
}) => {
  const page = await extension.open('/issues/1');
  const at = `chrome-extension://${extension.id}/`;
  const files = [
    'manifest.json',
    'icons/16.png',
    'host-page/page.js',
    'host-page/detector.js',
    'extension/panel/index.html',
  ];
  expect(
    await probe(
      page,
      files.map((file) => at + file),
    ),
  ).toEqual([]);
  const own = await page.evaluate(() => [
    ...Object.getOwnPropertyNames(window).filter((name) => /ticketklar/i.test(name)),
    ...Object.getOwnPropertySymbols(window)
      .map(String)
      .filter((name) => /ticketklar/i.test(name)),
    ...[...document.querySelectorAll('*')].flatMap(({ attributes }) =>
      [...attributes].map(({ name }) => name).filter((name) => /ticketklar/i.test(name)),
    ),
  ]);
  expect(own).toEqual([]);
});

async function address(extension: Extension): Promise<string> {
  const page = await extension.open(newIssue);
  const url = page.url();
  await page.close();
  return url;
}
