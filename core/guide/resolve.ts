/**
 * Untrusted JSON → one flat guide. Refuses rather than repairs: what a guide says is shown to people as the standard
 * of their organisation, so nothing in it may be guessed.
 */
import type { Words } from '../ticket.ts';
import { ruleById } from '../rules/index.ts';
import { calendarProblems } from './calendar.ts';
import { builtInDocuments } from './documents.ts';
import { problem, problemsOf, unknownName, type GuideProblem } from './problem.ts';
import { guideSchema, type Guide, type GuideDocument, type RuleSetting } from './schema.ts';

export type { GuideProblem } from './problem.ts';
export type GuideResult =
  { readonly ok: true; readonly guide: Guide } | { readonly ok: false; readonly problems: readonly GuideProblem[] };

/** Largest guide: characters of all its keys and texts, and how many values it may hold. */
export const largest = { characters: 500_000, values: 20_000, depth: 12, problems: 20 } as const;

/** Keys that would reach into an object's prototype. */
const forbidden = new Set(['__proto__', 'prototype', 'constructor']);

/**
 * Parses somebody's guide and follows `extends` over the built-in guides.
 * @param json what `JSON.parse` returned; anything else is refused with a sentence
 * @param others guides of the same organisation that this one may extend, as they were written
 * @returns the flat guide, or up to twenty problems, each with its path and a sentence in both languages
 */
export function parseGuide(json: unknown, others: readonly GuideDocument[] = []): GuideResult {
  const refused = hostile(json);
  if (refused) return { ok: false, problems: [refused] };
  const parsed = guideSchema.safeParse(json);
  if (!parsed.success)
    return { ok: false, problems: parsed.error.issues.flatMap((i) => problemsOf(i)).slice(0, largest.problems) };
  const { id } = parsed.data;
  if (builtInDocuments.has(id)) {
    const de = `„${id}“ heißt schon ein eingebauter Leitfaden. Bitte wählen Sie einen anderen Namen.`;
    return {
      ok: false,
      problems: [problem(['id'], de, `“${id}” is the name of a built-in guide. Please choose another.`)],
    };
  }
  return resolveDocument(parsed.data, new Map([...others.map((d) => [d.id, d] as const), ...builtInDocuments]));
}

/** The second half of `parseGuide`: a document that fits the schema → a flat guide, or what contradicts in it. */
export function resolveDocument(document: GuideDocument, parents: ReadonlyMap<string, GuideDocument>): GuideResult {
  const problems = unknownRules(document);
  const chain = ancestry(document, parents);
  if ('sentence' in chain) problems.push(chain);
  else {
    const guide = flatten(chain);
    problems.push(...calendarProblems(guide.service.calendar));
    if (problems.length === 0) return { ok: true, guide };
  }
  return { ok: false, problems: problems.slice(0, largest.problems) };
}

/** Bounds what the schema is given: size, depth, plain values only, no key that reaches a prototype. */
function hostile(json: unknown): GuideProblem | undefined {
  let characters = 0;
  let values = 0;
  const visit = (value: unknown, path: readonly (string | number)[]): GuideProblem | undefined => {
    values += 1;
    if (typeof value === 'string') characters += value.length;
    if (characters > largest.characters || values > largest.values)
      return problem(
        [],
        'Er ist zu groß; erlaubt sind 500.000 Zeichen und 20.000 Werte.',
        'It is too large; 500,000 characters and 20,000 values are allowed.',
      );
    if (typeof value !== 'object' || value === null) return undefined;
    if (path.length > largest.depth)
      return problem(path.slice(0, 4), 'Das ist zu tief verschachtelt.', 'This is nested too deeply.');
    for (const key of Object.keys(value)) {
      if (forbidden.has(key))
        return problem(path, `„${key}“ ist als Name nicht erlaubt.`, `“${key}” is not allowed as a name.`);
      characters += key.length;
      const step = Array.isArray(value) ? Number(key) : key;
      const found = visit((value as Record<string, unknown>)[key], [...path, step]);
      if (found) return found;
    }
    return undefined;
  };
  return visit(json, []);
}

function unknownRules(document: GuideDocument): GuideProblem[] {
  const known = [...ruleById.keys()];
  const at = (path: string[], rules: Readonly<Record<string, unknown>> = {}): GuideProblem[] =>
    Object.keys(rules)
      .filter((id) => !ruleById.has(id))
      .map((id) => unknownName(path, id, known));
  return [
    ...at(['rules'], document.rules),
    ...at(['weights'], document.weights),
    ...Object.entries(document.byType ?? {}).flatMap(([type, setting]) =>
      at(['byType', type, 'rules'], setting?.rules),
    ),
  ];
}

