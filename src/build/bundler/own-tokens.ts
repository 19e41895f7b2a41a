import path from "node:path";
import { storedContent } from "../../content/store.ts";

/** The name by which pages import the editor's own tokens. */
const NAME = "accord:tokens.css";

/**
 * A plugin of the bundler by which pages find the editor's own tokens. It stands for the file, so that fonts and pictures
 * beside it are found, and gives what was read last without an error: nothing, where there is no such file.
 */
export function ownTokens(contentDir: string) {
  // As bundlers write it, with slashes.
  const file = path.join(contentDir, "tokens.css").split(path.sep).join("/");
  return {
    name: "accord-own-tokens",
    enforce: "pre" as const,
    resolveId: (id: string) => (id === NAME ? file : undefined),
    load: (id: string) => (id === file ? (storedContent()?.theme.css ?? "") : undefined),
  };
}
