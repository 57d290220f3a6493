/** One state of the guidance at a time: `?state=gaps&language=en&theme=dark`. */
import '../../web/ui/tokens.css';
import '../../web/ui/base.css';
import { mount } from 'svelte';
import Stage from './Stage.svelte';
import { states, type StateName } from './states.ts';

const query = new URLSearchParams(location.search);
const asked = query.get('state') ?? 'gaps';
const state = (asked in states ? asked : 'gaps') as StateName;
const language = query.get('language') === 'en' ? 'en' : 'de';
document.documentElement.lang = language;
const theme = query.get('theme');
if (theme) document.documentElement.dataset['theme'] = theme;

mount(Stage, { target: document.getElementById('stage') as HTMLElement, props: { start: states[state], language } });
