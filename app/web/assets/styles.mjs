// One stylesheet out of /style: Trunk does not follow `@import`.
import { join } from "node:path";
import { baseline, filesUnder, generated, root } from "./places.mjs";

export const styles = {
  name: "styles",
  outputs: ["app.css"],
  inputs: () => filesUnder(join(root, "style"), [".css"]),
  async make() {
    const { build } = await import("esbuild");
    const { metafile } = await build({
      entryPoints: [join(root, "style/index.css")],
      outfile: join(generated, "app.css"),
      bundle: true,
      minify: true,
      // Fonts keep their place beside the page.
      external: ["fonts/*", "./fonts/*", "/fonts/*"],
      target: baseline,
      metafile: true,
      logLevel: "warning",
    });
    const [{ bytes }] = Object.values(metafile.outputs);
    return `app.css ${(bytes / 1000).toFixed(1)} kB`;
  },
};
