/** What the marks in a page say. */
import { severities, type Severity } from '../../core/rule.ts';
import type { Language } from '../../core/ticket.ts';

export interface PageWords {
  /** Accessible name of the pill, before its state. */
  readonly pill: string;
  open(musts: number): string;
  readonly ready: string;
  readiness(value: number): string;
  /** What is open in one field, by severity. */
  mark(counts: Readonly<Record<Severity, number>>): string;
  readonly panel: string;
  readonly resize: string;
  /** The page does not let the panel be. */
  readonly noPanel: string;
  /** While somebody points at a field. */
  readonly point: string;
  /** A text that a page has lost is offered in the panel. */
  readonly rescued: string;
  /** The panel was asked to a side where it would lie over the button that sends. */
  overSend(submit: string): string;
  /** After a held attempt, where the panel cannot be shown. */
  held(musts: number, submit: string): string;
}

/** `1 Muss-Angabe, 2 Soll-Angaben`: each severity that is open, worst first. */
const counted = (counts: Readonly<Record<Severity, number>>, say: (n: number, s: Severity) => string): string =>
  severities
    .filter((s) => counts[s] > 0)
    .map((s) => `${counts[s]} ${say(counts[s], s)}`)
    .join(', ');
const german = { must: 'Muss', should: 'Soll', could: 'Kann' } as const;
const english = { must: 'required', should: 'recommended', could: 'optional' } as const;

export const words: Readonly<Record<Language, PageWords>> = {
  de: {
    pill: 'Ticketklar öffnen',
    open: (n) => `${n} offen`,
    ready: 'klar',
    readiness: (n) => `Reifegrad ${n} von 100`,
    mark: (counts) =>
      `${counted(counts, (n, s) => `${german[s]}-${n === 1 ? 'Angabe' : 'Angaben'}`)} offen, Ticketklar öffnen`,
    panel: 'Ticketklar',
    resize: 'Breite ändern',
    point: 'Klicken Sie auf das Feld. Oder: Tab bis zum Feld, dann Eingabe. Esc bricht ab.',
    rescued: 'Ein nicht abgeschlossener Text ist noch da. Ticketklar öffnen, um ihn zu sehen.',
    noPanel: 'Diese Seite lässt die Hinweise nicht zu. Öffnen Sie sie im Seitenbereich, über die Symbolleiste.',
    overSend: (submit) => `Dort läge Ticketklar über „${submit}“.`,
    held: (n, submit) =>
      `${n === 1 ? 'Es fehlt noch 1 Muss-Angabe' : `Es fehlen noch ${n} Muss-Angaben`}. „${submit}“ sendet trotzdem.`,
  },
  en: {
    pill: 'Open Ticketklar',
    open: (n) => `${n} open`,
    ready: 'clear',
    readiness: (n) => `Readiness ${n} of 100`,
    mark: (counts) => `${counted(counts, (_, s) => english[s])} open, open Ticketklar`,
    panel: 'Ticketklar',
    resize: 'Change width',
    point: 'Click the field. Or: Tab to the field, then Enter. Esc cancels.',
    rescued: 'An unfinished text is still here. Open Ticketklar to see it.',
    noPanel: 'This page does not let the guidance in. Open it in the side panel, from the toolbar.',
    overSend: (submit) => `Ticketklar would lie over “${submit}” there.`,
    held: (n, submit) =>
      `${n} required ${n === 1 ? 'detail is' : 'details are'} still missing. “${submit}” sends anyway.`,
  },
};
