/** What the pages of a site mean, and that we choose nothing else than what was meant. */
import { describe, expect, it } from 'vitest';
import { findSections, sectionOfField } from '../../core/layout.ts';
import type { FieldName } from '../../core/ticket.ts';
import { meant } from '../../extension/editors/said.ts';
import { sitesFor } from '../../extension/background/sites.ts';
import { formName } from '../../extension/sites/form-name.ts';
import { formByKey, hints, sites, ticketSigns } from '../../extension/sites/index.ts';
import { optionForType, priorityFrom, typeMeant } from '../../extension/sites/meaning.ts';
import { redmine } from '../../extension/sites/redmine.ts';
import { labels } from '../../extension/sites/standard.ts';

const chosen = (options: string[], ...words: string[]): string | undefined => {
  const at = meant(options, words);
  return at === undefined ? undefined : options[at];
};

describe('an option is chosen', () => {
  it('that says the word and nothing else', () => {
    expect(chosen(['Live', 'Live und Test', 'Test'], 'Test')).toBe('Test');
  });
  it('also with a number before it or an explanation behind it', () => {
    expect(chosen(['1 - Niedrig', '2 - Hoch'], 'P2', 'Hoch')).toBe('2 - Hoch');
    expect(chosen(['Live', 'Test (Kopie vom Sonntag)'], 'Test')).toBe('Test (Kopie vom Sonntag)');
    expect(chosen(['Bug / Fehler', 'Feature'], 'Fehler', 'Bug')).toBe('Bug / Fehler');
  });
  it.each([
    [['Live', 'Live und Test'], 'Test'],
    [['Live/Test', 'Entwicklung'], 'Test'],
    [['Live', 'Attestierung'], 'Test'],
    [['Entwicklung', 'Pre-Live'], 'Live'],
    [['Live', 'kein Test'], 'Test'],
    [['Entwicklung (Kopie von Live)'], 'Live'],
    [['Test 1', 'Test 2'], 'Test'],
  ])('never from %j for %s, because another thing or more than one could be meant', (options, word) => {
    expect(chosen(options, word)).toBeUndefined();
  });
});

describe('a tracker of Redmine', () => {
  it.each([
    ['Serviceanfrage', 'service-request'],
    ['Service Request', 'service-request'],
    ['Anfrage', 'service-request'],
    ['Frage', 'question'],
    ['Support', 'question'],
    ['Fehlermeldung', 'incident'],
    ['Bug', 'incident'],
    ['Änderungsantrag', 'change-request'],
    ['Change request', 'change-request'],
    ['Berechtigungsantrag', 'access-request'],
    ['Problem', 'problem'],
    ['Debugging', undefined],
  ])('„%s“ means %s', (said, type) => {
    expect(typeMeant(redmine, said)).toBe(type);
  });

  it('is chosen by what it means, and not at all where two could be meant', () => {
    const options = ['Fehler', 'Serviceanfrage', 'Frage', 'Änderungsantrag', 'Feature A', 'Feature B'];
    const named = (type: Parameters<typeof optionForType>[2]) => options[optionForType(redmine, options, type) ?? -1];
    expect(named('question')).toBe('Frage');
    expect(named('service-request')).toBe('Serviceanfrage');
    expect(named('change-request')).toBeUndefined();
    expect(named('problem')).toBeUndefined();
  });
});

it('a priority is understood by whole words', () => {
  expect(priorityFrom(redmine, 'Hoch')).toBe('P2');
  expect(priorityFrom(redmine, 'P1 (sofort)')).toBe('P1');
  expect(priorityFrom(redmine, 'Slow')).toBe('Slow');
});

