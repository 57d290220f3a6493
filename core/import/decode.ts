/**
 * Bytes → text, as they arrive. Exports of German systems are often not UTF-8: what is no valid UTF-8 is read as
 * Windows-1252 (of which ISO-8859-1 is a part), from its line on.
 */

/** The platform's `TextDecoder`; the core knows none of its own. */
export type Decoder = new (
  label: string,
  options?: { fatal?: boolean; ignoreBOM?: boolean },
) => { decode(bytes?: Uint8Array, options?: { stream?: boolean }): string };

/** @param chunks the file in pieces of any size; a letter may be cut in two between them */
export async function* decoded(chunks: AsyncIterable<Uint8Array>, TextDecoder: Decoder): AsyncGenerator<string> {
  const utf8 = (bytes: Uint8Array): string | undefined => {
    try {
      return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    } catch {
      return undefined;
    }
  };
  let kept: Uint8Array = new Uint8Array(0);
  let decoder: InstanceType<Decoder> | undefined;
  let begun = false;
  for await (const chunk of chunks) {
    const bytes = joined(kept, chunk);
    kept = new Uint8Array(0);
    if (!begun && bytes.length < 2) {
      kept = bytes;
      continue;
    }
    if (!begun) {
      begun = true;
      const wide = wideOf(bytes);
      if (wide) decoder = new TextDecoder(wide);
    }
    if (decoder) {
      yield decoder.decode(bytes, { stream: true });
      continue;
    }
    const end = bytes.length - cutOff(bytes);
    const text = utf8(bytes.subarray(0, end));
    if (text === undefined) {
      const good = goodLines(bytes, (part) => utf8(part) !== undefined);
      yield utf8(bytes.subarray(0, good)) ?? '';
      decoder = new TextDecoder('windows-1252');
      yield decoder.decode(bytes.subarray(good), { stream: true });
    } else {
      kept = bytes.slice(end);
      yield text;
    }
  }
  if (decoder) yield decoder.decode();
  else if (kept.length > 0) yield utf8(kept) ?? new TextDecoder('windows-1252').decode(kept);
}

/**
 * UTF-16 by its byte order mark; without one, by a beginning in which every second byte of many is zero, as in any text
 * of European letters.
 */
export function wideOf(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const head = bytes.subarray(0, 512);
  const zeros = [0, 0];
  head.forEach((byte, i) => byte === 0 && (zeros[i % 2] = (zeros[i % 2] ?? 0) + 1));
  const [even = 0, odd = 0] = zeros;
  const most = head.length * 0.4;
  if (head.length < 8 || Math.min(even, odd) > 0 || Math.max(even, odd) < most) return undefined;
  return odd > 0 ? 'utf-16le' : 'utf-16be';
}

/** Bytes of the whole lines at the beginning that are valid: files that were joined change their encoding on the way. */
function goodLines(bytes: Uint8Array, isValid: (part: Uint8Array) => boolean): number {
  let [good, bad] = [0, bytes.length];
  while (good < bad) {
    const middle = bytes.lastIndexOf(10, Math.floor((good + bad) / 2)) + 1;
    const end = middle > good ? middle : bytes.indexOf(10, good) + 1;
    if (end === 0 || end > bad) break;
    if (isValid(bytes.subarray(good, end))) good = end;
    else if (end === bad || middle <= good) break;
    else bad = end;
  }
  return good;
}

/** How many bytes at the end begin a letter that goes on in the next piece: 0 to 3. */
function cutOff(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return 0;
    if (byte < 0xc0) continue;
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
    return length > back ? back : 0;
  }
  return 0;
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  if (first.length === 0) return second;
  const all = new Uint8Array(first.length + second.length);
  all.set(first);
  all.set(second, first.length);
  return all;
}
