import { mount } from 'svelte';
import { loadSettings } from '../../web/store/settings.ts';
import '../../web/ui/tokens.css';
import '../../web/ui/base.css';
import Options from './Options.svelte';

const { language } = await loadSettings();
const own = chrome.i18n.getUILanguage().startsWith('de') ? 'de' : 'en';
const target = document.getElementById('options');
if (target) mount(Options, { target, props: { language: language === 'auto' ? own : language } });
