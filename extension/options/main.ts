import { mount } from 'svelte';
import { languageOf, loadSettings } from '../../web/store/settings.ts';
import '../../web/ui/tokens.css';
import '../../web/ui/base.css';
import './options.css';
import Options from './Options.svelte';

const { language } = await loadSettings();
const target = document.getElementById('options');
if (target) mount(Options, { target, props: { language: languageOf(language, [chrome.i18n.getUILanguage()]) } });
