import { mount } from 'svelte';
import '../../web/ui/tokens.css';
import '../../web/ui/base.css';
import Popup from './Popup.svelte';
import { readSite } from './here.ts';

const here = await readSite();
const target = document.getElementById('popup');
if (target) mount(Popup, { target, props: { here } });
