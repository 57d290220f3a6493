/** Which tab and form a message of the panel is about. A docked panel can only speak of the tab that it stands in. */
import { Unanswered } from '../messages/channel.ts';
import type { From } from './router.ts';

export interface Of {
  readonly tab?: number | undefined;
  readonly form?: string | undefined;
}

export function tabOf({ tab }: Of, from: From): number {
  const which = from.speaker === 'docked' ? from.tab : tab;
  if (which === undefined) throw new Unanswered('refused', 'tab');
  return which;
}
export const formOf = ({ form }: Of): string => {
  if (form === undefined) throw new Unanswered('refused', 'form');
  return form;
};
