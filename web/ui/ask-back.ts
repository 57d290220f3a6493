/** How an ask-back speaks to whoever reported the ticket. */
import type { Language } from '../../core/ticket.ts';

export const addresses = ['Sie', 'du'] as const;
export interface Speech {
  readonly language: Language;
  readonly address: (typeof addresses)[number];
}
