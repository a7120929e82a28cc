// Body of a function over a selector: waits for the pictures of all such elements, and gives every
// piece of text in sight inside them with its colour, how much of the ground it covers, and the
// boxes of its lines in pixels of the screen.
const roots = [...document.querySelectorAll(arguments[0])];
const canvas = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });

// Whatever notation the colour is in; it is painted opaque, so that its shade is exact.
const channels = (colour) => {
  canvas.clearRect(0, 0, 1, 1);
  canvas.fillStyle = colour;
  canvas.fillRect(0, 0, 1, 1);
  return [...canvas.getImageData(0, 0, 1, 1).data];
};

const cover = (element) => {
  let share = 1;
  for (let it = element; it; it = it.parentElement) share *= getComputedStyle(it).opacity;
  return share;
};

const inSight = ({ left, top, right, bottom }) => [
  Math.max(0, Math.floor(left)),
  Math.max(0, Math.floor(top)),
  Math.max(0, Math.min(innerWidth, Math.ceil(right))),
  Math.max(0, Math.min(innerHeight, Math.ceil(bottom))),
];

function pieces(root) {
  const found = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { currentNode: node } = walker;
    const element = node.parentElement;
    if (!node.data.trim() || element.closest(".sr-only, .pulls")) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const boxes = [...range.getClientRects()].map(inSight);
    const seen = boxes.filter(([left, top, right, bottom]) => left < right && top < bottom);
    if (!seen.length) continue;
    const [red, green, blue, alpha] = channels(getComputedStyle(element).color);
    const { fontSize, fontWeight } = getComputedStyle(element);
    const name = element.closest("[class]")?.className ?? element.tagName;
    found.push({
      what: `${name} “${node.data.trim()}”`,
      colour: [red, green, blue],
      cover: (alpha / 255) * cover(element),
      large: parseFloat(fontSize) >= (fontWeight >= 700 ? 18.66 : 24),
      boxes: seen,
    });
  }
  return found;
}

const pictures = roots.flatMap((root) => [...root.querySelectorAll("img")]);
return Promise.all(pictures.map((picture) => { picture.loading = "eager"; return picture.decode(); }))
  .then(() => document.fonts.ready)
  .then(() => roots.flatMap(pieces));
