/** What is tried on the guide and what it would mean for the list. Lives as long as the page, so that a look aside loses nothing. */
import { changedGuide, isChanged, noChanges, type Changes } from '../../../../core/guide/changed.ts';
import type { Guide, RuleSetting } from '../../../../core/guide/schema.ts';
import type { Rule } from '../../../../core/rule.ts';
import type { Trial } from '../../../../core/reports/trial.ts';
import { Reader } from '../../../queue/reader.ts';
import { activeGuide } from '../../../store/guides.ts';

export type Setting = RuleSetting | 'mixed';

class Lab {
  guide = $state.raw<Guide | undefined>();
  /** The guide that is tried: the one in use, or another one that somebody chose. */
  tried = $state.raw<Guide | undefined>();
  changes = $state.raw<Changes>(noChanges);
  trial = $state.raw<Trial | undefined>();
  /** Tickets that are tried; undefined while nothing runs. */
  done = $state<number | undefined>();
  hasFailed = $state(false);
  readonly isChanged = $derived(isChanged(this.changes));
  readonly isOther = $derived(this.tried?.id !== this.guide?.id);
  /** The states before each change, the last one at the end. */
  before = $state.raw<readonly Changes[]>([]);
  #list = '';
  #reader: Reader | undefined;

  /** @param id of the guide in use */
  async begin(list: string, id: string): Promise<void> {
    const guide = await activeGuide(id);
    if (this.guide?.id !== guide.id) [this.changes, this.before, this.tried] = [noChanges, [], guide];
    // A guide may have been loaded anew under its id since the last look.
    else this.tried = this.isOther && this.tried ? await activeGuide(this.tried.id) : guide;
    this.guide = guide;
    if (this.#list !== list) this.trial = undefined;
    this.#list = list;
    await this.#try();
  }

  /** Tries another guide as it is; what was changed belongs to the one before. */
  choose(guide: Guide): void {
    [this.changes, this.before, this.tried] = [noChanges, [], guide];
    void this.#try();
  }

  change(next: Partial<Changes>): void {
    this.before = [...this.before, this.changes];
    this.changes = { ...this.changes, ...next };
    void this.#try();
  }

  set(rule: string, setting: RuleSetting): void {
    this.change({ rules: { ...this.changes.rules, [rule]: setting } });
  }

  weigh(rule: string, weight: number): void {
    this.change({ weights: { ...this.changes.weights, [rule]: weight } });
  }

  undo(): void {
    this.changes = this.before.at(-1) ?? noChanges;
    this.before = this.before.slice(0, -1);
    void this.#try();
  }

  /** The severity of a rule as it is tried, over all types that it is for. */
  settingOf({ id, types, severity }: Rule): Setting {
    const own = this.changes.rules[id];
    const { tried: guide } = this;
    if (own || !guide) return own ?? severity;
    const kinds = new Set(
      types
        .filter((type) => guide.types.includes(type))
        .map((type) => guide.byType[type]?.rules[id] ?? guide.rules[id] ?? severity),
    );
    const [only = guide.rules[id] ?? severity] = kinds;
    return kinds.size > 1 ? 'mixed' : only;
  }

  weightOf = ({ id, weight }: Rule): number => this.changes.weights[id] ?? this.tried?.weights?.[id] ?? weight;

  /** The last question wins: an earlier trial ends without an answer. */
  async #try(): Promise<void> {
    const { guide, tried = guide, changes } = this;
    if (!guide || !tried) return;
    this.done = 0;
    const other = this.isOther ? tried : undefined;
    const changed = isChanged(changes) ? changedGuide(tried, changes) : other;
    const told = await (this.#reader ??= new Reader()).ask(
      { kind: 'try', list: this.#list, guide, changed },
      ({ count }) => (this.done = count),
    );
    this.done = undefined;
    this.hasFailed = told.kind !== 'tried';
    if (told.kind === 'tried') this.trial = told.trial;
  }
}

export const lab = new Lab();
