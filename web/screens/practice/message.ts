/** The message that a consultant would send back. Put together here until the core has its own. */
import type { Assessment } from '../../../core/assessment.ts';
import { phrase } from '../../../core/phrase.ts';
import type { Language } from '../../../core/ticket.ts';

export interface About {
  readonly language: Language;
  /** Form of address in German. */
  readonly address: 'Sie' | 'du';
  readonly number: string;
  readonly title: string;
}

/** At most so many questions at once; more are not answered. */
const most = 5;

/** The message as plain text; empty when there is nothing to ask. */
export function messageOf({ findings }: Assessment, { language, address, number, title }: About): string {
  const asks = findings
    .filter((finding) => finding.severity !== 'could')
    .slice(0, most)
    .map((finding, i) => `${i + 1}. ${phrase(finding, language).ask}`);
  if (asks.length === 0) return '';
  const [hello, lead, end] =
    language === 'en'
      ? ['Hello,', `thank you for ticket ${number}, “${title}”. So that we can start, please tell us:`, 'Thank you.']
      : address === 'du'
        ? [
            'Hallo,',
            `danke für dein Ticket ${number}, „${title}“. Damit wir beginnen können, fehlt uns noch:`,
            'Vielen Dank.',
          ]
        : [
            'Guten Tag,',
            `danke für Ihr Ticket ${number}, „${title}“. Damit wir beginnen können, fehlt uns noch:`,
            'Vielen Dank.',
          ];
  return `${hello}\n\n${lead}\n\n${asks.join('\n')}\n\n${end}`;
}
