/**
 * The way to the fault: a list of things to do, a click path, commands, or what somebody tells to have done. Passive
 * prose („beim Buchen der Rechnung“) is one action and no way.
 */
import type { Fact } from '../fact.ts';
import { clickPaths, commands } from './step-signs.ts';
import { listed, numberedInLine } from './step-lists.ts';
import { alone, announced, conditional, ordered, told } from './step-prose.ts';
import type { Text } from './text.ts';

export function steps(text: Text): Fact[] {
  const found = [
    ...listed(text),
    ...numberedInLine(text),
    ...clickPaths(text),
    ...told(text),
    ...conditional(text),
    ...ordered(text),
    ...announced(text),
    ...commands(text),
  ];
  return found.length > 0 ? found : alone(text);
}
