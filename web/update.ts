/** Keeps the web app available offline, and tells when a newer build lies ready beside the one that runs. */

/**
 * Registers the service worker, and looks for a newer build whenever the person comes back to this tab.
 * @param found gets the worker of a newer build once all its files are there; it waits until {@link takeOver}
 */
export async function keepOffline(found: (newer: ServiceWorker) => void): Promise<void> {
  const { serviceWorker } = navigator;
  const registration = await serviceWorker.register('./sw.js');
  const follow = (worker: ServiceWorker | null): void => {
    // The first build of a device has nothing to replace.
    const tell = (): void => {
      if (worker?.state === 'installed' && serviceWorker.controller) found(worker);
    };
    worker?.addEventListener('statechange', tell);
    tell();
  };
  follow(registration.waiting);
  follow(registration.installing);
  registration.addEventListener('updatefound', () => follow(registration.installing));
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void registration.update().catch(() => undefined);
  });
}

/** Starts the newer build in this tab. Other tabs go on with theirs until they are loaded again. */
export function takeOver(newer: ServiceWorker): void {
  const reload = (): void => location.reload();
  if (newer.state !== 'installed') return reload();
  navigator.serviceWorker.addEventListener('controllerchange', reload, { once: true });
  newer.postMessage('take-over');
}
