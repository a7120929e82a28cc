// Makes a program small: `node program.mjs SCRIPT WASM` rewrites both. wasm-bindgen makes them for
// whoever may come, with every class that a crate offers to scripts and with names that no other
// program has; ours has but one caller, which calls it by its default export.
import { execFile } from "node:child_process";
import { readFile, rm, writeFile } from "node:fs/promises";
import { basename, dirname } from "node:path";
import { promisify } from "node:util";
import { build } from "esbuild";

// What every browser that the app runs in can do; with more, wasm-opt would use that.
const features = [
  "bulk-memory",
  "nontrapping-float-to-int",
  "sign-ext",
  "mutable-globals",
  "reference-types",
  "multivalue",
].map((name) => `--enable-${name}`);

const [script, wasm] = process.argv.slice(2);
const run = promisify(execFile);

const own = await bundled({});
const offered = WebAssembly.Module.exports(new WebAssembly.Module(await readFile(wasm)));
await keepExports(offered.map(({ name }) => name).filter((name) => own.includes(`.${name}`)));
const { imports, exports } = await optimised();
await keepImports(imports.map(([, name]) => name));
const modules = imports.map(([module]) => [module, "a"]);
const functions = imports.map(([, name, short]) => [name, short]);
await writeFile(script, await bundled(Object.fromEntries([...modules, ...functions, ...exports])));

// The script with what its default export needs, and with other names for what it shares with the
// program.
async function bundled(names) {
  const made = await build({
    stdin: { contents: `export { default } from "./${basename(script)}"`, resolveDir: dirname(script) },
    bundle: true,
    minify: true,
    format: "esm",
    write: false,
    logLevel: "warning",
    // Without these, classes that nobody makes would stay.
    define: { "Symbol.dispose": "undefined" },
    pure: ["FinalizationRegistry"],
    mangleProps: Object.keys(names).length ? anyOf(Object.keys(names)) : undefined,
    mangleQuoted: true,
    mangleCache: names,
  });
  return made.outputFiles[0].text;
}

function anyOf(names) {
  const plain = names.map((name) => name.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&"));
  return new RegExp(`^(${plain.join("|")})$`);
}

// Takes away what only other exports need.
async function keepExports(names) {
  const graph = `${wasm}.graph.json`;
  await writeFile(graph, JSON.stringify(names.map((name) => ({ name, export: name, root: true }))));
  await run("wasm-metadce", [...features, wasm, "--graph-file", graph, "-o", wasm]);
  await rm(graph);
}

// Makes the program itself small, and tells what the script has to call everything from now on.
async function optimised() {
  const short = "--minify-imports-and-exports-and-modules";
  const { stdout } = await run("wasm-opt", [...features, "-Oz", short, wasm, "-o", wasm]);
  return JSON.parse(stdout);
}

// Takes the functions out of the script that the program does not ask for any more.
async function keepImports(names) {
  const text = await readFile(script, "utf8");
  const kept = text.replace(/^ {8}(\w+): function\(.*?^ {8}\},\n/gms, (entry, name) =>
    names.includes(name) ? entry : "");
  await writeFile(script, kept);
}
