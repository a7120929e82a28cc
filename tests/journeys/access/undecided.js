// Body of a function after colours.js: brings the next letters whose ground axe could not tell into sight and marks all
// of them that can be seen there `data-measured`; true as long as there were some. Letters with a halo
// stand on that, and so their contrast with it is what comes; hidden ones have nothing to read.
const found = [];
const ground = (it) => {
  for (let at = it; at; at = at.parentElement) {
    const colour = getComputedStyle(at).backgroundColor;
    if (shade(colour)[3] === 255) return colour;
  }
  return "white";
};
const next = () => document.querySelector("[data-undecided]");
const done = (it) => it.removeAttribute("data-undecided");
const inSight = ({ left, top, right, bottom }) => left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
for (const it of document.querySelectorAll("[data-measured]")) it.removeAttribute("data-measured");
for (const it of document.querySelectorAll("[data-undecided]")) {
  const style = getComputedStyle(it);
  const unseen = !it.checkVisibility({ visibilityProperty: true, opacityProperty: true }) || shade(style.color)[3] === 0;
  if (unseen) done(it);
  else if (it instanceof SVGElement) {
    // Its letters have another colour than that of HTML.
    const ratio = contrast(style.fill, ground(it));
    if (ratio < 4.5) found.push(`${ratio.toFixed(2)} with its ground: “${it.textContent}”`);
    done(it);
  }
  else if (style.textShadow !== "none") {
    const halo = style.textShadow.match(/^(?:rgba?|oklch|oklab|color)\([^)]*\)/)?.[0];
    const ratio = contrast(style.color, halo);
    if (ratio < 4.5) found.push(`${ratio.toFixed(2)} with its halo: “${it.innerText}” of ${it.className}`);
    done(it);
  }
}
const first = next();
if (first) {
  // Only the page scrolls: what cuts off would be scrolled inside, too, where nobody can.
  scrollBy({ top: first.getBoundingClientRect().top - innerHeight / 2, behavior: "instant" });
  for (const it of document.querySelectorAll("[data-undecided]")) {
    const box = it.getBoundingClientRect();
    if (it !== first && !inSight(box)) continue;
    done(it);
    // Under what lies over the page there, such as the list over the map, nothing is to be read.
    const whole = [[0.5, 0.5], [0.02, 0.02], [0.98, 0.02], [0.02, 0.98], [0.98, 0.98]].every(([across, down]) => {
      const top = document.elementFromPoint(box.left + box.width * across, box.top + box.height * down);
      return top && (it.contains(top) || top.contains(it) || it.closest("label, a, button")?.contains(top));
    });
    if (inSight(box) && whole) it.setAttribute("data-measured", "");
  }
}
return { more: Boolean(first), found };
