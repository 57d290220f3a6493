/** The form of every catalogue of texts: German is declared, English must have the same keys and shapes. */
import type { Language } from '../../core/ticket.ts';

export const inBoth = <De extends object>(texts: {
  readonly de: De;
  readonly en: NoInfer<De>;
}): Readonly<Record<Language, De>> => texts;
