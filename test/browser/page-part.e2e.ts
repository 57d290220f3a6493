/** What the page part does with lists that a page draws itself, descriptions in questions, shadow roots, and sending. */
import { fileURLToPath } from 'node:url';
import { expect, test as base, type Page } from '@playwright/test';
import { build } from 'vite';
import type { Part } from './page-part.ts';

declare const part: Part;

const test = base.extend<object, { script: string }>({
  script: [
    async ({ browserName: _ }, use) => {
      const entry = fileURLToPath(new URL('./page-part.ts', import.meta.url));
      const lib = { entry, formats: ['iife' as const], name: 'ticketklar' };
      const result = await build({ configFile: false, logLevel: 'error', build: { write: false, minify: false, lib } });
      const [output] = Array.isArray(result) ? result : [result];
      if (!output || !('output' in output)) throw new Error('vite built nothing');
      await use(output.output[0].code);
    },
    { scope: 'worker' },
  ],
});

async function show(page: Page, script: string, html: string, behaviour = ''): Promise<void> {
  await page.setContent(html);
  await page.addScriptTag({ content: script });
  if (behaviour !== '') await page.addScriptTag({ content: behaviour });
}

/** A list whose options appear at the end of the page once it is open, and come a moment after a search. */
const portal = (opens: string, line: string, shows: string, option: string, searched: boolean): string => `
  const all = ['Niedrig', 'Normal', 'Hoch', 'Sehr hoch'];
  const opener = document.querySelector('${opens}'), shown = document.querySelector('${shows}');
  const close = () => document.querySelector('#portal')?.remove();
  const draw = (options) => {
    close();
    const list = document.body.appendChild(document.createElement('div'));
    list.id = 'portal';
    for (const name of options) {
      const one = list.appendChild(document.createElement('div'));
      one.className = '${option}'; one.setAttribute('role', 'option'); one.id = 'react-select-2-option-' + name; one.textContent = name;
      one.addEventListener('mousedown', (event) => event.preventDefault());
      one.addEventListener('click', () => {
        if (shown instanceof HTMLInputElement) shown.value = name; else shown.textContent = name;
        close();
      });
    }
  };
  if (${searched}) document.querySelector('${line}').addEventListener('input', (event) =>
    setTimeout(() => draw(all.filter((name) => name.startsWith(event.target.value))), 50));
  else opener.addEventListener('mousedown', () => setTimeout(() => draw(all), 30));`;

const lists = [
  [
    'aria',
    '<div id="f"><button role="combobox" aria-haspopup="listbox">Normal</button></div>',
    '[role=combobox]',
    '',
    '[role=combobox]',
    '',
    false,
  ],
  [
    'react-select',
    '<div id="f"><div class="css-1-control"><div class="css-9-singleValue">Normal</div><input role="combobox"></div></div>',
    '.css-1-control',
    '',
    '.css-9-singleValue',
    '',
    false,
  ],
  [
    'select2',
    '<div id="f"><a class="select2-choice"><span class="select2-chosen">Normal</span></a></div>',
    '.select2-choice',
    '',
    '.select2-chosen',
    'select2-results__option',
    false,
  ],
  [
    'single-select',
    '<div id="f"><input class="aui-ss-field" value="Normal"></div>',
    '.aui-ss-field',
    '.aui-ss-field',
    '.aui-ss-field',
    'aui-list-item',
    true,
  ],
  ['reference', '<div id="f"><input value="Normal"></div>', 'input', 'input', 'input', '', true],
] as const;

for (const [kind, html, opens, line, shows, option, searched] of lists)
  test(`a list of the kind ${kind} is read, and another option is chosen as a person does`, async ({
    page,
    script,
  }) => {
    await show(page, script, html, portal(opens, line, shows, option, searched));
    expect(await page.evaluate((k) => part.chosen('#f', k), kind)).toBe('Normal');
    expect(await page.evaluate((k) => part.choose('#f', k, ['Normal']), kind)).toBe('unchanged');
    expect(await page.evaluate((k) => part.choose('#f', k, ['Hoch']), kind)).toBe('written');
    expect(await page.evaluate((k) => part.chosen('#f', k), kind)).toBe('Hoch');
    expect(await page.evaluate((k) => part.choose('#f', k, ['Mars']), kind)).toBe('refused');
    expect(await page.evaluate((k) => part.chosen('#f', k), kind)).toBe('Hoch');
  });

test('a list goes back to nothing where it has an option for that, and stays as it is where it has none', async ({
  page,
  script,
}) => {
  const list = '<div id="f"><button role="combobox" aria-haspopup="listbox">Normal</button></div>';
  for (const [options, result, left] of [
    ["'Hoch', 'Normal', '-'", 'written', ''],
    ["'Hoch', 'Normal'", 'refused', 'Normal'],
  ] as const)
    await test.step(result, async () => {
      const behaviour = portal('[role=combobox]', '', '[role=combobox]', 'one', false);
      await show(page, script, list, behaviour.replace(/const all = .*/, `const all = [${options}];`));
      expect(await page.evaluate(() => part.choose('#f', 'aria', []))).toBe(result);
      expect(await page.evaluate(() => part.chosen('#f', 'aria'))).toBe(left);
      if (left === '') expect(await page.evaluate(() => part.choose('#f', 'aria', []))).toBe('unchanged');
    });
});

