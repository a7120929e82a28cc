// The pictures of the trades' scenes and of the app's own pages, and no others.
import { copyFile, mkdir, readFile, readdir, rm } from "node:fs/promises";
import { extname, join } from "node:path";
import { filesUnder, generated, packages, root, web } from "./places.mjs";

const target = join(generated, "emoji");
const source = join(packages, "@lobehub/fluent-emoji-3d/assets");

function fromToml(text) {
  const [, list] = text.match(/^scene\s*=\s*\[([^\]]*)\]/m) ?? [];
  return list ? [...list.matchAll(/"([^"]+)"/g)].map(([, code]) => code) : [];
}

// Views name a picture by a string that is nothing but its code points.
function fromRust(text) {
  return [...text.matchAll(/"([0-9a-f]{4,5}(?:-[0-9a-f]{4,5})*)"/g)].map(([, code]) => code);
}

const fromCampaign = (text) =>
  [...text.matchAll(/^picture\s*=\s*"([^"]+)"/gm)].map(([, code]) => code);

const fromFeed = (text) => JSON.parse(text).trades.flatMap((trade) => trade.scene ?? []);

const readers = { ".toml": fromToml, ".json": fromFeed, ".rs": fromRust };

/** Code points that the embedded feed, the content it is made from, and the views name. */
async function codes(inputs) {
  const found = new Set();
  for (const input of inputs) {
    const text = await readFile(input, "utf8");
    const read = input.endsWith("campaign.toml") ? fromCampaign : readers[extname(input)];
    for (const code of read(text)) found.add(code);
  }
  return found;
}

export const emoji = {
  name: "emoji",
  outputs: ["emoji"],
  async inputs() {
    const feed = (await filesUnder(join(root, "public/feed"), [".json"])).filter((path) =>
      /[/\\]trades\.[0-9a-f]{12}\.json$/.test(path),
    );
    const trades = await filesUnder(join(root, "app/content/trades"), [".toml"]);
    const content = [...trades, join(root, "app/content/campaign.toml")];
    return [...feed, ...content, ...(await filesUnder(join(web, "src"), [".rs"]))];
  },
  async make(inputs) {
    const wanted = await codes(inputs);
    await mkdir(target, { recursive: true });
    for (const code of wanted) {
      try {
        await copyFile(join(source, `${code}.webp`), join(target, `${code}.webp`));
      } catch (problem) {
        if (problem.code !== "ENOENT") throw problem;
        throw new Error(`something names the picture "${code}", and there is none`);
      }
    }
    for (const name of await readdir(target)) {
      if (!wanted.has(name.replace(/\.webp$/, ""))) await rm(join(target, name));
    }
    return `${wanted.size} pictures`;
  },
};
