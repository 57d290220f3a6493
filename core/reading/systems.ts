/** Systems with companies, and services that keep ids and times: named in the text, or in the field. */
import type { Fact } from '../fact.ts';
import type { FieldName, Ticket } from '../ticket.ts';
import { factAt, rangeOf, textOf, type Text } from './text.ts';

/** `value` is `company` for a system with companies and `web` for a service in the network. */
export function systems(title: Text, body: Text, ticket: Ticket): Fact[] {
  const found = (text: Text): Fact[] => [
    ...text.marks.companySystem.map((m) =>
      factAt(text, 'business-system', rangeOf(text, m), 'lexicon', 0.7, 'company'),
    ),
    ...text.marks.webSystem.map((m) => factAt(text, 'business-system', rangeOf(text, m), 'lexicon', 0.6, 'web')),
  ];
  const fields = (['workload', 'module'] as const satisfies readonly FieldName[]).flatMap((name) => {
    const value = ticket.fields[name];
    return value
      ? found(textOf('title', value, {})).map((fact): Fact => ({ ...fact, field: name, basis: 'field' }))
      : [];
  });
  return [...found(title), ...found(body), ...fields];
}
