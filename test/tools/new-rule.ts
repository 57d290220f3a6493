/** A new rule: a check that works, its words, and examples in both languages that prove it. */
import type { Made } from './new.ts';

const check = (
  id: string,
): string => `/** Nothing is left open in the text: three question marks are a place that somebody meant to come back to. */
import { rule } from '../rule.ts';
import { text } from './${id}.words.ts';

export default rule({
  id: '${id}',
  types: ['incident', 'question', 'service-request', 'change-request', 'problem', 'access-request'],
  severity: 'could',
  weight: 1,
  where: 'body',
  action: { kind: 'go', to: 'body' },
  words: text,
  check({ ticket }, report) {
    if (ticket.body.includes('???')) report('open');
  },
});
`;

const words = `/** The examples are the rule's tests, and its help in the panel. */
import { words } from '../rule.ts';

export const text = words({
  de: {
    name: 'Offene Stellen',
    what: 'Was gehört an die Stellen mit „???“?',
    why: 'Was offen bleibt, fragt der Support zurück.',
    says: { open: 'Der Text hat noch offene Stellen.' },
    example: 'Rechnung RE-4711, gebucht am 12.11.2026',
  },
  en: {
    name: 'Open places',
    what: 'What belongs where “???” stands?',
    why: 'What stays open comes back as a question from support.',
    says: { open: 'The text still has open places.' },
    example: 'Invoice RE-4711, posted on 12 November 2026',
  },
  good: [{ body: 'Die Rechnung RE-4711 fehlt in der Liste.' }, { body: 'Invoice RE-4711 is missing from the list.' }],
  bad: [
    { body: 'Die Rechnung ??? fehlt in der Liste.', says: ['open'] },
    { body: 'Invoice ??? is missing from the list.', says: ['open'] },
  ],
});
`;

export const newRule = (id: string, name: string): Made => ({
  files: {
    [`core/rules/${id}.ts`]: check(id),
    [`core/rules/${id}.words.ts`]: words,
  },
  contents: [
    { path: 'core/rules/all.ts', add: (source) => `${source}export { default as ${name} } from './${id}.ts';\n` },
  ],
});
