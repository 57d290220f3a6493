/** Files that the text names are really there. */
import type { Fact } from '../fact.ts';
import { rule } from '../rule.ts';
import { text } from './attachment-mentioned-missing.words.ts';

/** A file name so near to „anbei“ is the name of what was attached. */
const near = 60;
const distance = (a: Fact, b: Fact): number => Math.max(a.start - b.end, b.start - a.end);
const bare = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}.]/gu, '');

export default rule({
  id: 'attachment-mentioned-missing',
  types: ['incident', 'question', 'service-request', 'change-request', 'problem', 'access-request'],
  severity: 'must',
  weight: 6,
  where: 'attachments',
  action: { kind: 'attach' },
  satisfiedBy: ({ reading }) => reading.of('evidence').filter(({ field }) => field === 'attachments'),
  words: text,
  check({ ticket, reading }, report) {
    const mentions = reading.of('attachment-mentioned');
    const mention = mentions[0];
    if (!mention) return;
    const inline = reading.of('evidence').some(({ field, basis }) => field !== 'attachments' && basis === 'format');
    if (ticket.attachments.length === 0) {
      if (!inline) report('missing', { fact: mention });
      return;
    }
    const there = new Set(ticket.attachments.map(({ name }) => bare(name)));
    const lost = reading
      .of('file-name')
      .find(
        (file) =>
          !there.has(bare(file.text)) && mentions.some((m) => m.field === file.field && distance(m, file) <= near),
      );
    if (lost) report('lacks', { name: lost.text }, { fact: lost });
  },
});
