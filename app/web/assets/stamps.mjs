// Remembers what each task was last made from, so that nothing is made twice.
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readFile, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { filesUnder, generated, packages } from "./places.mjs";

const file = join(generated, ".stamps.json");
const scripts = dirname(fileURLToPath(import.meta.url));

async function fingerprint(paths) {
  const hash = createHash("sha256");
  for (const path of paths) {
    const { mtimeMs, size } = await stat(path);
    hash.update(`${path}\0${mtimeMs}\0${size}\n`);
  }
  return hash.digest("hex");
}

export class Stamps {
  #last;
  #now = {};

  constructor(last) {
    this.#last = last;
  }

  static async read() {
    try {
      return new Stamps(JSON.parse(await readFile(file, "utf8")));
    } catch {
      // No stamps or unreadable ones: everything is made anew.
      return new Stamps({});
    }
  }

  /** Whether a task's inputs, the packages or these scripts differ from when it last passed. */
  async changed(task, inputs) {
    const always = [...(await filesUnder(scripts, [".mjs"])), join(packages, ".package-lock.json")];
    this.#now[task.name] = await fingerprint([...always, ...inputs]);
    const made = task.outputs.every((output) => existsSync(join(generated, output)));
    return !made || this.#last[task.name] !== this.#now[task.name];
  }

  async passed(task) {
    this.#last[task.name] = this.#now[task.name];
    await writeFile(file, JSON.stringify(this.#last));
  }
}
