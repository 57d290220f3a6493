/** Live, test or both. A bare „Produktion“ is the manufacturing module, not an environment. */
import type { Fact } from '../fact.ts';
import { factAt, outside, rangeOf, type Text } from './text.ts';
import { fold } from './tokens.ts';

export type EnvironmentValue = 'live' | 'test' | 'both';

export function environment(text: Text): Fact[] {
  const { environmentBoth, environmentLive, environmentTest, notEnvironment } = text.marks;
  const of = (marks: typeof environmentLive, value: EnvironmentValue): Fact[] =>
    marks.map((mark) => factAt(text, 'environment', rangeOf(text, mark), 'lexicon', 0.85, value));
  return [
    ...of(environmentBoth, 'both'),
    ...of(outside(environmentLive, [...environmentBoth, ...notEnvironment]), 'live'),
    ...of(outside(environmentTest, environmentBoth), 'test'),
  ];
}

const both = /\b(?:beide[nrs]?|both)\b/;
const live = /\b(?:live|prod\w*|echt\w*|wirkbetrieb)/;
const test =
  /\b(?:test\w*|sandbox\w*|staging|uat|qa|qs|dev\w*|entwicklung\w*|integration\w*|schulung\w*|demo\w*|abnahme\w*)/;

/** What the value of a field or the text under „Umgebung“ means; there „Produktion“ does mean live. */
export function environmentValue(value: string): EnvironmentValue | undefined {
  const text = fold(value);
  const isLive = live.test(text);
  const isTest = test.test(text);
  if (both.test(text) || (isLive && isTest)) return 'both';
  return isLive ? 'live' : isTest ? 'test' : undefined;
}
