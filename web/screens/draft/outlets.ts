/** Where a draft can go as text: the practice desk takes it as it is, a markup makes one text of everything. */
import { markups, type Markup } from '../../../core/ticket.ts';

export type Outlet = 'practice' | Exclude<Markup, 'html'>;
export const outlets: readonly Outlet[] = ['practice', ...markups.filter((markup) => markup !== 'html')];
