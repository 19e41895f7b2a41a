import { readFileSync } from "node:fs";
import { mdxToHast } from "satteri";
import { FEATURES } from "./parse-options.ts";

/* Parses the body on standard input. Says "parsed" whatever the result: what counts is that the parser came back. */
try {
  mdxToHast(readFileSync(0, "utf8"), { features: FEATURES });
} catch {
  // An error in the MDX is reported by the process that asked, which parses again.
}
process.stdout.write("parsed");
