/** A new rule: a check that works, its words, and examples in both languages that prove it. */
import type { Made } from './new.ts';

const check = (id: string, name: string): string => `import { rule } from '../rule.ts';
import { ${name}Words } from './${id}.words.ts';

/** A line with three question marks is one that somebody meant to come back to. Write what your rule checks here. */
export const ${name} = rule({
  id: '${id}',
  types: ['incident', 'question', 'service-request', 'change-request', 'problem', 'access-request'],
  severity: 'could',
  weight: 1,
  where: 'body',
  action: { kind: 'go', to: 'body' },
  words: ${name}Words,
  check({ ticket }, report) {
    if (ticket.body.includes('???')) report('open');
  },
});
`;

const words = (id: string, name: string): string => `import { words } from '../rule.ts';

/** What ${id} says. The examples below are its tests, and its help in the panel. */
export const ${name}Words = words({
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
    [`core/rules/${id}.ts`]: check(id, name),
    [`core/rules/${id}.words.ts`]: words(id, name),
  },
  index: { path: 'core/rules/index.ts', list: 'rules', name, from: `./${id}.ts` },
});
