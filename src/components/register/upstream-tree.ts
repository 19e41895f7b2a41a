import type { LineageNode, Origins } from "../../digest/types.ts";

/** One step upstream with the steps behind it. */
export type UpstreamBranch = LineageNode["upstream"][number] & {
  upstream: UpstreamBranch[];
  /** What lies behind it has been listed in this tree before, or closes a circle. */
  seen: boolean;
};

/** Steps upstream that a list follows. */
const MAX_DEPTH = 6;

/** What a text derives from, as a tree. Each text's own origins are listed once in a tree, so that it stays small. */
export function upstreamTree(origins: Origins, id: string): UpstreamBranch[] {
  const nodes = new Map(origins.nodes.map((node) => [node.id, node]));
  const listed = new Set([id]);
  const branches = (of: string, depth: number): UpstreamBranch[] =>
    (nodes.get(of)?.upstream ?? []).map((step) => {
      const behind = nodes.get(step.source)?.upstream.length ?? 0;
      const seen = listed.has(step.source) && behind > 0;
      listed.add(step.source);
      return { ...step, seen, upstream: seen || depth >= MAX_DEPTH ? [] : branches(step.source, depth + 1) };
    });
  return branches(id, 1);
}
