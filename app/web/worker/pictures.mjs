// The trades' pictures: kept when they are first seen, and the others while nothing else is to do.
import { CacheFirst } from "workbox-strategies";

const CACHE = "packan-pictures";
/** Pictures that are fetched at once while nobody waits for them. */
const AT_ONCE = 4;

const absolute = (url) => new URL(url, self.registration.scope).href;
const revisions = new Map(self.__PACKAN_PICTURES.map(({ url, revision }) => [absolute(url), revision]));

/** A picture keeps its name when it changes; so it is kept under its name and revision. */
const keyed = (url) => `${url}?${revisions.get(url) ?? ""}`;

export const pictures = new CacheFirst({
  cacheName: CACHE,
  plugins: [{ cacheKeyWillBeUsed: async ({ request }) => keyed(request.url) }],
});

/** Fetches what is not there yet. What does not come is asked for when somebody looks at it. */
export async function warm(event) {
  const cache = await caches.open(CACHE);
  const there = new Set((await cache.keys()).map(({ url }) => url));
  const missing = [...revisions.keys()].filter((url) => !there.has(keyed(url)));
  while (missing.length > 0) {
    const next = missing.splice(0, AT_ONCE);
    const came = await Promise.allSettled(next.map((url) => fetchInto(url, event)));
    // Without a network there is no use in going on.
    if (came.every(({ status }) => status === "rejected")) return;
  }
}

async function fetchInto(url, event) {
  const [response, done] = pictures.handleAll({ request: new Request(url), event });
  await response;
  await done;
}

/** Drops the pictures that this build does not have. */
export async function keepOnlyCurrent() {
  const cache = await caches.open(CACHE);
  const current = new Set([...revisions.keys()].map(keyed));
  const keys = await cache.keys();
  await Promise.all(keys.filter(({ url }) => !current.has(url)).map((key) => cache.delete(key)));
}