/** The document after its parents, the root first; or why there is no such chain. */
function ancestry(
  document: GuideDocument,
  parents: ReadonlyMap<string, GuideDocument>,
): GuideDocument[] | GuideProblem {
  const chain = [document];
  const seen = new Set([document.id]);
  for (let child = document; child.id !== root;) {
    const id = child.extends ?? root;
    const parent = parents.get(id);
    if (seen.has(id))
      return problem(
        ['extends'],
        `„${[...seen, id].join('“ → „')}“ führt im Kreis.`,
        `“${[...seen, id].join('” → “')}” goes round in a circle.`,
      );
    if (!parent) return unknownName(['extends'], id, [...parents.keys()]);
    seen.add(id);
    chain.unshift(parent);
    child = parent;
  }
  return chain;
}
/** The guide that all others build on; it alone leaves nothing out. */
const root = 'base';

/** Lays each document over the one before it. */
function flatten(chain: readonly GuideDocument[]): Guide {
  const [first, ...rest] = chain;
  return rest.reduce((guide, document) => over(guide, document), first as Guide);
}

/**
 * A child's word counts before its parents'. Rule settings, presets, targets and texts are laid over each other one
 * by one, vocabulary adds up, lists are replaced as a whole. What a child says about a rule for every type also ends
 * what its parents said about that rule for single types.
 */
export function over(parent: Guide, child: GuideDocument): Guide {
  const own = child.service?.calendar;
  const about: Words | undefined = child.about;
  return {
    id: child.id,
    name: child.name,
    ...(about ? { about } : {}),
    version: child.version,
    types: child.types ?? parent.types,
    rules: { ...parent.rules, ...child.rules },
    byType: byTypeOver(parent.byType, child),
    weights: { ...parent.weights, ...child.weights },
    vocabulary: vocabularyOver(parent.vocabulary, child.vocabulary ?? {}),
    preset: { ...parent.preset, ...child.preset },
    standingAccess: child.standingAccess ?? parent.standingAccess,
    priority: {
      matrix: child.priority?.matrix ?? parent.priority.matrix,
      names: { ...parent.priority.names, ...child.priority?.names },
      definitions: { ...parent.priority.definitions, ...child.priority?.definitions },
    },
    service: {
      calendar: {
        timeZone: own?.timeZone ?? parent.service.calendar.timeZone,
        hours: own?.hours ?? parent.service.calendar.hours,
        holidays: own?.holidays ?? parent.service.calendar.holidays,
      },
      targets: { ...parent.service.targets, ...child.service?.targets },
      aroundTheClock: child.service?.aroundTheClock ?? parent.service.aroundTheClock,
    },
    contacts: { authorised: child.contacts?.authorised ?? parent.contacts.authorised },
    sensitive: { staffNumbers: child.sensitive?.staffNumbers ?? parent.sensitive.staffNumbers },
    submit: child.submit ?? parent.submit,
    address: child.address ?? parent.address,
    reasons: child.reasons ?? parent.reasons,
    sites: child.sites ?? parent.sites ?? [],
    applications: child.applications ?? parent.applications ?? [],
    webApp: child.webApp ?? parent.webApp,
  };
}

function byTypeOver(parent: Guide['byType'], child: GuideDocument): Guide['byType'] {
  const result: Record<string, { rules: Record<string, RuleSetting> }> = {};
  for (const [type, setting] of Object.entries(parent)) {
    const kept = Object.entries(setting?.rules ?? {}).filter(
      ([id]) => !(child.rules && Object.hasOwn(child.rules, id)),
    );
    result[type] = { rules: Object.fromEntries(kept) };
  }
  for (const [type, setting] of Object.entries(child.byType ?? {}))
    result[type] = { rules: { ...result[type]?.rules, ...setting?.rules } };
  return result;
}

function vocabularyOver(parent: Guide['vocabulary'], child: Guide['vocabulary']): Guide['vocabulary'] {
  const result: Record<string, string[]> = {};
  for (const words of [parent, child])
    for (const [kind, list] of Object.entries(words))
      result[kind] = [...new Set([...(result[kind] ?? []), ...(list ?? [])])];
  return result;
}
