import { buildSite } from "../../build/build-site.ts";
import { createProgress } from "../../build/progress.ts";
import { tellSummary } from "../../build/summary.ts";
import type { Options } from "../args.ts";

/** `npm run build`: builds the site and says in one line what came of it. */
export async function run(options: Options): Promise<void> {
  tellSummary(await buildSite(options, createProgress()), options.outDir);
}
