import type { Problem } from "../problems/problem.ts";
import { systemReason } from "./folder-files.ts";

export const CACHE_UNUSED = "cache-unused";

export const CACHE_PROBLEMS = {
  [CACHE_UNUSED]: {
    what: "what was computed cannot be kept for the next build: {detail}",
    why: "The site is the same without, but every build reads every file anew.",
    fix: "Give yourself the right to write to the project's .astro folder, make room on the disk, or delete that folder.",
  },
} as const;

/** What to tell once where nothing can be kept between builds. The build is as right without, and slower. */
export function cacheProblem(error: unknown): Problem {
  const entry = CACHE_PROBLEMS[CACHE_UNUSED];
  return {
    level: "advice",
    code: CACHE_UNUSED,
    file: "",
    ...entry,
    what: entry.what.replace("{detail}", () => systemReason(error)),
  };
}
