import type { Options } from "../args.ts";
import * as build from "./build.ts";
import * as preview from "./preview.ts";
import { findPort } from "../serve/listen.ts";

/** `npm start`: builds the digest, then serves it. */
export async function run(options: Options): Promise<void> {
  // A port that cannot be had is said before the work, not after it.
  await findPort(options);
  await build.run(options);
  await preview.run(options);
}
