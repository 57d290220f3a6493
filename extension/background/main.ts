/** The worker: wires events to their handlers at the top level, so that each of them wakes it. It keeps no state. */
import { beginNewLog } from '../../web/store/newLog.ts';
import { askTab, type Reply } from '../messages/channel.ts';
import { form } from '../messages/form.ts';
import { forms as formsChannel } from '../messages/forms.ts';
import { capture as captureChannel } from '../messages/capture.ts';
import { page as pageChannel } from '../messages/page.ts';
import { panel as panelChannel } from '../messages/panel.ts';
import { capture, captureByKey } from './capture.ts';
import { forms } from './forms.ts';
import { lookForTicket, lookFurther } from './shown.ts';
import { frameInFront } from './frames.ts';
import { lookForOutcome } from './outcome.ts';
import { sendByAlarm } from './outbox.ts';
import { page } from './page.ts';
import { panel } from './panel.ts';
import { endInOpenTabs, registerDetector, startInOpenTabs } from './permissions.ts';
import { forgetRefused } from './rescue.ts';
import { makeRouter } from './router.ts';
import { reviewSelected, selectedIn } from './selection.ts';
import { changeTab, forgetTab, readTab } from './session.ts';
import { standard } from './standard.ts';
import { refresh, tellPanels } from './state.ts';
import { startTaught } from './teach.ts';
import { bySlices } from '../../web/store/fingerprint.ts';
import { slicedFingerprint } from '../../web/store/slicedFingerprint.ts';

// A worker that serves events cannot load modules later.
bySlices.load = () => Promise.resolve(slicedFingerprint);

const router = makeRouter(chrome.runtime.id, chrome.runtime.getURL(''));
router.serve(pageChannel, page);
router.serve(panelChannel, panel);
router.serve(formsChannel, forms);
router.serve(captureChannel, capture);

chrome.runtime.onMessage.addListener((raw: unknown, sender, reply: (answer: Reply) => void) => {
  const answer = router.take(raw, sender);
  if (!answer) return false;
  void answer.then(reply);
  return true;
});

/** Where the browser refuses a registration, open tabs are served all the same, and the next start tries again. */
const registered = (): Promise<void> => registerDetector().catch(() => undefined);

chrome.permissions.onAdded.addListener(({ origins = [] }) => {
  void registered().then(() => startInOpenTabs(origins));
});
chrome.permissions.onRemoved.addListener(() => {
  void registered().then(endInOpenTabs).then(forgetRefused);
});
chrome.runtime.onInstalled.addListener(() => {
  void registered().then(async () => startInOpenTabs((await chrome.permissions.getAll()).origins ?? []));
});
chrome.runtime.onStartup.addListener(() => void registered());
// The browser may have crashed before.
chrome.runtime.onStartup.addListener(() => void beginNewLog());

// A ticket in a tab that nobody looked at is asked about once somebody does.
chrome.tabs.onActivated.addListener(({ tabId }) => void lookFurther(tabId));
chrome.tabs.onRemoved.addListener((tab) => void forgetTab(tab));
chrome.tabs.onUpdated.addListener((tab, { status, url }) => {
  if (status === 'complete') void startTaught(tab);
  if (status === 'complete') void lookAgain(tab).then(() => lookForOutcome(tab, true));
  else if (url !== undefined) void lookForOutcome(tab);
});

/** A page that has loaded without a form: its panel must not go on speaking about the one before. */
async function lookAgain(tab: number): Promise<void> {
  await lookForTicket(tab);
  if (Object.keys((await readTab(tab)).forms).length === 0) return;
  const { state } = await refresh(tab);
  if (Object.keys(state.forms).length === 0) await tellPanels(tab, state, await standard());
}

chrome.commands.onCommand.addListener((command, tab) => {
  if (command === 'panel' && tab?.id !== undefined) void togglePanel(tab.id);
  if (command === 'capture' && tab) void captureByKey(tab);
});

async function togglePanel(tab: number): Promise<void> {
  try {
    const { open } = await askTab(tab, form, 'panel', {}, frameInFront(await readTab(tab)));
    await changeTab(tab, (before) => ({ ...before, open }));
  } catch {
    // No form on this page. A side panel says so and offers the drafts; Firefox opens its sidebar by a click only.
    if (__TARGET__ === 'chromium') await chrome.sidePanel.open({ tabId: tab }).catch(() => undefined);
    await reviewSelected(tab, await selectedIn(tab));
  }
}

sendByAlarm();
void registered();
