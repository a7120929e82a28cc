// Body of a function after colours.js, where the system paints everything in its own colours: which controls nobody
// could find, and which do not show that they are chosen; as sentences.
const ground = (it) => {
  for (let at = it; at; at = at.parentElement) {
    const colour = getComputedStyle(at).backgroundColor;
    if (shade(colour)[3] > 200) return colour;
  }
  return "Canvas";
};
const name = (it) => it.outerHTML.slice(0, 140);
const seen = (it) => it.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && it.getClientRects().length;
const found = [];

// The face of a control is what is painted of it.
const face = (it) => it.matches(".choice-chip__select, .tools__select") ? it.closest(".choice-chip, .tools__sorting") : (it.matches(".choice__input, [class*=__input][type=radio], [class*=__input][type=checkbox]") && it.nextElementSibling) || it;
const edged = (it) => ["", "::before", "::after"].some((part) => {
  const style = getComputedStyle(it, part);
  if (part && style.content === "none") return false;
  const behind = ground(it.parentElement ?? it);
  const border = ["Top", "Bottom"].some((side) => style[`border${side}Style`] !== "none" && parseFloat(style[`border${side}Width`]) >= 1 && shade(style[`border${side}Color`])[3] > 0 && contrast(style[`border${side}Color`], behind) >= 3);
  const outline = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 1;
  return border || outline;
});
const legible = (it) => {
  const texts = [...it.querySelectorAll("*"), it].filter((part) => [...part.childNodes].some((node) => node.nodeType === 3 && node.data.trim()) && seen(part) && part.tagName !== "OPTION");
  if (it.tagName === "SELECT") return contrast(getComputedStyle(it).color, ground(it)) >= 4.5;
  return texts.length > 0 && texts.every((part) => contrast(getComputedStyle(part).color, ground(part)) >= 4.5);
};
const drawn = (it) => [...it.querySelectorAll("svg")].some((part) => seen(part) && (part.getAttribute("stroke") || getComputedStyle(part).stroke !== "none" || getComputedStyle(part).fill !== "none") && contrast(getComputedStyle(part).color, ground(part)) >= 3);
const pictured = (it) => it.querySelector("img");
for (const it of document.querySelectorAll("a[href], button, input, select, textarea, summary, [role=switch]")) {
  const part = face(it);
  if (it.matches(".skip") || !seen(part) || it.closest("[inert], .play-card--behind, .sr-only")) continue;
  const text = legible(part);
  if (part.innerText?.trim() && !text && !part.closest(".sr-only") && !it.disabled) found.push(`the words of ${name(it)} can’t be told from their ground`);
  if (!text && !drawn(part) && !edged(part) && !pictured(part)) found.push(`nothing is to be seen of ${name(it)}`);
  if (it.matches("button:not(.link-button, .tile), input, select, textarea, .button, .chip") && !edged(part) && !drawn(part) && !part.querySelector("*") && !edged(part.parentElement)) found.push(`no edge around ${name(it)}`);
}

// What is chosen looks different from its neighbours that are not.
const looks = (it) => [face(it), ...face(it).querySelectorAll("*")].flatMap((part) => ["", "::before", "::after"].map((pseudo) => {
  const { backgroundColor, borderTopColor, borderTopWidth, borderBottomWidth, color, outlineStyle, outlineWidth, display, translate, insetInlineStart, textDecorationLine, fontWeight, fill, content, transform, justifyContent } = getComputedStyle(part, pseudo);
  return [backgroundColor, borderTopColor, borderTopWidth, borderBottomWidth, color, outlineStyle, outlineWidth, display, translate, insetInlineStart, textDecorationLine, fill, content, transform, justifyContent].join();
})).join("|");
for (const [chosen, others] of [["[aria-pressed=true]", "[aria-pressed=false]"], ["[aria-current]", ":not([aria-current])"], ["[aria-checked=true]", "[aria-checked=false]"], ["input:checked", "input:not(:checked)"]]) {
  for (const it of document.querySelectorAll(chosen)) {
    if (!seen(face(it))) continue;
    const kind = it.className && `${it.tagName}.${[...it.classList].map((one) => CSS.escape(one))[0]}`;
    const group = it.closest("fieldset, ul, nav, [role=group], main") ?? document.body;
    const other = kind && [...group.querySelectorAll(kind + others)].find((one) => seen(face(one)) && one.children.length === it.children.length);
    if (other && looks(other) === looks(it)) found.push(`${name(it)} is chosen and looks like ${name(other)}`);
  }
}
return [...new Set(found)];
