// Prints what each file named on the command line weighs in Brotli, a number per line.
import { readFile } from "node:fs/promises";
import { brotliCompressSync, constants } from "node:zlib";

for (const path of process.argv.slice(2)) {
  const bytes = await readFile(path);
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: 11,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  console.log(brotliCompressSync(bytes, { params }).length);
}
