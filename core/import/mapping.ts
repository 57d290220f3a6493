/** Which column is what: proposed from the headers, shown, and changed by hand before anything is imported. */
import { exports, type ExportFormat } from './exports.ts';
import { kindOfColumn, plainName, type ColumnKind } from './columns.ts';

export interface Column {
  /** As it stands in the file. */
  readonly header: string;
  /** Undefined: not imported. */
  readonly kind: ColumnKind | undefined;
}

export interface Mapping {
  /** The system whose export this is; undefined for a list of somebody's own. */
  readonly format: ExportFormat | undefined;
  readonly columns: readonly Column[];
}

/** More columns than this are not read: no system exports so many, and each would be looked at for every row. */
export const mostColumns = 1_000;

/** Kinds that may come in several columns: Jira repeats a header for each attachment and comment. */
const several: ReadonlySet<ColumnKind> = new Set(['attachments', 'comments', 'module', 'version', 'author']);

/** The export that has the most telling headers of this list. */
export function formatOf(headers: readonly string[]): ExportFormat | undefined {
  const names = new Set(headers.map(plainName));
  let best: { readonly format: ExportFormat; readonly signs: number } | undefined;
  for (const format of exports)
    for (const signs of format.signs)
      if (signs.length > (best?.signs ?? 0) && signs.every((sign) => names.has(sign)))
        best = { format, signs: signs.length };
  return best?.format;
}

/**
 * @param headers of the first line
 * @returns every column in its order; of two columns that could be the same single thing, the one with the more
 *   telling name is taken and the other is not imported
 */
export function mappingOf(headers: readonly string[]): Mapping {
  const format = formatOf(headers);
  const columns = headers.slice(0, mostColumns).map((header): Column => {
    return { header, kind: kindOfColumn(plainName(header), format?.columns) };
  });
  const own = (column: Column): boolean =>
    column.kind !== undefined && (format?.columns?.[column.kind]?.includes(plainName(column.header)) ?? false);
  const taken = new Map<ColumnKind, Column>();
  for (const column of columns) {
    if (column.kind === undefined || several.has(column.kind)) continue;
    const before = taken.get(column.kind);
    if (!before || (own(column) && !own(before))) taken.set(column.kind, column);
  }
  return {
    format,
    columns: columns.map((column) =>
      column.kind === undefined || several.has(column.kind) || taken.get(column.kind) === column
        ? column
        : { ...column, kind: undefined },
    ),
  };
}

/** True when the list can be imported: without a title or a description a row is no ticket. */
export const isUsable = ({ columns }: Mapping): boolean =>
  columns.some(({ kind }) => kind === 'title' || kind === 'body');
