// The map's code and style, apart from the app: loaded when the map opens and not before.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { baseline, filesUnder, generated, packages, web } from "./places.mjs";

const entry = join(web, "js/map.mjs");

export const map = {
  name: "map",
  outputs: ["map.js", "map.css"],
  inputs: async () => (existsSync(entry) ? filesUnder(join(web, "js"), [".mjs"]) : []),
  async make() {
    const { build } = await import("esbuild");
    const shared = { bundle: true, minify: true, target: baseline, metafile: true, logLevel: "warning" };
    const code = await build({
      ...shared,
      entryPoints: [entry],
      outfile: join(generated, "map.js"),
      format: "esm",
      nodePaths: [packages],
      legalComments: "inline",
    });
    const style = await build({
      ...shared,
      // In a layer: outside of any, Leaflet's rules would beat all of ours.
      stdin: { contents: '@import "leaflet/dist/leaflet.css" layer(vendor);', loader: "css", resolveDir: web },
      nodePaths: [packages],
      outfile: join(generated, "map.css"),
      // Only the default marker and the layers control use pictures, and the map has neither.
      loader: { ".png": "empty" },
    });
    return [code, style]
      .flatMap(({ metafile }) => Object.entries(metafile.outputs))
      .map(([path, { bytes }]) => `${path.split("/").pop()} ${(bytes / 1000).toFixed(1)} kB`)
      .join(", ");
  },
};
