// Body of a function: what axe finds against WCAG 2.2 A and AA and against what it calls best practice.
// Where it can't tell the ground of letters it marks their elements `data-undecided`, but for posters
// whose letters are measured elsewhere, for every trade; what else it can't decide comes as rules.
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const options = {
  runOnly: { type: "tag", values: tags },
  resultTypes: ["violations", "incomplete"],
  elementRef: true,
};
const POSTERS = ".tile, .card, .hero, .top, .surprise__card";
return axe.run(document, options).then(({ violations, incomplete, passes }) => {
  const found = violations.flatMap(({ id, nodes }) => nodes.map(({ html, any, all, none }) => {
    const why = [...any, ...all, ...none].map((it) => it.message).join("; ");
    return `${id}: ${html.slice(0, 160)}: ${why}`;
  }));
  const open = incomplete.flatMap(({ id, nodes }) => nodes.map(({ element }) => ({ id, element })));
  const letters = open.filter(({ id }) => id === "color-contrast");
  // What is in a frame is a page of its own and looked at as one.
  const ours = letters.filter(({ element }) => element?.ownerDocument === document && !element.closest(POSTERS));
  for (const { element } of ours) element.setAttribute("data-undecided", "");
  return { passed: passes.length, found, letters: letters.length, open: open.map(({ id }) => id).filter((id) => id !== "color-contrast") };
});
