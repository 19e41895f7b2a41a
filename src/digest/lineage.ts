import type { LineageNode, Origins } from "./types.ts";

/** A node of the lineage with what it derives from, as a tree for a nested list. */
export interface LineageTree {
  id: string;
  type: LineageNode["type"];
  /** How the node above depends on this one; absent at the top. */
  link?: LineageNode["upstream"][number];
  upstream: LineageTree[];
  /** true where the node stands above itself already: the circle is cut here. */
  circular: boolean;
}

/** Deeper chains of derivation are cut; no list of a page is of use beyond. */
const MAX_DEPTH = 12;

/** The tree of one article or source; null where the lineage does not know it. Circles and depth are bounded. */
export function lineageTree(origins: Origins, id: string, type: LineageNode["type"]): LineageTree | null {
  const nodes = new Map(origins.nodes.map((node) => [`${node.type} ${node.id}`, node]));
  const grow = (node: LineageNode, above: readonly string[], link?: LineageTree["link"]): LineageTree => {
    const circular = above.includes(node.id);
    const tree: LineageTree = { id: node.id, type: node.type, upstream: [], circular, ...(link ? { link } : {}) };
    if (circular || above.length >= MAX_DEPTH) return tree;
    for (const each of node.upstream) {
      const next = nodes.get(`source ${each.source}`);
      if (next) tree.upstream.push(grow(next, node.type === "source" ? [...above, node.id] : above, each));
    }
    return tree;
  };
  const top = nodes.get(`${type} ${id}`);
  return top ? grow(top, []) : null;
}
