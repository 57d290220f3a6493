/**
 * Which priority? From plain answers to impact, urgency and priority (`domain.md` §4.4), with each step that changed a
 * level as a reason, and what would change the result. Deterministic; the matrix is the guide's.
 */
import type { Guide } from './guide/schema.ts';
import { combined, kindNames, levelNames, priorityQuestions } from './priority.words.ts';
import { priorities, type Language, type Priority, type Words } from './ticket.ts';

export { answersFromFacts, type KnownAnswer, type KnownAnswers } from './priority.known.ts';
export { levelNames, priorityQuestions, securityRoute } from './priority.words.ts';

type Questions = (typeof priorityQuestions)[number];
export type QuestionId = Questions['id'];
export type AnswerOf<Id extends QuestionId> = Extract<Questions, { id: Id }>['answers'][number]['id'];
export type PriorityAnswers = { readonly [Id in QuestionId]?: AnswerOf<Id> | undefined };

/** 1 gering/niedrig … 4 sehr hoch/kritisch. */
export type Level = 1 | 2 | 3 | 4;
export type LevelKind = 'impact' | 'urgency';

/** One step of the way: an answer gave or moved a level. */
export interface PriorityReason {
  readonly kind: LevelKind | 'route';
  /** Undefined for the answer that the level began with. */
  readonly from?: Level | undefined;
  readonly to: Level;
  /** The answer behind it, or `core-blocked` for a core process that nobody can work in. */
  readonly because: { readonly [Id in QuestionId]: readonly [Id, AnswerOf<Id>] }[QuestionId] | 'core-blocked';
}

/** One other answer that would lead to another priority. */
export interface PriorityChange {
  readonly question: QuestionId;
  readonly answer: string;
  readonly priority: Priority;
}

export interface Recommendation {
  readonly priority: Priority;
  readonly impact: Level;
  readonly urgency: Level;
  /** Suspected attacks go by phone, not by ticket. */
  readonly route?: 'security' | undefined;
  readonly reasons: readonly PriorityReason[];
  /** Higher priorities first; for each priority the smallest change of one answer that leads to it. */
  readonly wouldChange: readonly PriorityChange[];
}

const unsaid = {
  env: 'live',
  process: 'important',
  followers: 'none',
  deadline: 'none',
  data: 'none',
  security: 'no',
} as const;

/**
 * @param answers the questions nobody answered count as: live system, ordinary process, nobody held up, no deadline,
 *   data fine, no attack
 * @returns undefined while *who* and *ability* are open: without them nothing can be recommended honestly
 */
export function recommendPriority(answers: PriorityAnswers, guide: Guide): Recommendation | undefined {
  const result = levels(answers);
  if (!result) return undefined;
  const priority = priorityFor(result, guide);
  return { priority, ...result, wouldChange: result.route ? [] : changes(answers, priority, guide) };
}

type Levels = Pick<Recommendation, 'impact' | 'urgency' | 'route' | 'reasons'>;

const clamp = (n: number): Level => (n <= 1 ? 1 : n >= 4 ? 4 : n === 2 ? 2 : 3);

function priorityFor({ impact, urgency, route }: Levels, guide: Guide): Priority {
  if (route) return 'P1';
  return guide.priority.matrix[4 - impact]?.[4 - urgency] ?? 'P4';
}

