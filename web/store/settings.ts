/**
 * Settings of this person on this device. In the extension they lie in `storage.local`, in the web app in
 * `localStorage`; what cannot be read or does not fit falls back to its default, one setting at a time.
 */
import * as z from 'zod/mini';
import type { Language } from '../../core/ticket.ts';

export const settingsKey = 'ticketklar.settings';

const shape = {
  /** Language of the interface; `auto` follows the browser. */
  language: z.enum(['auto', 'de', 'en']),
  /** Form of address in messages to other people. */
  address: z.enum(['Sie', 'du']),
  theme: z.enum(['auto', 'light', 'dark']),
  /** Id of the guide. */
  guide: z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,63}$/)),
  panel: z.object({
    dock: z.enum(['right', 'left', 'side']),
    /** CSS pixels. */
    width: z.number().check(z.gte(280), z.lte(800)),
  }),
};

export interface Settings {
  readonly language: 'auto' | 'de' | 'en';
  readonly address: 'Sie' | 'du';
  readonly theme: 'auto' | 'light' | 'dark';
  readonly guide: string;
  readonly panel: { readonly dock: 'right' | 'left' | 'side'; readonly width: number };
}

export const defaultSettings: Settings = {
  language: 'auto',
  address: 'Sie',
  theme: 'auto',
  guide: 'erp-support',
  panel: { dock: 'right', width: 372 },
};

/** True while nobody has chosen anything. */
export const isDefault = (settings: Settings): boolean => JSON.stringify(settings) === JSON.stringify(defaultSettings);

/**
 * Language of the interface: the chosen one, else the first of the browser's that we speak, else English.
 * @param wanted the languages of the browser, the best first: `de-AT`
 */
export function languageOf(chosen: Settings['language'], wanted: readonly string[]): Language {
  if (chosen !== 'auto') return chosen;
  const spoken = wanted.map((tag) => tag.slice(0, 2).toLowerCase()).find((tag) => tag === 'de' || tag === 'en');
  return spoken === 'de' ? 'de' : 'en';
}

/** Whatever was stored, as settings. Never throws. */
export function settingsFrom(stored: unknown): Settings {
  if (typeof stored !== 'object' || stored === null) return defaultSettings;
  const read = <K extends keyof Settings>(key: K): Settings[K] => {
    const parsed = z.safeParse(shape[key], (stored as Record<string, unknown>)[key]);
    return parsed.success ? (parsed.data as Settings[K]) : defaultSettings[key];
  };
  return {
    language: read('language'),
    address: read('address'),
    theme: read('theme'),
    guide: read('guide'),
    panel: read('panel'),
  };
}

/** The settings as they are; defaults when the browser does not let us read. */
export async function loadSettings(): Promise<Settings> {
  try {
    return settingsFrom(await read());
  } catch {
    return defaultSettings;
  }
}

/**
 * Changes some settings and returns all of them.
 * @throws what the browser throws when it refuses to store
 */
export async function saveSettings(patch: Partial<Settings>): Promise<Settings> {
  const next = { ...(await loadSettings()), ...patch };
  if (inExtension()) await chrome.storage.local.set({ [settingsKey]: next });
  else localStorage.setItem(settingsKey, JSON.stringify(next));
  return next;
}

/** Calls back whenever another page of ours changed the settings, until the signal ends it. */
export function watchSettings(changed: (settings: Settings) => void, signal: AbortSignal): void {
  if (inExtension()) {
    const listener = (changes: Record<string, chrome.storage.StorageChange>, area: string): void => {
      if (area === 'local' && settingsKey in changes) changed(settingsFrom(changes[settingsKey]?.newValue));
    };
    chrome.storage.onChanged.addListener(listener);
    signal.addEventListener('abort', () => chrome.storage.onChanged.removeListener(listener), { once: true });
  } else {
    const listener = (event: StorageEvent): void => {
      if (event.key === settingsKey) void loadSettings().then(changed);
    };
    globalThis.addEventListener('storage', listener as EventListener, { signal });
  }
}

const inExtension = (): boolean => __TARGET__ !== 'web';

async function read(): Promise<unknown> {
  if (inExtension()) return (await chrome.storage.local.get(settingsKey))[settingsKey];
  const text = localStorage.getItem(settingsKey);
  return text === null ? undefined : JSON.parse(text);
}
