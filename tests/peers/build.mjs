// Makes the peers' pages: `node build.mjs DIST FEED OUT` takes looks, pictures and trades from a build
// of the app and its feed.
import { copyFile, cp, mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";

const [dist, feed, out] = process.argv.slice(2);
const own = import.meta.dirname;
// The app's own: the same version makes both.
const { build } = createRequire(join(own, "../../app/web/package.json"))("esbuild");

await mkdir(out, { recursive: true });
await build({
  entryPoints: [join(own, "src/swiper.jsx"), join(own, "src/search.js")],
  outdir: out,
  bundle: true,
  minify: true,
  format: "esm",
  target: "es2022",
  jsx: "automatic",
  define: { "process.env.NODE_ENV": '"production"' },
  logLevel: "warning",
});
await copyFile(join(own, "src/index.html"), join(out, "index.html"));
await writeFile(join(out, "search.html"), '<!doctype html><title>Suche</title><script type="module" src="search.js"></script>');
for (const folder of ["fonts", "emoji"]) await cp(join(dist, folder), join(out, folder), { recursive: true });
await copyFile(await named(dist, /^app-.*\.css$/), join(out, "app.css"));
await copyFile(await named(feed, /^trades\..*\.json$/), join(out, "trades.json"));

const { trades } = JSON.parse(await readFile(join(out, "trades.json"), "utf8"));
const others = JSON.parse(await readFile(await named(feed, /^trade-aliases\./), "utf8")).trades;
const aliases = new Map(others.map(({ id, de }) => [id, de]));
const called = trades.map(({ id, name, spoken }) => ({ id, name: name.de, spoken, aliases: aliases.get(id) ?? [] }));
await writeFile(join(out, "names.json"), JSON.stringify(called));

async function named(folder, pattern) {
  return join(folder, (await readdir(folder)).find((file) => pattern.test(file)));
}
