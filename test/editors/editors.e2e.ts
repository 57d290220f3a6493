/** The real editors, one suite: what is written stands in the model of the page, and one undo takes it back. */
import { kinds } from './kinds.ts';
import { expect, test } from './fixture.ts';

const count = (text: string, part: RegExp | undefined): number => (part ? [...text.matchAll(part)].length : 0);

for (const kind of kinds) {
  const { heading, listItem } = kind;
  const formatted = kind.holds === 'formatted';
  test.describe(kind.name, () => {
    test('is read with its headings and lists', async ({ bench }) => {
      const editor = await bench(kind);
      const text = await editor.read();
      expect(text).toMatch(
        /^Alpha steht hier\.\n\n?#{1,3} Umgebung\n\n?Livesystem\n\n?- erstens\n- zweitens\n\n?Omega bleibt\.$/,
      );
    });

    test('takes words in the middle of a line; one undo takes them back, and typing goes on behind them', async ({
      bench,
      page,
    }) => {
      const editor = await bench(kind);
      const start = await editor.model();
      expect(await editor.replace('steht', 'stünde „fest“ 🚀 & <so>')).toBe('written');
      expect(await editor.read()).toContain('Alpha stünde „fest“ 🚀 & <so> hier.');
      expect(await editor.words()).toContain('Alpha stünde „fest“ 🚀 & <so> hier.');
      expect(await editor.words()).toContain('Omega bleibt.');
      await page.keyboard.press('Control+z');
      await expect.poll(() => editor.model()).toBe(start);
      expect(await editor.replace('hier', 'dort')).toBe('written');
      await page.keyboard.type('hin');
      await expect.poll(() => editor.words()).toContain('Alpha steht dorthin.');
    });

    test('takes a section between others; one undo takes it back', async ({ bench, page }) => {
      const editor = await bench(kind);
      const start = await editor.model();
      const text = await editor.read();
      const at = text.indexOf('Livesystem') + 'Livesystem'.length;
      expect(await editor.write({ start: at, end: at, text: '\n\n### Schritte\n1. Öffnen\n2. Buchen' })).toBe(
        'written',
      );
      const [model, words] = [await editor.model(), await editor.words()];
      expect(words).toMatch(/Livesystem\nSchritte\n(?:1\. )?Öffnen\n(?:2\. )?Buchen\n(?:- )?erstens/);
      if (formatted) {
        expect(count(model, heading)).toBe(2);
        expect(count(model, listItem)).toBe(4);
      }
      await page.keyboard.press('Control+z');
      await expect.poll(() => editor.model()).toBe(start);
    });

    test('goes on with a list that is there, and takes text at its end', async ({ bench }) => {
      const editor = await bench(kind);
      const text = await editor.read();
      const at = text.indexOf('zweitens') + 'zweitens'.length;
      expect(await editor.write({ start: at, end: at, text: '\n- drittens' })).toBe('written');
      const end = (await editor.read()).length;
      expect(await editor.write({ start: end, end, text: '\n\nSeit gestern.\nZeile zwei' })).toBe('written');
      const [model, words] = [await editor.model(), await editor.words()];
      expect(words).toMatch(/zweitens\n(?:- )?drittens\nOmega bleibt\.\nSeit gestern\.\nZeile zwei$/);
      if (formatted) expect(count(model, listItem)).toBe(3);
      if (model.includes('<li')) expect(count(model, /<[uo]l[ >]/g)).toBe(1);
    });

    test('takes a whole draft in place of its text, in its own structure; one undo brings it back', async ({
      bench,
      page,
    }) => {
      const editor = await bench(kind);
      const draft =
        '### Zusammenfassung\nBuchung bricht ab\n\n### Schritte\n1. Öffnen\n2. Buchen\n\nMandant: Süd\nSystem: Live';
      const start = await editor.model();
      expect(await editor.writeAll(draft)).toBe('written');
      const [model, words] = [await editor.model(), await editor.words()];
      expect(words).toMatch(
        /^Zusammenfassung\nBuchung bricht ab\nSchritte\n(?:1\. )?Öffnen\n(?:2\. )?Buchen\nMandant: Süd\nSystem: Live$/,
      );
      if (formatted) {
        expect(count(model, heading)).toBe(2);
        expect(count(model, listItem)).toBe(2);
      }
      await page.keyboard.press('Control+z');
      await expect.poll(() => editor.model()).toBe(start);
    });

    test('is emptied, and takes a text when it is empty', async ({ bench }) => {
      const editor = await bench(kind);
      expect(await editor.writeAll('')).toBe('written');
      expect(await editor.words()).toBe('');
      expect(await editor.writeAll('### Ablauf\n\n1. Öffnen\n2. Buchen')).toBe('written');
      expect(await editor.words()).toMatch(/^Ablauf\n(?:1\. )?Öffnen\n(?:2\. )?Buchen$/);
    });

    test('takes 20,000 characters', async ({ bench }) => {
      const editor = await bench(kind);
      const lines = Array.from(
        { length: 200 },
        (_, n) => `Zeile ${n}: ${'Beleg über 1.234,56 € für Müller 👍🏽 '.repeat(3).trim()}`,
      );
      const long = lines.join('\n\n');
      expect(long.length).toBeGreaterThan(20_000);
      expect(await editor.writeAll(long)).toBe('written');
      expect(await editor.words()).toBe(lines.join('\n'));
      expect((await editor.read()).replace(/\n+/g, '\n')).toBe(lines.join('\n'));
      expect(await editor.replace('Zeile 199', 'Schluss')).toBe('written');
      expect(await editor.words()).toContain('\nSchluss: Beleg');
    });
  });
}

