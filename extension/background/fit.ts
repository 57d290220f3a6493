/** Whether a page still is what its site was written for. */
import { formByKey } from '../sites/index.ts';
import type { PageCheck } from '../messages/panel.ts';
import type { Snapshot } from '../messages/parts.ts';
import { askForm } from './frames.ts';
import { readTab } from './session.ts';

/** What no form can do without. */
export type Lack = 'title' | 'body' | 'submit';

/**
 * What the site names and the page does not have. Structured fields come and go with a tracker or a role; title,
 * description and the button do not. Of a form that was guessed nothing can lack.
 */
export function lacks({ form, places, submit }: Pick<Snapshot, 'form' | 'places' | 'submit'>): Lack[] {
  const known = formByKey(form);
  if (!known) return [];
  const { fields, questions, submit: sending } = known.form;
  const isNamed = (place: 'title' | 'body'): boolean => Boolean(fields[place]) || (place === 'body' && !!questions);
  const missing: Lack[] = (['title', 'body'] as const).filter((place) => isNamed(place) && !places.includes(place));
  return submit === '' && sending.buttons.length > 0 ? [...missing, 'submit'] : missing;
}

/** Reads which fields of a form are found, and by which of their selectors. */
export async function checkPage(tab: number, key: string): Promise<PageCheck> {
  const { fields, buttons } = await askForm(tab, key, 'check', {});
  const snapshot = (await readTab(tab)).forms[key]?.snapshot;
  const known = formByKey(key);
  return {
    site: snapshot?.site ?? '',
    isKnown: known !== undefined,
    ...(known?.site.sure ? { sure: known.site.sure } : {}),
    fields,
    buttons,
    canHold: snapshot?.canHold ?? false,
    report: reportOf(key, known?.site.id, { fields, buttons }, snapshot),
  };
}

/** What somebody needs who repairs the site: nothing that was written, no address, no name of a project. */
function reportOf(
  key: string,
  site: string | undefined,
  { fields, buttons }: Pick<PageCheck, 'fields' | 'buttons'>,
  snapshot: Snapshot | undefined,
): string {
  const { name, version } = chrome.runtime.getManifest();
  const lines = [
    `${name} ${version}, ${navigator.userAgent}`,
    `site: ${site ?? 'none'}, form: ${key.replace(/@.*/, ' (frame)')}, buttons: ${buttons}`,
    `markup: ${snapshot?.markup ?? '?'}, can hold: ${String(snapshot?.canHold ?? '?')}, wanted: ${snapshot?.wanted.length ?? '?'}`,
    ...fields.map(({ place, by }) => `${place}: ${by === 'none' || by === 'label' ? by : `selector ${by + 1}`}`),
  ];
  return lines.join('\n');
}
