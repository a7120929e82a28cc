// Puts a .br and a .gz beside every file of a folder that gets smaller by it:
// `node compress.mjs FOLDER CACHE`. What was compressed before is taken from CACHE, by its content.
import { createHash } from "node:crypto";
import { copyFile, mkdir, readFile, readdir, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { filesUnder } from "./places.mjs";

// Pictures and fonts are compressed already.
const endings = [".html", ".css", ".js", ".mjs", ".wasm", ".json", ".geojson", ".svg", ".txt", ".xml", ".webmanifest"];
// Below that, headers weigh more than what is saved.
const least = 256;
// As many as zlib has threads.
const atOnce = 4;

const [folder, cache] = process.argv.slice(2);
const began = performance.now();

const encodings = {
  br: (bytes) =>
    promisify(brotliCompress)(bytes, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: 11,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    }),
  gz: (bytes) => promisify(gzip)(bytes, { level: 9 }),
};

await mkdir(cache, { recursive: true });
const kept = new Set(await readdir(cache));
const used = new Set();
let made = 0;

async function compress(path) {
  const bytes = await readFile(path);
  if (bytes.length < least) return;
  const hash = createHash("sha256").update(bytes).digest("hex").slice(0, 32);
  for (const [ending, encode] of Object.entries(encodings)) {
    const name = `${hash}.${ending}`;
    if (!kept.has(name)) {
      await writeFile(join(cache, name), await encode(bytes));
      kept.add(name);
      made += 1;
    }
    used.add(name);
    // A host that finds one sends it, so it must be worth it.
    const { size } = await stat(join(cache, name));
    if (size < bytes.length) await copyFile(join(cache, name), `${path}.${ending}`);
  }
}

const queue = await filesUnder(folder, endings);
const work = async () => {
  for (let path = queue.pop(); path; path = queue.pop()) await compress(path);
};
await Promise.all(Array.from({ length: atOnce }, work));
await Promise.all([...kept].filter((name) => !used.has(name)).map((name) => rm(join(cache, name))));
console.log(`  compressed: ${made} of ${used.size} made (${Math.round(performance.now() - began)} ms)`);
