import { existsSync } from "node:fs";
import path from "node:path";
import type { Options } from "../args.ts";
import { UsageError } from "../../build/errors.ts";
import { serve } from "../serve.ts";
import { SITE_FILE } from "../../build/site-file.ts";
import { say } from "../../problems/say.ts";

/** `npm run preview`: serves a built site until it is interrupted. */
export async function run(options: Options): Promise<void> {
  if (!existsSync(path.join(options.outDir, SITE_FILE))) {
    throw new UsageError(`${options.outDir} holds no built site`, "Build it first: npm run build");
  }
  const server = await serve(options);
  if (server.note) say(server.note);
  say(`The digest is at ${server.address}\nPress Ctrl-C to stop.`);
}
