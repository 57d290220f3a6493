/** A draft into a form: structured fields, settle, text. Every field is found anew, because the site may draw it anew. */
import type { Part, PartResult } from '../messages/form.ts';
import { findField, formOf } from './form.ts';
import { press } from './list.ts';
import { isSeen, seekAll } from './seek.ts';
import { settled } from './settled.ts';
import { until } from './until.ts';
import { writeInto } from './write.ts';

/** What makes the site draw the form anew comes first, the texts that it might lose come last. */
const order = (place: Part['place']): number =>
  place === 'type' ? 0 : place === 'module' ? 1 : place === 'title' ? 3 : place === 'body' ? 4 : 2;

/** @returns one result for each part, in the order of writing; a field that throws is `refused`, the others go on */
export async function fillForm(key: string, parts: readonly Part[]): Promise<PartResult[]> {
  const results: PartResult[] = [];
  const pressed = new Set<string>();
  for (const { place, value } of [...parts].sort((a, b) => order(a.place) - order(b.place)))
    results.push({ place, result: await fillPart(key, place, value, pressed) });
  return results;
}

/** Milliseconds in which a part of the form that was opened must have shown its fields. */
const patience = 1_000;

/** Opens what the site keeps closed until a field is there that the site names; no button is pressed twice. */
async function showField(key: string, place: Part['place'], pressed: Set<string>): Promise<void> {
  const isHidden = (): boolean => {
    const form = formOf(key);
    const isNamed = form && (place === 'type' ? form.of.type : form.of.fields[place]);
    return form !== undefined && Boolean(isNamed) && findField(form, place) === undefined;
  };
  for (const selector of formOf(key)?.of.more ?? []) {
    if (!isHidden()) return;
    const form = formOf(key);
    const button = form && seekAll(form.root, selector).find(isSeen);
    if (!button || pressed.has(selector)) continue;
    pressed.add(selector);
    press(button);
    await until(() => !isHidden(), patience);
  }
}

async function fillPart(
  key: string,
  place: Part['place'],
  value: string,
  pressed: Set<string>,
): Promise<PartResult['result']> {
  await showField(key, place, pressed);
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
