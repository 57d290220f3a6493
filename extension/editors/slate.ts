/** Slate: what it shows is up to the page that uses it, so it is given lines of text. */
import { paste } from './hand-over.ts';
import { rich } from './rich.ts';
import { editable } from './surface.ts';

export const slate = rich({
  surface: editable('[data-slate-editor=true]'),
  tight: true,
  onlyText: true,
  late: 120,
  gives: [paste],
});