test('a list with nothing chosen says nothing', async ({ page, script }) => {
  for (const said of ['-- None --', 'Select', 'Bitte auswählen', 'Keine', '—', ''])
    await test.step(said, async () => {
      await show(page, script, `<div id="f"><span class="select2-chosen">${said}</span></div>`);
      expect(await page.evaluate(() => part.chosen('#f', 'select2'))).toBe('');
    });
});

test('a description in questions is one text with headings, and each answer goes into its own field', async ({
  page,
  script,
}) => {
  const question = (label: string, field: string): string => `<div class="q"><label>${label} *</label>${field}</div>`;
  await show(
    page,
    script,
    question('What happened?', '<textarea></textarea>') +
      question('Version', '<select><option></option><option>5.0</option><option>6.0</option></select>') +
      question('Steps', '<textarea></textarea>'),
  );
  const of = { questions: { each: '.q', label: 'label', field: ['textarea', 'select'] } };
  expect(await page.evaluate((o) => part.readQuestions(o), of)).toBe('');
  const text = '### What happened?\n\nIt stops.\n\n### Version\n\n6.0\n\n### Steps\n\n1. print\n2. wait\n';
  expect(await page.evaluate(([o, t]) => part.writeQuestions(o, t), [of, text] as const)).toBe('written');
  await expect(page.locator('textarea').first()).toHaveValue('It stops.');
  await expect(page.locator('select')).toHaveValue('6.0');
  await expect(page.locator('textarea').last()).toHaveValue('1. print\n2. wait');
  expect(await page.evaluate((o) => part.readQuestions(o), of)).toBe(text);
  expect(await page.evaluate(([o, t]) => part.writeQuestions(o, t), [of, text] as const)).toBe('unchanged');
});

test('a selector steps into shadow roots, one within another, and a broken one finds nothing', async ({
  page,
  script,
}) => {
  await show(page, script, '<x-a id="a"></x-a>');
  await page.evaluate(() => {
    const outer = document.getElementById('a')?.attachShadow({ mode: 'open' });
    const inner = outer?.appendChild(document.createElement('div'));
    if (inner) inner.className = 'inner';
    const field = inner?.attachShadow({ mode: 'open' }).appendChild(document.createElement('textarea'));
    if (field) field.id = 'deep';
  });
  expect(await page.evaluate(() => part.seek('x-a >>> .inner >>> textarea'))).toEqual(['deep']);
  expect(await page.evaluate(() => part.seek('x-a >>> ((('))).toEqual([]);
});

const sent = `<form onsubmit="return false"><button type="button" onclick="count.value++">Send</button><input id="line"></form><output id="count">0</output>
  <script>count.value = 0; line.onkeydown = (e) => { if (e.ctrlKey && e.key === 'Enter') document.querySelector('button').click(); };</script>`;

for (const [mode, by, presses, arrived, told] of [
  ['confirm', 'click', 2, '1', ['held', 'sent']],
  ['hold', 'click', 3, '0', ['held', 'held', 'held']],
  ['advise', 'click', 1, '1', ['sent']],
  ['hold', 'seen', 1, '1', ['sent']],
] as const)
  test(`a site that sends by script, ${by} under ${mode}: ${told.join(', ')}`, async ({ page, script }) => {
    await show(page, script, sent);
    const heard = await page.evaluateHandle(([b, m]) => part.guard(b, m), [by, mode] as const);
    for (let n = 0; n < presses; n += 1) await page.getByRole('button').click();
    expect(await heard.jsonValue()).toEqual(told);
    await expect(page.locator('output')).toHaveText(arrived);
  });

test('a stand-in for a hidden list is told to draw itself anew where the site says by which event', async ({
  page,
  script,
}) => {
  await show(
    page,
    script,
    `<input id="drawn"><select id="list" hidden><option>Test</option><option>Live</option></select>
     <script>list.addEventListener('redraw', () => (drawn.value = list.value));</script>`,
  );
  expect(await page.evaluate(() => part.chooseOption('#list', ['Live'], 'redraw'))).toBe('written');
  await expect(page.locator('#drawn')).toHaveValue('Live');
});

test('a site that saves with Ctrl+S is held there, and only there', async ({ page, script }) => {
  await show(page, script, sent);
  const heard = await page.evaluateHandle(() => part.guard('click', 'confirm', 'S'));
  for (const keys of ['s', 'Shift+S', 'Enter', 'Control+s']) await page.locator('#line').press(keys);
  expect(await heard.jsonValue()).toEqual(['held']);
});

test('a key that makes the page press its own button is one attempt', async ({ page, script }) => {
  await show(page, script, sent);
  const heard = await page.evaluateHandle(() => part.guard('click', 'confirm'));
  await page.locator('#line').press('Control+Enter');
  expect(await heard.jsonValue()).toEqual(['held']);
  await page.locator('#line').press('Control+Enter');
  expect(await heard.jsonValue()).toEqual(['held', 'sent']);
  await expect(page.locator('output')).toHaveText('1');
});
