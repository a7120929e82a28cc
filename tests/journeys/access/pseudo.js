// Before every page: as if the app spoke a language that is written from right to left and takes 40 %
// more room. Every word gets longer by its own letters, and every text stands in ⟦ ⟧, so that one that
// is cut off shows it.
const done = new WeakMap();
const SHARE = 0.4;
const lengthened = (text) => {
  const plain = text.trim();
  if (!plain || !/\p{L}/u.test(plain)) return text;
  const word = (it) => {
    const letters = [...it];
    const more = Math.round(letters.length * SHARE);
    return letters.map((letter, at) => (Math.floor(((at + 1) * more) / letters.length) > Math.floor((at * more) / letters.length) ? letter + letter.toLowerCase() : letter)).join("");
  };
  const [before, after] = [text.match(/^\s*/)[0], text.match(/\s*$/)[0]];
  return `${before}⟦${plain.replace(/\p{L}+/gu, word)}⟧${after}`;
};
const LEFT_ALONE = "script, style, textarea, title, [data-map] .pin";
const text = (node) => {
  if (done.get(node) === node.data || node.parentElement?.closest(LEFT_ALONE) || !node.parentElement) return;
  const longer = lengthened(node.data);
  done.set(node, longer);
  if (longer !== node.data) node.data = longer;
};
const element = (it) => {
  for (const name of ["placeholder"]) {
    const value = it.getAttribute(name);
    if (value && !value.startsWith("⟦")) it.setAttribute(name, lengthened(value));
  }
  // The app counts the letters of a headline's longest piece.
  const letters = it.style?.getPropertyValue("--letters");
  if (letters && done.get(it) !== letters) {
    const more = String(Math.ceil(Number(letters) * (1 + SHARE)) + 1);
    done.set(it, more);
    it.style.setProperty("--letters", more);
  }
};
const all = (node) => {
  if (node.nodeType === Node.TEXT_NODE) return text(node);
  if (node.nodeType !== Node.ELEMENT_NODE) return;
  const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  for (let at = node; at; at = walker.nextNode()) at.nodeType === Node.TEXT_NODE ? text(at) : element(at);
};
new MutationObserver((records) => {
  document.documentElement.dir = "rtl";
  for (const { type, target, addedNodes } of records) {
    if (type === "characterData") text(target);
    else if (type === "attributes") element(target);
    else addedNodes.forEach(all);
  }
}).observe(document, { subtree: true, childList: true, characterData: true, attributes: true, attributeFilter: ["style", "placeholder"] });
