// Scripts that go out as they are written must not use syntax newer than the baseline. (Bundled
// ones are lowered to it, and the bundler refuses what it can't lower.)
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { transform } from "esbuild";
import { baseline, web } from "./places.mjs";

const file = join(web, "boot.js");
const source = await readFile(file, "utf8");
const lowered = async (target) => (await transform(source, { target, minify: true })).code;
if ((await lowered(baseline)) !== (await lowered("esnext"))) {
  console.error(`${file} uses syntax that ${baseline.join(", ")} do not all know.`);
  process.exit(1);
}
