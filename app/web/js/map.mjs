// A thin hand on Leaflet: Rust decides what stands where, this puts it on screen.
import { Control, DivIcon, LatLngBounds, Map as LeafletMap, Marker, Polygon } from "leaflet";

// An anchor without size, so that CSS decides where the pin or label stands around its point.
const AnchorIcon = DivIcon.extend({
  createIcon() {
    const anchor = document.createElement("div");
    anchor.append(this.options.content);
    this._setIconStyles(anchor, "icon");
    return anchor;
  },
});

const anchored = (content) =>
  new AnchorIcon({ content, className: "map__anchor", iconSize: [0, 0] });

function pinButton(pin) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = pin.className;
  button.dataset.group = pin.group;
  button.setAttribute("aria-label", pin.label);
  const face = document.createElement("span");
  face.className = "pin__face";
  if (pin.picture) {
    const picture = document.createElement("img");
    picture.className = "pin__picture";
    picture.src = pin.picture;
    picture.alt = "";
    face.append(picture);
  } else {
    face.textContent = pin.text;
  }
  button.append(face);
  return button;
}

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
 * Opens a map in `host`.
 * `onMove(south, west, north, east, zoom)` is told what is in view; `onPin(index)` which pin was pressed.
 */
export async function open(host, box, zoomWords, onMove, onPin) {
  await (styled ??= style());
  const still = host.dataset.still !== undefined;
  const map = new LeafletMap(host, {
    attributionControl: false,
    zoomControl: false,
    zoomSnap: 0.25,
    minZoom: 8,
    maxZoom: 18,
    zoomAnimation: !still,
    fadeAnimation: false,
    markerZoomAnimation: !still,
    maxBounds: toBounds(box).pad(0.6),
  });
  map.addControl(new Control.Zoom({ position: "bottomright", zoomInTitle: zoomWords.zoomIn, zoomOutTitle: zoomWords.zoomOut }));
  map.fitBounds(toBounds(box), { padding: [12, 12], animate: false });

  let towns = [];
  let pins = [];

  const report = () => {
    const view = map.getBounds();
    onMove(view.getSouth(), view.getWest(), view.getNorth(), view.getEast(), map.getZoom());
  };
  map.on("moveend", report);
  map.on("zoomend", () => settleLabels(host));
  const resize = new ResizeObserver(() => map.invalidateSize({ pan: false }));
  resize.observe(host);

  return {
    /** Draws `list` of `{name, chosen, lat, lon, ring}`; a ring is longitudes and latitudes in turn. */
    setTowns(list) {
      towns.forEach((town) => town.remove());
      const shapes = list.map(({ chosen, ring }) => ({ chosen, shape: drawTown(ring, chosen) }));
      // The chosen border is drawn last, or its neighbours would cover half of it.
      shapes.sort((one, other) => Number(one.chosen) - Number(other.chosen));
      const labels = list.map(({ name, lat, lon }) => drawLabel(name, lat, lon));
      towns = [...shapes.map(({ shape }) => shape), ...labels].map((layer) => layer.addTo(map));
      settleLabels(host);
    },
    /** Puts pins in place of those before; the one that had focus keeps it if it is still there. */
    setPins(list) {
      const focused = host.contains(document.activeElement)
        ? document.activeElement.getAttribute("aria-label")
        : undefined;
      pins.forEach((pin) => pin.remove());
      pins = list.map((pin, index) => {
        const button = pinButton(pin);
        button.addEventListener("click", (event) => {
          event.stopPropagation();
          onPin(index);
        });
        if (focused === pin.label) queueMicrotask(() => button.focus({ preventScroll: true }));
        return new Marker([pin.lat, pin.lon], {
          icon: anchored(button),
          interactive: false,
          keyboard: false,
          zIndexOffset: pin.picture ? 0 : 500,
        }).addTo(map);
      });
      settleLabels(host);
    },
    show(south, west, north, east, maxZoom) {
      const bounds = toBounds({ south, west, north, east });
      map.fitBounds(bounds, { padding: [44, 44], maxZoom, animate: !still });
    },
    report,
    close() {
      resize.disconnect();
      map.remove();
    },
  };
}

function drawTown(ring, chosen) {
  const corners = [];
  for (let at = 0; at < ring.length; at += 2) corners.push([ring[at + 1], ring[at]]);
  const className = chosen ? "map__town map__town--chosen" : "map__town";
  return new Polygon(corners, { interactive: false, className });
}

function drawLabel(text, lat, lon) {
  const label = document.createElement("span");
  label.className = "map__label";
  label.textContent = text;
  const icon = anchored(label);
  return new Marker([lat, lon], { icon, interactive: false, keyboard: false, zIndexOffset: -1000 });
}

const overlaps = (one, other) =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

/** Moves a town's name out of the way of pins and of other names, or hides it where none is left. */
function settleLabels(host) {
  const taken = [...host.querySelectorAll(".pin__face")].map((pin) => pin.getBoundingClientRect());
  for (const label of host.querySelectorAll(".map__label")) {
    const places = ["", "map__label--below", "map__label--above"];
    const free = places.some((place) => {
      label.className = `map__label ${place}`;
      const box = label.getBoundingClientRect();
      if (taken.some((other) => overlaps(box, other))) return false;
      taken.push(box);
      return true;
    });
    if (!free) label.className = "map__label map__label--hidden";
  }
}
