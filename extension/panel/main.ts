import { mount } from 'svelte';
import '../../web/ui/tokens.css';
import '../../web/ui/base.css';
import './panel.css';
import Panel from './Panel.svelte';
import { tabView } from './tab.svelte.ts';

await tabView.start();
const target = document.getElementById('panel');
if (target) mount(Panel, { target });
