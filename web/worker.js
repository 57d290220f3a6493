/*
 * Keeps the web app available without a network. `version` and `files` are written above this text by the build.
 * A new version is fetched beside the old one. It takes over when the last open page of the old one is gone, or when
 * the person asks for it: nothing changes under their hands. The version before stays, for tabs that still show it.
 */
const cacheName = `ticketklar-${version}`;

addEventListener('install', (event) => {
  event.waitUntil(
    caches.open(cacheName).then((cache) => cache.addAll(files.map((file) => new Request(file, { cache: 'reload' })))),
  );
});

addEventListener('message', (event) => {
  if (event.data === 'take-over') event.waitUntil(skipWaiting());
});

addEventListener('activate', (event) => {
  // Names come in the order in which the caches were made.
  const isOurs = (name) => name.startsWith('ticketklar-') && name !== cacheName;
  event.waitUntil(
    caches
      .keys()
      .then((names) =>
        Promise.all(
          names
            .filter(isOurs)
            .slice(0, -1)
            .map((name) => caches.delete(name)),
        ),
      )
      .then(() => clients.claim()),
  );
});

/**
 * What another app shares is laid into a cache of its own, part by part, until the page that opens now has made a draft
 * of it (`web/store/shared.ts`). It needs no network.
 */
async function keepShared(request) {
  const cache = await caches.open('shared');
  const form = await request.formData();
  const put = (query, content) =>
    cache.put(new URL(`./shared?${new URLSearchParams(query)}`, location.href), new Response(content));
  for (const part of ['title', 'text', 'url']) if (form.get(part)) await put({ part }, form.get(part));
  const files = form.getAll('files').filter((file) => file instanceof File);
  // Two pictures may have one name.
  for (const [n, file] of files.entries()) await put({ n, file: file.name }, file);
  return Response.redirect(new URL('./#/shared', location.href), 303);
}

addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method === 'POST' && request.url === new URL('./share', location.href).href) {
    event.respondWith(keepShared(request));
    return;
  }
  if (request.method !== 'GET' || new URL(request.url).origin !== location.origin) return;
  const isPage = request.mode === 'navigate';
  event.respondWith(
    caches
      .open(cacheName)
      .then((cache) => cache.match(isPage ? './' : request, { ignoreSearch: isPage }))
      // A tab that still shows the version before asks for parts that this one does not have.
      .then((kept) => kept ?? (isPage ? undefined : caches.match(request)))
      .then((kept) => kept ?? fetch(request)),
  );
});
