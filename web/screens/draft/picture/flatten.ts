/**
 * Makes a picture of a picture and what was drawn upon it. It is painted pixel by pixel and encoded anew: what was
 * covered is not in it any more, and neither is anything that the file said beside its pixels (place, camera, preview).
 */
import { boxOf, lineOf, numberOf, pixels, tipOf, type Edit, type Extent, type Mark } from './mark.ts';

/** Encodings that every supported browser writes; other pictures become PNG. */
const written = ['image/png', 'image/jpeg', 'image/webp'];
const quality = 0.92;

/** Colours inside a picture: the same in both themes, readable on light and on dark. */
export const paint = { cover: '#12171c', mark: '#c8420a', halo: '#ffffff' } as const;
export const lettering = 'system-ui, sans-serif';

export interface Shrink {
  /** Part of width and height that is left, 0 to 1. */
  readonly scale: number;
  /** How well a JPEG is kept, 0 to 1. */
  readonly quality: number;
}

/** @throws when the bytes are not a picture that the browser can show */
export async function load(blob: Blob): Promise<ImageBitmap> {
  return createImageBitmap(blob, { imageOrientation: 'from-image' });
}

/** @returns the flattened picture in the encoding of the one it was made of, where the browser can write that */
export async function flatten(image: ImageBitmap, kind: string, edit: Edit, shrink?: Shrink): Promise<Blob> {
  const crop = pixels(edit.crop ?? { x: 0, y: 0, width: image.width, height: image.height }, image);
  const scale = shrink?.scale ?? 1;
  const canvas = new OffscreenCanvas(
    Math.max(1, Math.round(crop.width * scale)),
    Math.max(1, Math.round(crop.height * scale)),
  );
  const brush = canvas.getContext('2d');
  if (!brush) throw new Error('no canvas');
  const type = shrink ? 'image/jpeg' : written.includes(kind) ? kind : 'image/png';
  // A JPEG knows no holes; they become paper, not black.
  if (type === 'image/jpeg') {
    brush.fillStyle = '#ffffff';
    brush.fillRect(0, 0, canvas.width, canvas.height);
  }
  brush.imageSmoothingQuality = 'high';
  brush.scale(canvas.width / crop.width, canvas.height / crop.height);
  brush.translate(-crop.x, -crop.y);
  brush.drawImage(image, 0, 0);
  // What covers comes first: an arrow may lie upon it, and nothing shines through.
  for (const mark of edit.marks) if (mark.kind === 'redact') cover(brush, mark, image);
  for (const mark of edit.marks) if (mark.kind !== 'redact') draw(brush, mark, edit.marks, lineOf(image));
  return canvas.convertToBlob({ type, quality: shrink?.quality ?? quality });
}

type Brush = OffscreenCanvasRenderingContext2D;

function cover(brush: Brush, { from, to }: Mark, picture: Extent): void {
  const { x, y, width, height } = pixels(boxOf(from, to), picture);
  brush.fillStyle = paint.cover;
  brush.fillRect(x, y, width, height);
}

function draw(brush: Brush, mark: Mark, marks: readonly Mark[], line: number): void {
  const { kind, from, to } = mark;
  if (kind === 'number') return disc(brush, from.x, from.y, String(numberOf(marks, mark)), line);
  if (kind === 'text') return label(brush, from.x, from.y, mark.text, line);
  const path = new Path2D();
  if (kind === 'box') {
    const { x, y, width, height } = boxOf(from, to);
    path.rect(x, y, width, height);
  } else {
    const [left, right] = tipOf(from, to, line);
    path.moveTo(from.x, from.y);
    path.lineTo(to.x, to.y);
    path.moveTo(left.x, left.y);
    path.lineTo(to.x, to.y);
    path.lineTo(right.x, right.y);
  }
  for (const [width, colour] of [
    [line * 2, paint.halo],
    [line, paint.mark],
  ] as const) {
    brush.lineWidth = width;
    brush.strokeStyle = colour;
    brush.stroke(path);
  }
}

function disc(brush: Brush, x: number, y: number, text: string, line: number): void {
  for (const [radius, colour] of [
    [line * 5.5, paint.halo],
    [line * 5, paint.mark],
  ] as const) {
    brush.fillStyle = colour;
    brush.beginPath();
    brush.arc(x, y, radius, 0, 2 * Math.PI);
    brush.fill();
  }
  brush.fillStyle = paint.halo;
  brush.font = `600 ${line * 6}px ${lettering}`;
  brush.textAlign = 'center';
  brush.textBaseline = 'middle';
  brush.fillText(text, x, y + line * 0.4);
}

function label(brush: Brush, x: number, y: number, text: string, line: number): void {
  if (text.trim() === '') return;
  brush.font = `600 ${line * 6}px ${lettering}`;
  brush.textAlign = 'left';
  brush.textBaseline = 'middle';
  brush.fillStyle = paint.halo;
  brush.fillRect(x, y, brush.measureText(text).width + line * 4, line * 10);
  brush.fillStyle = paint.mark;
  brush.fillRect(x, y, line, line * 10);
  brush.fillStyle = paint.cover;
  brush.fillText(text, x + line * 2.5, y + line * 5.2);
}

const endings: Readonly<Record<string, string>> = { 'image/png': 'png', 'image/jpeg': 'jpg', 'image/webp': 'webp' };

/** The name with the ending that fits the encoding; a name whose ending fits already stays as it is. */
export function named(name: string, kind: string): string {
  const ending = endings[kind];
  if (!ending || (kind === 'image/jpeg' && /\.jpe?g$/i.test(name))) return name;
  return name.toLowerCase().endsWith(`.${ending}`) ? name : `${name.replace(/\.[A-Za-z0-9]{1,5}$/, '')}.${ending}`;
}
