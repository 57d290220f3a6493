/** Base64 (RFC 4648 §4) of texts in UTF-8: the core has no `btoa`, which knows no UTF-8 anyway. */
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** @param text well-formed or not: a lone surrogate becomes U+FFFD, as everywhere in UTF-8 */
export function base64(text: string): string {
  const bytes = utf8(text);
  let out = '';
  for (let i = 0; i < bytes.length; i += 3) {
    const [a = 0, b = 0, c = 0] = bytes.slice(i, i + 3);
    const left = bytes.length - i;
    const bits = (a << 16) | (b << 8) | c;
    const letter = (shift: number): string => letters[(bits >> shift) & 63] ?? '';
    out += letter(18) + letter(12) + (left > 1 ? letter(6) : '=') + (left > 2 ? letter(0) : '=');
  }
  return out;
}

/** The bytes of a text in UTF-8. */
export const utf8 = (text: string): number[] =>
  [...encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd')).matchAll(/%(..)|[^]/g)].map(([one, hex]) =>
    hex ? parseInt(hex, 16) : one.charCodeAt(0),
  );

/** The text behind base64; line breaks in it are skipped. What is no UTF-8 is read as ISO 8859-1. */
export function fromBase64(coded: string): string {
  const bytes: number[] = [];
  let bits = 0;
  let count = 0;
  for (const letter of coded) {
    const value = letters.indexOf(letter);
    if (value < 0) continue;
    bits = ((bits << 6) | value) & 0xffffff;
    count += 6;
    if (count >= 8) bytes.push((bits >> (count -= 8)) & 255);
  }
  try {
    return decodeURIComponent(bytes.map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join(''));
  } catch {
    return bytes.map((byte) => String.fromCharCode(byte)).join('');
  }
}