describe('the usual labels', () => {
  it('name no field that the same words mean otherwise in a description', () => {
    for (const [place, words] of Object.entries(labels))
      for (const label of words) {
        const [found] = findSections(`${label}: etwas`);
        // „Auswirkung“ heads the described effect in a text; as a label it is the level beside it, which no section is.
        const section = sectionOfField[place as FieldName];
        if (found && section !== undefined) expect({ label, section: found.key }).toEqual({ label, section });
      }
  });
  it('are each the label of one field only', () => {
    const all = Object.values(labels).flat();
    expect(all).toHaveLength(new Set(all).size);
  });
  it('read a field „System“ as the system, not as the environment', () => {
    expect(Object.entries(labels).find(([, words]) => words.includes('system'))?.[0]).toBe('workload');
  });
});

describe('what a page is handed', () => {
  it('is the sites whose hints it shows, in the order in which they are tried, without what it does not read', () => {
    const [first, second] = [sites[0], sites[1]].map((site) => site?.hint ?? '') as [string, string];
    const handed = sitesFor([second, 'form.of-nobody', first], 'nowhere');
    expect(handed.map(({ id }) => id)).toEqual([sites[0]?.id, sites[1]?.id]);
    for (const site of handed) {
      expect([site.hosts, site.sure]).toEqual([undefined, undefined]);
      expect(site.forms.filter((form) => 'outcome' in form)).toEqual([]);
    }
    expect(sitesFor(['form.of-nobody'], 'https://desk.example/')).toEqual([]);
  });
  it('is a site that may have a ticket at the address, too: what stands there is read, and is no new one', () => {
    const handed = sitesFor([], 'https://desk.example/rt/Ticket/Display.html?id=17');
    expect(handed.map(({ id }) => id)).toContain('request-tracker');
    expect(handed.every(({ page }) => (page?.body ?? []).length > 0)).toBe(true);
  });
  it('comes at the sign of a ticket, which every site with a page for one has, and no sign asks much of a page', () => {
    for (const { id, page } of sites)
      if (page)
        expect([
          id,
          [...page.body, ...(page.reply?.box.select ?? [])].some((one) => ticketSigns.includes(one)),
        ]).toEqual([id, true]);
    expect(ticketSigns.filter((sign) => sign.includes(':has'))).toEqual([]);
  });
  it('has hints that are whole selectors when they are taken apart at their commas', () => {
    const isTorn = (hint: string): boolean =>
      (hint.match(/"[^"]*"/g) ?? []).some((quoted) => quoted.includes(',')) ||
      /\[[^\]]*,|\([^)]*,/.test(hint.replace(/"[^"]*"/g, ''));
    expect([':is(a,b)', '[x="a,b"]', '[x="a"],[y="b"]'].map(isTorn)).toEqual([true, true, false]);
    expect(hints.filter(isTorn)).toEqual([]);
    expect(hints.flatMap((hint) => hint.split(',')).filter((one) => one.trim() === '')).toEqual([]);
  });
  it('is plain data, the same after a message', () => {
    const handed = sitesFor(
      sites.map(({ hint }) => hint),
      '',
    );
    expect(JSON.parse(JSON.stringify(handed))).toEqual(handed);
    expect(handed).toHaveLength(sites.length);
  });
});

describe.each(sites.flatMap((site) => site.forms.map((form) => [formName(site, form), site, form] as const)))(
  'the form %s',
  (name, site, form) => {
    it('is found again by its name, and has a name of its own', () => {
      expect(formByKey(`${name}:0`)).toEqual({ site, form });
      expect(name).toMatch(/^[a-z0-9-]{1,40}$/);
    });
    it('has a description, as a field or in questions', () => {
      expect(form.fields.body !== undefined || form.questions !== undefined).toBe(true);
    });
    it('is waited for only after fields that it has', () => {
      const has = (place: FieldName | 'type'): boolean =>
        place === 'type' ? form.type !== undefined : Boolean(form.fields[place] ?? labels[place]);
      expect((form.reloads ?? []).flatMap(({ after }) => after.filter((place) => !has(place)))).toEqual([]);
    });
  },
);
