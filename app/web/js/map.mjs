// A thin hand on Leaflet: Rust decides what stands where, this puts it on screen.
import { Control, LatLngBounds, Map as LeafletMap, TileLayer } from "leaflet";
import { openPins } from "./pins.mjs";
import { openTowns } from "./towns.mjs";

/** Pixels that are left around what is shown, so that pins and borders do not touch the edge. */
const PADDING = 20;

/** Milliseconds in which Leaflet ends what it has begun, a zoom or the swing of a drag; it stumbles
 * over a map that is gone. */
const WINDING_DOWN = 500;

/** @param {{south: number, west: number, north: number, east: number}} box */
const toBounds = ({ south, west, north, east }) => new LatLngBounds([south, west], [north, east]);

// Leaflet's own style comes with its code: whoever never opens the map loads neither.
function style() {
  const address = new URL("map.css", import.meta.url).href;
  return new Promise((resolve) => {
    const link = document.createElement("link");
    link.rel = "stylesheet";
    link.href = address;
    // Without it the map looks odd but works.
    link.onload = link.onerror = resolve;
    document.head.append(link);
  });
}
let styled;

/**
 * Opens a map in `host`, at `start` (`{lat, lon, zoom}`) or, without one, with all of `box` in view.
 * `on.move(south, west, north, east, zoom, lat, lon, byHand)` is told what can be seen,
 * `on.pin(key, byKey)` which pin was pressed, `on.arrow(key, name)` which arrow key on which pin,
 * `on.streets(fine)` whether the street map comes.
 */
export async function open(host, { box, start, zoomIn, zoomOut, cover: covered }, on) {
  await (styled ??= style());
  const still = host.dataset.still !== undefined;
  const map = new LeafletMap(host, {
    attributionControl: false,
    zoomControl: false,
    zoomSnap: 0.25,
    maxZoom: 18,
    zoomAnimation: !still,
    fadeAnimation: false,
    markerZoomAnimation: !still,
    // So far that what is covered by the list can be moved out from under it.
    maxBounds: toBounds(box).pad(2),
  });
  map.addControl(new Control.Zoom({ position: "bottomright", zoomInTitle: zoomIn, zoomOutTitle: zoomOut }));

  // How much of the map's lower edge lies under the list, in pixels.
  let cover = covered;
  // Whether the person is moving the map, and not the page.
  let byHand = false;
  for (const touch of ["pointerdown", "wheel", "keydown"]) {
    host.addEventListener(touch, () => (byHand = true), { capture: true, passive: true });
  }

  const fit = (bounds, padding, maxZoom, animate) => {
    const options = { paddingTopLeft: [padding, padding], paddingBottomRight: [padding, padding + cover], maxZoom };
    map.fitBounds(bounds, { ...options, animate: animate && !still });
  };
  const goTo = ({ lat, lon, zoom }) => {
    byHand = false;
    const middle = map.project([lat, lon], zoom).add([0, cover / 2]);
    map.setView(map.unproject(middle, zoom), zoom, { animate: false });
  };
  const report = () => {
    const { x, y } = map.getSize();
    const seen = Math.max(y - cover, 1);
    const { lat: north, lng: west } = map.containerPointToLatLng([0, 0]);
    const { lat: south, lng: east } = map.containerPointToLatLng([x, seen]);
    const { lat, lng } = map.containerPointToLatLng([x / 2, seen / 2]);
    on.move(south, west, north, east, map.getZoom(), lat, lng, byHand);
  };

  fit(toBounds(box), PADDING, undefined, false);
  map.setMinZoom(Math.min(8, Math.floor(map.getZoom())));
  if (start) goTo(start);

  const pins = openPins(map, on);
  const towns = openTowns(map, pins);
  map.on("moveend", report);
  map.on("zoomend", towns.settle);
  const resize = new ResizeObserver(() => {
    byHand = false;
    map.invalidateSize({ pan: false });
  });
  resize.observe(host);

  let streets;
  return {
    setTowns: towns.set,
    setPins(list) {
      pins.set(list);
      towns.settle();
    },
    focusedPin: pins.focused,
    focusPin: pins.focus,
    /** Moves so that a box can be seen; `asked` if the person wanted it. */
    show(south, west, north, east, maxZoom, asked) {
      byHand = asked;
      fit(toBounds({ south, west, north, east }), asked ? 44 : PADDING, maxZoom, true);
    },
    goTo(lat, lon, zoom) {
      goTo({ lat, lon, zoom });
    },
    setCover(pixels) {
      if (pixels === cover) return;
      cover = pixels;
      byHand = false;
      report();
    },
    /** Shows the tiles of `template`, or none without it. */
    setStreets(template, maxNativeZoom) {
      streets?.remove();
      streets = undefined;
      host.toggleAttribute("data-streets", Boolean(template));
      if (!template) return;
      // What the map asks for must not say which page is being looked at.
      const options = { maxNativeZoom, maxZoom: 18, referrerPolicy: "strict-origin" };
      streets = new TileLayer(template, options);
      streets.on("tileload", () => on.streets(true));
      streets.on("tileerror", () => on.streets(false));
      streets.addTo(map);
    },
    report,
    close() {
      resize.disconnect();
      map.off("moveend", report).off("zoomend", towns.settle);
      streets?.off();
      setTimeout(() => map.remove(), WINDING_DOWN);
    },
  };
}
