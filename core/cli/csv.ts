/** Reads CSV (RFC 4180) as it arrives: quoted fields, doubled quotes, line breaks inside quotes. */

export interface Row {
  readonly cells: readonly string[];
  /** Line of the file on which the row begins, from 1. */
  readonly line: number;
}

/** What separates the cells: whichever of `;`, tab and `,` stands most often in the first line. */
function separatorOf(firstLine: string): string {
  const count = (sign: string): number => firstLine.split(sign).length;
  return [';', '\t', ','].reduce((best, sign) => (count(sign) > count(best) ? sign : best), ',');
}

/** @param chunks the file as text, in pieces of any size */
export async function* csvRows(chunks: AsyncIterable<string>): AsyncGenerator<Row> {
  let separator: string | undefined;
  let waiting = '';
  let cells: string[] = [];
  let cell = '';
  let quoted = false;
  let afterQuote = false;
  let line = 1;
  let begins = 1;

  function* read(text: string): Generator<Row> {
    for (const sign of text) {
      if (sign === '\n') line += 1;
      if (quoted && sign === '"') [quoted, afterQuote] = [false, true];
      else if (quoted) cell += sign;
      else if (sign === '"' && afterQuote) {
        // A doubled quote is one quote, and the cell goes on.
        cell += '"';
        [quoted, afterQuote] = [true, false];
      } else if (sign === '"' && cell === '') quoted = true;
      else if (sign === separator) {
        cells.push(cell);
        [cell, afterQuote] = ['', false];
      } else if (sign === '\n') {
        cells.push(cell);
        if (cells.length > 1 || cells[0] !== '') yield { cells, line: begins };
        [cells, cell, afterQuote, begins] = [[], '', false, line];
      } else if (sign !== '\r') cell += sign;
    }
  }

  for await (const chunk of chunks) {
    if (separator === undefined) {
      waiting += chunk;
      if (!waiting.includes('\n')) continue;
      separator = separatorOf(waiting.slice(0, waiting.indexOf('\n')));
      yield* read(waiting);
    } else yield* read(chunk);
  }
  if (separator === undefined) {
    separator = separatorOf(waiting);
    yield* read(waiting);
  }
  if (cell !== '' || cells.length > 0) yield { cells: [...cells, cell], line: begins };
}
