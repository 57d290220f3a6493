import { mount } from 'svelte';
import App from './App.svelte';
import { app } from './screens/app.svelte.ts';
import './ui/tokens.css';
import './ui/base.css';
import './screens/frame.css';
import { keepOffline } from './update.ts';

await app.start();
const target = document.getElementById('app');
if (target) mount(App, { target });

// In the extension the page is a file of the package; only the web app needs a worker to be there offline.
if (__TARGET__ === 'web' && 'serviceWorker' in navigator)
  addEventListener('load', () => void keepOffline((newer) => (app.newer = newer)).catch(() => undefined));