/** A level on its way. It may leave 1–4 in between; only what people can see as a change becomes a reason. */
class Walk {
  #value: number;
  readonly #kind: LevelKind;
  readonly #reasons: PriorityReason[];
  constructor(kind: LevelKind, value: Level, because: PriorityReason['because'], reasons: PriorityReason[]) {
    this.#kind = kind;
    this.#value = value;
    this.#reasons = reasons;
    reasons.push({ kind, to: value, because });
  }
  get level(): Level {
    return clamp(this.#value);
  }
  to(change: (value: number) => number, because: PriorityReason['because']): void {
    const from = this.level;
    this.#value = change(this.#value);
    if (this.level !== from) this.#reasons.push({ kind: this.#kind, from, to: this.level, because });
  }
  settle(): void {
    this.#value = this.level;
  }
}

const impactOf = { nobody: 1, one: 1, several: 2, department: 3, all: 4, customers: 4 } as const;
const urgencyOf = { unaffected: 1, workaround: 2, degraded: 3, blocked: 4 } as const;

function levels(answers: PriorityAnswers): Levels | undefined {
  const a = {
    ...unsaid,
    ...Object.fromEntries(Object.entries(answers).filter(([, v]) => v !== undefined)),
  } as Required<typeof answers>;
  const { who, ability } = answers;
  if (a.security === 'yes')
    return {
      impact: 4,
      urgency: 4,
      route: 'security',
      reasons: [{ kind: 'route', to: 4, because: ['security', 'yes'] }],
    };
  if (!who || !ability) return undefined;
  const reasons: PriorityReason[] = [];

  const impact = new Walk('impact', impactOf[who], ['who', who], reasons);
  if (a.process === 'support') impact.to((n) => n - 1, ['process', 'support']);
  if (a.process === 'cosmetic') impact.to((n) => n - 2, ['process', 'cosmetic']);
  if (a.process === 'core' && ability === 'blocked') impact.to((n) => n + 1, 'core-blocked');
  if (a.followers === 'delayed') impact.to((n) => Math.max(n, Math.min(3, n + 1)), ['followers', 'delayed']);
  if (a.followers === 'stopped') impact.to((n) => n + 1, ['followers', 'stopped']);

  const urgency = new Walk('urgency', urgencyOf[ability], ['ability', ability], reasons);
  if (a.deadline === 'today') urgency.to((n) => Math.max(3, n + 1), ['deadline', 'today']);
  if (a.deadline === '2d') urgency.to((n) => Math.max(3, n), ['deadline', '2d']);

  if (a.data === 'growing') {
    impact.to((n) => Math.max(3, n), ['data', 'growing']);
    urgency.to((n) => Math.max(3, n), ['data', 'growing']);
  }
  impact.settle();
  urgency.settle();
  if (a.env === 'test-go-live' && ability === 'blocked') {
    impact.to((n) => Math.min(3, n), ['env', 'test-go-live']);
    urgency.to(() => 3, ['env', 'test-go-live']);
  } else if (a.env !== 'live') {
    impact.to((n) => Math.min(2, n), ['env', 'test']);
    urgency.to((n) => Math.min(2, n), ['env', 'test']);
  }
  return { impact: impact.level, urgency: urgency.level, reasons };
}

/** Questions in the order in which a change of their answer is most telling. */
const telling: readonly QuestionId[] = ['ability', 'followers', 'deadline', 'who', 'process', 'data', 'env'];

/** Tries every other answer to one question; keeps, for each priority, the change with the fewest steps. */
function changes(answers: PriorityAnswers, now: Priority, guide: Guide): PriorityChange[] {
  const best = new Map<Priority, PriorityChange & { steps: number }>();
  for (const id of telling) {
    const question = priorityQuestions.find((q) => q.id === id);
    const given = answers[id] ?? (unsaid as PriorityAnswers)[id];
    const at = question?.answers.findIndex((a) => a.id === given) ?? -1;
    for (const [i, { id: answer }] of (question?.answers ?? []).entries()) {
      // A near go-live is a special case of the test system; as a way to another priority it would only puzzle.
      if (i === at || answer === 'test-go-live') continue;
      const other = levels({ ...answers, [id]: answer });
      if (!other) continue;
      const priority = priorityFor(other, guide);
      const steps = Math.abs(i - at);
      if (priority !== now && steps < (best.get(priority)?.steps ?? Infinity))
        best.set(priority, { question: id, answer, priority, steps });
    }
  }
  return priorities.flatMap((p) => {
    const found = best.get(p);
    return found ? [{ question: found.question, answer: found.answer, priority: p }] : [];
  });
}

const clauseOf = (question: QuestionId, answer: string): Words | undefined =>
  priorityQuestions.find((q) => q.id === question)?.answers.find((a) => a.id === answer)?.clause;

/** „Auswirkung hoch, weil eine Abteilung betroffen ist“ · „Auswirkung mittel → hoch, weil ein Kernprozess ganz steht“. */
export function reasonText(reason: PriorityReason, language: Language): string {
  const { because } = reason;
  const clause = because === 'core-blocked' ? combined['core-blocked'] : clauseOf(because[0], because[1]);
  const why = `${language === 'de' ? ', weil ' : ', because '}${clause?.[language] ?? ''}`;
  if (reason.kind === 'route') return `P1${why}`;
  const name = (level: Level): string => levelNames[reason.kind as LevelKind][level - 1]?.[language] ?? '';
  const way = reason.from === undefined ? name(reason.to) : `${name(reason.from)} → ${name(reason.to)}`;
  return `${kindNames[reason.kind][language]} ${way}${why}`;
}

/** „P1 erst, wenn gar nicht gearbeitet werden kann“ · „P3, wenn es eine zumutbare Umgehung gibt“. */
export function changeText(change: PriorityChange, now: Priority, language: Language): string {
  const clause = clauseOf(change.question, change.answer)?.[language] ?? '';
  const isHigher = change.priority < now;
  if (language === 'de') return `${change.priority}${isHigher ? ' erst' : ''}, wenn ${clause}`;
  return `${change.priority} ${isHigher ? 'only if' : 'if'} ${clause}`;
}
