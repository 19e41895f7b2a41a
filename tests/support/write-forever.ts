import path from "node:path";
import { writeNew } from "../../src/lib/write-whole.ts";

/* Writes file after file into the folder named on the command line, until it is killed. */
const dir = process.argv[2] ?? "";
const text = "whole\n".repeat(60_000);
for (let i = 0; ; i++) {
  await writeNew(path.join(dir, `${i}.txt`), text);
  if (i === 0) console.log("writing");
}
