import type { Problem } from "../problems/problem.ts";
import { systemReason } from "./folder-files.ts";

export const CACHE_UNUSED = "cache-unused";

/** What to tell once where nothing can be kept between builds. The build is as right without, and slower. */
export function cacheProblem(error: unknown): Problem {
  return {
    level: "advice",
    code: CACHE_UNUSED,
    file: "",
    what: `what was computed cannot be kept for the next build: ${systemReason(error)}`,
    why: "The site is the same without, but every build reads every file anew.",
    fix: "Give yourself the right to write to the project's .astro folder, make room on the disk, or delete that folder.",
  };
}
