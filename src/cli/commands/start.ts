import type { Options } from "../args.ts";
import * as build from "./build.ts";
import * as preview from "./preview.ts";

/** `npm start`: builds the digest, then serves it. */
export async function run(options: Options): Promise<void> {
  await build.run(options);
  await preview.run(options);
}
