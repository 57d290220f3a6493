/** Base64 (RFC 4648 §4) of a text in UTF-8, for headers: the core has no `btoa`, which knows no UTF-8 anyway. */
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
