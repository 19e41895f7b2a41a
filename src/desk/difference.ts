import { diffLines } from "diff";
import type { DeskRefusal } from "./protocol.ts";

/** Lines shown of a difference, and around a change. */
const MOST = 120;
const AROUND = 2;

/** What became of a file meanwhile, line by line: what the desk had read, and what stands there now. */
export function differenceOf(file: string, was: string, now: string): NonNullable<DeskRefusal["difference"]> {
  type Line = NonNullable<DeskRefusal["difference"]>["lines"][number];
  const all: Line[] = diffLines(was, now).flatMap(({ added, removed, value }) =>
    value
      .replace(/\n$/, "")
      .split("\n")
      .map((text): Line => ({ sign: added ? "+" : removed ? "-" : " ", text: text.slice(0, 400) })),
  );
  const near = all.map((_, i) => all.slice(Math.max(0, i - AROUND), i + AROUND + 1).some(({ sign }) => sign !== " "));
  return { file, lines: all.filter((_, i) => near[i]).slice(0, MOST) };
}
