/**
 * The exports of ticket systems, as data: by which headers a list is recognised, and what only this system calls so.
 * Header texts as the systems write them, German where they translate them; whatever else stands in a list keeps its
 * usual name (`columns.ts`) or is left out.
 */
import type { ExportFormat } from './export-format.ts';
import { helpDesks } from './exports/help-desks.ts';
import { serviceDesks } from './exports/service-desks.ts';
import { trackers } from './exports/trackers.ts';

export type { ExportFormat };

export const exports: readonly ExportFormat[] = [...trackers, ...helpDesks, ...serviceDesks];
