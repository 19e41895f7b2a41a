import type { Source } from "../../schemas/source.ts";
import type { Problem } from "../../problems/problem.ts";
import { contentProblem } from "../../problems/content-catalogue.ts";
import type { Located } from "../read/entries.ts";
import type { Check } from "./context.ts";

/** Sources do not derive from each other in a circle. Each circle is reported once, at its first source by id. */
export const checkLineage: Check = ({ sources }) => {
  const byId = new Map(sources.map((source) => [source.value.id, source]));
  const problems: Problem[] = [];
  const settled = new Set<string>();
  for (const id of [...byId.keys()].sort()) {
    const cycle = findCycle(id, byId, settled);
    if (!cycle) continue;
    const first = byId.get(cycle[0] ?? "");
    const index = first?.value.derivedFrom.findIndex(({ source }) => source === (cycle[1] ?? cycle[0])) ?? -1;
    if (first) {
      problems.push(
        contentProblem("derivation-cycle", first.place(["derivedFrom", index, "source"]), {
          detail: [...cycle, cycle[0]].join(" → "),
        }),
      );
    }
  }
  return problems;
};

/** A circle reachable from a source, beginning with its smallest id; marks everything seen as settled. Iterative: chains may be long. */
function findCycle(start: string, byId: ReadonlyMap<string, Located<Source>>, settled: Set<string>): string[] | null {
  const path: { id: string; next: number }[] = [{ id: start, next: 0 }];
  const onPath = new Map([[start, 0]]);
  let found: string[] | null = null;
  if (settled.has(start)) return null;
  for (let top = path.at(-1); top; top = path.at(-1)) {
    const upstream = byId.get(top.id)?.value.derivedFrom[top.next]?.source;
    top.next += 1;
    if (upstream === undefined) {
      settled.add(top.id);
      onPath.delete(top.id);
      path.pop();
    } else if (onPath.has(upstream)) {
      found ??= path.slice(onPath.get(upstream)).map(({ id }) => id);
    } else if (byId.has(upstream) && !settled.has(upstream)) {
      onPath.set(upstream, path.length);
      path.push({ id: upstream, next: 0 });
    }
  }
  if (!found) return null;
  const smallest = found.indexOf(found.reduce((a, b) => (a < b ? a : b)));
  return [...found.slice(smallest), ...found.slice(0, smallest)];
}
