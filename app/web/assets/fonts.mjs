// The two typefaces, cut to the letters the app writes. The weight axis stays.
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { generated, packages } from "./places.mjs";

const range = (from, to) =>
  Array.from({ length: to - from + 1 }, (_, step) => String.fromCodePoint(from + step)).join("");

// For the big words: German, English and the French letters of trade names.
const display = `${range(0x20, 0x7e)}\u00a0·×ÄÇÖÜßàäçèéêöüı–—‘’‚“”„…€`;
// For reading: German and English, what names borrow from French, Spanish or Nordic languages, and signs.
const latin = `${range(0x20, 0x7e)}\u00a0§©«°±·»¿¡×÷²³½¼¾ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÕÖØÙÚÛÜÝßàáâãäåæçèéêëìíîïñòóôõöøùúûüýÿıŒœẞ\u2009\u202f–—‘’‚“”„†•…‹›€™−←↑→↓`;
// Turkish and Central European letters: a file of its own, fetched only where one occurs.
const extended = range(0x100, 0x17f);

const faces = [
  // Of the big letters, forms that only fractions and tables take would be an eighth of the bytes.
  { name: "bricolage-grotesque", letters: display, weights: { min: 600, max: 800 }, plain: true },
  { name: "atkinson-hyperlegible-next", letters: latin, weights: { min: 400, max: 700 } },
];

// For the preview pictures, whose letters have one weight: xtask has `packan-previews` draw them.
const drawn = [
  { name: "bricolage-grotesque", letters: display, weight: 800 },
  { name: "atkinson-hyperlegible-next", letters: latin, weight: 560 },
];

const source = (face, part) =>
  join(packages, `@fontsource-variable/${face.name}/files/${face.name}-${part}-wght-normal.woff2`);

export const fonts = {
  name: "fonts",
  outputs: [
    ...faces.flatMap(({ name }) => [`fonts/${name}.woff2`, `fonts/${name}-ext.woff2`]),
    ...drawn.map(({ name }) => `type/${name}.ttf`),
  ],
  inputs: async () => faces.flatMap((face) => [source(face, "latin"), source(face, "latin-ext")]),
  async make() {
    const { default: subset } = await import("subset-font");
    await mkdir(join(generated, "fonts"), { recursive: true });
    const sizes = [];
    const cut = async (face, part, letters, output) => {
      const small = await subset(await readFile(source(face, part)), letters, {
        targetFormat: "woff2",
        variationAxes: { wght: face.weights },
        noLayoutClosure: face.plain,
      });
      await writeFile(join(generated, "fonts", output), small);
      sizes.push(`${output} ${(small.length / 1000).toFixed(1)} kB`);
    };
    for (const face of faces) {
      await cut(face, "latin", face.letters, `${face.name}.woff2`);
      await cut(face, "latin-ext", extended, `${face.name}-ext.woff2`);
    }
    await mkdir(join(generated, "type"), { recursive: true });
    for (const { name, letters, weight } of drawn) {
      const file = await readFile(source({ name }, "latin"));
      const options = { targetFormat: "truetype", variationAxes: { wght: weight } };
      await writeFile(join(generated, "type", `${name}.ttf`), await subset(file, letters, options));
    }
    return sizes.join(", ");
  },
};
