import path from "node:path";
import type { Options } from "../args.ts";
import { createProgress } from "../../build/progress.ts";
import { buildSite } from "../../build/build-site.ts";

/** `npm run build`: builds the site and says in one line what came of it. */
export async function run(options: Options): Promise<void> {
  const summary = await buildSite(options, createProgress());
  const where = path.relative(process.env.INIT_CWD ?? process.cwd(), options.outDir) || ".";
  console.log(
    `Built ${summary.pages} pages from ${summary.articles} articles into ${where}/ in ${(summary.milliseconds / 1000).toFixed(1)} s.`,
  );
  for (const note of summary.notes) console.log(note);
  if (summary.draft) {
    console.log("This is a draft: the folder has no digest.yaml, so every page says so and asks robots to stay away.");
  }
}