test.describe('under a strict policy, with trusted types that allow nothing', () => {
  for (const kind of kinds.filter(({ page }) => ['plain', 'react', 'contenteditable', 'slate'].includes(page)))
    test(`${kind.name} takes words and a section`, async ({ bench }) => {
      const editor = await bench(kind, '?policy=strict');
      expect(await editor.replace('steht', 'stünde')).toBe('written');
      const at = (await editor.read()).indexOf('Livesystem') + 'Livesystem'.length;
      expect(await editor.write({ start: at, end: at, text: '\n\n### Schritte\n1. Öffnen\n2. Buchen' })).toBe(
        'written',
      );
      // The policy keeps the tests, too, from taking HTML apart.
      const words = (await editor.model()).replace(/(?:<[^>]*>|[:\n])+/g, '\n');
      expect(words).toMatch(/Alpha stünde hier\.[^]*Schritte\n(?:1\. )?Öffnen\n(?:2\. )?Buchen/);
    });
});

test.describe('where nothing can be written, that is said and nothing has changed', () => {
  const [bare] = kinds.filter(({ page }) => page === 'contenteditable');
  const [field] = kinds.filter(({ page }) => page === 'plain');
  if (!bare || !field) throw new Error('the kinds have changed');

  test('a field that is only to be read', async ({ bench, page }) => {
    const editor = await bench(field);
    await page.locator('#body').evaluate((area) => area.setAttribute('readonly', ''));
    const before = await editor.model();
    expect(await editor.replace('steht', 'stünde')).toBe('refused');
    expect(await editor.model()).toBe(before);
  });

  test('a hidden field whose editor we do not know', async ({ bench, page }) => {
    const editor = await bench(field);
    await page.locator('#body').evaluate((area) => (area.style.display = 'none'));
    const before = await editor.model();
    expect(await editor.replace('steht', 'stünde')).toBe('refused');
    expect(await editor.model()).toBe(before);
  });

  test('an editor that puts its own text back', async ({ bench, page }) => {
    const editor = await bench(bare);
    await page.locator('#body').evaluate((body) => {
      const own = [...body.childNodes].map((node) => node.cloneNode(true));
      body.addEventListener('input', () => body.replaceChildren(...own.map((node) => node.cloneNode(true))));
    });
    const before = await editor.read();
    expect(await editor.replace('steht', 'stünde')).toBe('refused');
    expect(await editor.read()).toBe(before);
  });

  test('an editor that would lose a picture', async ({ bench, page }) => {
    const editor = await bench(bare);
    await page.locator('#body').evaluate((body) => {
      const picture = document.createElement('img');
      picture.src = 'data:image/gif;base64,R0lGODlhAQABAAAAACw=';
      body.querySelector('p')?.append(picture);
    });
    expect(await editor.writeAll('Ganz anders.\nZwei Zeilen.')).toBe('refused');
    expect(await page.locator('#body img').count()).toBe(1);
    expect(await editor.words()).toContain('Alpha steht hier.');
    expect(await editor.replace('Omega', 'Beta')).toBe('written');
    expect(await page.locator('#body img').count()).toBe(1);
  });
});
