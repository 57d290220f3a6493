/** A draft into a form: structured fields, settle, text. Every field is found anew, because the site may draw it anew. */
import { editorFor } from '../editors/index.ts';
import type { Part, PartResult } from '../messages/form.ts';
import { findField, formOf } from './form.ts';
import { press } from './list.ts';
import { inOrder } from './order.ts';
import { standing, standingIn } from './restore.ts';
import { isSeen, seekAll } from './seek.ts';
import { settled } from './settled.ts';
import { until } from './until.ts';
import { writeInto } from './write.ts';

export interface FilledForm {
  /** One for each part, in the order of writing; a field that throws is `refused`, the others go on. */
  readonly results: PartResult[];
  /** Every field as it stood, and those that were opened on the way. */
  readonly before: Part[];
}

export async function fillForm(key: string, parts: readonly Part[]): Promise<FilledForm> {
  const form = formOf(key);
  const filled: FilledForm = { results: [], before: form ? standing(form) : [] };
  const pressed = new Set<string>();
  for (const part of inOrder(parts))
    filled.results.push({ place: part.place, result: await fillPart(key, part, pressed, filled.before) });
  return filled;
}

/** Milliseconds in which a part of the form that was opened must have shown its fields. */
const patience = 1_000;

/** Opens what the site keeps closed until a field is there that the site names; no button is pressed twice. */
export async function showField(key: string, place: Part['place'], pressed: Set<string>): Promise<void> {
  const isHidden = (): boolean => {
    const form = formOf(key);
    const isNamed = form && (place === 'type' ? form.of.type : form.of.fields[place]);
    if (!form || !isNamed) return false;
    const field = findField(form, place);
    // A description may be shown as text until somebody presses it.
    return field === undefined || (place === 'body' && !form.of.questions && editorFor(field.element) === undefined);
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
  { place, value }: Part,
  pressed: Set<string>,
  before: Part[],
): Promise<PartResult['result']> {
  await showField(key, place, pressed);
  const form = formOf(key);
  const field = form && findField(form, place);
  if (!form || !field) return 'missing';
  try {
    if (!before.some((part) => part.place === place)) before.push({ place, value: standingIn(form, field, place) });
    const result = await writeInto(form, field, place, value);
    if (result === 'written') await settled(form, place);
    return result;
  } catch {
    return 'refused';
  }
}
