/** What a picture says beside its pixels, and the same picture without it: JPEG, PNG and WebP. */
import { bareJpeg, jpegSays } from './jpeg.ts';
import { barePng, pngSays } from './png.ts';
import type { Bytes, Hidden } from './says.ts';
import { bareWebp, webpSays } from './webp.ts';

export type { Hidden } from './says.ts';

/** @param bytes of a picture (of a JPEG the beginning up to the pixels will do); anything else says nothing */
export function hiddenIn(bytes: Bytes): readonly Hidden[] {
  const found = new Set(jpegSays(bytes) ?? pngSays(bytes) ?? webpSays(bytes));
  return (['place', 'time', 'device', 'other'] as const).filter((what) => found.has(what));
}

/**
 * The same picture, pixel by pixel, without what it says beside them: what shows it rightly stays (size, colours, how
 * it is to be turned), everything else goes, also what was hung on behind it.
 * @returns undefined when the bytes are not a whole picture of these kinds
 */
export const withoutHidden = (bytes: Bytes): Blob | undefined => bareJpeg(bytes) ?? barePng(bytes) ?? bareWebp(bytes);
