import type { Digest } from "../digest/types.ts";
import { eventPaths } from "./timeline-pages.ts";
import type { Correction } from "../schemas/correction.ts";

/** The kinds of things that a correction names. */
export type TargetType = "articles" | "claims" | "events" | "areas" | "sources" | "names" | "disagreements";

/** Paths of what stands in a register and has no page of its own, by id. */
export interface Places {
  sourcePath: ReadonlyMap<string, string>;
  disagreementPath: ReadonlyMap<string, string>;
}

/** What a correction is about. The schema has checked its form. */
export function targetOf({ target }: Pick<Correction, "target">): { type: TargetType; id: string } {
  const slash = target.indexOf("/");
  return { type: target.slice(0, slash) as TargetType, id: target.slice(slash + 1) };
}

/** Path of a thing without base and language; its register where the thing is gone. */
export function pathOf(digest: Digest, places: Places, type: TargetType, id: string): string {
  if (type === "sources") return places.sourcePath.get(id) ?? type;
  if (type === "disagreements") return places.disagreementPath.get(id) ?? type;
  if (type === "events") return eventPaths(digest.events).get(id) ?? "timeline";
  const exists = (digest[type] as readonly { id: string }[]).some((each) => each.id === id);
  return exists ? `${type}/${id}` : type;
}
