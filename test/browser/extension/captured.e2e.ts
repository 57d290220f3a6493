/** What `npm run capture` writes: nothing of anybody, and the form of the site is found on it all the same. */
import { readFile } from 'node:fs/promises';
import { formOn } from '../../tools/form-on.ts';
import { expect, newIssue, openPanel, pillText, test } from './fixture.ts';

const secrets = [
  'Anna Meier',
  'anna.meier',
  'example.org',
  'Rechnungsdruck',
  'token-4711',
  '8f14e45fceea167a5a36dedd4bea2543',
  'DE89370400440532013000',
  'alert(',
  '0171',
];

test('a captured form holds nothing of anybody, and its site finds it again with its fields', async ({
  extension,
  redmine,
}) => {
  const page = await extension.open(newIssue);
  await expect.poll(() => pillText(page)).toBeTruthy();
  await page.locator('#issue_subject').fill('Rechnungsdruck bei Anna Meier');
  await page.locator('#issue_description').fill('Rechnungsdruck: DE89370400440532013000');
  await page.evaluate(() => {
    const form = document.getElementById('issue-form');
    const add = (name: string, attributes: Readonly<Record<string, string>>, text = ''): void => {
      const element = document.createElement(name);
      for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
      element.textContent = text;
      form?.append(element);
    };
    add('input', { type: 'hidden', name: 'authenticity_token', value: 'token-4711' });
    add('a', { href: 'https://example.org/users/anna.meier', title: 'Anna Meier' }, 'Anna Meier');
    add('div', { 'data-user': 'anna.meier', 'data-session': '8f14e45fceea167a5a36dedd4bea2543', onclick: 'alert(1)' });
    add('div', { id: 'x-8f14e45fceea167a5a36dedd4bea2543', class: 'value' }, 'Anna Meier, Tel. 0171 2345678');
    add('label', {}, 'Zuständig: Anna Meier');
    add('label', { for: 'who' }, 'Anna Meier');
    add('input', { type: 'radio', id: 'who', value: 'anna.meier' });
    add('div', { role: 'combobox', 'aria-label': 'Beobachter: Anna Meier' }, 'Anna Meier');
    add('div', { contenteditable: 'true' }, 'Rechnungsdruck bei Anna Meier');
    add('button', { type: 'button', 'aria-label': 'Anna Meier entfernen' }, 'Anna Meier');
    add('script', { src: 'https://example.org/x.js' }, 'alert("Anna Meier")');
    const people = document.createElement('select');
    people.name = 'people';
    people.append(new Option('Anna Meier', 'anna.meier'));
    form?.append(people);
    document.body.prepend(document.createElement('h1'), 'Anna Meier');
  });
  const html = (await formOn(page)) ?? '';
  for (const secret of secrets) expect(html).not.toContain(secret);
  expect(html).toContain('name="people"');
  expect(html).toContain('Beobachter:');

  const address = `${redmine.url}/captured.html`;
  await page.route(address, (route) => route.fulfill({ contentType: 'text/html', body: html }));
  await page.goto(address);
  const panel = await openPanel(page);
  await panel.getByRole('button', { name: 'Funktioniert diese Seite?' }).click();
  await expect(panel.getByText('Erkannt als Redmine.')).toBeVisible();
  await expect(panel.getByRole('row', { name: 'Titel die erste Kennung' })).toBeVisible();
  await expect(panel.getByRole('row', { name: 'Beschreibung die erste Kennung' })).toBeVisible();
  await expect(panel.getByRole('row', { name: /Umgebung die Beschriftung/ })).toBeVisible();
});

test('a form in a shadow root or in a frame is captured with what is around it', async ({ extension }) => {
  const page = await extension.open('/browser/weather/shadow.html#closed');
  const shadow = (await formOn(page)) ?? '';
  expect(shadow).toContain('<ticket-form><template shadowrootmode="closed"><form id="report">');
  expect(shadow).not.toContain('customElements');
  await page.goto(new URL('/browser/weather/framed.html', page.url()).href);
  await expect(page.frameLocator('#gsft_main').locator('#issue_subject')).toBeVisible();
  expect(await formOn(page)).toMatch(/<iframe id="gsft_main" name="gsft_main" srcdoc="[^"]*issue_subject/);
});

test('the command is named in the README', async () => {
  expect(await readFile(new URL('../../../README.md', import.meta.url), 'utf8')).toContain('npm run capture --');
});
