/**
 * `npm run icons`: draws every picture of the mark from web/public/icons/mark.svg, at its exact size, in Chromium.
 *
 * A toolbar may be light or dark, and Chromium's does not tell: the extension's icon stands on a sheet of paper of its
 * own. Firefox tells (`theme_icons`): there the mark stands free, in the ink of the toolbar.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { chromium } from '@playwright/test';
import { chromiumFlags, requireChromium } from '../browser/chromium.ts';

const paper = '#ffffff';
const light = { ink: '#12171c', needle: '#bd3a00' };
const dark = { ink: '#eef2f5', needle: '#ff8a4a' };

interface Picture {
  file: string;
  size: number;
  colours: typeof light;
  /** The sheet behind the mark: none, a sheet with round corners (radius as a share of the size), or edge to edge. */
  sheet?: { inset: number; radius: number };
  /** The side of the mark as a share of the size. */
  mark: number;
}

const onPaper = (size: number): Picture => ({
  file: `extension/public/icons/${size}.png`,
  size,
  colours: light,
  // The stores want the big one with air around it; in a toolbar every pixel counts.
  sheet: size === 128 ? { inset: 8, radius: 0.14 } : { inset: 0, radius: 0.14 },
  mark: size === 128 ? 0.66 : size === 16 ? 0.875 : 0.8,
});

const free = (name: string, size: number, colours: typeof light): Picture => ({
  file: `extension/public/icons/${name}-${size}.png`,
  size,
  colours,
  mark: 1,
});

const pictures: Picture[] = [
  ...[16, 32, 48, 128].map(onPaper),
  ...[16, 32].flatMap((size) => [free('on-light', size, light), free('on-dark', size, dark)]),
  ...[192, 512].map((size) => ({
    file: `web/public/icons/icon-${size}.png`,
    size,
    colours: light,
    sheet: { inset: 0, radius: 0.14 },
    mark: 0.68,
  })),
  // Launchers cut a maskable icon to their own shape: what matters lies within the inner 80 %.
  { file: 'web/public/icons/maskable-512.png', size: 512, colours: light, sheet: { inset: 0, radius: 0 }, mark: 0.5 },
];

const source = await readFile('web/public/icons/mark.svg', 'utf8');

const drawing = ({ size, colours, sheet, mark }: Picture): string => {
  const side = Math.round(size * mark);
  const at = Math.round((size - side) / 2);
  const shapes = source
    .replace('<svg ', `<svg x="${at}" y="${at}" width="${side}" height="${side}" `)
    .replaceAll(light.ink, colours.ink)
    .replaceAll(light.needle, colours.needle);
  const width = size - 2 * (sheet?.inset ?? 0);
  const behind = sheet
    ? `<rect x="${sheet.inset}" y="${sheet.inset}" width="${width}" height="${width}" rx="${size * sheet.radius}" fill="${paper}"/>`
    : '';
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}">${behind}${shapes}</svg>`;
};

const browser = await chromium.launch({ executablePath: requireChromium(), args: [...chromiumFlags] });
const page = await browser.newPage();
for (const picture of pictures) {
  await page.setViewportSize({ width: picture.size, height: picture.size });
  await page.setContent(`<body style="margin:0;background:transparent">${drawing(picture)}`);
  await writeFile(picture.file, await page.screenshot({ omitBackground: true }));
}
await browser.close();
process.stdout.write(`Drew ${pictures.length} pictures.\n`);
