/**
 * How large a sheet says it is, before the library builds it: one cell in the last corner of an empty sheet of 500 bytes
 * would make it fill a thousand million places.
 */
import { Refused } from './refused.ts';

/** Excel's own limits (Microsoft, "Excel specifications and limits"). */
const mostRows = 1_048_576;
const mostColumns = 16_384;
/** Rows times columns of what is filled, empty places within included: some 300 MB. */
const mostPlaces = 40_000_000;
/** UTF-16 units of one tag; those of a sheet have some dozen. */
const longestTag = 65_536;
/** UTF-16 units of one text; Excel takes 32,767, other programs more. The library's time grows with its square. */
const longestText = 2_097_152;
/** Bytes that are looked at in one go. */
const step = 1 << 20;

const tags = /<(?:\w+:)?(row|c)(?=[\s/>])([^<>]*)>/g;
const address = /\sr\s*=\s*(?:"([A-Z]{0,3})(\d{1,7})"|'([A-Z]{0,3})(\d{1,7})')/;
const quoted = /"[^"]*"|'[^']*'/g;

const columnOf = (letters: string): number =>
  [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0);

/**
 * @param xml one entry of a workbook, unpacked
 * @throws Refused when it places something where no sheet has a place, or would fill more places than a list has
 */
export function checkSheet(xml: Uint8Array): void {
  const decoder = new TextDecoder();
  let rest = '';
  let [rows, columns, plain] = [0, 0, 0];
  for (let at = 0; at < xml.length; at += step) {
    const text = rest + decoder.decode(xml.subarray(at, at + step), { stream: true });
    const open = text.lastIndexOf('<');
    rest = open > text.lastIndexOf('>') ? text.slice(open) : '';
    const first = text.indexOf('<');
    plain = first < 0 ? plain + text.length : text.length - text.lastIndexOf('>');
    if (rest.length > longestTag || plain > longestText) throw new Refused('not-excel');
    for (const [, name, said = ''] of text.matchAll(tags)) {
      // A quote that is open at the end of a tag hides where the tag really ends.
      if (/["']/.test(said.replaceAll(quoted, ''))) throw new Refused('not-excel');
      const found = address.exec(said);
      if (!found && /\br\s*=/.test(said.replaceAll(quoted, ''))) throw new Refused('not-excel');
      const row = Number(found?.[2] ?? found?.[4] ?? 0);
      const column = columnOf(found?.[1] ?? found?.[3] ?? '');
      if (row > mostRows || column > mostColumns) throw new Refused('bomb');
      // Formatted cells and rows without anything in them cost nothing.
      if (name === 'c' && !said.endsWith('/')) [rows, columns] = [Math.max(rows, row), Math.max(columns, column)];
    }
    if (rows * columns > mostPlaces) throw new Refused('bomb');
  }
}
