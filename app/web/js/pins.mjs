// The pins: one button for each, which stays the same element for as long as its key is shown.
import { Marker } from "leaflet";
import { anchored } from "./anchor.mjs";

const ARROWS = ["ArrowUp", "ArrowRight", "ArrowDown", "ArrowLeft", "Home", "End"];

/** What a pin takes up around its point, as pin.css draws it: left, top, right and bottom. */
const PIN = [-19, -45, 19, 0];
const CLUSTER = [-24, -24, 24, 24];
const LARGE_CLUSTER = [-29, -29, 29, 29];

export function openPins(map, on) {
  let shown = new Map();
  // All pins are one stop of the tab key; the arrow keys lead from one to the next.
  let current;

  const stopAt = (key) => {
    const before = shown.get(current);
    if (before) before.button.tabIndex = -1;
    current = key;
    const now = shown.get(key);
    if (now) now.button.tabIndex = 0;
  };
  const make = (pin) => {
    const button = document.createElement("button");
    button.type = "button";
    button.tabIndex = -1;
    const face = document.createElement("span");
    face.className = "pin__face";
    button.append(face);
    button.addEventListener("click", (event) => {
      event.stopPropagation();
      // A click without a place comes from a key or from assistive technology.
      on.pin(pin.key, event.detail === 0);
    });
    button.addEventListener("focus", () => stopAt(pin.key));
    button.addEventListener("keydown", (event) => {
      if (!ARROWS.includes(event.key)) return;
      // Or the map would move under the pin.
      event.preventDefault();
      event.stopPropagation();
      on.arrow(pin.key, event.key);
    });
    const marker = new Marker([pin.lat, pin.lon], {
      icon: anchored(button),
      interactive: false,
      keyboard: false,
      zIndexOffset: pin.text ? 500 : 0,
    });
    return { marker, button, face, pin: {} };
  };
  const update = (entry, pin) => {
    const { marker, button, face, pin: before } = entry;
    if (pin.lat !== before.lat || pin.lon !== before.lon) marker.setLatLng([pin.lat, pin.lon]);
    if (pin.className !== before.className) button.className = pin.className;
    if (pin.group !== before.group) {
      if (pin.group) button.dataset.group = pin.group;
      else delete button.dataset.group;
    }
    if (pin.label !== before.label) button.setAttribute("aria-label", pin.label);
    if (pin.picture !== before.picture || pin.text !== before.text) {
      if (pin.picture) {
        const picture = document.createElement("img");
        picture.className = "pin__picture";
        picture.src = pin.picture;
        picture.alt = "";
        face.replaceChildren(picture);
      } else {
        face.textContent = pin.text;
      }
    }
    entry.pin = pin;
  };

  return {
    /** Shows `list` of `{key, lat, lon, group, className, label, text, picture}` and nothing else. */
    set(list) {
      const next = new Map(list.map((pin) => [pin.key, shown.get(pin.key) ?? make(pin)]));
      for (const [key, { marker }] of shown) if (!next.has(key)) marker.remove();
      for (const pin of list) {
        const entry = next.get(pin.key);
        update(entry, pin);
        if (!shown.has(pin.key)) entry.marker.addTo(map);
      }
      shown = next;
      stopAt(shown.has(current) ? current : list[0]?.key);
    },
    /** The key of the pin that has the focus. */
    focused() {
      const entry = [...shown].find(([, { button }]) => button === document.activeElement);
      return entry?.[0];
    },
    focus(key) {
      const entry = shown.get(key);
      if (!entry) return;
      entry.button.focus({ preventScroll: true });
      map.panInside(entry.marker.getLatLng(), { padding: [48, 56] });
    },
    /** What the pins take up on the map, as `[left, top, right, bottom]`. */
    boxes() {
      return [...shown.values()].map(({ marker, pin }) => {
        const { x, y } = map.latLngToLayerPoint(marker.getLatLng());
        const several = pin.className.includes("pin--large") ? LARGE_CLUSTER : CLUSTER;
        const [left, top, right, bottom] = pin.text ? several : PIN;
        return [x + left, y + top, x + right, y + bottom];
      });
    },
  };
}
