// Body of a function: whether the page can be read without scrolling sideways, and which words are
// cut off, lie beside the window, or over other words or controls; as sentences.
const root = document.documentElement;
const found = [];
scrollTo(0, 0);
// What is far away is laid out as well.
const near = new CSSStyleSheet();
near.replaceSync("*, *::before, *::after { content-visibility: visible !important }");
const sheets = document.adoptedStyleSheets;
document.adoptedStyleSheets = [...sheets, near];
// Not to be read: behind, on its way out, or only for screen readers. Where a map or a printed sheet
// is drawn, words lie over it on purpose.
const APART = ".sr-only, .skip, [inert], [hidden], .pulls, .play-card--behind, [class*='play-card--thrown-'], [data-map], .region-map, .placard, .fan, svg, option, textarea, .hint-way";

const styles = new Map();
const styleOf = (it) => {
  if (!styles.has(it)) styles.set(it, getComputedStyle(it));
  return styles.get(it);
};
const seen = (it) => it.checkVisibility({ visibilityProperty: true, opacityProperty: true });
const pinned = (it) => {
  for (let at = it; at; at = at.parentElement) if (["fixed", "sticky"].includes(styleOf(at).position)) return at;
  return null;
};

if (root.scrollWidth > root.clientWidth) {
  const sticks = (it) => {
    const box = it.getBoundingClientRect();
    return box.width > 0 && it.checkVisibility() && !pinned(it) && (getComputedStyle(root).direction === "rtl" ? box.left < root.clientWidth - root.scrollWidth + 1 : box.right > root.scrollWidth - 1);
  };
  const wide = [...document.querySelectorAll("body *")].filter(sticks).pop();
  found.push(`scrolls sideways: ${root.scrollWidth} of ${root.clientWidth}, such as ${wide?.outerHTML.slice(0, 120)}`);
}

// What is left of a box once everything around it has cut it: `hidden` is lost, `auto` can be reached.
function lost(box, element) {
  let { left, right, top, bottom } = box;
  const trim = (bottom - top) * 0.22;
  top += trim;
  bottom -= trim;
  for (let at = element; at && at !== document.body; at = at.parentElement) {
    const style = styleOf(at);
    const [x, y] = [style.overflowX, style.overflowY];
    if (x === "visible" && y === "visible") {
      if (style.position === "fixed") break;
      continue;
    }
    const edge = at.getBoundingClientRect();
    if (["hidden", "clip"].includes(x) && style.textOverflow !== "ellipsis" && (left < edge.left - 1.5 || right > edge.right + 1.5)) return at;
    if (["hidden", "clip"].includes(y) && (top < edge.top - 1.5 || bottom > edge.bottom + 1.5)) return at;
    // Beyond that, it is where it was scrolled to.
    if (["auto", "scroll"].includes(x)) return null;
    if (["auto", "scroll"].includes(y)) { top = Math.max(top, edge.top); bottom = Math.min(bottom, edge.bottom); if (bottom <= top) return null; }
  }
  return left < -1.5 || right > root.clientWidth + 1.5 ? root : null;
}

const name = (it) => `${it.tagName.toLowerCase()}.${it.closest("[class]")?.getAttribute("class")}`;
const words = [];
const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
while (walker.nextNode()) {
  const node = walker.currentNode;
  const element = node.parentElement;
  if (!node.data.trim() || element.closest(APART) || !seen(element)) continue;
  const range = document.createRange();
  range.selectNodeContents(node);
  for (const box of range.getClientRects()) {
    if (box.width < 1 || box.height < 1) continue;
    const by = lost(box, element);
    if (by) found.push(`“${node.data.trim().slice(0, 40)}” of ${name(element)} is cut off by ${name(by)}`);
    words.push({ box, element, node, layer: pinned(element) });
  }
}
for (const it of document.querySelectorAll("select, input")) {
  if (it.closest(APART) || !seen(it) || it.type === "hidden" || it.matches("[type=radio], [type=checkbox], [type=file]")) continue;
  if (it.scrollHeight > it.clientHeight + 2 && !it.matches(":placeholder-shown")) found.push(`what stands in ${name(it)} is cut off`);
}

// Words of one layer that lie on each other; letters reach above and below their line.
words.sort((one, other) => one.box.top - other.box.top);
const over = new Set();
words.forEach((one, at) => {
  const trim = one.box.height * 0.25;
  for (let next = at + 1; next < words.length; next += 1) {
    const other = words[next];
    if (other.box.top > one.box.bottom - trim) break;
    if (other.node === one.node || other.layer !== one.layer) continue;
    const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
    const down = Math.min(one.box.bottom - trim, other.box.bottom) - Math.max(one.box.top, other.box.top + other.box.height * 0.25);
    if (across > 2 && down > 2) over.add(`“${one.node.data.trim().slice(0, 30)}” of ${name(one.element)} and “${other.node.data.trim().slice(0, 30)}” of ${name(other.element)} lie on each other`);
  }
});

// Words over a control that they do not belong to.
const controls = [...document.querySelectorAll("button, input, select, textarea, summary, a.button")].filter((it) => !it.closest(APART) && seen(it) && !it.matches("[type=radio], [type=checkbox], [type=file]"));
for (const control of controls) {
  const edge = control.getBoundingClientRect();
  const layer = pinned(control);
  for (const { box, element, node, layer: other } of words) {
    if (other !== layer || control.contains(element) || element.contains(control) || element.closest("label")?.contains(control)) continue;
    const across = Math.min(box.right, edge.right) - Math.max(box.left, edge.left);
    const down = Math.min(box.bottom, edge.bottom) - Math.max(box.top, edge.top);
    if (across > 3 && down > box.height * 0.3 && down > 3) over.add(`“${node.data.trim().slice(0, 30)}” lies on ${name(control)}`);
  }
}
document.adoptedStyleSheets = sheets;
const all = [...new Set([...found, ...over])];
return root.scrollWidth > root.clientWidth ? all.slice(0, 4) : all;
