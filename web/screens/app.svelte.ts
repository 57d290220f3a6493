/** What every screen shares: settings, language, connection, and whether the device lets us keep anything. */
import type { Language } from '../../core/ticket.ts';
import { database } from '../store/database.ts';
import type { Failure } from '../store/failure.ts';
import type { Draft } from '../store/rows.ts';
import {
  defaultSettings,
  languageOf,
  loadSettings,
  saveSettings,
  watchSettings,
  type Settings,
} from '../store/settings.ts';

/** Something that takes a while, as it is shown. */
export interface Work {
  readonly says: string;
  /** 0 to 1. */
  readonly share?: number;
  /** Undefined when it is over and only says what came of it. */
  readonly cancel?: () => void;
}

class App {
  settings = $state.raw<Settings>(defaultSettings);
  online = $state(navigator.onLine);
  /** The last failure of the storage; undefined when what was tried last succeeded. */
  failure = $state.raw<Failure | undefined>();
  /** A draft that could not be saved yet; its screen works on it all the same. */
  unsaved: Draft | undefined;
  /** What takes a while and can be cancelled; one thing at a time. */
  work = $state.raw<Work | undefined>();
  /** What is in the editor now, as a file; set by the draft's screen. */
  rescue = $state.raw<(() => void) | undefined>();
  /** A newer build that waits to be started; only the web app has one. */
  newer = $state.raw<ServiceWorker | undefined>();
  /** True while something is begun that a reload would lose; set by the draft's screen. */
  hasBegun = $state.raw<(() => boolean) | undefined>();
  /** True once this page takes part in sending what waits in the outbox. */
  sends = false;
  /** Saves what waits; false when it could not be saved. Set by the draft's screen. */
  settle: (() => Promise<boolean>) | undefined;
  /** Language of the interface. */
  language = $derived<Language>(languageOf(this.settings.language, navigator.languages));

  /** Reads the settings and follows them, the connection and the theme from now on. */
  async start(): Promise<void> {
    this.#take(await loadSettings());
    watchSettings((settings) => this.#take(settings), new AbortController().signal);
    // Another tab with an older version keeps the database from being brought up to date.
    let isBlocked = false;
    database().on('blocked', () => {
      isBlocked = true;
      void this.failed({ name: 'BlockedError' }).then(() => isBlocked || this.#goesOn());
    });
    const opened = (): void => {
      isBlocked = false;
      this.#goesOn();
    };
    database().on('ready', opened, true);
    addEventListener('online', () => (this.online = true));
    addEventListener('offline', () => (this.online = false));
  }

  /** Changes settings at once; a refusal of the storage is shown, and the change lasts until the page is closed. */
  async set(patch: Partial<Settings>): Promise<void> {
    this.#take({ ...this.settings, ...patch });
    try {
      await saveSettings(patch);
    } catch (error) {
      await this.failed(error);
    }
  }

  /** Back to the settings of a device that has never seen the product; nothing is stored. */
  forget(): void {
    this.#take(defaultSettings);
  }

  /** Shows what kept something from being saved or read. */
  async failed(error: unknown): Promise<void> {
    const { failureOf } = await import('../store/failure.ts');
    this.failure = failureOf(error, inPrivateWindow());
  }

  /** The other tab is closed: nothing stands in the way any more. */
  #goesOn(): void {
    if (this.failure?.kind === 'blocked') this.failure = undefined;
  }

  #take(settings: Settings): void {
    this.settings = settings;
    const root = document.documentElement;
    if (settings.theme === 'auto') delete root.dataset['theme'];
    else root.dataset['theme'] = settings.theme;
    root.lang = this.language;
  }
}

/** Extension pages can ask; a web page is not told. */
export const inPrivateWindow = (): boolean => __TARGET__ !== 'web' && chrome.extension.inIncognitoContext;

export const app = new App();
