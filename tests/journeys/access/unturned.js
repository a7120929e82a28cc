// Body of a function: turns the page around and says what did not turn with it; as sentences. What
// runs the same way in every script (answers, maps, charts) says so itself and is left alone, and so is
// what stands in a line of text, whose order follows its letters.
const root = document.documentElement;
scrollTo(0, 0);
const boxes = () => [...document.querySelectorAll("body *")].filter((it) => {
  if (it.closest("svg svg, svg *, .sr-only, .skip, [class*='play-card--thrown-'], .play-card--behind, .toasts") && it.tagName !== "svg") return false;
  const style = getComputedStyle(it);
  if (style.display === "inline" || style.display === "contents" || !it.checkVisibility()) return false;
  return ![...it.parentElement.childNodes].some((node) => node.nodeType === 3 && node.data.trim());
}).map((it) => [it, it.getBoundingClientRect()]);
const scrolled = [...document.querySelectorAll("body *")].filter((it) => it.scrollLeft !== 0);
for (const it of scrolled) it.scrollLeft = 0;
const before = new Map(boxes());
const dir = root.dir;
root.dir = "rtl";
// Where motion is to be reduced, every change is a transition of no time.
const still = async () => {
  do await new Promise(requestAnimationFrame); while (document.getAnimations().some((it) => it.playState === "running"));
};
return still().then(() => {
const found = [];
for (const [it, after] of boxes()) {
  const was = before.get(it);
  if (!was || !was.width) continue;
  const { direction } = getComputedStyle(it.parentElement);
  if (direction === "ltr") continue;
  // The first that did not turn says it for all that is in it.
  if (it.parentElement.dataset.unturned !== undefined) { it.dataset.unturned = ""; continue; }
  const width = root.clientWidth;
  const off = Math.abs(width - was.right - after.left);
  if (off > 2.5) {
    it.dataset.unturned = "";
    found.push(`${it.outerHTML.replace(' data-unturned=""', '').slice(0, 110)} was ${Math.round(was.left)}–${Math.round(was.right)} of ${width} and is ${Math.round(after.left)}–${Math.round(after.right)}`);
  }
}
for (const it of document.querySelectorAll("[data-unturned]")) delete it.dataset.unturned;
root.dir = dir;
return found;
});
