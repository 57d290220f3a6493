/** Pictures for tests: made in the page, given to it as people give them, and read back from the disk pixel by pixel. */
import type { Page } from '@playwright/test';

/** What a camera writes beside the pixels. */
export const hiddenPlace = 'GPS 52.5200 13.4050 Werk Nord';

export interface Wish {
  readonly name: string;
  readonly type: 'image/png' | 'image/jpeg';
  readonly width?: number;
  readonly height?: number;
  /** Fine noise, so that it packs badly and becomes a large file. */
  readonly noise?: boolean;
  /** The segment that a camera writes into a JPEG; {@link hiddenPlace} in one that is none where it is left out. */
  readonly exif?: readonly number[];
}

/**
 * Makes a picture (left half red, right half blue) and pastes or drops it; a JPEG says in its EXIF where it was made.
 * @param how `paste` on the page, `drop` on the draft
 */
export const give = (page: Page, how: 'paste' | 'drop', wish: Wish): Promise<void> =>
  page.evaluate(
    async ({ how, wish, hiddenPlace }) => {
      const { name, type, width = 400, height = 200, noise = false } = wish;
      const canvas = new OffscreenCanvas(width, height);
      const brush = canvas.getContext('2d')!;
      brush.fillStyle = '#ff0000';
      brush.fillRect(0, 0, width / 2, height);
      brush.fillStyle = '#0000ff';
      brush.fillRect(width / 2, 0, width / 2, height);
      if (noise) {
        const image = brush.getImageData(0, 0, width, height);
        for (let i = 0; i < image.data.length; i += 65_536) crypto.getRandomValues(image.data.subarray(i, i + 65_536));
        for (let i = 3; i < image.data.length; i += 4) image.data[i] = 255;
        brush.putImageData(image, 0, 0);
      }
      let blob = await canvas.convertToBlob({ type, quality: 1 });
      if (type === 'image/jpeg') {
        const said = new TextEncoder().encode(`Exif\0\0${hiddenPlace}`);
        const length = said.length + 2;
        const exif = new Uint8Array(wish.exif ?? [0xff, 0xe1, length >> 8, length & 255, ...said]);
        blob = new Blob([blob.slice(0, 2), exif, blob.slice(2)], { type });
      }
      const data = new DataTransfer();
      data.items.add(new File([blob], name, { type }));
      if (how === 'paste') dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true }));
      else
        document
          .querySelector('.evidence')!
          .dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
    },
    { how, wish, hiddenPlace },
  );

export interface Stored {
  readonly name: string;
  readonly kind: string;
  readonly size: number;
  readonly alt: string;
  /** The bytes as Latin-1 text, to look for words in them. */
  readonly bytes: string;
  readonly width: number;
  readonly height: number;
  /** Red, green, blue and opacity of each pixel, row by row. */
  readonly pixels: readonly number[];
}

/** Every file that lies in the database; pictures with their pixels. */
export const stored = (page: Page): Promise<Stored[]> =>
  page.evaluate(async () => {
    const open = indexedDB.open('ticketklar');
    const db = await new Promise<IDBDatabase>((done) => (open.onsuccess = () => done(open.result)));
    const all = db.transaction('evidence').objectStore('evidence').getAll();
    type Row = { name: string; kind: string; size: number; alt?: string; blob: Blob };
    const rows = await new Promise<Row[]>((done) => (all.onsuccess = () => done(all.result as Row[])));
    db.close();
    return Promise.all(
      rows.map(async ({ name, kind, size, alt = '', blob }) => {
        const bytes = new TextDecoder('latin1').decode(await blob.arrayBuffer());
        if (!kind.startsWith('image/')) return { name, kind, size, alt, bytes, width: 0, height: 0, pixels: [] };
        const image = await createImageBitmap(blob);
        const { width, height } = image;
        const brush = new OffscreenCanvas(width, height).getContext('2d')!;
        brush.drawImage(image, 0, 0);
        const small = width * height > 200_000;
        const pixels = small ? [] : [...brush.getImageData(0, 0, width, height).data];
        return { name, kind, size, alt, bytes, width, height, pixels };
      }),
    );
  });

/** @returns red, green and blue of one pixel */
export const at = ({ width, pixels }: Stored, x: number, y: number): number[] =>
  pixels.slice((y * width + x) * 4, (y * width + x) * 4 + 3);
