/** The environment that a field names is the one the text speaks of, and one that this type of ticket can be about. */
import type { Fact } from '../fact.ts';
import { environmentValue } from '../reading/environment.ts';
import { isTestOnly } from '../stated.ts';
import { rule, type RuleContext } from '../rule.ts';
import { text } from './environment-mismatch.words.ts';

const nothingToCompare = {
  de: 'nicht nötig, weil nur eine Angabe zur Umgebung dasteht',
  en: 'not needed, because there is only one statement about the environment',
};

/** Where it works is named for comparison: „im Livesystem geht es“. */
const compares = /\b(?:funktioniert|klappt|läuft|geht es|richtig|works|fine|correct|nachgestellt|reproduced)\b/i;
const around = 60;

/** What the prose says, without what is only compared with. */
const toldIn = ({ reading, ticket }: RuleContext): Fact[] =>
  reading.of('environment').filter(({ basis, field, start, end }) => {
    if (basis !== 'lexicon' || (field !== 'body' && field !== 'title')) return false;
    return !compares.test(ticket[field].slice(Math.max(0, start - around), end + around));
  });

/** What is said twice and not alike; nothing when it fits or cannot be compared. */
function mismatch(context: RuleContext): { says: keyof typeof text.de.says; fact?: Fact | undefined } | undefined {
  const { ticket, reading } = context;
  const stated = environmentValue(ticket.fields.environment ?? '');
  const told = toldIn(context);
  const isAll = (value: string): boolean => told.length > 0 && told.every((fact) => fact.value === value);
  if (stated === 'live' && isAll('test') && !reading.has('test-case')) return { says: 'live', fact: told[0] };
  if (stated === 'test' && isAll('live')) return { says: 'test', fact: told[0] };
  if (!isTestOnly(reading) || reading.speaksOf('goLive')) return undefined;
  if (ticket.type === 'problem') return { says: 'problem' };
  const stopped = reading.of('outage')[0] ?? reading.of('critical')[0];
  return ticket.type === 'incident' && stopped ? { says: 'standstill', fact: stopped } : undefined;
}

export default rule({
  id: 'environment-mismatch',
  types: ['incident', 'question', 'change-request', 'problem'],
  severity: 'should',
  weight: 3,
  where: 'environment',
  section: 'environment',
  action: { kind: 'go', to: 'environment' },
  notFor: (context) => (mismatch(context) ? undefined : nothingToCompare),
  words: text,
  check(context, report) {
    const found = mismatch(context);
    if (found) report(found.says, found.fact ? { fact: found.fact } : {});
  },
});
