/**
 * The way to the fault: a list of things to do, a click path, commands, or what somebody tells to have done. Passive
 * prose („beim Buchen der Rechnung“) is one action and no way.
 */
import type { Fact } from '../fact.ts';
import type { SectionKey } from '../layout.ts';
import { within } from './at.ts';
import { code } from './code.ts';
import { series } from './step-series.ts';
import { clickPaths, commands } from './step-signs.ts';
import { orderedShort, toldShort } from './step-short.ts';
import { listed, numberedInLine, waysAround } from './step-lists.ts';
import { conditional } from './step-occasions.ts';
import { alone, announced, ordered, told } from './step-prose.ts';
import type { Text } from './text.ts';

/** Under these labels actions are told for another reason. */
const otherKeys = new Set<SectionKey>(['actual', 'expected', 'message', 'workaround', 'checked', 'evidence', 'impact']);

export function steps(text: Text): Fact[] {
  // A title names things that are done („Posted invoices: printing stops“); it leads nobody through them.
  if (text.place === 'title') return clickPaths(text);
  const elsewhere = text.sections
    .filter((section) => section.filled && section.keys.some((key) => otherKeys.has(key)))
    .map((section) => section.content);
  const around = waysAround(text);
  const found = [
    ...listed(text),
    ...numberedInLine(text),
    ...clickPaths(text),
    ...[
      ...told(text),
      ...toldShort(text),
      ...orderedShort(text),
      ...conditional(text),
      ...ordered(text),
      ...series(text),
    ].filter((fact) => !within(elsewhere, fact.start)),
    ...announced(text),
    ...commands(text),
    ...code(text),
  ].filter((fact) => !within(around, fact.start));
  return found.length > 0 ? found : alone(text);
}
