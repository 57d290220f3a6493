/** A draft into a form: structured fields, settle, text. Every field is found anew, because the site may draw it anew. */
import type { Part, PartResult } from '../messages/form.ts';
import { findField, formOf } from './form.ts';
import { settled } from './settled.ts';
import { writeInto } from './write.ts';

/** What makes the site draw the form anew comes first, the texts that it might lose come last. */
const order = (place: Part['place']): number =>
  place === 'type' ? 0 : place === 'module' ? 1 : place === 'title' ? 3 : place === 'body' ? 4 : 2;

/** @returns one result for each part, in the order of writing; a field that throws is `refused`, the others go on */
export async function fillForm(key: string, parts: readonly Part[]): Promise<PartResult[]> {
  const results: PartResult[] = [];
  for (const { place, value } of [...parts].sort((a, b) => order(a.place) - order(b.place)))
    results.push({ place, result: await fillPart(key, place, value) });
  return results;
}

async function fillPart(key: string, place: Part['place'], value: string): Promise<PartResult['result']> {
  const form = formOf(key);
  const field = form && findField(form, place);
  if (!form || !field) return 'missing';
  try {
    const result = await writeInto(form, field, place, value);
    if (result === 'written') await settled(form, place);
    return result;
  } catch {
    return 'refused';
  }
}
