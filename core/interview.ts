/**
 * The interview: which questions are asked next, one screen at a time. It has no list of its own. What is asked are the
 * open findings of the assessment, so a text that answers a question already is not asked for it.
 */
import type { Assessment, Finding } from './assessment.ts';
import type { SectionKey } from './layout.ts';
import type { Rule } from './rule.ts';
import { ruleById, rules } from './rules/index.ts';

/** More screens than this nobody answers. */
export const mostScreens = 12;
/** So many short questions can share a screen. */
const mostTogether = 3;

export interface Screen {
  /** The rules that it asks for. One; short neighbours share a screen only where there would be too many. */
  readonly rules: readonly string[];
}

export interface Interview {
  /** What was asked, then what will be. */
  readonly screens: readonly Screen[];
  /** What was not asked because the ticket says it: rules in the order of the form. */
  readonly skipped: readonly string[];
  /** Open questions for which there was no screen left; the guidance beside has them. */
  readonly left: number;
}

/** Whoever tells what happened has told these as well: they wait until the description is there. */
const told: ReadonlySet<SectionKey | undefined> = new Set(['actual', 'question', 'need']);

const place: ReadonlyMap<string, number> = new Map(rules.map(({ id }, i) => [id, i]));

const isTitle = ({ where, action }: Rule): boolean => where === 'title' && action.kind === 'go';
/** Questions for something that is missing; remarks about how it is written are for the guidance. */
const isAsked = (rule: Rule): boolean => rule.action.kind !== 'go' || isTitle(rule);
/** Where an answer goes: the title, a section of the description, or a field. */
const placeOf = ({ where, section }: Rule): string => (where === 'title' ? where : (section ?? where));
const isShort = ({ action }: Rule): boolean =>
  action.kind === 'choose' || (action.kind === 'answer' && action.lines === 'one');

/** The telling comes first, the form follows, and the title last: it is proposed from what was said. */
const turn = (rule: Rule): number =>
  rule.id === 'description-missing' ? -1 : isTitle(rule) ? rules.length : (place.get(rule.id) ?? rules.length);

/**
 * @param assessment of the ticket as it stands now
 * @param asked the screens that were shown before, in their order; they stay, so that one can go back to them
 * @returns at most twelve screens; what must be said comes before what should and could
 */
export function interview({ findings, fulfilled }: Assessment, asked: readonly Screen[] = []): Interview {
  const before = new Set(asked.flatMap((screen) => screen.rules));
  // Each place is asked about once, with the worst that is open there: asking again would be nagging.
  const places = new Set([...before].map((id) => placeOf(ruleById.get(id) as Rule)));
  const open = findings.flatMap((finding) => {
    const rule = ruleById.get(finding.rule);
    if (!rule || !isAsked(rule) || places.has(placeOf(rule))) return [];
    places.add(placeOf(rule));
    return [{ finding, rule }];
  });
  const tells = open.some(({ rule }) => rule.id === 'description-missing');
  const questions = open.filter(({ rule }) => !(tells && told.has(rule.section)));
  const room = Math.max(0, mostScreens - asked.length);
  const screens = fitted(questions, room);
  const shown = new Set(screens.flatMap((screen) => screen.rules));
  return {
    screens: [...asked, ...screens],
    skipped: fulfilled
      .filter(({ rule, facts }) => facts.length > 0 && !before.has(rule) && isAsked(ruleById.get(rule) as Rule))
      .map(({ rule }) => rule)
      .sort((a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0)),
    left: questions.filter(({ rule }) => !shown.has(rule.id)).length,
  };
}

type Question = { readonly finding: Finding; readonly rule: Rule };

/** The most important questions in the order of the form, in so many screens. */
function fitted(questions: readonly Question[], room: number): Screen[] {
  for (let most = questions.length; most > 0; most -= 1) {
    // Findings come worst first, so what does not fit is what matters least.
    const chosen = questions.slice(0, most).sort((a, b) => turn(a.rule) - turn(b.rule));
    const screens = together(chosen, chosen.length - room);
    if (screens.length <= room) return screens;
  }
  return [];
}

/** Neighbours with short answers share a screen until so many screens are saved. */
function together(questions: readonly Question[], save: number): Screen[] {
  const screens: string[][] = [];
  let saved = 0;
  questions.forEach(({ rule }, i) => {
    const last = screens.at(-1);
    const neighbour = questions[i - 1]?.rule;
    const fits = saved < save && last && last.length < mostTogether && neighbour && isShort(neighbour) && isShort(rule);
    if (fits) {
      last.push(rule.id);
      saved += 1;
    } else screens.push([rule.id]);
  });
  return screens.map((ids) => ({ rules: ids }));
}
