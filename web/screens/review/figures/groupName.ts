/** What a group is called on the screen and in the file. */
import type { Dimension, Figures } from '../../../../core/reports/groups.ts';
import type { Language, TicketType } from '../../../../core/ticket.ts';
import { typeWords } from '../../../ui/type.words.ts';
import { figuresWords } from './figures.words.ts';

/** A group that somebody looks at by itself. */
export interface Chosen {
  readonly figures: Figures;
  readonly name: string;
}

/** @param key module, type or month as `figuresBy` names it; empty for tickets without one */
export function groupName(key: string, by: Dimension, language: Language): string {
  const t = figuresWords[language];
  if (key === '') return t.groups.without[by];
  if (by === 'month') return t.month(key);
  return by === 'type' ? typeWords[language][key as TicketType].name : key;
}
