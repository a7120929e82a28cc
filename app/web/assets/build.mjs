// Makes app/web/generated/ from the front-end packages, /style, app/web/js and the trades' scenes.
// `trunk` runs it before each build; whatever has not changed is left alone.
import { mkdir } from "node:fs/promises";
import { emoji } from "./emoji.mjs";
import { fonts } from "./fonts.mjs";
import { map } from "./map.mjs";
import { generated } from "./places.mjs";
import { Stamps } from "./stamps.mjs";
import { styles } from "./styles.mjs";
import { worker } from "./worker.mjs";

await mkdir(generated, { recursive: true });
const stamps = await Stamps.read();
for (const task of [fonts, emoji, styles, map, worker]) {
  const inputs = await task.inputs();
  if (inputs.length === 0 || !(await stamps.changed(task, inputs))) continue;
  const began = performance.now();
  try {
    const made = await task.make(inputs);
    await stamps.passed(task);
    console.log(`  ${task.name}: ${made} (${Math.round(performance.now() - began)} ms)`);
  } catch (problem) {
    console.error(`${task.name}: ${problem.message}`);
    process.exit(1);
  }
}
