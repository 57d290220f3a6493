import type { Priority } from '../ticket.ts';
import type { ColumnNames } from './columns.ts';

/** How the list of one ticket system is known, and what only this system calls so. */
export interface ExportFormat {
  readonly id: string;
  readonly name: string;
  /** Any of these groups tells the export; lower case, all of a group must be there. */
  readonly signs: readonly (readonly string[])[];
  readonly columns?: ColumnNames;
  /** Cells that pack several things: the sign between them, and the place of the one that counts (from 0). */
  readonly packed?: Readonly<Partial<Record<'attachments' | 'comments', { readonly by: string; readonly at: number }>>>;
  /** Words of the priority that mean another one here than usual; lower case. */
  readonly priorities?: Readonly<Record<string, Priority>>;
  /** Numbers of the priority, where they count otherwise than 1 = highest: how many steps, the last the highest. */
  readonly highest?: number;
}
