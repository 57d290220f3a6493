/** What the pointer or the Enter key puts into the picture. */
import { markKinds } from './mark.ts';

export const tools = [...markKinds, 'crop'] as const;
export type Tool = (typeof tools)[number];
