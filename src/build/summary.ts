import path from "node:path";
import { shownPaths } from "./faults/shown.ts";
import { callerFolder } from "../lib/workspace.ts";
import { counted } from "../lib/counted.ts";
import type { BuildSummary } from "./run.ts";
import { say } from "../problems/say.ts";

/** Says in one line what came of a build, and what else there is to know. */
export function tellSummary(summary: BuildSummary, outDir: string): void {
  const where = path.relative(callerFolder(), outDir) || ".";
  const seconds = (summary.milliseconds / 1000).toFixed(1);
  const made = `${counted(summary.pages, "page")} from ${counted(summary.articles, "article")}`;
  say(`Built ${made} into ${where}/ in ${seconds} s.`);
  const shown = shownPaths();
  for (const note of summary.notes) say(shown.text(note));
  if (summary.draft) {
    say("This is a draft: every page says so and asks robots to stay away. A digest.yaml without draft: true ends it.");
  }
}
