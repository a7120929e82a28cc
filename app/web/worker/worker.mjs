// The service worker: the app without a network, and one build at a time.
//
// `cargo xtask build` puts the lists of files in place of the two names below, when the build is
// finished. What the feed says is not kept here: only the app can tell a good feed from a bad one.
import { cleanupOutdatedCaches, matchPrecache, precacheAndRoute } from "workbox-precaching";
import { NavigationRoute, registerRoute } from "workbox-routing";
import { keepOnlyCurrent, pictures, warm } from "./pictures.mjs";

// Files are asked for by their names, and pages by the route below.
precacheAndRoute(self.__WB_MANIFEST, { cleanURLs: false, directoryIndex: null, ignoreURLParametersMatching: [] });
cleanupOutdatedCaches();

/** The two pages of the game have programs of their own; every other page is the whole app's. */
const PAGES = { "": "./", swipe: "swipe/" };
const REST = "shell.html";

const below = (url) => url.pathname.slice(new URL(self.registration.scope).pathname.length);

async function page({ url, request }) {
  const route = below(url).replace(/\/+$/, "");
  const kept = await matchPrecache(Object.hasOwn(PAGES, route) ? PAGES[route] : REST);
  return kept ?? fetch(request);
}
// What has an ending is a file, which somebody opens to see it as it is. What stands in frames on
// other sites has to come with headers of its own.
registerRoute(new NavigationRoute(page, { denylist: [/\/[^/]+\.[^/]+$/, /\/eingebettet\//] }));

registerRoute(({ url }) => url.origin === location.origin && below(url).startsWith("emoji/"), pictures);

// The first one may serve the page that brought it; later ones wait until the person wants them.
self.addEventListener("activate", (event) => {
  event.waitUntil(Promise.all([self.clients.claim(), keepOnlyCurrent()]));
});

self.addEventListener("message", (event) => {
  if (event.data === "take-over") self.skipWaiting();
  if (event.data === "warm") event.waitUntil(warm(event));
});
