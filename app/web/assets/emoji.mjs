// The pictures of the trades' scenes, and no others.
import { copyFile, mkdir, readFile, readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { filesUnder, generated, packages, root } from "./places.mjs";

const target = join(generated, "emoji");
const source = join(packages, "@lobehub/fluent-emoji-3d/assets");

function fromToml(text) {
  const [, list] = text.match(/^scene\s*=\s*\[([^\]]*)\]/m) ?? [];
  return list ? [...list.matchAll(/"([^"]+)"/g)].map(([, code]) => code) : [];
}

const fromFeed = (text) => JSON.parse(text).trades.flatMap((trade) => trade.scene ?? []);

/** Code points of the embedded feed and of the content it is made from. */
async function codes(inputs) {
  const found = new Set();
  for (const input of inputs) {
    const text = await readFile(input, "utf8");
    for (const code of input.endsWith(".toml") ? fromToml(text) : fromFeed(text)) found.add(code);
  }
  return found;
}

export const emoji = {
  name: "emoji",
  outputs: ["emoji"],
  async inputs() {
    const feed = (await filesUnder(join(root, "public/feed"), [".json"])).filter((path) =>
      /trades\.[^/\\]*json$/.test(path),
    );
    return [...feed, ...(await filesUnder(join(root, "app/content/trades"), [".toml"]))];
  },
  async make(inputs) {
    const wanted = await codes(inputs);
    await mkdir(target, { recursive: true });
    for (const code of wanted) {
      try {
        await copyFile(join(source, `${code}.webp`), join(target, `${code}.webp`));
      } catch (problem) {
        if (problem.code !== "ENOENT") throw problem;
        throw new Error(`a scene names "${code}", and there is no such picture`);
      }
    }
    for (const name of await readdir(target)) {
      if (!wanted.has(name.replace(/\.webp$/, ""))) await rm(join(target, name));
    }
    return `${wanted.size} pictures`;
  },
};
