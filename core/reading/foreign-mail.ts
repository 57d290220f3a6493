/** A mail chain that was passed on, and the legal lines that mail programs add. */
import type { Fact } from '../fact.ts';
import { factAt, type Text } from './text.ts';

const footer =
  /(?:HRB|HRA)\s?\d|Amtsgericht|Registergericht|Geschäftsführ(?:er|ung|erin)\s?:|Sitz der Gesellschaft|USt-?Id|vertrauliche Informationen|nicht der richtige Adressat|confidential|registered (?:office|in England)|intended recipient/;

export function foreignMail(text: Text): Fact[] {
  const facts: Fact[] = [];
  const lines = text.lines.filter((line) => line.role === 'quoted' || line.role === 'signature');
  const chain = lines.find((line) => line.role === 'quoted');
  const legal = lines.find((line) => footer.test(text.shown.slice(line.start, Math.min(line.end, line.start + 400))));
  for (const [line, value] of [[chain, 'chain'] as const, [legal, 'footer'] as const])
    if (line && line.end > line.start) facts.push(factAt(text, 'foreign-mail', line, 'format', 0.8, value));
  return facts;
}
