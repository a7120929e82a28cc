// Two stylesheets out of /style, because Trunk does not follow `@import`: what start page and game
// need, and the rest, which comes with the whole app.
import { join } from "node:path";
import { baseline, filesUnder, generated, root } from "./places.mjs";

export const styles = {
  name: "styles",
  outputs: ["app.css", "pages.css"],
  inputs: () => filesUnder(join(root, "style"), [".css"]),
  async make() {
    const { build } = await import("esbuild");
    const { metafile } = await build({
      entryPoints: { app: join(root, "style/index.css"), pages: join(root, "style/pages.css") },
      outdir: generated,
      bundle: true,
      minify: true,
      // Fonts keep their place beside the page.
      external: ["fonts/*", "./fonts/*", "/fonts/*"],
      target: baseline,
      metafile: true,
      logLevel: "warning",
    });
    const sizes = Object.values(metafile.outputs).map(({ bytes }) => `${(bytes / 1000).toFixed(1)} kB`);
    return sizes.join(" and ");
  },
};
