/** What is said about knowledge that no real system has confirmed, and what people can do about it. */
import type { Sure } from './sure.ts';
import type { Language } from './ticket.ts';

type Unsure = Exclude<Sure, 'seen'>;

export const sureWords: Readonly<
  Record<Language, Readonly<Record<Unsure, string>> & { readonly ask: Readonly<Record<'page' | 'system', string>> }>
> = {
  de: {
    source: 'Nach dem Quelltext gebaut, noch an keinem echten System bestätigt',
    documentation: 'Nach der Dokumentation des Herstellers gebaut, noch an keinem echten System bestätigt',
    others: 'Nach Programmen anderer gebaut, noch an keinem echten System bestätigt',
    ask: {
      page: 'Sagen Sie uns, was die Selbstprüfung meldet.',
      system: 'Sagen Sie uns, was beim Testen herauskommt.',
    },
  },
  en: {
    source: 'Built from the source code, not yet confirmed on a real system',
    documentation: 'Built from the vendor’s documentation, not yet confirmed on a real system',
    others: 'Built from other people’s programs, not yet confirmed on a real system',
    ask: { page: 'tell us what the self-test says.', system: 'tell us what comes of the test.' },
  },
};

/**
 * @param about a page, whose self-test stands beside the sentence, or the system behind its API
 * @returns `''` for what was seen on a real one, and where nothing is claimed
 */
export function saySure(sure: Sure | undefined, about: 'page' | 'system', language: Language): string {
  const { [sure ?? 'seen']: from, ask } = { seen: undefined, ...sureWords[language] };
  return from === undefined ? '' : `${from}: ${ask[about]}`;
}
