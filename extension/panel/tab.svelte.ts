/**
 * What the panel knows: the picture of one tab, replaced as a whole with each news. A docked panel belongs to the tab
 * it stands in; a side panel follows the tab in front.
 */
import type { Closure } from '../../core/assessment.ts';
import type { Acts, Unsent, Written } from '../../web/ui/guidance.ts';
import { ask, Unanswered } from '../messages/channel.ts';
import { newsFrom, panel, type PanelState } from '../messages/panel.ts';
import type { Dock } from '../messages/parts.ts';

/** Undefined while nobody answers: `lost` the page is out of reach, `no-tab` there is no web page. */
export type Out = 'lost' | 'no-tab';

class TabView {
  state = $state.raw<PanelState | undefined>(undefined);
  out = $state<Out | undefined>(undefined);
  /** A docked panel is a frame; everything else stands for itself. */
  readonly docked = window.top !== window;
  private tab: number | undefined;

  async start(): Promise<void> {
    chrome.runtime.onMessage.addListener((raw: unknown, sender) => {
      const state = newsFrom(raw, sender, chrome.runtime.id, chrome.runtime.getURL(''));
      if (state) this.take(state);
      return false;
    });
    if (!this.docked) {
      chrome.tabs.onActivated.addListener(() => void this.follow());
      chrome.tabs.onUpdated.addListener(
        (tab, { status }) => tab === this.tab && status === 'complete' && void this.load(),
      );
    }
    await this.follow();
  }

  /** Where the panel speaks of, in every message. */
  get of(): { tab?: number; form?: string } {
    return {
      ...(this.docked || this.tab === undefined ? {} : { tab: this.tab }),
      ...(this.state?.form ? { form: this.state.form.key } : {}),
    };
  }

  /** Pictures come from several askings at once: an older one never takes the place of a newer one. */
  private take(state: PanelState): void {
    if (state.tab !== this.tab || (this.state?.tab === state.tab && state.turn < this.state.turn)) return;
    this.out = undefined;
    this.state = state;
  }

  private async follow(): Promise<void> {
    if (!this.docked) {
      const [active] = await chrome.tabs.query({ active: true, currentWindow: true });
      if (active?.id !== this.tab) this.state = undefined;
      this.tab = active?.id;
      if (this.tab === undefined) {
        this.out = 'no-tab';
        return;
      }
    }
    await this.load();
  }

  /** @param form the form to speak about from now on, where there are several */
  async load(form?: string): Promise<void> {
    try {
      const { tab } = this.of;
      const state = await ask(panel, 'state', { ...(tab === undefined ? {} : { tab }), ...(form ? { form } : {}) });
      this.tab = state.tab;
      this.take(state);
    } catch {
      this.out = 'lost';
    }
  }

  async dock(dock: Dock): Promise<void> {
    await this.quiet(ask(panel, 'dock', { ...this.of, dock }));
  }
  async hide(): Promise<void> {
    await this.quiet(ask(panel, 'hide', this.of));
  }
  /** @returns false when the answer did not arrive */
  async decide(how: 'send' | 'fix', because?: string): Promise<boolean> {
    const answer = { ...this.of, how, ...(because === undefined ? {} : { because }) };
    return (await this.quiet(ask(panel, 'decide', answer))) !== undefined;
  }
  /** Waits no longer for somebody to point at a field. */
  async rest(): Promise<void> {
    await this.quiet(ask(panel, 'teach', { ...this.of, how: 'rest' }));
  }
  /** Begins to teach the form, or the page where none was found. */
  async teach(): Promise<void> {
    await this.quiet(ask(panel, 'teach', { ...this.of, how: 'start' }));
  }
  async keepUnsent(unsent: Unsent): Promise<void> {
    await this.quiet(ask(panel, 'unsent', { ...this.of, unsent }));
  }
  /** The ticket that the panel speaks about; the next one in the same form is another. Empty without a form. */
  get ticket(): string {
    const { tab, form } = this.state ?? {};
    return form ? `${tab} ${form.key} ${form.since}` : '';
  }

  /** What a writer does in the guidance, carried to the page and read back there. */
  readonly acts: Acts = {
    goTo: async (place, rule) =>
      (await this.quiet(ask(panel, 'go', { ...this.of, place, ...(rule === undefined ? {} : { rule }) })))?.found ??
      false,
    answer: (rule, lines) => this.put(ask(panel, 'answer', { ...this.of, rule, lines: [...lines] })),
    skeleton: (rule) => this.put(ask(panel, 'skeleton', { ...this.of, rule })),
    setField: (name, value) => this.put(ask(panel, 'field', { ...this.of, name, value })),
    setType: async (type) => void (await this.quiet(ask(panel, 'type', { ...this.of, type }))),
    close: async (rule: string, closure: Closure | undefined) =>
      void (await this.quiet(ask(panel, 'close', { ...this.of, rule, ...(closure ? { closure } : {}) }))),
  };

  private async put(asking: Promise<{ result: Written; text?: string }>): Promise<Written> {
    const answer = await this.quiet(asking);
    if (!answer) return 'refused';
    return answer.text !== undefined && (await copied(answer.text)) ? 'copied' : answer.result;
  }

  private async quiet<T>(asking: Promise<T>): Promise<T | undefined> {
    try {
      return await asking;
    } catch (error) {
      if (!(error instanceof Unanswered)) throw error;
      await this.load();
      return undefined;
    }
  }
}

/** True when the text lies on the clipboard now. */
export async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

export const tabView = new TabView();
