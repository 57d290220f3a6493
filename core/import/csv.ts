/**
 * Reads CSV (RFC 4180) as it arrives: quoted cells, doubled quotes, line breaks inside quotes. A quote that nobody
 * closed costs its own row and no other one: reading goes on with the next line.
 */

export type Row =
  | {
      readonly cells: readonly string[];
      /** Line of the file on which the row begins, from 1. */
      readonly line: number;
    }
  | { readonly broken: 'quote' | 'too-long'; readonly line: number };

/** A row of more UTF-16 units is none: a description has at most a million. */
const longestRow = 4_194_304;
/** Cells behind these are not read. */
const mostCells = 20_000;

/** Stands in no text: a list of one column has nothing to separate, and its commas are its own. */
const nothing = '\u001F';

/** What separates the cells: whichever of `;`, tab, `|` and `,` stands most often in the first line, outside quotes. */
export function separatorOf(firstLine: string): string {
  const bare = firstLine.replace(/"[^"]*"/g, '');
  const count = (sign: string): number => bare.split(sign).length;
  const best = [';', '\t', '|', ','].reduce((most, sign) => (count(sign) > count(most) ? sign : most));
  return bare.includes(best) ? best : nothing;
}

interface Parsed {
  readonly cells: readonly string[];
  /** Where the next row begins. */
  readonly end: number;
}

/**
 * One row that begins at `at`; undefined when the text ends before the row does.
 * @param isLast true when nothing follows the text
 */
function rowAt(text: string, at: number, separator: string, isLast: boolean): Parsed | undefined {
  const cells: string[] = [];
  const sign = separator.charCodeAt(0);
  let i = at;
  for (;;) {
    let cell = '';
    if (text.charCodeAt(i) === 34) {
      let from = i + 1;
      for (;;) {
        const quote = text.indexOf('"', from);
        if (quote === -1 || (quote === text.length - 1 && !isLast)) return undefined;
        if (text.charCodeAt(quote + 1) !== 34) {
          cell = text.slice(i + 1, quote);
          i = quote + 1;
          break;
        }
        from = quote + 2;
      }
      if (cell.includes('"')) cell = cell.replaceAll('""', '"');
    }
    const begin = i;
    let code = text.charCodeAt(i);
    while (i < text.length && code !== sign && code !== 10) code = text.charCodeAt(++i);
    if (i >= text.length && !isLast) return undefined;
    if (i > begin) cell += text.slice(begin, code === 10 && text.charCodeAt(i - 1) === 13 ? i - 1 : i);
    if (cells.length < mostCells) cells.push(cell);
    if (i >= text.length || code === 10) return { cells, end: Math.min(i + 1, text.length) };
    i += 1;
  }
}

const linesIn = (text: string, from: number, to: number): number => {
  let lines = 0;
  for (let i = text.indexOf('\n', from); i !== -1 && i < to; i = text.indexOf('\n', i + 1)) lines += 1;
  return lines;
};

/** @param chunks the file as text, in pieces of any size */
export async function* csvRows(chunks: AsyncIterable<string>): AsyncGenerator<Row> {
  let text = '';
  let separator: string | undefined;
  let line = 1;
  /** True while the rest of a broken row is passed over. */
  let skipping = false;

  function* read(isLast: boolean): Generator<Row> {
    if (separator === undefined) {
      const end = text.indexOf('\n');
      if (end === -1 && !isLast && text.length < longestRow) return;
      // Excel's own way to say it.
      const said = /^\uFEFF?sep=(.)\r?\n/i.exec(text);
      separator = said?.[1] ?? separatorOf(end === -1 ? text : text.slice(0, end));
      if (said) [text, line] = [text.slice(said[0].length), 2];
    }
    let at = 0;
    while (at < text.length) {
      if (skipping) {
        const end = text.indexOf('\n', at);
        if (end === -1) return void (text = '');
        [skipping, at, line] = [false, end + 1, line + 1];
        continue;
      }
      const row = rowAt(text, at, separator, isLast);
      if (!row) {
        const isTooLong = text.length - at > longestRow;
        if (!isLast && !isTooLong) break;
        yield { broken: isTooLong && !text.startsWith('"', at) && !isLast ? 'too-long' : 'quote', line };
        skipping = true;
        continue;
      }
      if (row.cells.length > 1 || row.cells[0] !== '') yield { cells: row.cells, line };
      line += linesIn(text, at, row.end);
      at = row.end;
    }
    text = text.slice(at);
  }

  for await (const chunk of chunks) {
    text += chunk;
    yield* read(false);
  }
  yield* read(true);
}
