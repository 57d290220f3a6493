/** Facts instead of vague words. */
import { rule } from '../rule.ts';
import { text } from './vague-language.words.ts';

/** Weak words are normal; so many of them are not. */
const tooMany = 2;
const shown = 3;

export default rule({
  id: 'vague-language',
  types: ['incident', 'question', 'service-request', 'change-request', 'problem', 'access-request'],
  severity: 'should',
  weight: 4,
  where: 'body',
  action: { kind: 'go', to: 'body' },
  words: text,
  check({ reading }, report) {
    const vague = reading.of('vague');
    const strong = vague.filter(({ value }) => value === 'strong');
    const words = new Set([...strong, ...vague].map((fact) => fact.text.toLowerCase().replace(/\s+/g, ' ')));
    if (strong.length === 0 && words.size < tooMany) return;
    report('vague', { words: [...words].slice(0, shown).join(', ') }, { fact: strong[0] ?? vague[0] });
  },
});
