/** The panel beside all pages: a side panel in Chromium, a sidebar in Firefox. Only a click may open it. */

interface Sidebar {
  open(): Promise<void>;
}

export async function openSidePanel(tabId: number): Promise<void> {
  if (__TARGET__ === 'firefox') await (chrome as unknown as { sidebarAction: Sidebar }).sidebarAction.open();
  else await chrome.sidePanel.open({ tabId });
}
