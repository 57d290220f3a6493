/** A form that somebody has taught by pointing, as a site like any other. */
import type { TaughtSite } from '../../core/guide/taught.ts';
import type { Site } from './site.ts';

export const learned = ({ name, root, fields, type, submit = [], sends }: TaughtSite): Site => ({
  id: 'learned',
  name,
  hint: '',
  forms: [
    {
      root,
      // Whoever points at a field does not say that its page draws the list: `findField` looks.
      fields: Object.fromEntries(Object.entries(fields).map(([place, select]) => [place, { select, list: 'aria' }])),
      ...(type ? { type: { select: type, list: 'aria' } } : {}),
      submit: { buttons: submit, by: sends },
    },
  ],
});
