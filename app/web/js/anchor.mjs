import { DivIcon } from "leaflet";

// An anchor without size, so that CSS decides where the pin or label stands around its point.
const AnchorIcon = DivIcon.extend({
  createIcon() {
    const anchor = document.createElement("div");
    anchor.append(this.options.content);
    this._setIconStyles(anchor, "icon");
    return anchor;
  },
});

export const anchored = (content) =>
  new AnchorIcon({ content, className: "map__anchor", iconSize: [0, 0] });
