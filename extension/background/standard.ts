/** By what is assessed and in which language we speak: read anew for each message, because the worker keeps nothing. */
import type { Guide } from '../../core/guide/schema.ts';
import type { Language } from '../../core/ticket.ts';
import { activeGuide } from '../../web/store/guides.ts';
import { languageOf, loadSettings, saveSettings, type Settings } from '../../web/store/settings.ts';
import type { Dock } from '../messages/parts.ts';

export interface Standard {
  readonly guide: Guide;
  readonly language: Language;
  readonly dock: Dock;
  readonly theme: Settings['theme'];
  readonly address: Settings['address'];
}

export async function standard(): Promise<Standard> {
  const settings = await loadSettings();
  const { dock, width } = settings.panel;
  return {
    guide: await activeGuide(settings.guide),
    language: languageOf(settings.language, [chrome.i18n.getUILanguage()]),
    theme: settings.theme,
    address: settings.address,
    dock: { side: dock === 'left' ? 'left' : 'right', width: Math.round(Math.max(300, width)) },
  };
}

export async function rememberDock({ side, width }: Dock): Promise<void> {
  await saveSettings({ panel: { dock: side, width: Math.min(800, width) } });
}
