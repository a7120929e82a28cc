// Where things are, whatever the working directory.
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

export const web = here("..");
export const root = here("../../..");
export const generated = join(web, "generated");
export const packages = join(web, "node_modules");

/** The oldest browsers the app promises to run in, as esbuild names them. */
export const baseline = ["safari15.4", "ios15.4", "chrome111", "firefox115"];

/** All files under a folder that end in one of the endings; none if there is no such folder. */
export async function filesUnder(folder, endings) {
  let entries;
  try {
    entries = await readdir(folder, { recursive: true, withFileTypes: true });
  } catch (problem) {
    if (problem.code === "ENOENT") return [];
    throw problem;
  }
  return entries
    .filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort();
}
