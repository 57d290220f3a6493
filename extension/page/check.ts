/** Does this page work: which fields of a form are still where its site says. Nothing that was written is looked at. */
import { fieldNames, type Place } from '../../core/ticket.ts';
import type { FoundField } from '../messages/form.ts';
import { findField, submitsOf, type Form } from './form.ts';

const places: readonly (Place | 'type')[] = ['title', 'body', 'type', 'attachments', ...fieldNames];

/** @returns every field that the site names, and those beside them that a usual label has found */
export function checkForm(form: Form): { fields: FoundField[]; buttons: number } {
  const { fields, questions, type } = form.of;
  const isNamed = (place: Place | 'type'): boolean =>
    place === 'type' ? type !== undefined : Boolean(fields[place]) || (place === 'body' && questions !== undefined);
  return {
    fields: places.flatMap((place): FoundField[] => {
      const found = findField(form, place);
      if (found) return [{ place, by: found.by }];
      return isNamed(place) ? [{ place, by: 'none' }] : [];
    }),
    buttons: submitsOf(form).length,
  };
}
