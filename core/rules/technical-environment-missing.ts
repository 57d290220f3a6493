/** Version and client are given where a client, a device or an update is involved. */
import { isGiven } from '../modes.ts';
import { rule, type NotApplicable, type RuleContext } from '../rule.ts';
import { text } from './technical-environment-missing.words.ts';

/** A form that asks for the version and was not filled in. */
const isAsked = ({ reading }: RuleContext): boolean =>
  reading.sections.some(({ keys, filled }) => !filled && keys.includes('version'));

const forServerSide = (context: RuleContext): NotApplicable | undefined =>
  context.reading.speaksOf('clientCue') || isAsked(context)
    ? undefined
    : {
        de: 'nicht nötig, weil von keinem Client, Gerät oder Update die Rede ist',
        en: 'not needed, because no client, device or update is involved',
      };

export default rule({
  id: 'technical-environment-missing',
  types: ['incident', 'problem'],
  severity: 'could',
  weight: 2,
  where: 'version',
  section: 'version',
  action: { kind: 'answer', lines: 'one' },
  notFor: forServerSide,
  satisfiedBy: ({ reading }) => reading.of('version'),
  words: text,
  check(context, report) {
    const { reading } = context;
    if (!(reading.has('version') || isGiven(context, 'version'))) report('missing');
  },
});
