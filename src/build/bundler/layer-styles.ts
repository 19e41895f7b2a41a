import path from "node:path";
import { PROJECT_ROOT } from "../../lib/workspace.ts";

/** The cascade layer that holds the engine's rules. Rules outside any layer win over it, however plain their selectors are. */
const LAYER = "accord";
/** What an editor's own values take turns with by place and selector, as without layers; fonts and values, no rules. */
const OUTSIDE = new Set(["tokens.css", "print-tokens.css", "fonts.css"]);

/**
 * A plugin of the bundler that puts the engine's style sheets into a cascade layer, so that an editor's sheet needs no doubled
 * selector to win over them.
 */
export function layerStyles() {
  const src = path.join(PROJECT_ROOT, "src") + path.sep;
  return {
    name: "accord-layer-styles",
    enforce: "pre" as const,
    transform: {
      filter: { id: /^[^?]+(?:\.css(?:$|\?)|\.astro\?.*type=style)/ },
      handler(code: string, id: string) {
        const file = id.split("?")[0]!;
        if (!path.normalize(file).startsWith(src) || OUTSIDE.has(path.basename(file))) return undefined;
        return { code: layered(code), map: null };
      },
    },
  };
}

/** A sheet's rules in the layer; what it imports joins them there, and is layered by the import alone. */
function layered(css: string): string {
  const imports: string[] = [];
  const rules = css.replace(/^@import\s+("[^"]+");/gm, (_, address: string) => {
    const outside = OUTSIDE.has(path.posix.basename(address.slice(1, -1)));
    imports.push(`@import ${address}${outside ? "" : ` layer(${LAYER})`};`);
    return "";
  });
  const own = rules.trim();
  return [...imports, ...(own === "" ? [] : [`@layer ${LAYER}{${own}}`])].join("\n");
}
