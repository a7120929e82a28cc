// Borders and names of the towns: all of the map that is there without another host.
import { Marker, Polygon } from "leaflet";
import { anchored } from "./anchor.mjs";

/** Where a name may stand around its town's middle, in shares of its own size. */
const PLACES = [
  [0, 0],
  [0, 1.5],
  [0, -1.5],
  [0, 2.6],
  [0, -2.6],
  [0.6, 0],
  [-0.6, 0],
];

export function openTowns(map, pins) {
  let towns = [];
  let labels = [];

  /** Moves each name out of the way of pins and of other names, or hides it where there is none. */
  const settle = () => {
    const taken = pins.boxes();
    for (const { text, marker, width, height } of labels) {
      const { x, y } = map.latLngToLayerPoint(marker.getLatLng());
      const places = PLACES.map(([right, down]) => [(right - 0.5) * width, (down - 0.5) * height]);
      const free = places.find(([left, top]) => {
        const box = [x + left - 3, y + top - 1, x + left + width + 3, y + top + height + 1];
        if (taken.some((other) => overlap(box, other))) return false;
        taken.push(box);
        return true;
      });
      text.classList.toggle("map__label--hidden", !free);
      if (free) text.style.translate = `${free[0].toFixed(1)}px ${free[1].toFixed(1)}px`;
    }
  };

  return {
    settle,
    /** Draws `list` of `{name, chosen, lat, lon, ring}`; a ring is longitudes and latitudes in turn. */
    set(list) {
      for (const layer of towns) layer.remove();
      const shapes = list.map(({ chosen, ring }) => ({ chosen, shape: draw(ring, chosen) }));
      // The chosen border is drawn last, or its neighbours would cover half of it.
      shapes.sort((one, other) => Number(one.chosen) - Number(other.chosen));
      labels = list.map(label);
      towns = [...shapes.map(({ shape }) => shape), ...labels.map(({ marker }) => marker)];
      for (const layer of towns) layer.addTo(map);
      // Measured once, all together: looking at each while moving it would lay out the page anew.
      labels = labels.map((it) => ({ ...it, width: it.text.offsetWidth, height: it.text.offsetHeight }));
      settle();
    },
  };
}

function draw(ring, chosen) {
  const corners = [];
  for (let at = 0; at < ring.length; at += 2) corners.push([ring[at + 1], ring[at]]);
  const className = chosen ? "map__town map__town--chosen" : "map__town";
  return new Polygon(corners, { interactive: false, noClip: true, className });
}

function label({ name, lat, lon, chosen }) {
  const text = document.createElement("span");
  text.className = chosen ? "map__label map__label--chosen" : "map__label";
  text.textContent = name;
  const options = { icon: anchored(text), interactive: false, keyboard: false, zIndexOffset: -1000 };
  return { text, marker: new Marker([lat, lon], options) };
}

function overlap(one, other) {
  return one[0] < other[2] && other[0] < one[2] && one[1] < other[3] && other[1] < one[3];
}
