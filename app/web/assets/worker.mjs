// The service worker. What it keeps is known once the build is finished: `cargo xtask build` puts
// that in.
import { join } from "node:path";
import { baseline, filesUnder, generated, packages, web } from "./places.mjs";

export const worker = {
  name: "worker",
  outputs: ["sw.js"],
  inputs: () => filesUnder(join(web, "worker"), [".mjs"]),
  async make() {
    const { build } = await import("esbuild");
    const { metafile } = await build({
      entryPoints: [join(web, "worker/worker.mjs")],
      outfile: join(generated, "sw.js"),
      bundle: true,
      minify: true,
      // A worker that is a module is more than Firefox 115 knows.
      format: "iife",
      // Workbox says more on the console than anybody reads unless it is told not to.
      define: { "process.env.NODE_ENV": '"production"' },
      nodePaths: [packages],
      legalComments: "inline",
      target: baseline,
      metafile: true,
      logLevel: "warning",
    });
    return Object.values(metafile.outputs)
      .map(({ bytes }) => `${(bytes / 1000).toFixed(1)} kB`)
      .join(", ");
  },
};
